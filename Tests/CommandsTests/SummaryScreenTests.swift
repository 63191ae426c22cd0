import CivilTime
import Diagnostics
import Files
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// A summary as a terminal shows it: the words and numbers of the Markdown, laid out for its width.
@Suite struct SummaryScreenTests {
  private static let held = [
    "hold 120 TAO on root with take 9%", "hold 300 α64 bought for 20 TAO",
    "hold 50 TAO at Exchange quoted 5% on 2026-11-01 paid after 3 days",
  ]

  private func answer(_ line: String, isTerminal: Bool = true, width: Int = 80) -> Answer {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200),
        terminal: TerminalTraits(width: width, isTerminal: isTerminal)))
    for line in Self.held { _ = session.run(line: line) }
    return session.run(line: line)
  }

  @Test(arguments: [40, 80, 120])
  func fitsTheScreen(width: Int) {
    let traits = TerminalTraits(width: width, isTerminal: true)
    let answer = answer("report summary --template brief", width: width)
    let text = answer.markup.text(for: traits)
    #expect(answer.verbatim == nil)
    #expect(
      text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
    expectGolden(text, name: "summary-brief-\(width)")
  }

  /// The three sentences are the same on the screen, in a pipe and for programs.
  @Test(arguments: ["report summary", "report summary --template brief"])
  func saysWhatTheOthersSay(line: String) throws {
    let screen = answer(line)
    let wide = TerminalTraits(width: 2_000, isTerminal: true)
    let text = screen.markup.text(for: wide)
    let piped = try #require(answer(line, isTerminal: false).verbatim)
    for key in ["earns", "leaves", "most_at_risk"] {
      let sentence = try #require(screen.json?["first_screen"]?[key]?.stringValue)
      #expect(text.contains(sentence) && piped.contains(sentence), "\(key)")
    }
    #expect(answer(line + " --format md").verbatim == piped)
  }

  /// The numbers that `leave` and `earn` tell are those of the first screen.
  @Test func theLabSaysTheSameNumbers() throws {
    let summary = answer("report summary --days 90").json
    let (leave, earn) = (answer("leave").json, answer("earn for 90 days").json)
    #expect(summary?["total"]?["leaving_today"] == leave?["leaving_today"])
    #expect(summary?["total"]?["lost_by_leaving_rao"] == leave?["lost_by_leaving_rao"])
    let days = earn?["earned"]?.arrayValue?.first { $0["days"] == 90 }
    let still = summary?["outlook"]?["fan"]?.arrayValue?.last?["still_rao"]
    #expect(still != nil && still == days?["total"]?["rao"])
  }

  /// An offer that was set stands among the ways compared, with what `compare` says of it.
  @Test func anOfferThatWasSetIsCompared() throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    _ = session.run(line: "hold 120 TAO on root with take 9%")
    func ways() -> [JSONValue] {
      session.run(line: "report summary --amount \"100 TAO\" --json").json?["comparison"]?["ways"]?
        .arrayValue ?? []
    }
    let name = "Exchange as you set it"
    #expect(!ways().contains { $0["title"]?.stringValue == name })
    _ = session.run(line: "set custodial 17.3%")
    let way = try #require(ways().first { $0["title"]?.stringValue == name })
    let compared = session.run(line: "compare 100 TAO for 365 days --json").json
    let other = try #require(
      compared?["ways"]?.arrayValue?.first { $0["way"]?.stringValue == "custodial" })
    #expect(way["gain_rao"] == other["gain_rao"] && way["gain_rao"]?.intValue ?? 0 > 0)
  }

  @Test func aTemplateThatIsNotThereIsSaid() {
    let answer = answer("report summary --template short")
    #expect(answer.diagnostics.map(\.code) == ["report.template"])
  }

  @Test func aPathStaysOnTheMachine() throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    session.environment.files.read = { _, _ throws(FileFault) in
      Array("taolab: profile/1\npositions:\n  - root: 10 TAO\n".utf8)
    }
    let text = try #require(
      session.run(line: "report summary --profile /home/ada/secret/me.yaml").verbatim)
    #expect(text.contains("--profile me.yaml") && !text.contains("secret"))
  }
}
