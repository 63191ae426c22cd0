import CivilTime
import Decimals
public import Diagnostics
import JSONText
public import StakingEconomics
import StakingModel
import TextFormats

/// Prices that a person gives: a table with a column `date` and one for each price, named by what it
/// is of: a currency for one TAO in it, as `EUR`, or a subnet for one alpha in TAO, as `SN64`. In German
/// too: `Datum`, `Kurs`, semicolons, a comma before the fraction.
public enum PriceFile {
  /// The prices of a file, checked; empty cells are days without a price.
  ///
  /// - Parameter currency: what a column `Price` or `Kurs` is in where neither header nor cells say it.
  /// - Throws: all that is wrong with it at once.
  public static func read(
    _ source: SourceText, currency: String? = nil
  ) throws(DiagnosticList) -> DayPrices {
    let node = try CSVReader.read(source, limit: limit, anySeparator: true)
    var table = PriceTable(node, of: source)
    try table.readColumns(otherwise: currency)
    return try table.prices()
  }

  /// Days to which two tables give two prices: nobody could tell which is meant, as within one table.
  public static func contradictions(among tables: [DayPrices]) -> [Diagnostic] {
    tables.indices.flatMap { place in
      tables[..<place].flatMap { contradictions(of: $0, and: tables[place]) }
    }
  }

  private static func contradictions(of one: DayPrices, and other: DayPrices) -> [Diagnostic] {
    let found = one.all.compactMap { entry -> (day: Int64, words: String)? in
      guard let price = other.price(of: entry.subject, on: entry.day), price != entry.price else {
        return nil
      }
      let name =
        switch entry.subject {
        case .tao(let currency): currency
        case .alpha(let netuid): "SN\(netuid.value)"
        }
      return (
        entry.day,
        "\(CivilDate(day: entry.day).text) for \(name): \(entry.price.decimal) in `\(one.source)`, "
          + "\(price.decimal) in `\(other.source)`"
      )
    }.sorted { ($0.day, $0.words) < ($1.day, $1.words) }
    return found.prefix(100).map {
      Diagnostic(
        "prices.twice", "two tables give two prices of \($0.words)",
        hint: Hint("leave one of them, or give one table alone"))
    }
  }

  /// The largest file that is read, in bytes.
  public static let limit = 64_000_000

  /// Whether a header is that of such a table.
  public static func isHeader(_ names: [String]) -> Bool { names.contains(where: isDate) }

  /// Whether a header is that of such a table and of nothing else.
  public static func isWhole(_ names: [String]) -> Bool {
    isHeader(names) && names.count > 1
      && names.allSatisfy { isDate($0) || subject(named: $0) != nil || isGeneral($0) }
  }

  static func isDate(_ name: String) -> Bool {
    ["date", "datum", "day", "tag"].contains(name.lowercased())
  }

  /// What a column is of; nil for one that says no more than that it is a price.
  static func subject(named name: String) -> DayPrices.Subject? {
    let upper = name.uppercased()
    if upper.hasPrefix("SN"), let number = UInt16(upper.dropFirst(2)), number > 0 {
      return .alpha(Netuid(number))
    }
    if let code = currency(in: upper) { return .tao(in: code) }
    return nil
  }

  /// `EUR`, `Kurs (EUR)`, `Price in EUR`, `Kurs €`.
  private static func currency(in upper: String) -> String? {
    let words = upper.split { " ()[]/".contains($0) }.map(String.init)
    let rest = words.filter { !general.contains($0.lowercased()) && $0 != "IN" && $0 != "TAO" }
    guard rest.count == 1, words.count == 1 || rest.count < words.count else { return nil }
    let word = PriceTable.signs[rest[0]] ?? rest[0]
    return Currency.named(word)?.code
  }

  static func isGeneral(_ name: String) -> Bool { general.contains(name.lowercased()) }

  private static let general: Set = ["price", "kurs", "preis", "close", "schlusskurs", "schluss"]
}
