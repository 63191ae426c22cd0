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
    ("amounts", 6), ("emission", 17), ("limits", 52), ("pool", 202), ("stake-state", 8),
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
