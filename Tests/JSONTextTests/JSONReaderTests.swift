import Diagnostics
import JSONText
import Testing

private func read(_ text: String) throws(DiagnosticList) -> JSONNode {
  try JSONReader.read(SourceText(name: "test.json", text: text))
}

private func faults(_ text: String) -> [Diagnostic] {
  do {
    _ = try read(text)
    return []
  } catch {
    return error.all
  }
}

@Suite struct JSONReaderTests {
  @Test func keepsDigitsOrderAndEscapes() throws {
    let text =
      #"{"b":1.50e+3,"a":[true,false,null,-0],"n":18446744073709551616,"s":"\u00e9\ud83d\ude00\/"}"#
    let value = try read(text).value
    #expect(value["b"]?.numberText == "1.50e+3")
    #expect(value["a"] == [true, false, .null, .number("-0")])
    #expect(value["n"]?.uint64Value == nil)
    #expect(value["n"]?.int128Value == 18_446_744_073_709_551_616)
    #expect(value["s"]?.stringValue == "é😀/")
    #expect(value.objectValue?.map(\.key) == ["b", "a", "n", "s"])
  }

  @Test func placesAreUTF8Offsets() throws {
    let text = #"{ "é" : [ 12 ] }"#
    let node = try read(text)
    guard case .object(let members) = node.content, let member = members.first else {
      Issue.record("no member")
      return
    }
    let utf8 = Array(text.utf8)
    #expect(String(decoding: utf8[member.keyRange], as: UTF8.self) == #""é""#)
    #expect(String(decoding: utf8[member.node.range], as: UTF8.self) == "[ 12 ]")
    #expect(node.range == 0..<utf8.count)
  }

  @Test func byteOrderMarkIsSkipped() throws {
    #expect(try read("\u{FEFF}[1]").value == [1])
  }

  /// The place is marked by `⟦` in the text, which is taken out before reading.
  @Test(arguments: [
    ("⟦", "json.empty"), ("[1,⟦", "json.truncated"), (#"{"a":⟦"#, "json.truncated"),
    (#"{"a"⟦"#, "json.truncated"), (#"[⟦"abc"#, "json.truncated"), ("[1⟦,]", "json.comma"),
    (#"{"a":1⟦,}"#, "json.comma"), ("[1 ⟦2]", "json.syntax"), ("[1] ⟦x", "json.syntax"),
    ("⟦'a'", "json.syntax"), ("⟦// x\n1", "json.syntax"), ("[⟦nul]", "json.syntax"),
    ("[⟦nullx]", "json.syntax"), ("[⟦NaN]", "json.syntax"), ("{⟦a:1}", "json.syntax"),
    ("[⟦01]", "json.number"), ("[⟦1.]", "json.number"), ("[⟦-]", "json.number"),
    ("[⟦1e]", "json.number"), ("[⟦1_000]", "json.number"), ("[⟦0x10]", "json.number"),
    (#"["⟦\x"]"#, "json.string"), (#"["⟦\ud800"]"#, "json.string"),
    (#"["⟦\ude00\ud83d"]"#, "json.string"), (#"["⟦\u12g4"]"#, "json.string"),
    ("[\"⟦\u{1b}\"]", "json.string"), (#"{"a":1,⟦"a":2}"#, "json.key.duplicate"),
  ])
  func faultsHavePlaces(marked: String, code: String) throws {
    let before = try #require(marked.range(of: "⟦"))
    let offset = marked.utf8.distance(from: marked.startIndex, to: before.lowerBound)
    let found = faults(marked.replacing("⟦", with: ""))
    #expect(found.first?.code == code)
    #expect(found.first?.labels.first?.range.lowerBound == offset)
  }

  @Test func reportsEveryFaultItCanPass() {
    let found = faults(#"{"a":01,"a":"\q","b":[1,],"c":2,}"#)
    #expect(
      found.map(\.code) == [
        "json.number", "json.key.duplicate", "json.string", "json.comma", "json.comma",
      ])
  }

  @Test func duplicateKeysInALargeObject() {
    let members = (0..<40).map { #""k\#($0)":0"# } + [#""k3":1"#]
    #expect(
      faults("{" + members.joined(separator: ",") + "}").map(\.code) == ["json.key.duplicate"])
  }

  @Test func depthAndSizeAreLimited() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(64))
    #expect(faults(nested(65)).map(\.code) == ["json.depth"])
    #expect(faults(nested(500_000)).map(\.code) == ["json.depth"])
    let limits = JSONReader.Limits(bytes: 3)
    #expect(throws: DiagnosticList.self) {
      try JSONReader.read(SourceText(name: "", text: "[12]"), limits: limits)
    }
  }
}

extension String {
  fileprivate func range(of mark: Character) -> Range<Index>? {
    firstIndex(of: mark).map { $0..<index(after: $0) }
  }

  fileprivate func replacing(_ mark: Character, with: String) -> String {
    filter { $0 != mark }
  }
}
