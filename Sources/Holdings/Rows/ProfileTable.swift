public import Diagnostics
import JSONText
import TextFormats

/// A table of positions as CSV: columns are called as the keys of a profile, and rows of one `id` that
/// stand together are one profile.
public struct ProfileTable: Sendable {
  private let columns: [String]

  /// Columns that belong to the person, not to a position.
  private static let ofPerson = ["id", "name", "currency", "locale"]
  private static let ofPrice = [
    "tao_price": "value", "price_as_of": "as_of", "price_source": "source",
  ]
  private static let ofPosition = [
    "root", "subnet", "alpha", "validator", "take", "bought_for", "bought_on", "custodial",
    "amount",
    "quoted_apy", "quoted_apr", "quoted_on", "commission", "lock_days", "withdrawal_days",
    "loss_probability",
  ]

  /// A table with this header line.
  public init(header: String, named name: String) throws(DiagnosticList) {
    let source = SourceText(name: name, text: header)
    columns = try ProfileTable.cells(source).map { $0 ?? "" }
    let known = ProfileTable.ofPerson + ProfileTable.ofPrice.keys.sorted() + ProfileTable.ofPosition
    let faults = columns.filter { !known.contains($0) }.map { column in
      Diagnostic(
        "batch.column", "there is no column `\(SafeText.neutralised(column))`",
        explanation: "Columns are called as the keys of a profile: "
          + known.joined(separator: ", ") + ".",
        hint: nearest(to: column, among: known).first.map { Hint("did you mean", code: $0) },
        source: source)
    }
    if let list = DiagnosticList(faults) { throw list }
    guard columns.contains("id") else {
      throw DiagnosticList(
        Diagnostic(
          "batch.column", "the table needs a column `id`",
          explanation: "Rows of one id that stand together are one profile.", source: source))
    }
  }

  /// A row's cells by column; an empty cell is nil.
  public struct Row: Hashable, Sendable {
    /// What the batch calls the person.
    public let id: String
    fileprivate let cells: [String: String]
  }

  /// A row of the table.
  public func row(_ text: String, named name: String) throws(DiagnosticList) -> Row {
    let source = SourceText(name: name, text: text)
    let cells = try ProfileTable.cells(source)
    guard cells.count == columns.count else {
      throw DiagnosticList(
        Diagnostic(
          "csv.width", "this row has \(cells.count) cells, not \(columns.count)", source: source))
    }
    let pairs = zip(columns, cells).compactMap { column, cell in cell.map { (column, $0) } }
    let found = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    guard let id = found["id"] else {
      throw DiagnosticList(Diagnostic("batch.id", "this row has no id", source: source))
    }
    return Row(id: id, cells: found)
  }

  /// The line of a batch that says the same as these rows.
  public static func line(_ rows: [Row]) -> String {
    let first = rows.first?.cells ?? [:]
    var profile: [JSONValue.Member] = [.init("taolab", .string(Profile.schema))]
    for key in ["name", "currency", "locale"] {
      if let text = first[key] { profile.append(.init(key, .string(text))) }
    }
    let price = ofPrice.sorted { $0.key > $1.key }.compactMap { column, key in
      first[column].map { JSONValue.Member(key, key == "value" ? value($0) : .string($0)) }
    }
    if !price.isEmpty { profile.append(.init("tao_price", .object(price))) }
    let positions = rows.map { row in
      JSONValue.object(
        ofPosition.compactMap { key in row.cells[key].map { .init(key, value($0)) } })
    }
    profile.append(.init("positions", .array(positions)))
    let whole: JSONValue = ["id": .string(rows.first?.id ?? ""), "profile": .object(profile)]
    return whole.text(pretty: false)
  }

  private static func value(_ text: String) -> JSONValue {
    JSONValue.isNumber(text) ? .number(text) : .string(text)
  }

  private static func cells(_ source: SourceText) throws(DiagnosticList) -> [String?] {
    guard case .array(let cells) = try CSVReader.read(source)["columns"]?.content else { return [] }
    return cells.map { cell in
      if case .string(let text) = cell.content, !text.isEmpty { text } else { nil }
    }
  }
}
