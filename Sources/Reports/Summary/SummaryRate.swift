import CivilTime
import Holdings
import Inquiry
import StakingEconomics
import StakingModel

/// The rate of a position with everything needed to read it: today's, held still, or what a quote leaves;
/// net and simple everywhere, as the earnings beside it are counted.
struct SummaryRate {
  let value: String
  /// The same where a column has little room.
  var short: String { value.replacing("at least ", with: Words.atLeastSign) }
  /// What a custodian quoted, with its basis; nil elsewhere.
  let quoted: String?
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
      quoted = nil
      basis = "APR, simple"
      window = "block \(Words.block(context.chain.block)), held still"
      let take = "take of \(Words.take(position.take ?? StakingDefaults.take))"
      net = position.place == .root ? take + "; before claim fees" : take
    case .custodial(let custodial):
      value = position.heldRate.map(Words.percent) ?? "unknown"
      quoted = custodial.quote.map { quote in
        "\(quote.rate.digits) % \(quote.basis == .apr ? "APR, simple" : "APY, compounded daily")"
      }
      basis = custodial.quote == nil ? "none given" : "APR, simple"
      window =
        custodial.quote.map { quote in
          let age = SummaryReport.oldQuoteDays(quote, context.now.date)
          return "quoted on \(quote.on.text)"
            + (age.map { ", \(Words.count($0)) days ago" } ?? "") + ", unverified"
        } ?? "no rate given"
      let off = custodial.commission.map { "a commission of \($0.digits) %" }
      net =
        (off ?? "whatever the quote leaves out") + (quoted.map { "; quoted as \($0)" } ?? "")
    }
  }
}
