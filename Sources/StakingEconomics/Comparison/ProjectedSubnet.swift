import StakingModel

/// The few numbers of a subnet that rates need, in alpha and TAO, moved on day by day.
struct ProjectedSubnet {
  let netuid: Netuid
  var issuance: Double
  var earning: Double
  /// Spot, which stands still.
  let price: Double
  /// The slow moving price, which runs towards spot.
  var moving: Double
  /// What is left of the moving price's distance from spot after half a day.
  let lag: Double
  let burned: Double
  let isEmitting: Bool
  /// The validators' part of the alpha, and the part of owner and miners.
  let validators: Double
  let others: Double
  let weights: EmissionWeights
  /// Alpha injected into the pool since the start, at the pool's own price.
  var injected = 0.0
  /// Alpha for participants per block; changes only where issuance passes a halving.
  var emission = 0.0
  /// The root proportion today.
  var proportion = 0.0
  /// Root's share of the dividends today.
  var rootShare = 0.0

  static let blocks = Double(ChainCalendar.blocksPerDay)

  /// A day begins; where days differ it counts with the moving price of its noon.
  mutating func enter(weightedRoot: Double, moves: Bool) {
    emission = Double(BlockEmission.perBlock(issuance: UInt64(min(issuance * 1e9, 1.8e19)))) / 1e9
    proportion = weightedRoot + issuance > 0 ? weightedRoot / (weightedRoot + issuance) : 0
    rootShare = weights.rootPart(proportion)
    if moves { runToSpot() }
  }

  /// Alpha for validators per block, of which root's share goes to root.
  var pot: Double { emission * validators }

  /// Alpha per alpha and block, before take.
  var alphaRate: Double { earning > 0 ? pot * (1 - rootShare) / earning : 0 }

  /// Alpha that the chain puts into the pool in a day for so much TAO a block.
  func injection(of tao: Double) -> Double {
    min(emission * Self.blocks * proportion, price > 0 ? tao * Self.blocks / price : 0)
  }

  /// A day of minting, injection and dividends.
  ///
  /// - Parameters:
  ///   - given: alpha that the chain puts into the pool.
  ///   - isPaid: whether root is.
  ///   - kept: the part of their alpha that owner and miners keep staked.
  mutating func advance(given: Double, isPaid: Bool, kept: Double) {
    let minted = emission * Self.blocks
    let toRoot = minted * validators * rootShare
    let unpaid = isPaid ? 0 : toRoot
    earning += minted * validators - unpaid + kept * minted * others
    issuance += minted + given - unpaid
    injected += given
    runToSpot()
  }

  private mutating func runToSpot() {
    let goal = min(price, 1)
    moving = goal + (moving - goal) * lag
  }
}
