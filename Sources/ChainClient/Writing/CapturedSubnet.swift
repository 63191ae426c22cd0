import StakingModel

/// A subnet as it was read, in the chain's own numbers.
struct CapturedSubnet: Sendable {
  var netuid: UInt16
  var name: String?
  var symbol: String?
  var registered: UInt64
  var firstEmission: UInt64?
  var tempo: UInt16
  var tao: UInt64
  var alphaIn: UInt64
  var alphaOut: UInt64
  var quoteWeight: UInt64
  var feeRate: UInt16
  var movingPrice: Int128
  var minerBurned: UInt128
  var isEmitting: Bool
  var staked: UInt64
  var weights: [UInt64]?
  /// TAO it was given in the block: put into the pool, and spent on buying.
  var given: (injected: UInt64, bought: UInt64)
  var rootProportion: UInt128

  /// Everything of one subnet.
  init(_ netuid: UInt16, _ reading: ChainReading) throws(ChainFault) {
    let values = reading.values
    self.netuid = netuid
    name = CapturedSubnet.text(try values.value(ChainItems.identity, netuid))
    symbol = CapturedSubnet.text(try values.value(ChainItems.symbol, netuid))
    registered = try values.value(ChainItems.registeredAt, netuid)
    firstEmission = try values.value(ChainItems.firstEmission, netuid)
    tempo = try values.value(ChainItems.tempo, netuid)
    tao = try values.value(ChainItems.tao, netuid)
    alphaIn = try values.value(ChainItems.alphaIn, netuid)
    alphaOut = try values.value(ChainItems.alphaOut, netuid)
    quoteWeight = try values.value(ChainItems.quoteWeight, netuid)
    feeRate = try values.value(ChainItems.feeRate, netuid)
    movingPrice = try values.value(ChainItems.movingPrice, netuid)
    minerBurned = try values.value(ChainItems.minerBurned, netuid)
    isEmitting = try values.value(ChainItems.emissionEnabled, netuid)
    staked = try values.value(ChainItems.staked, netuid)
    weights =
      reading.moment.specVersion < 480
      ? nil : try values.value(ChainItems.emissionWeights, netuid)
    given = (
      try values.value(ChainItems.taoInEmission, netuid),
      try values.value(ChainItems.excessTao, netuid)
    )
    rootProportion = try values.value(ChainItems.rootProportion, netuid)
  }

  /// Names are whatever owners wrote; what is not UTF-8 or empty is no name.
  private static func text(_ bytes: [UInt8]?) -> String? {
    guard let bytes, !bytes.isEmpty else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Its pool.
  var pool: Pool {
    Pool(
      tao: Amount(rao: tao), alpha: Amount(rao: alphaIn),
      quoteWeight: Perquintill(raw: quoteWeight), feeRate: feeRate)
  }

}
