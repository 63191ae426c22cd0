import StakingModel

/// What alpha bought with a stake goes through, day by day, as the rules give it to this one among all
/// that earns.
///
/// What the chain pays in a day does not depend on who holds how much, so a stake that is large beside
/// the rest shares the same pot with more.
package struct AlphaCourse: Sendable {
  /// Alpha per alpha and block on each day, net of take.
  package let perBlock: [Double]
  /// The rates added up over all blocks until the end of each day: stake multiplies by `exp` of it.
  let growth: [Double]
  /// Alpha that earns at the noon of each day, this stake among it.
  package let earning: [Double]
  /// What a validator leaves of rewards.
  private let keep: Double

  /// Follows the rates of a choice's subnet for all their days; nil where it has not started.
  ///
  /// - Parameter stake: what is held; in place of what the choice says is one's own already.
  init?(
    _ rates: RateProjection, _ choice: StakeComparison.AlphaChoice, stake: Amount<Alpha>
  ) {
    guard var walk = SubnetWalk(rates.tables, choice.netuid) else { return nil }
    walk.subnet.earning =
      max(0, choice.earning.amount.approximate - choice.own.approximate) + stake.approximate
    keep = 1 - Double(choice.take) / 65535
    var sum = 0.0
    var (net, growth, earning) = ([Double](), [Double](), [Double]())
    for _ in 0..<rates.days {
      let before = walk.subnet
      walk.advance()
      let rate = (before.alphaRate + walk.subnet.alphaRate) / 2 * keep
      sum += rate
      net.append(rate)
      growth.append(sum * ProjectedSubnet.blocks)
      earning.append((before.earning + walk.subnet.earning) / 2)
    }
    (perBlock, self.growth, self.earning) = (net, growth, earning)
  }

  /// Alpha a block for all that earns on a day, counted from 1, before take.
  package func stakers(day: Int) -> Double { perBlock[day - 1] / keep * earning[day - 1] }

  /// What stake has multiplied by at the end of a day, counted from 1.
  package func factor(day: Int) -> Double {
    day > 0 ? ElementaryFunctions.exp(growth[day - 1]) : 1
  }
}
