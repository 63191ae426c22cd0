import CivilTime
import Holdings
import Inquiry
import StakingEconomics
import StakingModel

/// The rate of a position with everything needed to read it: today's, held still, or as it was quoted.
struct SummaryRate {
  let value: String
  /// The same net and simple, as the earnings beside it are counted.
  let earning: String
  /// How rewards add up.
  let basis: String
  /// From when to when it was true.
  let window: String
  /// What is taken off already.
  let net: String

  init(_ position: HeldPosition, _ context: ReportContext) {
    switch position.position {
    case .root, .alpha:
      let isAtLeast = position.earned.contains(where: \.isAtLeast)
      let number = position.heldRate.map(Words.percent) ?? "unknown"
      value = (isAtLeast && position.heldRate != nil ? "at least " : "") + number
      earning = value
      basis = "APR, simple"
      window = "block \(Words.block(context.chain.block)), held still"
      let take = "take of \(Words.take(position.take ?? StakingDefaults.take))"
      net = position.place == .root ? take + "; before claim fees" : take
    case .custodial(let custodial):
      value = custodial.quote.map { "\($0.rate.digits) %" } ?? "unknown"
      basis =
        switch custodial.quote?.basis {
        case .apr: "APR, simple"
        case .apy: "APY, compounded daily"
        case nil: "none given"
        }
      window =
        custodial.quote.map { quote in
          let age = SummaryReport.oldQuoteDays(quote, context.now.date)
          return "quoted on \(quote.on.text)"
            + (age.map { ", \(Words.count($0)) days ago" } ?? "") + ", unverified"
        } ?? "no rate given"
      let left = position.heldRate.map(Words.percent) ?? "unknown"
      earning = left
      net =
        custodial.commission.map {
          "nothing: a commission of \($0.digits) % comes off, which leaves \(left), simple"
        } ?? "whatever the quote leaves out"
    }
  }
}
