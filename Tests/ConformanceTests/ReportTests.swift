import Conformance
import Diagnostics
import Testing

@Suite struct ReportTests {
  private func vector(_ expected: String, _ tolerance: String = "{}") -> SourceText {
    SourceText(
      name: "case.json",
      text: """
        {"format": 1, "vectors": [
          {"id": "a", "function": "block_emission", "inputs": {"issuance": 0},
           "expected": \(expected), "tolerance": \(tolerance)}]}
        """)
  }

  @Test(arguments: [
    ("1000000000", "{}", true), ("1000000001", "{}", false), ("1000000001", "{\"abs\": 1}", true),
    ("1000000002", "{\"abs\": 1}", false), ("1000000002", "{\"abs\": 1.9999}", false),
    ("1000000001", "{\"rel\": 1e-9}", true), ("1000000002", "{\"rel\": 1e-9}", false),
    ("\"1000000000\"", "{}", true), ("1e9", "{}", true), ("true", "{}", false),
    ("null", "{}", false), ("[1000000000]", "{}", false), ("{\"error\": \"X\"}", "{}", false),
    ("\"many\"", "{}", false),
  ])
  func comparesExactly(_ expected: String, _ tolerance: String, _ passes: Bool) throws {
    let report = try ConformanceRun.evaluate(files: [vector(expected, tolerance)])
    #expect(report.passed == (passes ? 1 : 0))
    #expect(report.failed == (passes ? 0 : 1))
  }

  @Test func failuresSayWhatAndWhere() throws {
    let report = try ConformanceRun.evaluate(files: [vector("999")])
    let failure = try #require(report.failures.first)
    #expect(failure.id == "a")
    #expect(failure.file == "case.json")
    #expect(failure.expected == "999")
    #expect(failure.got == "1000000000")
    #expect(report.summary == "0 passed, 1 failed")
  }

  @Test func unknownFunctionsAreSkippedByName() throws {
    let file = SourceText(
      name: "x",
      text: """
        {"format": 1, "vectors": [
          {"id": "a", "function": "zeta", "inputs": {}, "expected": 1},
          {"id": "b", "function": "zeta", "inputs": {}, "expected": 1},
          {"id": "c", "function": "alef", "inputs": {}, "expected": 1}]}
        """)
    let report = try ConformanceRun.evaluate(files: [file])
    #expect(report.skipped.map(\.function) == ["alef", "zeta"])
    #expect(report.summary == "0 passed, 0 failed, 3 skipped")
  }

  @Test(arguments: [
    ("", "json"), ("{}", "json.key.missing"), ("[1", "json"),
    ("{\"format\": 2, \"vectors\": []}", "json.type"),
    ("{\"format\": 1, \"vectors\": [{\"id\": 3}]}", "json"),
    (
      "{\"format\": 1, \"vectors\": [{\"id\": \"a\", \"function\": \"price\", \"inputs\": 3, \"expected\": 1}]}",
      "vector.input"
    ),
    (
      "{\"format\": 1, \"vectors\": [{\"id\": \"a\", \"function\": \"price\", \"inputs\": {\"tao\": -1}, \"expected\": 1}]}",
      "vector.input"
    ),
    (
      "{\"format\": 1, \"vectors\": [{\"id\": \"a\", \"function\": \"pow_scaled\", \"inputs\": {\"num\": 1e999999999}, \"expected\": 1}]}",
      "vector.input"
    ),
  ])
  func malformedFilesAreFaultsWithPlaces(_ text: String, _ code: String) throws {
    do {
      _ = try ConformanceRun.evaluate(files: [SourceText(name: "bad.json", text: text)])
      Issue.record("no fault")
    } catch {
      let fault = try #require(error.all.first)
      #expect(fault.code.hasPrefix(code))
      #expect(fault.source?.name == "bad.json")
    }
  }
}
