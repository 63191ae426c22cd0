import StakingModel

/// The TAO of a block by subnet, in 64-bit numbers: demand by moving price and burn, behind the gate.
///
/// The chain's own arithmetic is `BlockAllotment`; a projection needs its size, not its last bit.
struct ProjectedGate {
  private let rank: Int
  private let exponent: Double
  private let blockTAO: Double
  /// The last answer and what it was made from: shares stand still once moving prices do.
  private var last: (demand: [Double], tao: [Double])?

  init(_ chain: ChainState) {
    rank = max(1, Int(chain.gateRank))
    exponent = chain.gateExponent.approximate
    blockTAO = chain.blockEmission.approximate
  }

  /// TAO per block for each of the subnets.
  mutating func tao(for subnets: [ProjectedSubnet]) -> [Double] {
    let prices = subnets.map { max(0, $0.moving) }
    if let last, zip(last.demand, prices).allSatisfy({ abs($0 - $1) <= 1e-6 * $0 }) {
      return last.tao
    }
    let tao = amounts(prices, subnets)
    last = (prices, tao)
    return tao
  }

  private func amounts(_ prices: [Double], _ subnets: [ProjectedSubnet]) -> [Double] {
    let kept = zip(prices, subnets).map { $0 * (1 - $1.burned) }
    let weights = shares(kept.contains { $0 > 0 } ? kept : prices)
    let positive = weights.filter { $0 > 0 }.sorted(by: >)
    guard let bar = positive.prefix(rank).last else { return weights.map { _ in 0 } }
    let gated = weights.map { $0 > 0 ? $0 / (1 + power(bar / $0)) : 0 }
    let open = zip(gated, subnets).map { $1.isEmitting ? $0 : 0 }
    return shares(open).map { $0 * blockTAO }
  }

  /// The chain's exponent is 3; a small whole one needs no logarithm.
  private func power(_ base: Double) -> Double {
    guard exponent >= 0, exponent <= 8, exponent == exponent.rounded() else {
      return ElementaryFunctions.exp(exponent * ElementaryFunctions.log(base))
    }
    return (0..<Int(exponent)).reduce(1) { power, _ in power * base }
  }

  private func shares(_ values: [Double]) -> [Double] {
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum } : values
  }
}
