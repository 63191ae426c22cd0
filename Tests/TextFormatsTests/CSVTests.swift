import Diagnostics
import JSONText
import TestSupport
import Testing
import TextFormats

private func read(_ text: String) throws(DiagnosticList) -> JSONValue {
  try CSVReader.read(SourceText(name: "t.csv", text: text)).value
}

@Suite struct CSVTests {
  @Test func readsQuotesEmptyCellsAndBothLineEnds() throws {
    let value = try read("a,b,c\r\n1,\"x, \"\"y\"\"\nz\",\n-2.5e3,007,plain")
    #expect(value["columns"] == ["a", "b", "c"])
    #expect(
      value["rows"] == [
        [1, "x, \"y\"\nz", .null], [.number("-2.5e3"), "007", "plain"],
      ])
  }

  @Test(arguments: [
    ("", "csv.empty"), ("a,b\n1\n", "csv.width"), ("a,b\n1,2,3", "csv.width"),
    ("a\n\"x", "csv.quote"), ("a\n\"x\"y", "csv.quote"),
  ])
  func refuses(text: String, code: String) {
    #expect {
      try read(text)
    } throws: {
      ($0 as? DiagnosticList)?.all.first?.code == code
    }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\tx", "'\tx"),
    ("＝1", "'＝1"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("=\"x\"", "\"'=\"\"x\"\"\""), ("plain", "plain"), ("", ""), ("a\r\nb", "\"a\r\nb\""),
  ])
  func writesHarmlessText(text: String, field: String) {
    #expect(CSVText.table(columns: ["c"], rows: [[.text(text)]]) == "c\r\n\(field)\r\n")
  }

  @Test func writesNumbersAsTheyAre() {
    let rows: [[CSVText.Cell]] = [[.number("-1.5"), .number("7"), .empty]]
    #expect(CSVText.table(columns: ["a", "b", "c"], rows: rows) == "a,b,c\r\n-1.5,7,\r\n")
  }

  /// What is written is read back, apart from the apostrophe.
  @Test(arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let rows = (0..<4).map { _ in
      (0..<3).map { _ in randomText(using: &random) }
    }
    let text = CSVText.table(
      columns: ["x", "y", "z"], rows: rows.map { $0.map(CSVText.Cell.text) })
    let back = try read(text)["rows"]?.arrayValue?.map { $0.arrayValue?.map(\.stringValue) ?? [] }
    #expect(back == rows)
  }

  private func randomText(using random: inout SeededRandom) -> String {
    let alphabet: [Character] = ["a", "\"", ",", "\n", "\r", "é", " ", "\r\n"]
    return "x" + String((0..<4).compactMap { _ in alphabet.randomElement(using: &random) })
  }
}
