import JSONText
import StakingModel

/// One row of the table of subnets, with the places of the cells that are checked against others.
struct SubnetRow: Sendable {
  var record: SandboxRecord.Subnet
  var places: Places

  struct Places: Sendable {
    var row: Range<Int>
    var netuid: Range<Int>
    var lastEpoch: Range<Int>
  }

  static let table = JSONShape<[SubnetRow]>.table(upTo: 4096) { fields in
    let state = readState(&fields)
    let lastEpoch = fields.whole(.lastEpoch)
    let pending = readPending(&fields)
    let protocolAlpha = fields.whole(.protocolAlpha).map { Amount<Alpha>(rao: $0) }
    let minted = fields.whole(.minted)
    let recycled = fields.whole(.recycled)
    let issuance = fields.whole(.issuanceAtFork)
    let earning = fields.whole(.earning).map { Amount<Alpha>(rao: $0) }
    guard let state, let lastEpoch, let pending, let protocolAlpha, let minted, let recycled,
      let issuance, let earning
    else { return nil }
    return SubnetRow(
      record: SandboxRecord.Subnet(
        state: state, lastEpoch: lastEpoch, pending: pending, protocolAlpha: protocolAlpha,
        alphaMinted: minted, alphaRecycled: recycled, issuanceAtFork: issuance, earning: earning),
      places: Places(
        row: fields.range, netuid: fields.place(of: .netuid),
        lastEpoch: fields.place(of: .lastEpoch)))
  }

  private static func readState(_ fields: inout JSONFields) -> SubnetState? {
    let netuid = fields.part(.netuid, in: 1...65535)
    let pool = readPool(&fields)
    let movingPrice = fields.required(.movingPrice, SandboxCheckpoint.signedShape)
    let burned = fields.required(.minerBurned, burnedShape)
    let enabled = fields.required(.emissionEnabled, enabledShape)
    let first = fields.nullable(.firstEmission, SandboxCheckpoint.wholeShape)
    let registered = fields.whole(.registered)
    let tempo = fields.nullable(.tempo, SandboxCheckpoint.partShape)
    let taoReservoir = fields.whole(.taoReservoir).map { Amount<TAO>(rao: $0) }
    let alphaReservoir = fields.whole(.alphaReservoir).map { Amount<Alpha>(rao: $0) }
    let weights = fields.optional(SandboxCheckpoint.weightsColumn, weightsShape)
    guard let netuid, let pool, let movingPrice, let burned, let enabled, let registered,
      let taoReservoir, let alphaReservoir
    else { return nil }
    return SubnetState(
      netuid: Netuid(netuid), pool: pool.pool, alphaOut: pool.alphaOut, movingPrice: movingPrice,
      minerBurned: burned, emissionEnabled: enabled, firstEmissionBlock: first,
      registeredBlock: registered, tempo: tempo, taoReservoir: taoReservoir,
      alphaReservoir: alphaReservoir, emissionWeights: weights ?? .standard)
  }

  /// A pool and the alpha outside it.
  private static func readPool(
    _ fields: inout JSONFields
  ) -> (pool: Pool, alphaOut: Amount<Alpha>)? {
    let tao = fields.whole(.tao).map { Amount<TAO>(rao: $0) }
    let alpha = fields.whole(.alpha).map { Amount<Alpha>(rao: $0) }
    let alphaOut = fields.whole(.alphaOut).map { Amount<Alpha>(rao: $0) }
    let weight = fields.whole(.quoteWeight, in: 0...Perquintill.one.raw)
    let feeRate = fields.part(.feeRate, in: 0...65535)
    let minimum = fields.whole(.minimumReserve)
    guard let tao, let alpha, let alphaOut, let weight, let feeRate, let minimum else {
      return nil
    }
    let pool = Pool(
      tao: tao, alpha: alpha, quoteWeight: Perquintill(raw: weight), feeRate: feeRate,
      minimumReserve: minimum)
    return (pool, alphaOut)
  }

  private static func readPending(_ fields: inout JSONFields) -> SandboxRecord.Pending? {
    let owner = fields.whole(.pendingOwner)
    let server = fields.whole(.pendingServer)
    let validator = fields.whole(.pendingValidator)
    let root = fields.whole(.pendingRoot)
    guard let owner, let server, let validator, let root else { return nil }
    return SandboxRecord.Pending(owner: owner, server: server, validator: validator, root: root)
  }

  private static let burnedShape = JSONShape<UInt128>.integer().map { U96F32(bits: $0) }
  private static let weightsShape = JSONShape<[UInt64]>.list(of: .integer(), upTo: 5)
    .map("burn, recycle, owner, validators and miners: five parts that add up to 2^64−1") {
      EmissionWeights(parts: $0)
    }
  private static let enabledShape = JSONShape<Bool>.bool
}

extension JSONFields {
  fileprivate mutating func required<Value>(
    _ column: SandboxCheckpoint.Column, _ shape: JSONShape<Value>
  ) -> Value? {
    required(column.rawValue, shape)
  }

  fileprivate mutating func nullable<Value>(
    _ column: SandboxCheckpoint.Column, _ shape: JSONShape<Value>
  ) -> Value? {
    nullable(column.rawValue, shape)
  }

  fileprivate mutating func whole(
    _ column: SandboxCheckpoint.Column, in range: ClosedRange<UInt64> = 0...UInt64.max
  ) -> UInt64? {
    whole(column.rawValue, in: range)
  }

  fileprivate mutating func part(
    _ column: SandboxCheckpoint.Column, in range: ClosedRange<UInt64>
  ) -> UInt16? {
    whole(column.rawValue, in: range).flatMap { UInt16(exactly: $0) }
  }

  fileprivate func place(of column: SandboxCheckpoint.Column) -> Range<Int> {
    place(of: column.rawValue)
  }
}
