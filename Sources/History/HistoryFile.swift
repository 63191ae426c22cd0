public import CivilTime
public import Diagnostics
import JSONText
public import Market
import SQLite
import StakingEconomics
import StakingModel
import TextFormats

/// A file of histories that somebody has: what kind it is and what stands in it.
public struct HistoryFile: Hashable, Sendable {
  /// The kinds there are.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A table that `data export` wrote, or with the same columns.
    case table
    /// A column `date`, and one for each currency or subnet.
    case prices
    /// `api/dtao/pool/history` or `latest` of taostats.io.
    case pools = "taostats-pools"
    /// `api/price/history` of taostats.io.
    case taoPrices = "taostats-price"
    /// `api/price/ohlc` of taostats.io.
    case taoCandles = "taostats-ohlc"

    /// In words.
    public var title: String {
      switch self {
      case .table: "a table of histories, CSV"
      case .prices: "prices by day, CSV"
      case .pools: "taostats pools, JSON"
      case .taoPrices: "taostats prices of TAO, JSON"
      case .taoCandles: "taostats candles of TAO, JSON"
      }
    }
  }

  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64_000_000

  /// What it is.
  public let kind: Kind
  /// Its rows.
  public let batch: HistoryBatch
  /// How many rows were read, doubled ones among them.
  public let rowsRead: Int
  /// What is to be known about it.
  public let notes: [String]
  /// Its prices with their rows, where each has days of its own.
  private let days: DayPrices?

  init(
    _ kind: Kind, _ batch: HistoryBatch, rowsRead: Int, notes: [String] = [],
    days: DayPrices? = nil
  ) {
    (self.kind, self.batch, self.rowsRead, self.notes) = (kind, batch, rowsRead, notes)
    self.days = days
  }

  /// What is counted as read: a row of prices by day has one in each column.
  public var countedWord: String { kind == .prices ? "price" : "row" }

  /// Its prices, so that they can be compared with what is known.
  ///
  /// - Parameter name: what the file is called.
  public func prices(of name: String) -> [GivenPrice] {
    if let days { return days.given }
    // Root has no row of a pool, so places among those of pools are not those of the answer.
    let isCounted = kind != .pools
    func given(_ table: HistoryTable, _ subject: ([HistoryBatch.Cell]) -> DayPrices.Subject?)
      -> [GivenPrice]
    {
      guard let time = table.place(of: "time"), let price = table.place(of: "price") else {
        return []
      }
      return (batch.rows[table] ?? []).enumerated().compactMap { place, row in
        guard let subject = subject(row), let seconds = row[time].integer,
          let value = row[price].real
        else { return nil }
        return GivenPrice(
          source: name, row: isCounted ? place + 1 : nil, subject: subject, day: seconds / 86_400,
          price: value)
      }
    }
    let kinds = HistoryTable.subnet.place(of: "price_kind") ?? 0
    return given(.subnet) { row in
      // The chain's moving average is no price of its day.
      row[kinds].text == "moving_average"
        ? nil : row[0].integer.map { .alpha(Netuid(UInt16(clamping: $0))) }
    } + given(.taoPrice) { row in row[0].text.map { .tao(in: $0) } }
  }

  /// Reads a file, whose kind is recognised by its content.
  ///
  /// - Parameters:
  ///   - origin: who says so, where the file does not.
  ///   - now: later moments are refused.
  public static func read(
    _ source: SourceText, origin: String, now: UnixTime
  ) throws(DiagnosticList) -> HistoryFile {
    // An hour for clocks that differ.
    let limit = now.seconds + 3_600
    let first = source.text.utf8.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return try TaostatsHistory.read(source, before: limit)
    }
    let node = try CSVReader.read(source, limit: sizeLimit, anySeparator: true)
    let header = node.header
    if let table = HistoryTable.of(header: header) {
      return try self.table(table, node, origin: origin, before: limit, source)
    }
    guard PriceFile.isHeader(header) else { throw unknown(source) }
    return try prices(PriceFile.read(source), origin: origin, before: limit, source)
  }

  /// A table of the history; what is wrong with its cells and rows that contradict each other at once.
  private static func table(
    _ table: HistoryTable, _ node: JSONNode, origin: String, before limit: Int64,
    _ source: SourceText
  ) throws(DiagnosticList) -> HistoryFile {
    var (batch, faults) = (HistoryBatch(), table.contradictions(in: node, of: source))
    do throws(DiagnosticList) {
      let rows = try table.rows(node, of: source, origin: origin, before: limit)
      for row in rows { batch.add(row: row, to: table) }
    } catch {
      faults = error.all + faults
    }
    if let list = DiagnosticList(faults) { throw list }
    return HistoryFile(.table, batch, rowsRead: batch.count)
  }

  private static func prices(
    _ prices: DayPrices, origin: String, before limit: Int64, _ source: SourceText
  ) throws(DiagnosticList) -> HistoryFile {
    var batch = HistoryBatch()
    var future: Set<Int64> = []
    for (subject, day, price) in prices.all {
      let time = CivilDate(day: day).start.seconds
      guard (0..<limit).contains(time) else {
        future.insert(day)
        continue
      }
      let value = HistoryBatch.Cell.real(Double(price.pico) / 1e12)
      switch subject {
      case .tao(let currency):
        batch.add(
          [
            "currency": .text(currency), "time": .integer(time), "origin": .text(origin),
            "day_only": .integer(1), "price": value,
          ], to: .taoPrice)
      case .alpha(let netuid):
        batch.add(
          [
            "netuid": .integer(Int64(netuid.value)), "time": .integer(time),
            "origin": .text(origin), "day_only": .integer(1), "price_kind": .text("spot"),
            "price": value,
          ], to: .subnet)
      }
    }
    let faults = future.sorted().map { day in
      Diagnostic(
        "history.value", "\(CivilDate(day: day).text) is no day that has been",
        hint: Hint("correct this row"), source: source)
    }
    if let list = DiagnosticList(faults) { throw list }
    let notes =
      prices.notes
      + (batch.rows[.subnet] == nil
        ? []
        : [
          "the file does not say of which registration its subnets are: a day counts for the subnet "
            + "that has the number now, if it lies after that one was registered"
        ])
    return HistoryFile(.prices, batch, rowsRead: batch.count, notes: notes, days: prices)
  }

  static func unknown(_ source: SourceText) -> DiagnosticList {
    DiagnosticList(
      Diagnostic(
        "history.kind", "this is no file of histories that is known",
        explanation: "Known are \(Kind.allCases.map(\.title).joined(separator: "; ")).",
        hint: Hint("a table begins with a line like", code: "date,USD,SN64"), source: source))
  }
}

extension JSONNode {
  /// The columns of a table that was read from CSV.
  var header: [String] {
    guard case .object(let members) = content,
      case .array(let cells)? = members.first(where: { $0.key == "columns" })?.node.content
    else { return [] }
    return cells.compactMap { cell in
      if case .string(let text) = cell.content { text } else { nil }
    }
  }
}
