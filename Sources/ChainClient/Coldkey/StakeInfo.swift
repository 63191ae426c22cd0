import Scale

/// One stake as a runtime call tells it.
struct StakeInfo: Hashable, Sendable {
  var hotkey: [UInt8]
  var coldkey: [UInt8]
  var netuid: UInt16
  var rao: UInt64

  /// Behind the stake come numbers that say nothing about it: some are always zero, the emission is
  /// the validator's.
  static let shape = ScaleShape<StakeInfo>.record { (fields) throws(ScaleFault) in
    let hotkey = try fields.field("hotkey", .account)
    let coldkey = try fields.field("coldkey", .account)
    let netuid = try fields.field("netuid", ScaleShape<UInt16>.compact)
    let stake = try fields.field("stake", ScaleShape<UInt64>.compact)
    for other in ["locked", "emission", "tao_emission", "drain"] {
      _ = try fields.field(other, ScaleShape<UInt64>.compact)
    }
    _ = try fields.field("is_registered", .bool)
    return StakeInfo(hotkey: hotkey, coldkey: coldkey, netuid: netuid, rao: stake)
  }
}

/// What an account has beside its stakes.
enum AccountBalance {
  /// TAO that is free: four counters, then free, reserved, frozen and flags.
  static let free = ScaleShape<UInt64>.record { (fields) throws(ScaleFault) in
    for counter in ["nonce", "consumers", "providers", "sufficients"] {
      _ = try fields.field(counter, .u32)
    }
    let free = try fields.field("free", .u64)
    _ = try fields.field("reserved", .u64)
    _ = try fields.field("frozen", .u64)
    _ = try fields.field("flags", .u128)
    return free
  }
}
