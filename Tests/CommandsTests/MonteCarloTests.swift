import Answers
import CivilTime
import Diagnostics
import Explain
import JSONText
import Presentation
import StakingModel
import StakingSimulation
import Synchronization
import TestSupport
import Testing

@testable import Commands
@testable import LabSession

@Suite struct MonteCarloTests {
  private let session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// Python: 126.557764341 TAO in hand with the price held still, times the quantiles of a lognormal
  /// price whose logarithm has deviation 0.28987 and whose mean is 1; and its distribution function.
  @Test func agreesWithTheLognormalDistribution() throws {
    let json = try #require(
      session.running("montecarlo 100 TAO into 64 for 1 year --paths 4000").json)
    let end = try #require(json["fan"]?.arrayValue?.last)
    let exact = [
      ("p5", 75.329704738), ("p25", 99.801489041), ("p50", 121.348749616), ("p75", 147.556638314),
      ("p95", 195.486570305),
    ]
    for (name, value) in exact {
      let found = try #require(end["\(name)_rao"]?.doubleValue) / 1e9
      let error = try #require(end["\(name)_error_rao"]?.doubleValue) / 1e9
      #expect(abs(found - value) < 4 * error, "\(name): \(found) ± \(error), not \(value)")
      #expect(error < value / 50)
    }
    for (name, value) in [("below_paid", 0.2521834), ("below_root", 0.2870626)] {
      let found = try #require(json[name]?["probability"]?.doubleValue)
      let error = try #require(json[name]?["error"]?.doubleValue)
      #expect(abs(found - value) < 4 * error && error < 0.01, "\(name): \(found)")
    }
    #expect(json["history"]?["prices"]?.intValue == 31)
    #expect(json["history"]?["first_day"] == "2025-04-17")
  }

  /// One range, whatever the draw: the sentence of `project` is the one here.
  @Test func withoutTheDrawTheRangeIsThatOfProject() throws {
    let question = "100 TAO into 64 for 1 year"
    let words = { (line: String) in
      session.running(line).markup.text(for: TerminalTraits(width: 500)).replacing("\n", with: " ")
    }
    let range = try #require(
      words("project \(question)").firstMatch(of: /9 of 10 paths leave ([0-9.]+ to [0-9.]+) TAO/))
    #expect(
      words("montecarlo \(question) --paths 10").contains(
        "Without the luck of the draw, as project has it, 9 of 10 leave \(range.1) TAO."))
  }

  @Test func theExactFiguresAreThose() throws {
    var session = session
    _ = session.run(line: "montecarlo 100 TAO into 64 for 1 year --paths 10")
    for (name, value) in [
      ("exact_p5", 75.331048488), ("exact_p50", 121.350914265), ("exact_mean", 126.557764341),
    ] {
      let json = session.running("why \(name)").json
      let found = json?["figures"]?.arrayValue?.first?["value"]?.stringValue.flatMap(
        Double.init)
      #expect(found.map { abs($0 - value) < 1e-6 } == true, "\(name): \(String(describing: json))")
    }
  }

  @Test func theSameSeedGivesTheSameDigitsOnAnyNumberOfThreads() throws {
    let line = "montecarlo 100 TAO into 64 for 30 days --paths 1100"
    let one = try #require(session.running(line + " --threads 1").json)
    for other in [" --threads 2", " --threads 7", " --seed 1", ""] {
      #expect(session.running(line + other).json == one, "\(other)")
    }
    #expect(session.running(line + " --seed 2").json != one)
    #expect(session.running("simulate" + line.dropFirst(10)).json == one)
  }

  @Test func withoutChanceItIsTheProjection() throws {
    let json = try #require(
      session.running("montecarlo 100 TAO into 64 for 90 days --volatility 0% --paths 10").json)
    let end = try #require(json["fan"]?.arrayValue?.last)
    let course = try #require(session.running("project 100 TAO into 64 for 90 days").json)
    let inHand = try #require(course["points"]?.arrayValue?.last?["in_hand_rao"]?.doubleValue)
    for name in ["p5_rao", "p50_rao", "p95_rao"] {
      let found = try #require(end[name]?.doubleValue)
      #expect(abs(found / inHand - 1) < 1e-9, "\(name)")
    }
    #expect(json["below_paid"]?["probability"]?.doubleValue == 0)
    #expect(json["history"] == .null && json["volatility"]?.doubleValue == 0)
  }

  @Test(arguments: [
    ("montecarlo", "amount.missing"), ("montecarlo 100 TAO", "place.missing"),
    ("montecarlo 0 TAO into 64", "swap.AmountTooLow"),
    ("montecarlo 100 TAO into 59 --volatility 100%", "montecarlo.refused"),
    ("montecarlo 0.002 TAO into 64", "swap.AmountTooLow"),
    ("montecarlo 100 TAO into 64 for 1000 years", "time.range"),
    ("montecarlo 100 TAO into nowhere", "subnet.unknown"),
    ("montecarlo 100 TAO into 116", "montecarlo.history"),
    ("montecarlo 100 TAO on root", "montecarlo.place"),
    ("montecarlo 100 TAO on exchange", "montecarlo.place"),
    ("montecarlo 100 TAO into 64 at -30%", "montecarlo.price"),
    ("montecarlo 100 TAO into 64 --paths 0", "montecarlo.paths"),
    ("montecarlo 100 TAO into 64 --paths -5", "montecarlo.paths"),
    ("montecarlo 100 TAO into 64 --paths few", "montecarlo.paths"),
    ("montecarlo 100 TAO into 64 --paths 1000000000000", "montecarlo.paths"),
    ("montecarlo 100 TAO into 64 for 100 years --paths 20000", "montecarlo.paths"),
    ("montecarlo 100 TAO into 64 --paths 99999999999999999999", "montecarlo.paths"),
    ("montecarlo 100 TAO into 64 --seed x", "montecarlo.seed"),
    ("montecarlo 100 TAO into 64 --seed -1", "montecarlo.seed"),
    ("montecarlo 100 TAO into 64 --seed 18446744073709551616", "montecarlo.seed"),
    ("montecarlo 100 TAO into 64 --threads 0", "montecarlo.threads"),
    ("montecarlo 100 TAO into 64 --threads 65", "montecarlo.threads"),
    ("montecarlo 100 TAO into 64 --volatility 5", "montecarlo.volatility"),
    ("montecarlo 100 TAO into 64 --volatility 5000%", "montecarlo.volatility"),
    ("montecarlo 100 TAO into 64 --volatility high", "name.unknown"),
  ])
  func refusesWithAHintThatWorks(line: String, code: String) throws {
    let answer = session.running(line)
    #expect(answer.status == .failure)
    let fault = try #require(answer.diagnostics.first)
    #expect(fault.code == code, "\(fault.summary)")
    guard code.hasPrefix("montecarlo"), let hint = fault.hint?.code else { return }
    #expect(session.running(hint + (hint.hasPrefix("m") ? " --paths 20" : "")).status == .success)
  }

  @Test func namesSubnetsThatHaveAHistory() throws {
    let fault = try #require(session.running("montecarlo 1 TAO into 116").diagnostics.first)
    #expect(fault.explanation?.contains("121 of 128 subnets have them, as 64,") == true)
    let own = session.running("montecarlo 1 TAO into 116 for 7 days --volatility 90% --paths 20")
    #expect(own.status == .success && own.markup.text(for: TerminalTraits()).contains("assumption"))
  }

  @Test func canBeStopped() throws {
    let holding = SimulatedHolding(name: "x", value: 1, prices: [0], dailyRewards: [])
    let price = PriceProcess(name: "p", drift: .expectedGrowth(0), volatility: 0.5)
    let plan = try SimulationPlan(
      paid: 1, holdings: [holding], prices: [price], days: 10, paths: 5_000, seed: 1)
    let heard = Mutex<[UInt64]>([])
    let whole = SimulationRun(plan: plan, threads: 3).result { done, total in
      heard.withLock { $0.append(done) }
      return total == 5_000
    }
    #expect(whole == plan.run())
    let reports = heard.withLock { $0 }
    #expect(reports == reports.sorted() && reports.last == 5_000 && reports.count > 20)
    for limit in [0, 1_000, 4_999] as [UInt64] {
      let part = SimulationRun(plan: plan, threads: 3).result { done, _ in done <= limit }
      #expect(part == nil)
    }
  }

  @Test func everyFigureHasItsReason() {
    var session = session
    let answer = session.run(line: "montecarlo 100 TAO into 64 for 30 days --paths 300")
    #expect(answer.headline == "loss")
    for name in ["loss", "worse", "exact_p50", "exact_mean", "volatility_error", "root"] {
      #expect(answer.derivations.contains { $0.name == name })
      #expect(session.run(line: "why \(name)").status == .success)
      _ = session.run(line: "montecarlo 100 TAO into 64 for 30 days --paths 300")
    }
  }

  @Test(arguments: [
    ("40", TerminalTraits(width: 40, isTerminal: true)),
    ("80", TerminalTraits(width: 80, isTerminal: true)),
    ("120", TerminalTraits(width: 120, isTerminal: true)),
    ("plain", TerminalTraits(plain: true)),
    ("ascii", TerminalTraits(width: 72, isTerminal: true, unicode: false)),
  ])
  func looksTheSameEverywhere(name: String, terminal: TerminalTraits) {
    var session = session
    session.environment.terminal = terminal
    let line = "montecarlo 100 TAO into 64 for 1 year --paths 500"
    let text = session.run(line: line).markup.text(for: terminal)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= max(80, terminal.width) })
    #expect(terminal.unicode || text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("seed 1") && text.contains("2025-04-17"))
    expectGolden(text, name: "montecarlo-\(name)")
  }
}
