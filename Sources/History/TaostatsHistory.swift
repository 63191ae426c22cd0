import CivilTime
import Diagnostics
import JSONText
import SQLite

/// Answers of taostats.io about pools and the price of TAO.
///
/// Their numbers are texts; reserves are in rao, prices in TAO or dollars. `alpha_staked` is all alpha
/// outside the pool, not what is staked.
enum TaostatsHistory {
  /// - Throws: all that is wrong with it at once, with the record it stands in.
  static func read(_ source: SourceText, before limit: Int64) throws(DiagnosticList) -> HistoryFile
  {
    var reading: TaostatsReading?
    for document in try JSONReader.documents(source) {
      for row in try rows(of: document, source) {
        guard let kind = reading?.kind ?? HistoryFile.Kind(row) else {
          throw HistoryFile.unknown(source)
        }
        if reading == nil { reading = TaostatsReading(kind: kind, source: source, limit: limit) }
        reading?.add(row)
      }
    }
    guard let reading else { throw HistoryFile.unknown(source) }
    if let list = DiagnosticList(reading.faults) { throw list }
    return HistoryFile(
      reading.kind, reading.batch, rowsRead: reading.count, notes: notes(reading.kind))
  }

  private static func notes(_ kind: HistoryFile.Kind) -> [String] {
    kind == .pools
      ? ["`alpha_staked` of this service is all alpha outside the pool, and is kept as that"] : []
  }

  /// The rows of an answer, or of one that stands in the service's own description.
  private static func rows(
    of document: JSONNode, _ source: SourceText
  ) throws(DiagnosticList) -> [JSONNode] {
    var node = document
    if let example = node["response_example"] { node = example }
    if let data = node["data"] { node = data }
    guard case .array(let rows) = node.content else { throw HistoryFile.unknown(source) }
    return rows
  }
}

/// The records of an answer, read one by one: a fault in one does not hide those of the others.
private struct TaostatsReading {
  let kind: HistoryFile.Kind
  let source: SourceText
  let limit: Int64
  private(set) var batch = HistoryBatch()
  private(set) var count = 0
  private(set) var faults: [Diagnostic] = []
  /// The record that told of a moment, and its cells.
  private var known: [[HistoryBatch.Cell]: (record: Int, cells: [HistoryBatch.Cell])] = [:]
  private static let origin = "taostats"
  /// More faults of one file help nobody.
  private static let faultLimit = 100

  init(kind: HistoryFile.Kind, source: SourceText, limit: Int64) {
    (self.kind, self.source, self.limit) = (kind, source, limit)
  }

  mutating func add(_ row: JSONNode) {
    count += 1
    guard HistoryFile.Kind(row) == kind else {
      return fault("record \(count) has not the keys of the first one", row)
    }
    let before = faults.count
    switch kind {
    case .pools:
      // Root has no pool.
      if text(row, "netuid") != "0" { pool(row, before) }
    case .taoPrices, .taoCandles: price(row, before)
    case .table, .prices: break
    }
  }

  private mutating func pool(_ row: JSONNode, _ before: Int) {
    let (price, tao, alpha) = (
      cell(row, "price", "price", .subnet), cell(row, "total_tao", "tao_in_rao", .subnet),
      cell(row, "alpha_in_pool", "alpha_in_rao", .subnet)
    )
    checkUnits(row, price, tao, alpha)
    keep(
      [
        "netuid": cell(row, "netuid", "netuid", .subnet),
        "time": cell(row, "timestamp", "time", .subnet), "origin": .text(Self.origin),
        "day_only": .integer(0), "block": cell(row, "block_number", "block", .subnet),
        "price_kind": price == .null ? .null : .text("spot"), "price": price,
        "tao_in_rao": tao, "alpha_in_rao": alpha,
        "alpha_out_rao": cell(row, "alpha_staked", "alpha_out_rao", .subnet),
      ], in: .subnet, row, before)
  }

  private mutating func price(_ row: JSONNode, _ before: Int) {
    let isCandle = kind == .taoCandles
    // A candle's last price is that of its end, and days are kept by their beginning.
    if isCandle, text(row, "period") != "1d" { fault(row, "period", "a day: `1d`") }
    keep(
      [
        "currency": .text("USD"),
        "time": cell(row, isCandle ? "timestamp" : "last_updated", "time", .taoPrice),
        "origin": .text(Self.origin), "day_only": .integer(isCandle ? 1 : 0),
        "price": cell(row, isCandle ? "close" : "price", "price", .taoPrice),
      ], in: .taoPrice, row, before)
  }

