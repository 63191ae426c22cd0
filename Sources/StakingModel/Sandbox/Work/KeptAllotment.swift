/// What a block's allotment came to, and what it came from.
///
/// Moving prices end as whole multiples of 2^-32, so where spot prices stand still they do too after
/// some weeks, and one allotment does for many blocks.
struct KeptAllotment {
  /// TAO of each started subnet, in rao.
  let amounts: [U96F32]
  /// The bar of the gate.
  let bar: U64F64
  /// Whether the moving prices add up to more than one.
  let paysRoot: Bool
  /// The moving price of each started subnet.
  private let prices: [I96F32]
  /// TAO minted in the block, in rao.
  private let emission: UInt64

  /// The allotment of the block being made.
  init(_ emission: UInt64, to started: [Int], of chain: SandboxChain) {
    let subnets = chain.subnets
    prices = started.map { subnets[$0].state.movingPrice }
    let allotment = BlockAllotment(
      prices: prices, burned: started.map { subnets[$0].state.minerBurned },
      enabled: started.map { subnets[$0].state.emissionEnabled }, block: chain.block,
      gate: EmissionGate(bar: chain.gateBar, exponent: chain.gateExponent), rank: chain.gateRank,
      blockEmission: emission)
    amounts = allotment.amounts
    bar = allotment.emission.gate.bar
    paysRoot = prices.reduce(I96F32.zero) { $0.addingSaturated($1) } > .one
    self.emission = emission
  }

  /// Whether it is that of the block being made too.
  ///
  /// Burns, rank, exponent and who takes part stand still during a wait.
  func holds(_ emission: UInt64, to started: [Int], of chain: SandboxChain) -> Bool {
    self.emission == emission && bar == chain.gateBar
      && !EmissionGate.isSetAnew(in: chain.block, bar: bar)
      && zip(prices, started).allSatisfy { $0 == chain.subnets[$1].state.movingPrice }
  }
}
