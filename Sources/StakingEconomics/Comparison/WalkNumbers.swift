public import StakingModel

/// What a page needs to walk the days of some subnets by itself, as `AlphaCourse` does: the rules in a
/// few numbers, as they stand on the first day of a projection.
public struct WalkNumbers: Hashable, Sendable {
  /// A subnet.
  public struct Subnet: Hashable, Sendable {
    /// All its alpha.
    public let issuance: Double
    /// Alpha that earns.
    public let earning: Double
    /// Alpha that the pool has been given until each of the days.
    public let injected: [Double]
    /// The validators' part of its alpha.
    public let validators: Double
    /// The part of owner and miners that is kept staked.
    public let others: Double
    /// Root's part of it for a root proportion of one, where no more than the validators' part.
    public let root: Double
  }

  /// Days, ascending from zero, until which is told what pools have been given; between them a page
  /// interpolates.
  public let days: [Int]
  /// Root's TAO by its weight.
  public let weightedRoot: Double
  /// The days, counted from zero, from which root is no longer paid, is paid again, and so on.
  public let turns: [Int]
  /// In the order asked for.
  public let subnets: [Subnet]
}

extension RateProjection {
  /// The numbers to walk some subnets by, to the end of these rates; a subnet that has not started is
  /// left out.
  ///
  /// - Parameter days: on which is told what pools have been given.
  public func walkNumbers(_ netuids: [Netuid], toldOn days: [Int]) -> WalkNumbers {
    let days = Set(days + netuids.flatMap(halvings) + [0, self.days])
      .filter { (0...self.days).contains($0) }.sorted()
    let paid = tables.paid.prefix(self.days)
    return WalkNumbers(
      days: days, weightedRoot: tables.weightedRoot[0],
      turns: paid.indices.filter { paid[$0] != ($0 > 0 ? paid[$0 - 1] : true) },
      subnets: netuids.compactMap { netuid in
        tables.start.subnets.first { $0.netuid == netuid }.map { subnet in
          WalkNumbers.Subnet(
            subnet, injected: days.map { upTo(day: $0).injected(netuid) },
            others: tables.start.keptByOthers)
        }
      })
  }

  /// The days around a halving of a subnet's emission, which a page must not miss by one.
  private func halvings(_ netuid: Netuid) -> [Int] {
    guard var walk = SubnetWalk(tables, netuid) else { return [] }
    return (0..<days).flatMap { day -> [Int] in
      let before = walk.subnet.emission
      walk.advance()
      return walk.subnet.emission == before ? [] : [day - 1, day, day + 1, day + 2]
    }
  }
}

extension WalkNumbers.Subnet {
  init(_ subnet: ProjectedSubnet, injected: [Double], others: Double) {
    (issuance, earning, self.injected) = (subnet.issuance, subnet.earning, injected)
    validators = subnet.validators
    self.others = subnet.others * others
    root =
      subnet.weights.isStandard ? subnet.validators : EmissionWeights.standard.validatorShare
  }
}
