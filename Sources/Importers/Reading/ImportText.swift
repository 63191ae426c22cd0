import Diagnostics
import JSONText

/// A text that somebody wants read, looked at in each of the ways that kinds are told by.
struct ImportText: Sendable {
  let name: String
  let text: String
  /// The values of a JSON text; nil where it is none.
  let documents: [JSONNode]?
  /// Why a text that begins like JSON is none.
  let brokenJSON: Diagnostic?
  /// Tables whose header stands near the top, for each separator.
  let tables: [DelimitedTable]
  /// The lines near the top: a kind is told by them, however long the text is.
  let firstLines: [Substring]
  /// What was done to make it readable.
  let repairs: [String]

  init(_ source: SourceText) {
    name = source.name
    text = source.text
    firstLines = source.text.split(maxSplits: 200, omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }.prefix(200).map(\.self)
    switch JSONRepair.documents(of: source) {
    case .none:
      (documents, brokenJSON, repairs) = (nil, nil, [])
      tables = DelimitedTable.candidates(in: source.text)
    case .broken(let fault): (documents, brokenJSON, repairs, tables) = (nil, fault, [], [])
    case .documents(let nodes, let notes):
      (documents, brokenJSON, repairs, tables) = (nodes, nil, notes, [])
    }
  }

  /// The lines, for kinds that are neither JSON nor tables with separators.
  var lines: [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  /// The first table with a header that fits.
  func table(_ fits: (DelimitedTable) -> Bool) -> DelimitedTable? { tables.first(where: fits) }
}
