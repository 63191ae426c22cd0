import CivilTime
import Diagnostics
import Explain
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct ProjectTests {
  private let session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// What is in hand by day and end of price, in rao: a program in Python did the same with 64-bit
  /// numbers from the snapshot's reserves and the recorded staked alpha, day by day, the stake among
  /// all others: the gate by moving prices at noon, injection up to `r·E`,
  /// `r = wR/(wR+I)`, the mean of `E(1−c)/2·(1−r)/S` at both ends of the day less take, all days in one
  /// exponent, and the pool's powers on the way in and out.
  @Test(
    arguments: [
      (1, 0.0, 99_972_621_014), (90, -0.5, 53_301_270_875), (365, 0.0, 126_557_764_341),
      (365, 0.5, 189_813_186_302), (1095, 0.0, 157_292_392_684),
    ] as [(Int, Double, Int128)])
  func agreesWithAnotherProgram(days: Int, change: Double, rao: Int128) throws {
    let json = try #require(session.running("project 100 TAO into 64 for \(days) days").json)
    let end = try #require(
      json["ends"]?.arrayValue?.first { $0["price_change"]?.doubleValue == change })
    let found = try #require(end["in_hand_rao"]?.int128Value)
    #expect((found - rao).magnitude <= 5, "\(found) is not \(rao)")
  }

  @Test func isTheComparisonDayByDay() throws {
    let course = try #require(session.running("project 100 TAO into 64 for 100 days").json)
    for point in try #require(course["points"]?.arrayValue) {
      let day = try #require(point["day"]?.intValue)
      let ways = try #require(
        session.running("compare 100 TAO for \(day) days with 64").json?["ways"]?.arrayValue)
      #expect(ways.map { $0["final_rao"] } == [point["root_in_hand_rao"], point["in_hand_rao"]])
    }
  }

  @Test(arguments: [
    "project 100 TAO into 64 for 30 days at -30%", "project 100 TAO for 30 days in chutes at −30 %",
    "project 100TAO 64 if its price falls 30% over 30 days",
    "project 50 TAO * 2 into 64 at 20% - 50% for 30 days",
    "project 100 TAO into 64 if the price ends at -30 % in 30 days",
    "project 100 TAO at -0.3 * 100% over 216000 blocks into SN64",
  ])
  func readsItsWordsInManyOrders(line: String) throws {
    let json = try #require(session.running(line).json, "\(line)")
    #expect(json["price_change"]?.doubleValue.map { abs($0 + 0.3) < 1e-9 } == true)
    let end = json["points"]?.arrayValue?.last
    #expect(end?["in_hand_rao"]?.int128Value == 71_501_196_093)
    #expect(end?["range"]?.arrayValue?.count == 4)
  }

  @Test func takesTheSubnetAndTheQuoteThatWereSet() throws {
    var session = session
    for line in ["set subnet 51", "set custodial 5%"] { _ = session.run(line: line) }
    #expect(session.running("project 100 TAO").json?["way"] == "alpha51")
    let exchange = try #require(session.running("project 100 TAO on exchange for 1 year").json)
    #expect(exchange["way"] == "custodial")
    let ends = try #require(exchange["ends"]?.arrayValue)
    #expect(ends.map { $0["rate_change"]?.doubleValue } == [-0.5, -0.25, 0])
    #expect(ends.last?["in_hand_rao"]?.int128Value == 105_000_000_000)
    let text = session.running("project 100 TAO on root").text
    #expect(text.contains("not verified") && text.contains("105.000 TAO"))
  }

  @Test func everyFigureHasItsReason() throws {
    var session = session
    _ = session.run(line: "set custodial 5%")
    for line in [
      "project 100 TAO into 64 for 90 days", "project 100 TAO on root for 9 days at -30%",
      "project 7 TAO on exchange for 30 days",
    ] {
      let answer = session.run(line: line)
      #expect(answer.derivations.first?.name == "in_hand" && answer.headline == "in_hand")
      for derivation in answer.derivations {
        let why = session.run(line: "why \(derivation.name)")
        #expect(why.status == .success && why.text.contains(derivation.formula.prefix(20)))
      }
    }
  }

  @Test(arguments: [
    ("project", "amount.missing"), ("project into 64", "amount.missing"),
    ("project 100 TAO", "place.missing"), ("project 0 TAO into 64", "swap.AmountTooLow"),
    ("project 100 TAO into 59", "project.refused"),
    ("project 0.001 TAO on root", "swap.AmountTooLow"),
    ("project 0.002 TAO into 64", "swap.AmountTooLow"),
    ("project 100 TAO into 64 for 1000 years", "time.range"),
    ("project 100 TAO into 64 for 0 days", "time.range"),
    ("project 100 TAO into 64 for blue", "name.unknown"),
    ("project 100 TAO into nowhere", "subnet.unknown"), ("project 3 α64", "amount.unit"),
    ("project -5 TAO into 64", "amount.negative"),
    ("project 100 TAO into 64 at 5", "project.price"),
    ("project 100 TAO into 64 at -100%", "project.price"),
    ("project 100 TAO into 64 at 1e9%", "project.price"),
    ("project 100 TAO into 64 at 0.07 TAO", "project.price"),
    ("project 100 TAO into 64 if", "project.price"), ("project 100 TAO into", "place.missing"),
    ("project 100 TAO into 64 for", "time.range"),
    ("project 100 TAO into 64 if pigs fly", "project.price"),
    ("project 100 TAO on exchange", "project.quote"),
    ("project 20000000 TAO into 90", "swap.SwapInputTooLarge"),
    ("project 18000000000 TAO into 64", "amount.range"),
    ("project 100 TAO into 64 --held", "line.usage"),
  ])
  func refusesWithAHintThatWorks(line: String, code: String) throws {
    let answer = session.running(line)
    #expect(answer.status == .failure)
    let fault = try #require(answer.diagnostics.first)
    #expect(fault.code == code, "\(fault.summary)")
    guard let hint = fault.hint?.code else { return }
    #expect(session.running(hint).status == .success, "\(hint)")
  }

  @Test func anExchangeHasNoPrice() throws {
    var session = session
    _ = session.run(line: "set custodial 5%")
    let fault = session.running("project 1 TAO on exchange at -30%").diagnostics.first
    #expect(fault?.code == "project.price")
  }

  @Test func longHorizonsShowSevenDays() throws {
    let json = try #require(session.running("project 100 TAO into 64 for 3000 days").json)
    let points = try #require(json["points"]?.arrayValue)
    #expect(points.compactMap { $0["day"]?.intValue } == [1, 90, 180, 365, 730, 1825, 3000])
    let rates = points.compactMap { $0["rate_per_year"]?.doubleValue }
    #expect(rates == rates.sorted(by: >) && rates.count == 7)
  }

  @Test func neverAPointWithoutARange() throws {
    for line in [
      "project 100 TAO into 64 for 1 day", "project 100 TAO on root for 7 days",
      "project 5000 TAO into 64 for 90 days at -80%",
    ] {
      let text = session.running(line).text
      let first = try #require(text.split(separator: ".").first)
      #expect(first.contains(": ") && text.prefix(200).contains(" to "))
      #expect(text.contains("not a forecast"))
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
    for (kind, line) in [
      ("alpha", "project 100 TAO into 64 for 1 year"),
      ("root", "project 100 TAO on root for 90 days at -30%"),
    ] {
      let text = session.run(line: line).markup.text(for: terminal)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= max(80, terminal.width) })
      #expect(terminal.unicode || text.utf8.allSatisfy { $0 < 0x80 })
      expectGolden(text, name: "project-\(kind)-\(name)")
    }
  }

  @Test func theNumbersOfTheCurveOnRequest() {
    let text = session.running("project 100 TAO into 64 for 24 days --table").text
    #expect(text.contains("numbers of the curve"))
    let days = text.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.flatMap { Int($0) }
    }
    // The first line begins with the amount.
    #expect(days.dropFirst().prefix(24) == ArraySlice(1...24))
  }
}

extension Answer {
  /// As a pipe shows it.
  fileprivate var text: String { markup.text(for: TerminalTraits(width: 400)) }
}
