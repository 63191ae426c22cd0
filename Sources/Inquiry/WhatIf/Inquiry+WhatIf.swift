import Holdings
import Market
public import StakingEconomics
import StakingModel
import Synchronization

extension Inquiry {
  /// What a comparison's ways come to otherwise, as numbers to work on. Prices of all others, and
  /// root's rewards, stay as they are.
  public func whatIf(_ comparison: StakeComparison) -> WhatIf {
    let days = Set(WhatIf.usualDays + [comparison.days]).sorted()
    let rates = market.ground.rates(days: days[days.count - 1], course: comparison.course)
    let alpha = comparison.choices.compactMap { choice -> WhatIf.Alpha? in
      guard comparison.outcome(of: .alpha(choice.netuid)) != nil else { return nil }
      return market.chain.subnet(choice.netuid).map { WhatIf.Alpha(choice: choice, pool: $0.pool) }
    }
    let custodians = comparison.custodians.filter {
      comparison.outcome(of: .custodial($0.name)) != nil
    }
    return WhatIf(
      amount: comparison.amount, horizon: comparison.days, days: days,
      root: comparison.outcome(of: .root) == nil
        ? nil : comparison.root.map { root($0, comparison, days) },
      alpha: alpha,
      walk: rates.walkNumbers(alpha.map(\.choice.netuid), toldOn: days + WhatIf.toldDays),
      custodians: custodians.map { choice in
        WhatIf.Custodian(choice: choice, gains: days.map { choice.gain(days: $0) })
      })
  }

  private func root(
    _ choice: StakeComparison.RootChoice, _ comparison: StakeComparison, _ days: [Int]
  ) -> WhatIf.Root {
    let steps = WhatIfRows.steps(around: comparison.amount.approximate)
    return WhatIf.Root(
      choice: choice, all: market.chain.rootTAO.approximate, amounts: steps.map(WhatIfRows.amount),
      gains: steps.map { step in
        book.whatIf.row(step, comparison.days) {
          WhatIf.takes.map { take in days.map { gain(WhatIfRows.amount(step), take, $0) } }
        }
      })
  }

  /// What one TAO of a new stake gains, the fees of stake and unstake and the joining apart.
  private func gain(_ tao: Double, _ take: UInt16, _ days: Int) -> Double {
    let amount = Amount<TAO>(rao: UInt64((tao * 1e9).rounded()))
    let comparison = StakeComparison(
      amount, days: days, ground: market.ground,
      root: StakeComparison.RootChoice(take: take), course: .followsRules)
    guard let outcome = comparison.outcome(of: .root) else { return 0 }
    let fees = Double(TransactionFee.stake.rao + TransactionFee.unstake.rao)
    let all = market.chain.rootTAO.approximate
    return (Double(outcome.gainRao) + fees) / 1e9 / tao * (all + tao) / max(all, 1)
  }
}

/// Rows of the root table, found once for all who ask.
final class WhatIfRows: Sendable {
  private struct Key: Hashable { let step: Int, horizon: Int }

  private let rows = Mutex<[Key: [[Double]]]>([:])

  func row(_ step: Int, _ horizon: Int, _ make: () -> [[Double]]) -> [[Double]] {
    let key = Key(step: step, horizon: horizon)
    if let known = rows.withLock({ $0[key] }) { return known }
    let made = make()
    rows.withLock { $0[key] = made }
    return made
  }

  /// `√10^step` TAO.
  static func amount(_ step: Int) -> Double {
    let whole = step >= 0 ? step / 2 : (step - 1) / 2
    let power = ElementaryFunctions.exp(Double(whole) * ElementaryFunctions.log(10))
    return step - 2 * whole == 1 ? power * 10.0.squareRoot() : power
  }

  /// The steps from a tenth of an amount to ten times it, within what amounts can be.
  static func steps(around tao: Double) -> [Int] {
    let middle = ElementaryFunctions.log(max(tao, 0.01)) / ElementaryFunctions.log(10) * 2
    let low = min(16, max(-4, Int((middle - 2).rounded(.down))))
    return Array(low...min(18, max(low + 2, Int((middle + 2).rounded(.up)))))
  }
}
