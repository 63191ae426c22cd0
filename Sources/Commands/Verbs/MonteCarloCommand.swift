import Answers
import ArgumentParser
import Calculator
import Decimals
import Diagnostics
import Inquiry
import LabSession
import Market
import StakingEconomics
import StakingModel
import StakingSimulation
import TextFormats

/// `montecarlo`: what a holding may come to if its price moves by chance as it has moved.
struct MonteCarloCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "montecarlo", abstract: "What a holding may come to if its price moves by chance.",
    usage: "montecarlo AMOUNT [into SUBNET] [for TIME] [--paths N] [--seed N] [--threads N]\n"
      + "       montecarlo holdings [for TIME] [--profile FILE]",
    discussion:
      "Moves the price by chance as much as it moved in the recorded history, many times over, and "
      + "says how often it ends where. It shows what follows from its assumptions; it is no forecast. "
      + "The same seed gives the same digits on any number of threads. `holdings` moves all that you "
      + "hold together, with the paths of `report summary`.",
    aliases: ["simulate"])
  static let examples = [
    HoldLine.alpha, HoldingsChance.example, "montecarlo 100 TAO into 64 for 90 days --paths 500",
    "montecarlo 10 TAO into 51 for 30 days --volatility 120% --paths 500",
  ]
  static let group = CommandGroupName.stake

  @Argument(help: "An amount, a subnet and a time.")
  var words: [String] = []
  @Option(name: .long, help: "How many paths; 10,000 unless the time is very long.")
  var paths: String?
  @Option(name: .long, help: "A number the chances are drawn from.")
  var seed = "1"
  @Option(name: .long, help: "Threads to use; they change nothing but the time it takes.")
  var threads = "4"
  @Option(
    name: .long,
    help: ArgumentHelp("Your own volatility a year instead of the recorded.", valueName: "percent"))
  var volatility: String?
  @Option(
    name: .long,
    help: ArgumentHelp("A profile or another file with what is held.", valueName: "file"))
  var profile: String?
  @Flag(name: .long, help: "Hold today's rates still instead of letting the rules lower them.")
  var heldStill = false
  @Flag(name: .long, help: "Show the numbers of the fan, week by week.")
  var table = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    if words.last == "--profile" { return session.files(typed) }
    if words == ["holdings"] { return [.init("for")] }
    return (words.isEmpty ? [.init("holdings", note: "all that you hold")] : [])
      + HoldingCompletion.candidates(after: words, typed: typed, in: &session)
      .filter { !["on", "at", "if"].contains($0.text) }
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.whyHeadline + (HoldingNext(answer).map { ["project \($0.holding)"] } ?? [])
  }

  private static let example = "montecarlo 100 TAO into 64 for 90 days"

  mutating func answer(in session: inout Session) throws -> Answer {
    let request = HoldingWords(words)
    if let holdings = HoldingsChance(request, profile: profile) {
      guard request.price == nil else { throw MonteCarloCommand.noPrice }
      try refuseOptionsOfOne()
      return try holdings.answer(in: &session)
    }
    try StrayOption.refuse([("--profile", profile != nil)], in: "montecarlo AMOUNT") { _ in
      Hint("for all that is held", code: "montecarlo holdings --profile me.yaml")
    }
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: Self.example)
    let amount = try reader.tao(request.amount)
    let days = try request.time.map(reader.days) ?? ChainCalendar.daysPerYear
    guard request.price == nil else { throw MonteCarloCommand.noPrice }
    let place = try HoldingPlace(request.place, in: snapshot, settings: session.settings) {
      "montecarlo \(request.amount) into \($0)"
    }
    guard case .subnet(let info) = place else { throw MonteCarloCommand.noChance }
    let size = try SimulationSize(
      paths: paths, seed: seed, threads: threads, days: days, works: Self.example)
    let volatility = try volatility(of: info, reader, snapshot, session)
    var wishes = session.settings.wishes(heldStill: heldStill)
    wishes.offers = []
    let inquiry = try session.inquiry()
    let comparison = inquiry.compare(amount, days: days, with: [info.netuid], wishes)
    let choice = inquiry.choice(info.netuid, wishes)
    let plan = try plan(comparison, choice, volatility, size)
    let run = SimulationRun(plan: plan, threads: size.threads)
    let watch = session.environment.watch
    guard let result = run.result(watch: { watch("simulating", $0, $1) }) else {
      throw MonteCarloCommand.stopped
    }
    return MonteCarloAnswer(
      result: result, comparison: comparison, choice: choice, volatility: volatility,
      risk: inquiry.risks(choice, in: comparison, try? session.market().priceHistory()), info: info,
      asOf: snapshot.asOf(now: session.environment.now),
      terminal: session.environment.terminal, showsTable: table
    ).answer
  }

  /// Holdings are drawn as the summary draws them, so that both say the same.
  private func refuseOptionsOfOne() throws(CommandFault) {
    let given = [
      ("--paths", paths != nil), ("--seed", seed != "1"), ("--threads", threads != "4"),
      ("--volatility", volatility != nil), ("--held-still", heldStill), ("--table", table),
    ]
    try StrayOption.refuse(given.map { (name: $0.0, isGiven: $0.1) }, in: "montecarlo holdings") {
      _ in
      Hint("for one amount", code: Self.example)
    }
  }

  /// The volatility that was typed, or the one of the recorded history.
  private func volatility(
    of info: SubnetInfo, _ reader: AmountReader, _ snapshot: Snapshot, _ session: Session
  ) throws -> Volatility {
    if let volatility {
      let source = SourceText(name: "", text: volatility)
      let quantity = volatility.isEmpty ? nil : try reader.scope.peek(source).value.quantity
      guard let quantity, quantity.unit.single == .percent || volatility.contains("%"),
        let value = quantity.plainNumber?.approximate, (0...10).contains(value)
      else {
        throw CommandFault(
          Diagnostic(
            "montecarlo.volatility",
            "`\(SafeText.neutralised(volatility))` is not a volatility from 0 % to 1,000 % a year",
            hint: Hint.example(Self.example + " --volatility 100%")))
      }
      return .assumed(value)
    }
    var session = session
    let history = try session.market().priceHistory()
    if let found = Volatility.recorded(info, in: history) { return found }
    throw CommandFault(
      Volatility.missing(info, in: history, of: snapshot) {
        "montecarlo 100 TAO into \($0.value) for 90 days"
      })
  }

  private func plan(
    _ comparison: StakeComparison, _ choice: StakeComparison.AlphaChoice, _ volatility: Volatility,
    _ size: SimulationSize
  ) throws -> SimulationPlan {
    let price = PriceProcess(
      name: "price of α\(choice.netuid.value) in TAO", drift: .expectedGrowth(0),
      volatility: volatility.value)
    let way = StakeWay.alpha(choice.netuid)
    let works = Self.example
    do throws(SimulationFaults) {
      let root = comparison.outcome(of: .root).map { $0.way }
      if let plan = try comparison.simulation(
        of: choice, price: price, against: root, paths: size.paths, seed: size.seed)
      {
        return plan
      }
    } catch {
      throw CommandFault(
        Diagnostic(
          "montecarlo.refused", "these numbers cannot be simulated",
          explanation: "Rewards above 1,000 % a day, or an amount beyond all TAO.",
          hint: Hint.example(works)))
    }
    let refusal = comparison.refusals.first { $0.way == way }
    throw (refusal ?? StakeRefusal(way: way, reason: .notPossible("way out")))
      .fault(Self.verb, typed: "montecarlo \(comparison.amount.decimal) TAO", works: works)
  }
}

extension MonteCarloCommand {
  private static var noPrice: CommandFault {
    CommandFault(
      Diagnostic(
        "montecarlo.price", "here the price ends where chance takes it",
        hint: Hint(
          "for a price of your own", code: "project 100 TAO into 64 for 90 days at -30%")))
  }

  private static var noChance: CommandFault {
    CommandFault(
      Diagnostic(
        "montecarlo.place", "what is held there stays TAO, so no price of alpha moves it by chance",
        explanation: "Counted in TAO. What a TAO is worth in money moves with either.",
        hint: Hint("its course", code: "project 100 TAO on root for 90 days")))
  }

  private static var stopped: CommandFault {
    CommandFault(
      Diagnostic(
        "montecarlo.stopped", "stopped before all paths were done; nothing is shown of a part",
        hint: Hint("fewer paths take less time", code: example + " --paths 1000")),
      .interrupted)
  }
}
