import CivilTime
public import Diagnostics
import JSONText
public import StakingEconomics
import StakingModel
import TextFormats

/// Prices that a person gives: a table with a column `date` and one for each price, named by what it
/// is of: a currency for one TAO in it, as `EUR`, or a subnet for one alpha in TAO, as `SN64`.
public enum PriceFile {
  /// The prices of a file, checked; empty cells are days without a price.
  public static func read(_ source: SourceText) throws(DiagnosticList) -> DayPrices {
    let node = try CSVReader.read(source)
    let names = columns(of: node)
    var subjects: [(name: String, subject: DayPrices.Subject)] = []
    for name in names where name != "date" {
      guard let subject = subject(named: name) else {
        throw DiagnosticList(
          Diagnostic(
            "prices.column", "`\(SafeText.neutralised(name))` is no currency and no subnet",
            explanation:
              "Beside `date` each column is named by a currency's three letters, for the "
              + "price of one TAO, or by a subnet, for the price of one alpha in TAO.",
            hint: Hint("for example a first line", code: "date,EUR,SN64"), source: source))
      }
      subjects.append((name, subject))
    }
    guard !subjects.isEmpty else {
      throw DiagnosticList(
        Diagnostic(
          "prices.column", "there is no column with prices",
          hint: Hint("for example a first line", code: "date,EUR,SN64"), source: source))
    }
    let wanted = subjects
    let table = JSONShape<[Row]>.table { fields in
      let date = fields.required("date", dateShape)
      let prices = wanted.map { fields.nullable($0.name, priceShape) }
      guard let date else { return nil }
      return Row(day: date.day, prices: prices)
    }
    return try prices(try table.read(node, of: source), wanted, of: source)
  }

  /// One price of a day; two that differ are a fault, for nobody could say which is meant.
  private static func prices(
    _ rows: [Row], _ columns: [(name: String, subject: DayPrices.Subject)], of source: SourceText
  ) throws(DiagnosticList) -> DayPrices {
    var found = DayPrices(source: SafeText.neutralised(source.name, limit: 60))
    var faults: [Diagnostic] = []
    for (place, row) in rows.enumerated() {
      for (column, price) in zip(columns, row.prices) {
        guard let price else { continue }
        if let other = found.price(of: column.subject, on: row.day), other != price {
          let first = found.row(of: column.subject, on: row.day) ?? 0
          faults.append(
            Diagnostic(
              "prices.twice",
              "rows \(first) and \(place + 1) give two prices of \(CivilDate(day: row.day).text) for "
                + SafeText.neutralised(column.name),
              hint: Hint("leave one of them"), source: source))
        }
        found.set(price, of: column.subject, on: row.day, row: place + 1)
      }
    }
    if let list = DiagnosticList(faults) { throw list }
    return found
  }

  private struct Row {
    let day: Int64
    let prices: [ExactPrice?]
  }

  private static let priceShape = JSONShape<Double>.number(in: 0...1e12)
    .map("a price above zero; an empty cell is a day without one") { $0 > 0 ? ExactPrice($0) : nil }

  private static func columns(of node: JSONNode) -> [String] {
    guard case .object(let members) = node.content,
      case .array(let cells)? = members.first(where: { $0.key == "columns" })?.node.content
    else { return [] }
    return cells.compactMap { cell in
      if case .string(let text) = cell.content { text } else { nil }
    }
  }

  private static func subject(named name: String) -> DayPrices.Subject? {
    let upper = name.uppercased()
    if upper.hasPrefix("SN"), let number = UInt16(upper.dropFirst(2)), number > 0 {
      return .alpha(Netuid(number))
    }
    guard upper.utf8.count == 3, upper.utf8.allSatisfy({ (65...90).contains($0) }) else {
      return nil
    }
    return .tao(in: upper)
  }
}
