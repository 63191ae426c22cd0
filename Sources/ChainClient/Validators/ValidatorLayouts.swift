import Scale

/// Layouts of what runtime calls tell of validators. Strict reading refuses any other.
enum ValidatorLayouts {
  /// `BasketSummary` from runtime 469 on: no list of weights.
  static let fund = ScaleShape<ValidatorReading.Fund>.record { (fields) throws(ScaleFault) in
    let hotkey = try fields.field("hotkey", .account)
    let nav = try fields.field("nav_tao", .u64)
    let spot = try fields.field("spot_nav_tao", .u64)
    let shares = try fields.field("shares", .u64)
    let deposited = try fields.field("deposited_tao", .u64)
    let redeemed = try fields.field("redeemed_tao", .u64)
    let holdings = try fields.field("holdings", holding.list(upTo: ChainLimits.subnets))
    return ValidatorReading.Fund(
      hotkey: hotkey, nav: nav, spotNav: spot, shares: shares, deposited: deposited,
      redeemed: redeemed, holdings: holdings)
  }

  private static let holding = ScaleShape<ValidatorReading.Holding>.record {
    (fields) throws(ScaleFault) in
    ValidatorReading.Holding(
      netuid: try fields.field("netuid", .u16), amount: try fields.field("alpha", .u64),
      spot: try fields.field("spot_tao", .u64),
      realizable: try fields.field("realizable_tao", .u64))
  }

  /// `BetaPricing`: of its fields the validator and the return of its stakers, times 2^64.
  static let pricing = ScaleShape<(hotkey: [UInt8], stakerReturn: UInt128)>.record {
    (fields) throws(ScaleFault) in
    let hotkey = try fields.field("hotkey", .account)
    for price in ["spot_price", "display_price", "stake_price", "staker_yield"] {
      _ = try fields.field(price, .u128)
    }
    let stakerReturn = try fields.field("staker_twr", .u128)
    for index in ["bag_index", "stake_index"] { _ = try fields.field(index, .u128) }
    _ = try fields.field("first_block", .u64)
    _ = try fields.field("provisional", .bool)
    _ = try fields.field("spot_nav_tao", .u64)
    _ = try fields.field("shares", .u64)
    _ = try fields.field("display_shares", .u128)
    return (hotkey, stakerReturn)
  }

  /// A page of them, and where the next one begins.
  static let pricingPage = ScaleShape<PricingPage>.record { (fields) throws(ScaleFault) in
    PricingPage(
      rows: try fields.field("pricing", pricing.list(upTo: ChainLimits.validators)),
      next: try fields.field("next", ScaleShape<[UInt8]>.account.optional))
  }

  struct PricingPage: Sendable {
    let rows: [(hotkey: [UInt8], stakerReturn: UInt128)]
    let next: [UInt8]?
  }

  /// `SubnetState`: of its fields who has a seat.
  static let seats = ScaleShape<[[UInt8]]>.record { (fields) throws(ScaleFault) in
    let most = ChainLimits.validators
    _ = try fields.field("netuid", ScaleShape<UInt16>.compact)
    let hotkeys = try fields.field("hotkeys", ScaleShape<[UInt8]>.account.list(upTo: most))
    _ = try fields.field("coldkeys", ScaleShape<[UInt8]>.account.list(upTo: most))
    for flag in ["active", "validator_permit"] {
      _ = try fields.field(flag, ScaleShape<Bool>.bool.list(upTo: most))
    }
    let small = ScaleShape<UInt16>.compact.list(upTo: most)
    let large = ScaleShape<UInt64>.compact.list(upTo: most)
    _ = try fields.field("pruning_score", small)
    for time in ["last_update", "emission"] { _ = try fields.field(time, large) }
    for share in ["dividends", "incentives", "consensus", "trust", "rank"] {
      _ = try fields.field(share, small)
    }
    for amount in ["block_at_registration", "alpha_stake", "tao_stake", "total_stake"] {
      _ = try fields.field(amount, large)
    }
    _ = try fields.field("emission_history", large.list(upTo: ChainLimits.subnets))
    return hotkeys
  }

  /// `StakeAvailability` of one address: how much of each subnet is locked.
  static let availability = ScaleShape<(coldkey: [UInt8], locked: [(UInt16, UInt64)])>.record {
    (fields) throws(ScaleFault) in
    let coldkey = try fields.field("coldkey", .account)
    let one = ScaleShape<(UInt16, UInt64)>.record { (fields) throws(ScaleFault) in
      let netuid = try fields.field("netuid", .u16)
      _ = try fields.field("total", ScaleShape<UInt64>.compact)
      let locked = try fields.field("locked", ScaleShape<UInt64>.compact)
      _ = try fields.field("available", ScaleShape<UInt64>.compact)
      return (netuid, locked)
    }
    return (coldkey, try fields.field("subnets", one.list(upTo: ChainLimits.subnets)))
  }
}
