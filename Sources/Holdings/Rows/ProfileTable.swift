public import Diagnostics
import JSONText
import TextFormats

/// A table of positions as CSV: columns are called as the keys of a profile, and rows of one `id` that
/// stand together are one profile.
public struct ProfileTable: Sendable {
  private let columns: [String]
  private let separator: UInt8

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

  /// What a line `sep=;` before the header says, as spreadsheets write it; nil for any other line.
  public static func separator(saidBy line: String) -> UInt8? {
    let said = line.drop { $0 == "\u{FEFF}" }
    return said.utf8.count == 5 && said.lowercased().hasPrefix("sep=") ? said.utf8.last : nil
  }

  /// A table with this header line.
  ///
  /// - Parameter separator: what stands between cells; nil leaves it to the header, which has commas,
  ///   semicolons or tabs.
  public init(
    header: String, named name: String, separator: UInt8? = nil
  ) throws(DiagnosticList) {
    let source = SourceText(name: name, text: header)
    self.separator = separator ?? CSVReader.separator(of: header)
    columns = try ProfileTable.cells(source, self.separator).map { $0 ?? "" }
    let known = ProfileTable.ofPerson + ProfileTable.ofPrice.keys.sorted() + ProfileTable.ofPosition
    let twice = Set(columns.filter { column in columns.count { $0 == column } > 1 })
    if let list = DiagnosticList(twice.sorted().map { ProfileTable.twice($0, source) }) {
      throw list
    }
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

  /// What a line of the table came to.
  public enum Reading: Hashable, Sendable {
    /// A row of a person.
    case row(Row)
    /// A line that is none, with the id it has if that can be told.
    case broken(id: String?, DiagnosticList)
  }

  /// Reads a line of the table.
  public func reading(_ text: Result<String, DiagnosticList>, named name: String) -> Reading {
    do throws(DiagnosticList) {
      let source = SourceText(name: name, text: try text.get())
      let cells = try ProfileTable.cells(source, separator)
      guard cells.count == columns.count else {
        return .broken(
          id: idBeforeTheFault(cells),
          DiagnosticList(
            Diagnostic(
              "csv.width", "this row has \(cells.count) cells, not \(columns.count)",
              source: source)))
      }
      let pairs = zip(columns, cells).compactMap { column, cell in cell.map { (column, $0) } }
      let found = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
      guard let id = found["id"] else {
        return .broken(
          id: nil, DiagnosticList(Diagnostic("batch.id", "this row has no id", source: source)))
      }
      return .row(Row(id: id, cells: found))
    } catch {
      return .broken(id: nil, error)
    }
  }

  /// The id of a row with too many cells or too few: in the first column nothing can have moved it.
  private func idBeforeTheFault(_ cells: [String?]) -> String? {
    guard columns.first == "id", cells.count > 1, let id = cells.first ?? nil,
      id.count <= ProfileRow.idLimit
    else { return nil }
    return id
  }

  private static func twice(_ column: String, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      "batch.column", "the column `\(SafeText.neutralised(column))` stands twice",
      explanation: "Which of the two counts cannot be told; another position is another row.",
      hint: Hint("leave one of them out"), source: source)
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

  private static func cells(
    _ source: SourceText, _ separator: UInt8
  ) throws(DiagnosticList) -> [String?] {
    let table = try CSVReader.read(source, separator: separator)
    guard case .array(let cells) = table["columns"]?.content else { return [] }
    return cells.map { cell in
      if case .string(let text) = cell.content, !text.isEmpty { text } else { nil }
    }
  }
}
