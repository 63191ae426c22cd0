public import CivilTime
import StakingModel

/// The chain at one block, decoded from what was read.
public struct ChainCapture: Sendable {
  /// The block.
  public let moment: BlockMoment
  /// Its own time.
  public let time: UnixTime
  let network: String
  let endpoint: String
  let totalIssuance: UInt64
  let rootTAO: UInt64
  let taoWeight: UInt64
  let movingAlpha: Int128
  let gateBar: UInt128
  let gateRank: UInt16
  let gateExponent: UInt128
  let subnetLimit: UInt16
  let subnets: [CapturedSubnet]
  let prices: [UInt16: UInt64]?
  /// What registering a subnet costs; nil where it was not read as the chain itself says it.
  let registration: CapturedRegistration?
  /// What transaction fees are multiplied by, in parts of 10^18; nil where it was not read.
  let feeMultiplier: UInt128?
  let unread: [String]

  /// Everything that was read, decoded strictly.
  ///
  /// - Parameter endpoint: who was asked, as it may be shown.
  public init(
    _ reading: ChainReading, network: Network, endpoint: String
  ) throws(ChainFault) {
    let values = reading.values
    moment = reading.moment
    self.network = network.name
    self.endpoint = endpoint
    time = UnixTime(seconds: Int64(clamping: try values.value(ChainItems.now) / 1_000))
    totalIssuance = try values.value(ChainItems.totalIssuance)
    rootTAO = try values.value(ChainItems.tao, 0)
    taoWeight = try values.value(ChainItems.taoWeight)
    movingAlpha = try values.value(ChainItems.movingAlpha)
    gateBar = try values.value(ChainItems.gateBar)
    gateRank = try values.value(ChainItems.gateRank)
    gateExponent = try values.value(ChainItems.gateExponent)
    subnetLimit = try values.value(ChainItems.subnetLimit)
    var subnets: [CapturedSubnet] = []
    for netuid in reading.netuids ?? [] { subnets.append(try CapturedSubnet(netuid, reading)) }
    self.subnets = subnets
    prices = reading.prices
    registration = CapturedRegistration(
      reading, blockEmission: BlockEmission.perBlock(issuance: totalIssuance))
    feeMultiplier = try? values.value(ChainItems.feeMultiplier)
    unread = reading.unread
  }

  /// TAO minted in a block with this issuance.
  var blockEmission: UInt64 { BlockEmission.perBlock(issuance: totalIssuance) }
}
