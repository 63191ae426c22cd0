import Decimals
import Questions
import Reports
import StakingModel

/// Payments that come again: their sum is counted as one amount, which the answer says.
extension QuestionSubject {
  /// - Parameter isCounted: whether the answer tells payments apart from one amount.
  mutating func regular(_ time: NamedTime?, isCounted: Bool) {
    guard let time else { return }
    let every = Self.words(every: time)
    let condition = QuestionCondition(words: every) { $0.payments = nil }
    guard isCounted, let each = reply.amount, reply.parts.isEmpty,
      let period = time.days?.approximate, period >= 1
    else { return add(QuestionCondition(words: every)) }
    let count = max(1, Int((Double(reply.days ?? 365) / period + 0.05).rounded(.down)))
    let (sum, overflow) = each.rao.multipliedReportingOverflow(by: UInt64(count))
    guard !overflow, sum <= Self.most else { return add(QuestionCondition(words: every)) }
    set {
      $0.amount = Amount(rao: sum)
      $0.payments = (count, each, every, period)
    }
    add(condition)
  }

  private static func words(every time: NamedTime) -> String {
    let count = time.count.sensibleText(keptFraction: 2).text
    return "every " + (count == "1" ? time.unit.rawValue : "\(count) \(time.unit.rawValue)s")
  }
}
