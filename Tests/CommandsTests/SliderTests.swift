import Answers
import Calculator
import CivilTime
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Commands
@testable import LabSession

@Suite struct SliderTests {
  private func session(_ lines: String...) -> Session {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    for line in lines { _ = session.run(line: line) }
    return session
  }

  /// The stops from a value on, as they would be typed.
  private func stops(_ line: String, _ move: Slider.Move, _ count: Int) throws -> [String] {
    var session = session("x = \(line)")
    let found = session.movable("what if x")
    let slider = try #require(found, "\(line)")
    var stops = [slider.start]
    for _ in 0..<count { stops.append(slider.stop(after: stops[stops.count - 1], move)) }
    return stops.dropFirst().map(\.text)
  }

  @Test(arguments: [
    ("100 TAO", Slider.Move.more, ["200 TAO", "500 TAO", "1,000 TAO"]),
    ("100 TAO", .less, ["50 TAO", "20 TAO", "10 TAO"]),
    ("37 TAO", .more, ["50 TAO", "100 TAO"]), ("37 TAO", .less, ["20 TAO", "10 TAO"]),
    ("100 TAO", .muchMore, ["1,000 TAO", "10,000 TAO"]),
    ("10000000 TAO", .more, ["20,000,000 TAO", "21,000,000 TAO", "21,000,000 TAO"]),
    ("2 rao", .less, ["1 rao", "1 rao"]), ("0 TAO", .more, ["1 TAO", "2 TAO"]),
    ("0 TAO", .less, ["0 TAO"]),
    ("0.000000002 TAO", .less, ["0.000000001 TAO", "0.000000001 TAO"]),
    ("3 α64", .more, ["5 α64", "10 α64"]), ("−30 TAO", .more, ["−20 TAO", "−10 TAO"]),
    ("9%", .more, ["10 %", "11 %"]), ("9.5%", .less, ["9 %", "8 %"]),
    ("1%", .less, ["0.9 %", "0.8 %"]), ("0.05%", .more, ["0.06 %", "0.07 %"]),
    ("98%", .more, ["99 %", "100 %", "100 %"]), ("2%", .muchMore, ["5 %", "10 %"]),
    ("150%", .more, ["151 %"]), ("0%", .less, ["0 %"]),
    ("2 pp", .less, ["1 pp", "0 pp", "−1 pp"]),
    ("5", .more, ["6", "7"]), ("0", .less, ["0"]), ("250", .more, ["260", "270"]),
    ("0.5", .less, ["0.49", "0.48"]), ("90 days", .less, ["89 days", "88 days"]),
    ("90 days", .muchMore, ["100 days", "110 days"]), ("1 year", .less, ["0 years", "0 years"]),
    ("0.07 TAO/α64", .more, ["0.071 TAO/α64"]),
  ])
  func stopsAtRoundValues(start: String, move: Slider.Move, expected: [String]) throws {
    #expect(try stops(start, move, expected.count) == expected)
  }

  @Test(arguments: [
    ("take = 9%", ["10%", "11%"]), ("take = 17.5%", ["18%", "18%"]),
    ("commission = 99%", ["100%", "100%"]),
    ("price = 268", ["270 USD", "280 USD"]), ("custodial = 5%", ["6%"]), ("subnet = 1", ["2"]),
    ("subnet = 64", ["65"]),
  ])
  func staysWithinASetting(line: String, expected: [String]) throws {
    var session = session()
    let found = session.movable("what if \(line)")
    let slider = try #require(found)
    var stop = slider.start
    for text in expected {
      stop = slider.stop(after: stop, .more)
      #expect(stop.text == text)
      #expect(session.run(line: "what if \(slider.name) = \(stop.text)").status == .success)
    }
  }

  @Test(arguments: [
    "what if flag = 1 > 2", "what if currency = EUR", "what if take = 0% .. 18% step 6%",
  ])
  func hasNoneWhereNothingCanBeMoved(line: String) {
    var session = session("flag = 1 < 2")
    let answer = session.run(line: line)
    #expect(answer.status == .success && !answer.isMovable)
    #expect(session.slider(of: line) == nil)
  }

  /// At the typed value a slider shows the line's own answer; anywhere, that of the line it names.
  @Test func showsWhatTheLineAnswers() throws {
    var random = SeededRandom(seed: 41)
    var session = session(
      "spend = 30 TAO", "rate = 17.3%", "span = 90 days", "got = buy(64, spend)",
      "gain = spend * rate * (span / 1 year)", "stake spend into 64")
    for line in [
      "spend = 100 TAO", "spend = spend * 2", "spend = 0.5 TAO", "rate = 5%", "span = 1 year",
      "span = 7 days", "take = 9%", "price = 300",
    ] {
      let answer = session.run(line: "what if \(line)")
      let found = session.movable("what if \(line)")
      let slider = try #require(found, "\(line)")
      #expect(session.answer(slider, at: slider.start).markup == answer.markup)
      var stop = slider.start
      for _ in 0..<6 {
        let move = try #require(Slider.Move.allCases.randomElement(using: &random))
        stop = slider.stop(after: stop, move)
        let plain = session.run(line: "what if \(slider.name) = \(stop.text)")
        #expect(plain.status == .success, "\(slider.name) = \(stop.text)")
        let isNow =
          session.answer(slider, at: stop).json?["changes"]?.arrayValue?.first
          .map { $0["before"] == $0["after"] } ?? false
        if !isNow { #expect(session.answer(slider, at: stop).markup == plain.markup) }
      }
    }
  }

  @Test func keepsItsRowsAtTheValueOfNow() throws {
    var session = session("spend = 10 TAO", "stake spend into 64")
    let found = session.movable("what if spend")
    let slider = try #require(found)
    let counts = [slider.start, slider.stop(after: slider.start, .more)].map {
      session.answer(slider, at: $0).json?["changes"]?.arrayValue?.count
    }
    #expect(counts == [9, 9])
  }

  @Test(arguments: [(80, true), (40, true), (40, false), (24, true)])
  func drawsItsHandle(width: Int, unicode: Bool) throws {
    var session = session("x = 10 TAO")
    let traits = TerminalTraits(width: width, isTerminal: true, unicode: unicode)
    var text = ""
    for line in ["take = 18%", "take = 9%", "take = 0%", "x = 100 TAO", "price = 268"] {
      let found = session.movable("what if \(line)")
      let slider = try #require(found)
      text += slider.markup(at: slider.start, for: traits).text(for: traits)
    }
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
    #expect(unicode || text.utf8.allSatisfy { $0 < 0x80 })
    expectGolden(text, name: "slider-\(width)\(unicode ? "" : "-ascii")")
  }
}

extension Session {
  /// The slider of a line whose answer says that it has one.
  fileprivate mutating func movable(_ line: String) -> Slider? {
    run(line: line).isMovable ? slider(of: line) : nil
  }
}
