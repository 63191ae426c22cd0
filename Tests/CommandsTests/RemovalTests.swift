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

/// Wrong rows of the history are shown, then removed, and can be put back.
@Suite struct RemovalTests {
  private let folder = TemporaryFolder()

  private func lab() -> Session {
    TextFile.write(
      "date,EUR,SN64\n2026-01-01,192.4,0.07\n2026-01-02,1940,0.07\n2026-01-03,195,0.07\n",
      to: "\(folder.path)/wrong.csv")
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: .system, stateFolder: "\(folder.path)/state"))
    session.restore()
    return session
  }

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 96, isTerminal: true, colour: false))
  }

  @Test func aWrongPriceGoesAndComesBack() throws {
    var session = lab()
    #expect(session.run(line: "data remove EUR").diagnostics.first?.code == "history.empty")
    let imported = session.run(line: "data import \(folder.path)/wrong.csv")
    #expect(imported.status == .success && text(imported).contains("1,940"), "a slip is warned of")
    let before = session.run(line: "data export tao_price").verbatim
    let shown = session.run(line: "data remove EUR 2026-01-02")
    #expect(
      text(shown).contains("Nothing is removed yet") && text(shown).contains("EUR 2026-01-02"))
    #expect(session.run(line: "data export tao_price").verbatim == before)
    let gone = session.run(line: "data remove EUR 2026-01-02 --force")
    #expect(gone.json?["count"]?.intValue == 1 && gone.json?["removed"]?.boolValue == true)
    #expect(session.run(line: "data export tao_price").verbatim?.contains("1940") == false)
    let undo = try #require(gone.json?["undo"]?.stringValue)
    #expect(session.run(line: undo).status == .success, "\(undo)")
    #expect(session.run(line: "data export tao_price").verbatim == before)
  }

  /// A day that is none is named, with a line that works.
  @Test(arguments: [
    ("SN64 2025-13-10", "2025-13-10"), ("2025-02-30", "2025-02-30"),
    ("EUR 10.01.2025", "10.01.2025"),
    ("EUR 2026-01-01 2026-01-32", "2026-01-32"), ("EUR 2026/01/02 --origin a", "2026/01/02"),
  ])
  func aWrongDayIsNamed(words: String, day: String) throws {
    var session = lab()
    _ = session.run(line: "data import \(folder.path)/wrong.csv")
    let fault = try #require(session.run(line: "data remove \(words)").diagnostics.first)
    #expect(fault.summary == "`\(day)` is no day")
    let hint = try #require(fault.hint?.code)
    let other = words.hasPrefix("EUR 2026-01-01") ? "2026-01-01" : "2025-12-10"
    #expect(hint == "data remove " + words.replacing(day, with: other))
    #expect(session.run(line: hint).diagnostics.first?.code != "data.remove")
  }

  /// A source goes as a whole; what the program recorded itself does not.
  @Test func aSourceGoes() {
    var session = lab()
    _ = session.run(line: "data import \(folder.path)/wrong.csv --origin bad")
    let all = session.run(line: "data remove --origin bad")
    #expect(all.json?["count"]?.intValue == 6)
    #expect(text(all).contains("data remove --origin bad --force"))
    #expect(
      session.run(line: "data remove USD --force").diagnostics.first?.code == "history.absent")
    #expect(session.run(line: "data remove --origin bad --force").json?["count"]?.intValue == 6)
    #expect(
      session.run(line: "data remove --origin bad").diagnostics.first?.code == "history.absent")
  }

  /// Each removal has a file of its own: what an earlier one wrote may be the only copy.
  @Test func everyRemovalCanBePutBack() throws {
    var session = lab()
    _ = session.run(line: "data import \(folder.path)/wrong.csv")
    let before = session.run(line: "data export tao_price").verbatim
    let undo = try ["02", "03", "01"].map { day in
      let gone = session.run(line: "data remove EUR 2026-01-\(day) --force")
      return try #require(gone.json?["undo"]?.stringValue)
    }
    #expect(Set(undo).count == 3, "\(undo)")
    for line in undo { #expect(session.run(line: line).status == .success) }
    #expect(session.run(line: "data export tao_price").verbatim == before)
  }

  /// One list of currencies: what is no currency is not kept, and what was kept of one can be removed.
  @Test func whatIsNoCurrency() {
    var session = lab()
    let texts = [
      "date,XYZ\n2026-01-01,0.05\n", "date,EUR,VOL\n2026-01-01,200,5\n",
      "currency,time,price\nXYZ,2026-01-01,0.05\n",
    ]
    for (number, text) in texts.enumerated() {
      TextFile.write(text, to: "\(folder.path)/\(number).csv")
      let answer = session.run(line: "data import \(folder.path)/\(number).csv")
      #expect(answer.status != .success, "\(text)")
    }
    TextFile.write("currency,time,price\neur,2026-01-01,200\n", to: "\(folder.path)/small.csv")
    #expect(session.run(line: "data import \(folder.path)/small.csv").status == .success)
    #expect(session.run(line: "data remove EUR 2026-01-01").json?["count"]?.intValue == 1)
    #expect(session.run(line: "data remove XYZ").diagnostics.first?.code == "history.absent")
  }

  @Test(arguments: [
    "data remove", "data remove everything", "data remove EUR yesterday",
    "data remove EUR 2026-01-03 2026-01-02", "data remove EUR 2026-01-01 2026-01-02 2026-01-03",
  ])
  func whatIsNotSaidIsNotRemoved(line: String) {
    var session = lab()
    #expect(session.run(line: line).diagnostics.first?.code == "data.remove")
  }
}
