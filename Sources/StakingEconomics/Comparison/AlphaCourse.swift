import StakingModel

/// What alpha bought with a stake goes through, day by day, as the rules give it to this one among all
/// that earns.
///
/// Two things differ from the rates of all. What the chain pays in a day does not depend on who holds
/// how much, so a stake that is large beside the rest shares the same pot with more. And the stake has
/// pushed the price of its pool: the moving price runs there, and what the chain puts in has that price.
package struct AlphaCourse: Sendable {
  /// Alpha per alpha and block on each day, net of take.
  package let perBlock: [Double]
  /// The rates added up over all blocks until the end of each day: stake multiplies by `exp` of it.
  let growth: [Double]
  /// Alpha the chain has put into the pool by the end of each day, at the pool's own price.
  let injected: [Double]
  /// Alpha that earns at the noon of each day, this stake among it.
  package let earning: [Double]
  /// What a validator leaves of rewards.
  private let keep: Double

  /// Follows the rates of a choice's subnet for all their days; nil where it has not started.
  ///
  /// - Parameters:
  ///   - stake: what is held; in place of what the choice says is one's own already.
  ///   - price: of the pool after the way in.
  init?(
    _ rates: RateProjection, _ choice: StakeComparison.AlphaChoice, stake: Amount<Alpha>,
    price: Double
  ) {
    guard var walk = SubnetWalk(rates.tables, choice.netuid) else { return nil }
    walk.own.earning =
      max(0, choice.earning.amount.approximate - choice.own.approximate) + stake.approximate
    walk.own.push(to: price)
    keep = 1 - Double(choice.take) / 65535
    var sum = 0.0
    var (net, growth) = (DailyNumbers(rates.days), DailyNumbers(rates.days))
    var (injected, earning) = (DailyNumbers(rates.days), DailyNumbers(rates.days))
    for _ in 0..<rates.days {
      let before = walk.own
      walk.advance()
      let rate = (before.alphaRate + walk.own.alphaRate) / 2 * keep
      sum += rate
      net.append(rate)
      growth.append(sum * ProjectedSubnet.blocks)
      injected.append(walk.own.injected)
      earning.append((before.earning + walk.own.earning) / 2)
    }
    (perBlock, self.growth) = (net, growth)
    (self.injected, self.earning) = (injected, earning)
  }

  /// Alpha a block for all that earns on a day, counted from 1, before take.
  package func stakers(day: Int) -> Double { perBlock[day - 1] / keep * earning[day - 1] }

  /// What stake has multiplied by at the end of a day, counted from 1.
  package func factor(day: Int) -> Double {
    day > 0 ? ElementaryFunctions.exp(growth[day - 1]) : 1
  }
}

/// A number for each day.
private typealias DailyNumbers = [Double]

extension DailyNumbers {
  fileprivate init(_ days: Int) {
    self = []
    reserveCapacity(days)
  }
}

/// One subnet walked along days that were projected for all, with its own price or what earns there
/// changed.
struct SubnetWalk {
  /// As it was projected, and as it is walked.
  private(set) var given: ProjectedSubnet
  var own: ProjectedSubnet
  private(set) var day = 0
  /// What it is given a block, as long as nothing it comes from moves.
  private var last: (terms: ProjectedGate.Terms, moving: Double, tao: Double)?
  private let tables: RateTables

  /// At the beginning of the first day; nil where the subnet has not started.
  init?(_ tables: RateTables, _ netuid: Netuid) {
    guard let start = tables.start.subnets.first(where: { $0.netuid == netuid }) else { return nil }
    (given, own, self.tables) = (start, start, tables)
  }

  /// What the gate weighs the subnets by on this day; nil where days do not differ.
  var terms: ProjectedGate.Terms? {
    tables.start.moves && day < tables.gates.count ? tables.gates[day] : nil
  }

  /// Goes on by a day.
  mutating func advance() {
    guard let terms else { return }
    let isPaid = tables.paid[day]
    own.advance(tao: tao(terms), isPaid: isPaid, kept: tables.start.keptByOthers)
    given.runToSpot()
    day += 1
    own.enter(weightedRoot: tables.weightedRoot[day], moves: true)
    given.runToSpot()
  }

  private mutating func tao(_ terms: ProjectedGate.Terms) -> Double {
    if let last, abs(last.moving - own.moving) <= 1e-6 * last.moving, last.terms == terms {
      return last.tao
    }
    let tao = terms.tao(of: own, insteadOf: given.moving)
    last = (terms, own.moving, tao)
    return tao
  }
}
