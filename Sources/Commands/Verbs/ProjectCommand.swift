import ArgumentParser
import Calculator
import Diagnostics
import JSONText
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
  static let asking: Asking? = Asking(
    [
      "become", "becomes", "future", "grow", "grows", "growth", "project", "projection", "later",
      "worth", "expect",
    ], "project {tao} {into} for {time}")

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
    if answer.json?["price_change"]?.doubleValue == 0 {
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
    let question = Question(
      amount: amount, days: days, chain: snapshot.chain, take: session.settings.take,
      offers: session.settings.offers, course: heldStill ? .heldStill : .followsRules)
    let projection = try question.projection(place, change: change, in: &session)
    return ProjectAnswer(
      projection, snapshot: snapshot, asOf: snapshot.asOf(now: session.environment.now),
      terminal: session.environment.terminal, showsTable: table
    ).answer
  }

  /// What is asked, apart from the place.
  private struct Question {
    let amount: Amount<TAO>
    let days: Int
    let chain: ChainState
    let take: UInt16
    let offers: [CustodialChoice]
    let course: RateCourse

    func comparison(
      _ alpha: [StakeComparison.AlphaChoice] = [], scenario: StakeScenario = .base,
      rate: Double = 1
    ) -> StakeComparison {
      StakeComparison(
        amount, days: days, chain: chain, rootTake: take, alpha: alpha,
        custodians: offers.map { $0.scaled(by: rate) }, scenario: scenario, course: course)
    }

    func projection(
      _ place: HoldingPlace, change: Double?, in session: inout Session
    ) throws -> HoldingProjection {
      let found: HoldingProjection
      switch place {
      case .root:
        found = HoldingProjection(.root, change: change ?? 0, comparison: comparison()) {
          comparison(scenario: StakeScenario(name: "all alpha prices", alphaPriceChange: $0))
        }
      case .subnet(let info):
        let alpha = [try session.choice(of: info)]
        found = HoldingProjection(
          .alpha(info.netuid), change: change ?? 0, comparison: comparison(alpha)
        ) { _ in comparison(alpha) }
      case .exchange:
        guard let offer = offers.first else { throw ProjectCommand.noQuote }
        guard change == nil else { throw ProjectCommand.noPrice }
        found = HoldingProjection(.custodial(offer.name), change: 0, comparison: comparison()) {
          comparison(rate: 1 + $0)
        }
      }
      try check(found)
      return found
    }

    /// Throws the reason why the way cannot be gone.
    private func check(_ projection: HoldingProjection) throws {
      guard projection.end.assumed == nil else { return }
      let refusal = projection.comparison.refusals.first { $0.way == projection.way }
      if case .wayIn(let error)? = refusal?.reason {
        throw CommandFault(
          error.diagnostic(for: "project \(amount.decimal) TAO", works: ProjectCommand.example))
      }
      throw CommandFault(
        Diagnostic(
          "project.refused",
          "\(amount.decimal) TAO cannot be held there: "
            + (refusal?.reason.words ?? "it has no way out"),
          hint: Hint("for example", code: ProjectCommand.example)))
    }
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

extension CustodialChoice {
  /// The same offer at a part of its rate.
  fileprivate func scaled(by part: Double) -> CustodialChoice {
    CustodialChoice(
      name: name,
      yield: CustodialYield(
        quoted: yield.quoted * part, basis: yield.basis, commission: yield.commission),
      quotedOn: quotedOn, lockDays: lockDays, withdrawalDays: withdrawalDays, fees: fees,
      failureProbability: failureProbability, lossGivenFailure: lossGivenFailure)
  }
}
