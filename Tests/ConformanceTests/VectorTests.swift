import Conformance
import Diagnostics
import TestSupport
import Testing

/// The vector files of `Tests/Vectors`.
@Suite struct VectorTests {
  static func file(_ topic: String, here: String = #filePath) throws -> SourceText {
    let parts = here.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let path = parts.joined(separator: "/") + "/Vectors/\(topic).json"
    let text = try #require(TextFile.read(path), "cannot read \(path)")
    return SourceText(name: "\(topic).json", text: text)
  }

  @Test(arguments: [
    ("amounts", 6), ("emission", 17), ("emission-weights", 15), ("fees", 9),
    ("gate-and-injection", 27), ("limits", 52),
    ("locks-and-dissolve", 13), ("pool", 202), ("root-fund", 26), ("split", 19), ("stake-state", 8),
    ("yields", 9),
  ])
  func passes(_ topic: String, _ count: Int) throws {
    let report = try ConformanceRun.evaluate(files: [Self.file(topic)])
    for failure in report.failures {
      Issue.record(
        "\(failure.id) \(failure.path): expected \(failure.expected), got \(failure.got)")
    }
    #expect(report.summary == "\(count) passed, 0 failed")
  }
}

extension VectorTests {
  /// The file allows two rao of alpha, since exact powers differ from the chain's; with the chain's
  /// own logarithm and exponential nothing is left to allow.
  @Test func alphaOfTheReplayedBlockIsEqualInEverySubnet() throws {
    let file = try Self.file("gate-and-injection")
    let parts = file.text.split(
      separator: "block_9240382_alpha_in", maxSplits: 1, omittingEmptySubsequences: false)
    let head = try #require(parts.first)
    let tail = try #require(parts.last)
    let tolerance = try #require(tail.firstRange(of: "\"tolerance\""))
    let rest = tail[tolerance.upperBound...]
    let end = try #require(rest.firstIndex(of: "}"))
    let text =
      head + "block_9240382_alpha_in" + tail[..<tolerance.lowerBound]
      + "\"tolerance\": {\"abs\": 0" + rest[end...]
    let report = try ConformanceRun.evaluate(
      files: [SourceText(name: "strict.json", text: String(text))])
    for failure in report.failures {
      Issue.record("\(failure.id) \(failure.path): \(failure.expected), got \(failure.got)")
    }
    #expect(report.summary == "27 passed, 0 failed")
  }
}