  /// Two records that say different things of one moment: nobody could tell which is meant.
  private mutating func keep(
    _ cells: [String: HistoryBatch.Cell], in table: HistoryTable, _ row: JSONNode, _ before: Int
  ) {
    guard faults.count == before else { return }
    let key = table.columns.filter(\.isKey).map { cells[$0.name] ?? .null }
    let all = table.columns.map { cells[$0.name] ?? .null }
    if let first = known[key], first.cells != all {
      return report(
        Diagnostic(
          "history.twice",
          "records \(first.record) and \(count) say different things of one moment",
          explanation: "Nobody can tell which of them is meant.", hint: Hint("leave one of them"),
          source: source, labels: [Diagnostic.Label(row.range)]))
    }
    known[key] = known[key] ?? (count, all)
    batch.add(row: all, to: table)
  }

  // MARK: Values

  private func text(_ row: JSONNode, _ key: String) -> String? {
    switch row[key]?.content {
    case .string(let text)?, .number(let text)?: text
    default: nil
    }
  }

  /// The value of a key as a cell of a column; null with a fault where it cannot be.
  private mutating func cell(
    _ row: JSONNode, _ key: String, _ column: String, _ table: HistoryTable
  ) -> HistoryBatch.Cell {
    guard let place = table.place(of: column) else { return .null }
    let column = table.columns[place]
    guard let node = row[key] else {
      if !column.isOptional { fault(row, key, column.expected) }
      return .null
    }
    // Nothing in the pool is nothing recorded of its price.
    if column.name == "price", column.isOptional, text(row, key).flatMap({ Double($0) }) == 0 {
      return .null
    }
    guard let cell = column.value(whole(node, column), before: limit) else {
      fault(row, key, column.expected)
      return .null
    }
    return cell
  }

  /// Moments come with fractions of a second, which are dropped.
  private func whole(_ node: JSONNode, _ column: HistoryColumn) -> JSONNode {
    guard column.kind == .time, case .string(let text) = node.content,
      let point = text.firstIndex(of: "."), text.hasSuffix("Z")
    else { return node }
    var whole = node
    whole.content = .string(text[..<point] + "Z")
    return whole
  }

  /// Where TAO and rao were mixed up the price is far from what the reserves say; a pool's weights
  /// lie between 1 and 99 parts of a hundred.
  private mutating func checkUnits(
    _ row: JSONNode, _ price: HistoryBatch.Cell, _ tao: HistoryBatch.Cell,
    _ alpha: HistoryBatch.Cell
  ) {
    guard let price = price.real, let tao = tao.real, let alpha = alpha.real, alpha > 0, tao > 0
    else { return }
    let ratio = price / (tao / alpha)
    guard ratio <= 1.0 / 100 || ratio >= 100 else { return }
    fault(row, "price", "in TAO, near `total_tao` over `alpha_in_pool`, both in rao")
  }

  // MARK: Faults

  private mutating func fault(_ row: JSONNode, _ key: String, _ expected: String) {
    fault("record \(count): `\(key)` must be \(expected)", row[key] ?? row)
  }

  private mutating func fault(_ summary: String, _ node: JSONNode) {
    report(
      Diagnostic(
        "history.value", summary, hint: Hint("ask for the answer again"), source: source,
        labels: [Diagnostic.Label(node.range)]))
  }

  private mutating func report(_ fault: Diagnostic) {
    if faults.count < Self.faultLimit { faults.append(fault) }
  }
}

extension HistoryFile.Kind {
  /// What a row of taostats.io is.
  fileprivate init?(_ row: JSONNode) {
    // Answers about emission have keys of the same names for what a block added.
    if ["netuid", "price", "total_tao", "alpha_in_pool"].allSatisfy({ row[$0] != nil }) {
      self = .pools
    } else if row["close"] != nil, row["period"] != nil, row.isOfTAO("asset") {
      self = .taoCandles
    } else if row["circulating_supply"] != nil, row.isOfTAO("symbol") {
      self = .taoPrices
    } else {
      return nil
    }
  }
}

extension JSONNode {
  fileprivate func isOfTAO(_ key: String) -> Bool { self[key]?.content == .string("TAO") }
}
