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
    let lastEpoch = fields.required(.lastEpoch, SandboxCheckpoint.wholeShape)
    let pending = readPending(&fields)
    let protocolAlpha = fields.required(.protocolAlpha, SandboxCheckpoint.alphaShape)
    let minted = fields.required(.minted, SandboxCheckpoint.wholeShape)
    let recycled = fields.required(.recycled, SandboxCheckpoint.wholeShape)
    let issuance = fields.required(.issuanceAtFork, SandboxCheckpoint.wholeShape)
    guard let state, let lastEpoch, let pending, let protocolAlpha, let minted, let recycled,
      let issuance
    else { return nil }
    return SubnetRow(
      record: SandboxRecord.Subnet(
        state: state, lastEpoch: lastEpoch, pending: pending, protocolAlpha: protocolAlpha,
        alphaMinted: minted, alphaRecycled: recycled, issuanceAtFork: issuance),
      places: Places(
        row: fields.range, netuid: fields.place(of: .netuid),
        lastEpoch: fields.place(of: .lastEpoch)))
  }

  private static func readState(_ fields: inout JSONFields) -> SubnetState? {
    let netuid = fields.required(.netuid, netuidShape)
    let pool = readPool(&fields)
    let movingPrice = fields.required(.movingPrice, SandboxCheckpoint.signedShape)
    let burned = fields.required(.minerBurned, burnedShape)
    let enabled = fields.required(.emissionEnabled, enabledShape)
    let first = fields.nullable(.firstEmission, SandboxCheckpoint.wholeShape)
    let registered = fields.required(.registered, SandboxCheckpoint.wholeShape)
    let tempo = fields.nullable(.tempo, SandboxCheckpoint.partShape)
    let taoReservoir = fields.required(.taoReservoir, SandboxCheckpoint.taoShape)
    let alphaReservoir = fields.required(.alphaReservoir, SandboxCheckpoint.alphaShape)
    guard let netuid, let pool, let movingPrice, let burned, let enabled, let registered,
      let taoReservoir, let alphaReservoir
    else { return nil }
    return SubnetState(
      netuid: Netuid(netuid), pool: pool.pool, alphaOut: pool.alphaOut, movingPrice: movingPrice,
      minerBurned: burned, emissionEnabled: enabled, firstEmissionBlock: first,
      registeredBlock: registered, tempo: tempo, taoReservoir: taoReservoir,
      alphaReservoir: alphaReservoir)
  }

  /// A pool and the alpha outside it.
  private static func readPool(
    _ fields: inout JSONFields
  ) -> (pool: Pool, alphaOut: Amount<Alpha>)? {
    let tao = fields.required(.tao, SandboxCheckpoint.taoShape)
    let alpha = fields.required(.alpha, SandboxCheckpoint.alphaShape)
    let alphaOut = fields.required(.alphaOut, SandboxCheckpoint.alphaShape)
    let weight = fields.required(.quoteWeight, weightShape)
    let feeRate = fields.required(.feeRate, SandboxCheckpoint.partShape)
    let minimum = fields.required(.minimumReserve, SandboxCheckpoint.wholeShape)
    guard let tao, let alpha, let alphaOut, let weight, let feeRate, let minimum else {
      return nil
    }
    let pool = Pool(
      tao: tao, alpha: alpha, quoteWeight: Perquintill(raw: weight), feeRate: feeRate,
      minimumReserve: minimum)
    return (pool, alphaOut)
  }

  private static func readPending(_ fields: inout JSONFields) -> SandboxRecord.Pending? {
    let owner = fields.required(.pendingOwner, SandboxCheckpoint.wholeShape)
    let server = fields.required(.pendingServer, SandboxCheckpoint.wholeShape)
    let validator = fields.required(.pendingValidator, SandboxCheckpoint.wholeShape)
    let root = fields.required(.pendingRoot, SandboxCheckpoint.wholeShape)
    guard let owner, let server, let validator, let root else { return nil }
    return SandboxRecord.Pending(owner: owner, server: server, validator: validator, root: root)
  }

  private static let netuidShape = JSONShape<UInt16>.integer(in: 1...UInt16.max)
  private static let weightShape = JSONShape<UInt64>.integer(in: 0...Perquintill.one.raw)
  private static let burnedShape = JSONShape<UInt128>.integer().map { U96F32(bits: $0) }
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

  fileprivate func place(of column: SandboxCheckpoint.Column) -> Range<Int> {
    place(of: column.rawValue)
  }
}
