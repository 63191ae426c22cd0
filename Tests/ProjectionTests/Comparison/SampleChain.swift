import StakingEconomics
import StakingModel

/// Three subnets of the size of real ones.
enum SampleChain {
  static func subnet(
    _ netuid: UInt16, tao: UInt64, alpha: UInt64, out: UInt64, isEmitting: Bool = true,
    isStarted: Bool = true
  ) -> SubnetState {
    let pool = Pool(
      tao: Amount(rao: tao * 1_000_000_000), alpha: Amount(rao: alpha * 1_000_000_000))
    let price = pool.price.bits >> 32
    return SubnetState(
      netuid: Netuid(netuid), pool: pool, alphaOut: Amount(rao: out * 1_000_000_000),
      movingPrice: I96F32(bits: Int128(price)), emissionEnabled: isEmitting,
      firstEmissionBlock: isStarted ? 1 : nil, tempo: 360)
  }

  static let chain = ChainState(
    block: 9_240_382, specVersion: 475, totalIssuance: Amount(rao: 11_597_618_610_000_000),
    rootTAO: Amount(rao: 5_454_230_000_000_000), taoWeight: 3_320_413_933_267_719_290,
    gateBar: U64F64(0), movingAlpha: I96F32(bits: 1_288_490),
    subnets: [
      subnet(1, tao: 23_000, alpha: 3_500_000, out: 2_570_000),
      subnet(2, tao: 4_000_000, alpha: 3_600_000, out: 2_800_000, isEmitting: false),
      subnet(64, tao: 150_000, alpha: 2_150_000, out: 3_600_000),
      subnet(99, tao: 1_000, alpha: 1_000_000, out: 1, isStarted: false),
    ])

  static func tao(_ whole: UInt64) -> Amount<TAO> { Amount(rao: whole * 1_000_000_000) }

  /// No staked alpha is recorded: all outside the pools earns.
  static let ground = StakingGround(chain)

  static func choice(_ netuid: UInt16) -> StakeComparison.AlphaChoice {
    StakeComparison.AlphaChoice(Netuid(netuid), on: ground)
  }

  static let sixtyFour = choice(64)
}
