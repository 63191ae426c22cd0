public import StakingModel

/// What a page needs to walk the days of some subnets by itself, as `AlphaCourse` does: the rules in a
/// few numbers, as they stand on the first day of a projection.
public struct WalkNumbers: Hashable, Sendable {
  /// The gate on some days; between them a page interpolates.
  public struct Gate: Hashable, Sendable {
    /// Days since the start, ascending from zero.
    public let day: Int
    /// What demand adds up to.
    public let demand: Double
    /// The share that is the bar.
    public let bar: Double
    /// What all that is let through adds up to.
    public let open: Double
  }

  /// A subnet.
  public struct Subnet: Hashable, Sendable {
    /// All its alpha.
    public let issuance: Double
    /// Alpha that earns.
    public let earning: Double
    /// Spot.
    public let price: Double
    /// The moving price at the first noon.
    public let moving: Double
    /// What is left of the moving price's distance from spot after half a day.
    public let lag: Double
    /// The part of its moving price that is demand; zero where it is given nothing.
    public let kept: Double
    /// The validators' part of its alpha.
    public let validators: Double
    /// The part of owner and miners that is kept staked.
    public let others: Double
    /// Root's part of it for a root proportion of one, where no more than the validators' part.
    public let root: Double
  }

  /// Ascending by day; empty where rates are held still.
  public let gates: [Gate]
  /// How steep the gate is.
  public let exponent: Double
  /// TAO a block for all subnets.
  public let blockTAO: Double
  /// Root's TAO by its weight.
  public let weightedRoot: Double
  /// The days, counted from zero, from which root is no longer paid, is paid again, and so on.
  public let turns: [Int]
  /// In the order asked for.
  public let subnets: [Subnet]
}

extension RateProjection {
  /// The numbers to walk some subnets by, to the end of these rates or to fewer days; a subnet that has
  /// not started is left out.
  public func walkNumbers(_ netuids: [Netuid], gatesOn days: [Int]) -> WalkNumbers {
    let gates = tables.gates.prefix(self.days)
    let days = Set(days + [0, gates.count - 1]).filter(gates.indices.contains).sorted()
    let (first, paid) = (gates.first ?? ProjectedGate.Terms(), tables.paid.prefix(self.days))
    return WalkNumbers(
      gates: days.map {
        WalkNumbers.Gate(
          day: $0, demand: gates[$0].demand, bar: gates[$0].bar, open: gates[$0].open)
      },
      exponent: first.exponent, blockTAO: first.blockTAO, weightedRoot: tables.weightedRoot[0],
      turns: paid.indices.filter { paid[$0] != ($0 > 0 ? paid[$0 - 1] : true) },
      subnets: netuids.compactMap { netuid in
        tables.start.subnets.first { $0.netuid == netuid }.map { subnet in
          WalkNumbers.Subnet(
            subnet, countsBurn: first.countsBurn, others: tables.start.keptByOthers)
        }
      })
  }
}

extension WalkNumbers.Subnet {
  init(_ subnet: ProjectedSubnet, countsBurn: Bool, others: Double) {
    (issuance, earning) = (subnet.issuance, subnet.earning)
    (price, moving, lag) = (subnet.price, subnet.moving, subnet.lag)
    kept = subnet.isEmitting ? (countsBurn ? 1 - subnet.burned : 1) : 0
    validators = subnet.validators
    self.others = subnet.others * others
    root =
      subnet.weights.isStandard ? subnet.validators : EmissionWeights.standard.validatorShare
  }
}
