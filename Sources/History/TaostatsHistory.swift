import CivilTime
import Diagnostics
import JSONText
import SQLite

/// Answers of taostats.io about pools and the price of TAO.
///
/// Their numbers are texts; reserves are in rao, prices in TAO or dollars. `alpha_staked` is all alpha
/// outside the pool, not what is staked.
enum TaostatsHistory {
  private static let origin = "taostats"

  static func read(_ source: SourceText, before limit: Int64) throws(DiagnosticList) -> HistoryFile
  {
    var (batch, kind, count) = (HistoryBatch(), HistoryFile.Kind?.none, 0)
    for document in try JSONReader.documents(source) {
      for row in try rows(of: document, source) {
        guard let found = HistoryFile.Kind(row), kind == nil || kind == found else {
          throw HistoryFile.unknown(source)
        }
        kind = found
        count += 1
        try add(row, found, to: &batch, source, before: limit)
      }
    }
    guard let kind else { throw HistoryFile.unknown(source) }
    return HistoryFile(kind, batch, rowsRead: count, notes: notes(kind))
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

  private static func add(
    _ row: JSONNode, _ kind: HistoryFile.Kind, to batch: inout HistoryBatch, _ source: SourceText,
    before limit: Int64
  ) throws(DiagnosticList) {
    var reader = TaostatsRow(row: row, source: source, limit: limit)
    switch kind {
    case .pools:
      // Root has no pool.
      if reader.text("netuid") == "0" { return }
      let (price, tao, alpha) = (
        try reader.cell("price", "price", .subnet),
        try reader.cell("total_tao", "tao_in_rao", .subnet),
        try reader.cell("alpha_in_pool", "alpha_in_rao", .subnet)
      )
      try reader.checkUnits(price, tao, alpha)
      batch.add(
        [
          "netuid": try reader.cell("netuid", "netuid", .subnet),
          "time": try reader.cell("timestamp", "time", .subnet), "origin": .text(origin),
          "day_only": .integer(0), "block": try reader.cell("block_number", "block", .subnet),
          "price_kind": price == .null ? .null : .text("spot"), "price": price,
          "tao_in_rao": tao, "alpha_in_rao": alpha,
          "alpha_out_rao": try reader.cell("alpha_staked", "alpha_out_rao", .subnet),
        ], to: .subnet)
    case .taoPrices, .taoCandles:
      let isCandle = kind == .taoCandles
      // A candle's last price is that of its end, and days are kept by their beginning.
      guard !isCandle || reader.text("period") == "1d" else {
        throw reader.fault("period", "a day: `1d`")
      }
      batch.add(
        [
          "currency": .text("USD"),
          "time": try reader.cell(isCandle ? "timestamp" : "last_updated", "time", .taoPrice),
          "origin": .text(origin), "day_only": .integer(isCandle ? 1 : 0),
          "price": try reader.cell(isCandle ? "close" : "price", "price", .taoPrice),
        ], to: .taoPrice)
    case .table, .prices: break
    }
  }
}

/// One row of an answer.
private struct TaostatsRow {
  let row: JSONNode
  let source: SourceText
  let limit: Int64

  func text(_ key: String) -> String? {
    switch row[key]?.content {
    case .string(let text)?, .number(let text)?: text
    default: nil
    }
  }

  /// The value of a key as a cell of a column.
  mutating func cell(
    _ key: String, _ column: String, _ table: HistoryTable
  ) throws(DiagnosticList) -> HistoryBatch.Cell {
    guard let place = table.place(of: column) else { return .null }
    let column = table.columns[place]
    guard let node = row[key] else {
      if column.isOptional { return .null }
      throw fault(key, column.expected)
    }
    // Nothing in the pool is nothing recorded of its price.
    if column.name == "price", column.isOptional, text(key).flatMap({ Double($0) }) == 0 {
      return .null
    }
    guard let cell = column.value(whole(node, column), before: limit) else {
      throw fault(key, column.expected)
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
  func checkUnits(
    _ price: HistoryBatch.Cell, _ tao: HistoryBatch.Cell, _ alpha: HistoryBatch.Cell
  ) throws(DiagnosticList) {
    guard let price = price.real, let tao = tao.real, let alpha = alpha.real, alpha > 0, tao > 0
    else { return }
    let ratio = price / (tao / alpha)
    guard ratio > 1.0 / 100, ratio < 100 else {
      throw fault("price", "in TAO, near `total_tao` over `alpha_in_pool`, both in rao")
    }
  }

  func fault(_ key: String, _ expected: String) -> DiagnosticList {
    let place = row[key]?.range ?? row.range
    return DiagnosticList(
      Diagnostic(
        "history.value", "`\(key)` must be \(expected)", hint: Hint("ask for the answer again"),
        source: source, labels: [Diagnostic.Label(place)]))
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
