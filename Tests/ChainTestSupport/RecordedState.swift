import CivilTime
public import Content
import Market
import Scale
import StakingModel

/// The storage of a node as it would be after the recorded block: made of the embedded snapshot and
/// of what the chain did in the next block.
public struct RecordedState: Sendable {
  /// By key in hexadecimal digits.
  public var values: [String: String] = [:]
  /// What the chain says alpha costs, in rao.
  public var prices: [(netuid: UInt16, rao: UInt64)] = []
  /// What the chain says registering a subnet costs, in rao.
  public var registrationCost: UInt64?
  /// The number of the block.
  public let block: UInt64
  /// Its runtime.
  public var specVersion: UInt32

  /// The embedded block.
  public static func embedded(_ content: ContentLibrary = .embedded) throws -> RecordedState {
    try RecordedState(try Snapshot.embedded(in: content))
  }

  private init(_ snapshot: Snapshot) throws {
    guard let outcome = snapshot.outcome else { throw Missing() }
    block = outcome.block
    specVersion = outcome.specVersion
    put("TotalIssuance", u64(outcome.totalIssuance.rao))
    put("TaoWeight", u64(outcome.taoWeight))
    put("SubnetMovingAlpha", LittleEndian.bytes(snapshot.chain.movingAlpha.bits))
    put("EmissionGateBar", LittleEndian.bytes(snapshot.chain.gateBar.bits))
    put("Now", of: "Timestamp", u64(UInt64(outcome.recordedTime.time.seconds) * 1_000))
    put("SubnetTAO", 0, u64(outcome.rootTAO.rao))
    put("NetworksAdded", 0, [1])
    if let registration = snapshot.registration {
      put("NetworkMinLockCost", u64(registration.minimumLockCost.rao))
      put("NetworkLastLockCost", u64(registration.lastLockCost.rao))
      put("NetworkLockReductionInterval", u64(registration.lockReductionInterval))
      put("NetworkRateLimit", u64(registration.rateLimit))
      put("NetworkImmunityPeriod", u64(registration.immunity))
      put("LastRateLimitedBlock", key: [2], u64(registration.lastRegisteredBlock))
      registrationCost =
        SubnetLockCost(
          last: registration.lastLockCost, lastBlock: registration.lastRegisteredBlock,
          minimum: registration.minimumLockCost, interval: registration.lockReductionInterval,
          blockEmission: Amount(
            rao: BlockEmission.perBlock(issuance: outcome.totalIssuance.rao))
        ).cost(at: outcome.block).rao
    }
    for (state, info) in zip(snapshot.chain.subnets, snapshot.subnets) {
      guard let after = outcome.subnet(state.netuid) else { throw Missing() }
      put(state, info, after)
    }
  }

  private struct Missing: Error {}

  private mutating func put(
    _ state: SubnetState, _ info: SubnetInfo, _ after: BlockOutcome.Subnet
  ) {
    let netuid = state.netuid.value
    put("NetworksAdded", netuid, [1])
    put("SubnetTAO", netuid, u64(after.tao.rao))
    put("SubnetAlphaIn", netuid, u64(after.alpha.rao))
    put("SubnetAlphaOut", netuid, u64(after.alphaOut.rao))
    put("NetworkRegisteredAt", netuid, u64(info.registeredBlock))
    put("TotalAlphaStaked", netuid, u64(after.alphaOut.rao / 2))
    if let tempo = info.tempo { put("Tempo", netuid, LittleEndian.bytes(tempo)) }
    if let first = info.firstEmissionBlock { put("FirstEmissionBlockNumber", netuid, u64(first)) }
    if let price = after.movingPrice {
      put("SubnetMovingPrice", netuid, LittleEndian.bytes(price.bits))
    }
    if state.minerBurned.bits > 0 {
      put("MinerBurned", netuid, LittleEndian.bytes(state.minerBurned.bits))
    }
    // Where emission is on nothing is stored: that is the runtime's default.
    if !state.emissionEnabled { put("SubnetEmissionEnabled", netuid, [0]) }
    if let tao = after.injected { put("SubnetTaoInEmission", netuid, u64(tao.rao)) }
    if let tao = after.chainBuy { put("SubnetExcessTao", netuid, u64(tao.rao)) }
    if let part = after.rootProportion { put("RootProp", netuid, LittleEndian.bytes(part.bits)) }
    if let symbol = info.symbol { put("TokenSymbol", netuid, text(symbol)) }
    if let name = info.name { put(name: text(name), netuid) }
    let key = StorageKey.Hasher.twox64Concat.hashed(LittleEndian.bytes(netuid))
    put("SwapBalancer", of: "Swap", key: key, u64(state.pool.quoteWeight.raw))
    var pool = state.pool
    (pool.tao, pool.alpha) = (after.tao, after.alpha)
    if pool.alpha.rao > 0 { prices.append((netuid, UInt64(pool.price.approximate * 1e9))) }
  }

  /// Puts a name where a subnet's owner writes it, as any bytes.
  public mutating func put(name: [UInt8], _ netuid: UInt16) {
    let key = StorageKey.Hasher.blake2Concat.hashed(LittleEndian.bytes(netuid))
    put("SubnetIdentitiesV3", key: key, name + [UInt8](repeating: 0, count: 7))
  }

  /// Puts a value of a subnet.
  public mutating func put(_ item: String, _ netuid: UInt16, _ bytes: [UInt8]) {
    put(item, key: LittleEndian.bytes(netuid), bytes)
  }

  /// Puts a value.
  public mutating func put(
    _ item: String, of pallet: String = "SubtensorModule", key: [UInt8] = [], _ bytes: [UInt8]
  ) {
    values[HexText.text(StorageKey.prefix(pallet: pallet, item: item) + key)] = HexText.text(bytes)
  }

  /// Takes a value away.
  public mutating func remove(_ item: String, of pallet: String = "SubtensorModule") {
    values[HexText.text(StorageKey.prefix(pallet: pallet, item: item))] = nil
  }

  private func u64(_ number: UInt64) -> [UInt8] { LittleEndian.bytes(number) }

  private func text(_ text: String) -> [UInt8] {
    CompactNumber.bytes(UInt64(text.utf8.count)) + Array(text.utf8)
  }
}
