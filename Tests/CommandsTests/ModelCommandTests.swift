import CivilTime
import Files
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct ModelCommandTests {
  private let disk = MemoryDisk()

  private func run(_ line: String) -> Answer {
    var session = Session(
      environment: Environment(now: UnixTime(seconds: 1_760_000_000), files: disk.access))
    return session.run(line: line)
  }

  private func text(_ answer: Answer) -> String {
    answer.verbatim ?? answer.markup.text(for: TerminalTraits())
  }

  private func vectors(_ cases: String) -> String { "{\"format\": 1, \"vectors\": [\(cases)]}" }

  private let good = """
    {"id": "g", "function": "block_emission", "inputs": {"issuance": 0}, "expected": 1000000000}
    """
  private let bad = """
    {"id": "b", "function": "block_emission", "inputs": {"issuance": 0}, "expected": 1}
    """
  private let strange = """
    {"id": "s", "function": "zeta", "inputs": {}, "expected": 1}
    """

  @Test func countsInTheLastLine() throws {
    disk.put(vectors(good), at: "good.json")
    let answer = run("model check good.json")
    #expect(answer.status == .success)
    #expect(text(answer).split(separator: "\n").last == "1 passed, 0 failed")
  }

  @Test func failsWithTheVectorAndBothValues() throws {
    disk.put(vectors([good, bad, strange].joined(separator: ",")), at: "mixed.json")
    let answer = run("model check mixed.json")
    let lines = text(answer).split(separator: "\n")
    #expect(answer.status == .failure)
    #expect(!answer.isError)
    #expect(lines.last == "1 passed, 1 failed, 1 skipped")
    #expect(lines.contains { $0.contains("zeta") })
    #expect(lines.contains { $0.contains("b") && $0.contains("1000000000") })
    #expect(answer.json?["failures"]?[0]?["got"]?.stringValue == "1000000000")
  }

  @Test(arguments: [
    ("model check nowhere.json", Answers.ExitStatus.input), ("model check noise.json", .input),
    ("model check", .usage), ("model eat", .usage),
  ])
  func refuses(_ line: String, _ status: Answers.ExitStatus) {
    disk.put("\u{1b}[31mnoise", at: "noise.json")
    let answer = run(line)
    #expect(answer.status == status)
    #expect(!text(answer).contains("\u{1b}"))
  }

  @Test(arguments: [("", Answers.ExitStatus.success), ("9", .failure)])
  func blocksAreMadeAnew(_ digit: String, _ status: Answers.ExitStatus) throws {
    let recorded = try #require(
      TextFile.read(JSONSamples.root + "/Tests/Blocks/9221720.json"))
    let value = "\"tao_in_emission\":"
    let range = try #require(recorded.firstRange(of: value))
    let (head, tail) = (recorded[..<range.upperBound], recorded[range.upperBound...])
    disk.put(head + digit + tail, at: "pair.json")
    let answer = run("model check --block pair.json")
    #expect(answer.status == status && !answer.isError)
    let lines = text(answer).split(separator: "\n")
    #expect(lines.first == "Block 9,221,720, runtime 473, made anew")
    #expect(
      lines.last
        == (digit.isEmpty
          ? "0 differences that no trade explains" : "1 difference that no trade explains"))
    #expect(run("model check --block good.json").status == .input)
  }
}
