import Diagnostics
import JSONText
import Testing
import TextFormats

private func read(_ text: String) throws(DiagnosticList) -> JSONNode {
  try YAMLReader.read(SourceText(name: "t.yaml", text: text), limit: 1_000_000)
}

@Suite struct YAMLReaderTests {
  @Test func readsTheTreeOfJSON() throws {
    let value = try read("a: [1, x, null, true]\nb: {c: \"2\"}\n").value
    #expect(value["a"] == [1, "x", .null, true])
    #expect(value["b"]?["c"] == "2")
  }

  /// Places in a long line with letters of several bytes, which are counted in steps.
  @Test(arguments: [1, 63, 64, 65, 500])
  func placesOfOneLongLine(count: Int) throws {
    let text = "[" + (0..<count).map { "\"é\($0)\"" }.joined(separator: ", ") + "]\n"
    let bytes = Array(text.utf8)
    guard case .array(let nodes) = try read(text).content else {
      Issue.record("no list")
      return
    }
    #expect(nodes.count == count)
    for (index, node) in nodes.enumerated() {
      #expect(String(decoding: bytes[node.range], as: UTF8.self) == "\"é\(index)\"")
    }
  }

  /// Lines count from 1 whatever ends them.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func placesBehindEveryLineEnd(lineEnd: String) {
    let text = ["a: 1", "b: 2", "é: *x", ""].joined(separator: lineEnd)
    let fault = #expect(throws: DiagnosticList.self) { try read(text) }
    #expect(fault?.all.first?.position == SourcePosition(line: 3, column: 4))
    #expect(fault?.all.first?.source?.text == text)
  }

  @Test(arguments: [
    ("", "yaml.empty"), ("a: b: c", "yaml.syntax"), ("[1,,2]", "yaml.syntax"),
    ("a: 1\na: 2", "yaml.key.duplicate"), ("a: &x 1", "yaml.indicator"),
    ("\u{7}", "yaml.character"), ("? [a]\n: 1", "yaml.key"),
  ])
  func refuses(text: String, code: String) {
    let fault = #expect(throws: DiagnosticList.self) { try read(text) }
    #expect(fault?.all.map(\.code) == [code])
  }
}
