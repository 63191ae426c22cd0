import Answers
import ArgumentParser
import Calculator
import Diagnostics
import Inquiry
import JSONText
import LabSession
import Market
import StakingEconomics
import StakingModel

/// `project`: the course of a holding, with a range of prices before the point.
struct ProjectCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "project", abstract: "What a holding comes to day by day, with a range.",
    usage: "project AMOUNT [into SUBNET | on root | on exchange] [for TIME] [at CHANGE]",
    discussion:
      "A year if no time is named, the subnet that was `set` if no place is. Prices stand still "
      + "unless you say where they end: `at -30%`, or `if its price falls 30%`. Rates fall as the "
      + "rules make them fall. A calculation, not a forecast.")
  static let examples = [
    "project 100 TAO into 64 for 1 year", "project 100 TAO on root for 90 days",
    "project 100 TAO into 64 for 1 year at -30%",
  ]
  static let group = CommandGroupName.stake

  @Argument(help: "An amount, a place, a time, and where the price ends.")
  var words: [String] = []
  @Flag(name: .long, help: "Hold today's rates still instead of letting the rules lower them.")
  var heldStill = false
  @Flag(name: .long, help: "Show the numbers of the curve.")
  var table = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    HoldingCompletion.candidates(after: words, typed: typed, in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    guard let next = HoldingNext(answer) else { return answer.whyHeadline }
    var lines = answer.whyHeadline
    if answer.topic.isStill {
      lines.append("project \(next.holding) at -30%")
    }
    if next.hasHistory(in: session) { lines.append("montecarlo \(next.holding)") }
    return lines + ["compare \(next.compared)"]
  }

  private static let example = "project 100 TAO into 64 for 1 year"

  mutating func answer(in session: inout Session) throws -> Answer {
    let request = HoldingWords(words)
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: Self.example)
    let amount = try reader.tao(request.amount)
    let days = try request.time.map(reader.days) ?? ChainCalendar.daysPerYear
    let change = try request.price.map {
      try PriceChange.read(
        $0, AmountReader(scope: reader.scope, example: Self.example + " at -30%"))
    }
    let place = try HoldingPlace(request.place, in: snapshot, settings: session.settings) {
      "project \(request.amount) into \($0)"
    }
    let wishes =
      if case .exchange = place { session.wishes(heldStill: heldStill) } else {
        session.settings.wishes(heldStill: heldStill)
      }
    if case .exchange = place, change != nil { throw ProjectCommand.noPrice }
    guard let asked = place.asked(wishes) else { throw ProjectCommand.noQuote }
    let inquiry = try session.inquiry()
    let course = inquiry.course(
      of: amount, at: asked, days: days, change: change ?? 0, wishes)
    guard course.assumedEnd != nil else {
      let refusal = course.comparison.refusals.first { $0.way == course.way }
      throw (refusal ?? StakeRefusal(way: course.way, reason: .notPossible("way out")))
        .fault(Self.verb, typed: "project \(amount.decimal) TAO", works: Self.example)
    }
    return ProjectAnswer(
      course, risks: inquiry.risks(of: course.comparison), snapshot: snapshot,
      asOf: snapshot.asOf(now: session.environment.now),
      terminal: session.environment.terminal, showsTable: table
    ).answer
  }

  private static var noQuote: CommandFault {
    CommandFault(
      Diagnostic(
        "project.quote", "no exchange's quote was set",
        explanation: "The lab knows no rates of exchanges; type the one you were quoted.",
        hint: Hint("for a quote of 5 % a year", code: "set custodial 5%")))
  }

  private static var noPrice: CommandFault {
    CommandFault(
      Diagnostic(
        "project.price", "an exchange holds TAO, so no price of alpha changes what it owes",
        hint: Hint("for a subnet", code: example + " at -30%")))
  }
}
