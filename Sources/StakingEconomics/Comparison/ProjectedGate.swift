import StakingModel

/// The TAO of a block by subnet, in 64-bit numbers: demand by moving price and burn, behind the gate.
///
/// The chain's own arithmetic is `BlockAllotment`; a projection needs its size, not its last bit.
struct ProjectedGate {
  /// What the gate weighed all subnets by, from which one of them can be weighed otherwise.
  struct Terms: Equatable {
    fileprivate(set) var exponent = 0.0
    fileprivate(set) var blockTAO = 0.0
    /// Whether miners' burn counts; it does not where nothing would be left.
    fileprivate(set) var countsBurn = true
    /// What demand adds up to, and the share that is the bar.
    fileprivate(set) var demand = 0.0
    fileprivate(set) var bar = 0.0
    /// What the weights behind the gate of all that emit add up to.
    fileprivate(set) var open = 0.0

    fileprivate func share(moving: Double, burned: Double) -> Double {
      demand > 0 ? max(0, moving) * (countsBurn ? 1 - burned : 1) / demand : 0
    }

    fileprivate func gated(_ share: Double) -> Double {
      guard share > 0, bar > 0 else { return 0 }
      return share / (1 + power(bar / share))
    }

    /// The chain's exponent is 3; a small whole one needs no logarithm.
    private func power(_ base: Double) -> Double {
      guard exponent >= 0, exponent <= 8, exponent == exponent.rounded() else {
        return ElementaryFunctions.exp(exponent * ElementaryFunctions.log(base))
      }
      return (0..<Int(exponent)).reduce(1) { power, _ in power * base }
    }

    /// TAO per block for a subnet whose moving price alone is another than it was. The bar stays: it
    /// is one subnet of many.
    func tao(of subnet: ProjectedSubnet, insteadOf moving: Double) -> Double {
      guard subnet.isEmitting else { return 0 }
      let before = gated(share(moving: moving, burned: subnet.burned))
      let now =
        subnet.moving == moving
        ? before : gated(share(moving: subnet.moving, burned: subnet.burned))
      let all = open - before + now
      return all > 0 ? now / all * blockTAO : 0
    }
  }

  private let rank: Int
  private let exponent: Double
  private let blockTAO: Double
  /// The last answer and what it was made from: shares stand still once moving prices do.
  private var last: (demand: [Double], tao: [Double])?
  /// What the last answer was made by.
  private(set) var terms = Terms()

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
    let tao = amounts(subnets)
    last = (prices, tao)
    return tao
  }

  private mutating func amounts(_ subnets: [ProjectedSubnet]) -> [Double] {
    terms = Terms()
    (terms.exponent, terms.blockTAO) = (exponent, blockTAO)
    terms.countsBurn = subnets.contains { $0.moving > 0 && $0.burned < 1 }
    // Shares of one are the demand itself; it is added up first.
    terms.demand = 1
    func shares(_ terms: Terms) -> [Double] {
      subnets.map { terms.share(moving: $0.moving, burned: $0.burned) }
    }
    terms.demand = shares(terms).reduce(0, +)
    let weights = shares(terms)
    guard let bar = weights.filter({ $0 > 0 }).sorted(by: >).prefix(rank).last else {
      return weights.map { _ in 0 }
    }
    terms.bar = bar
    let open = zip(weights, subnets).map { $1.isEmitting ? terms.gated($0) : 0 }
    terms.open = open.reduce(0, +)
    return terms.open > 0 ? open.map { $0 / terms.open * blockTAO } : open
  }
}
