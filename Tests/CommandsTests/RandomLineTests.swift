import CivilTime
import Holdings
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Lines that nobody would type: no order comes of them, and none of them harms.
@Suite struct RandomLineTests {
  private static let pieces = [
    "how", "much", "what", "is", "does", "why", "if", "earn", "tao", "TAO", "τ", "α64", "alpha",
    "root", "in", "into", "from", "64", "sn64", "100", "1.000,5", "1e9", "-5", "%", "$", "?", ";",
    "year", "days", "take", "price", "halves", "staking", "unstaking", "validator", "exchange",
    "my", "all", "half", "everything", "leave?", "stake?", "=", "(", ")", "+", "*", "->", "\"", "'",
    "\u{1B}[2J", "\u{202E}", "👩‍👩‍👧", "日本", "\u{0}", "wie", "viel", "cuánto", "ask", "taolab>",
  ]

  /// A line that begins with no verb of the lab, for such a line is one.
  private func line(_ random: inout SeededRandom) -> String {
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      words.append(Self.pieces.randomElement(using: &random) ?? "")
    }
    while let first = words.first, Catalogue.command(named: first) != nil || first == "taolab>" {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// Signs and digits that look like arithmetic and are none.
  @Test(arguments: ["1..2+3?", "2+-*3?", "(1+2?", "1 - - 2 /?", "what's 1..5*2", "how much is 2++"])
  func halfACalculationEnds(line: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    _ = session.run(line: "what do 100 TAO earn on root in a year")
    let answer = session.run(line: line)
    #expect(!answer.markup.text(for: TerminalTraits(width: 80)).isEmpty)
  }

  @Test(arguments: [64, 90, 4_711] as [UInt64])
  func noneOrdersAnythingOrBreaksTheScreen(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let before = session.running("portfolio").json
    for _ in 0..<1_000 {
      let text = line(&random)
      let shown = session.run(line: text).markup.text(for: TerminalTraits(width: 80))
      #expect(!shown.contains("\u{1B}") && !shown.contains("\u{202E}"), "\(text)")
    }
    #expect(session.running("portfolio").json == before)
    #expect(session.holdings().positions.isEmpty && !session.isInLesson)
  }
}
