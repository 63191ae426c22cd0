import Testing
import TextFormats

@Suite struct RecordSplitterTests {
  private func records(
    _ text: String, quotes: Bool, limit: Int = 100, pieces: Int
  ) -> [String] {
    var splitter = RecordSplitter(quotes: quotes, limit: limit)
    var rest = Array(text.utf8)[...]
    var found: [RecordSplitter.Record] = []
    while !rest.isEmpty {
      found += splitter.add(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    found += [splitter.end()].compactMap(\.self)
    return found.map {
      if case .bytes(let bytes) = $0 { String(decoding: bytes, as: UTF8.self) } else { "(long)" }
    }
  }

  /// However the bytes come, the records are the same.
  @Test(arguments: [1, 2, 3, 7, 1_000])
  func cutsAtLineEnds(pieces: Int) {
    #expect(records("a\nb\r\n\n  \nc", quotes: false, pieces: pieces) == ["a", "b", "c"])
    #expect(records("", quotes: false, pieces: pieces).isEmpty)
    let table = "x,\"two\nlines\"\ny,\"a \"\"quote\"\"\"\n"
    #expect(
      records(table, quotes: true, pieces: pieces) == ["x,\"two\nlines\"", "y,\"a \"\"quote\"\"\""])
    #expect(records(table, quotes: false, pieces: pieces).count == 3)
    let long = String(repeating: "x", count: 101)
    #expect(records("a\n\(long)\nb\n", quotes: false, pieces: pieces) == ["a", "(long)", "b"])
  }
}
