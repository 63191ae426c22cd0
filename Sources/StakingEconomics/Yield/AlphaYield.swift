public import StakingModel

/// What alpha stake on a subnet earns in alpha of that subnet, before any change of its price.
///
/// `perBlock = (1 − take)·E·(1 − ownerCut)/2·(1 − r)/S`; where an owner has set weights,
/// `(1 − take)·E·(V − min(V, V0·r))/S` with the validators' part V and V0 of the standard ones. It assumes that dividends follow stake
/// and that E, r and S stand still; S grows by the dividends themselves, so the rate falls in time.
///
/// Source: pallets/subtensor/src/coinbase/run_coinbase.rs:258 (split), :501 (kinds of stake),
/// :737 (take).
public struct AlphaYield: Hashable, Sendable {
  /// Alpha minted for participants per block, in alpha.
  public let alphaPerBlock: Double
  /// The subnet owner's cut in parts of 65535; zero if the owner switched it off.
  public let ownerCut: UInt16
  /// The part of validator dividends that goes to root stake.
  public let rootProportion: Double
  /// Alpha that earns dividends, in alpha: at most all alpha outside the pool.
  public let earningAlpha: Double
  /// The validator's take in parts of 65535.
  public let take: UInt16
  /// Blocks between two payouts.
  public let tempo: UInt16
  /// Whether miners earn; if none does, validators receive the miners' half too.
  public let minersEarn: Bool
  /// How the owner has alpha split; the cut counts where these are the standard ones.
  public let weights: EmissionWeights

  /// The ingredients.
  public init(
    alphaPerBlock: Double, ownerCut: UInt16 = StakingDefaults.ownerCut, rootProportion: Double,
    earningAlpha: Double, take: UInt16, tempo: UInt16 = StakingDefaults.tempo,
    minersEarn: Bool = true, weights: EmissionWeights = .standard
  ) {
    self.alphaPerBlock = alphaPerBlock
    self.ownerCut = ownerCut
    self.rootProportion = rootProportion
    self.earningAlpha = earningAlpha
    self.take = take
    self.tempo = tempo
    self.minersEarn = minersEarn
    self.weights = weights
  }

  /// Alpha per staked alpha and block, net of take; a fraction. Zero if nothing earns.
  public var perBlock: Double {
    guard earningAlpha > 0 else { return 0 }
    let (base, share) = stakersParts
    return (1 - Double(take) / 65535) * base * share / earningAlpha
  }

  /// Alpha per block for all alpha stake, before take.
  public var stakersAlpha: Double { stakersParts.base * stakersParts.share }

  private var stakersParts: (base: Double, share: Double) {
    guard weights.isStandard else {
      let toStake = weights.validatorShare - weights.rootShare(rootProportion)
      return (alphaPerBlock, minersEarn ? toStake : toStake + weights.minerShare)
    }
    let half = alphaPerBlock * (1 - Double(ownerCut) / 65535) / 2
    return (half, minersEarn ? 1 - rootProportion : 2 - rootProportion)
  }

  /// Per day of 7,200 blocks, simple.
  public var daily: Double { perBlock * Double(ChainCalendar.blocksPerDay) }

  /// Per 365 days, simple, in alpha.
  public var apr: Double { perBlock * Double(ChainCalendar.blocksPerYear) }

  /// Per 365 days with every payout compounding, as the chain does by itself, in alpha.
  public var apy: Double {
    let payouts = Double(max(tempo, 1))
    return ElementaryFunctions.compounded(
      perBlock * payouts, periods: Double(ChainCalendar.blocksPerYear) / payouts)
  }
}
