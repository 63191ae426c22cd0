import Decimals
import StakingModel

/// Every name a unit can be written by.
public enum UnitNames {
  /// Names with what they mean, in the order help shows them. `TAO` and `rao` may be written in any case,
  /// currencies in capitals or small letters.
  static let table: [(names: [String], atom: UnitAtom, meaning: String)] = [
    (["TAO", "τ", "Τ"], .tao, "the network's coin"),
    (["rao"], .rao, "10⁻⁹ TAO"),
    (
      ["α", "alpha"], .lessonAlpha, "the token of a lesson's pool; with a number (α64) of a subnet"
    ),
    (["pp"], .points, "percentage points, the difference of two percentages"),
    (["block", "blocks"], .block, "12 seconds"),
    (["second", "seconds", "sec", "s"], .second, "1/12 block"),
    (["minute", "minutes", "min"], .minute, "5 blocks"),
    (["hour", "hours", "h"], .hour, "300 blocks"),
    (["day", "days"], .day, "7,200 blocks"),
    (["week", "weeks"], .week, "7 days"),
    (["month", "months"], .month, "a twelfth of a year"),
    (["year", "years", "yr"], .year, "365 days"),
  ]

  /// Currencies that may be written in small letters too; capitals name every one of ISO 4217.
  static let currencies = [
    "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD", "NZD", "INR", "KRW", "BRL", "MXN",
    "SEK",
    "NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "ZAR", "SGD", "HKD", "THB", "IDR", "AED", "UAH",
    "ARS",
  ]

  private static let atoms: [String: UnitAtom] = {
    var result: [String: UnitAtom] = [:]
    for entry in table {
      for name in entry.names { result[name] = entry.atom }
    }
    for code in currencies {
      result[code] = .currency(code)
      result[code.lowercased()] = .currency(code)
    }
    for (sign, code) in Currency.signs { result[sign] = .currency(code) }
    return result
  }()

  /// The unit of a name, or nil: `TAO`, `days`, `α64`, `alpha64`, `usd`.
  public static func atom(named name: String) -> UnitAtom? {
    if let atom = atoms[name] { return atom }
    guard name.utf8.count <= 24 else { return nil }
    switch name.lowercased() {
    case "tao": return .tao
    case "rao": return .rao
    case "alpha": return .lessonAlpha
    default: break
    }
    if let currency = Currency.named(name), currency.code == name { return .currency(name) }
    for prefix in ["α", "alpha", "Alpha", "ALPHA"] where name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count)
      if !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) {
        return UInt16(digits).map { .alpha(Netuid($0)) }
      }
    }
    return nil
  }

  /// The subnet of `a64`, as alpha is typed where a keyboard has no α; behind a number only, since it
  /// may be the name of a value.
  static func netuid(latin word: String) -> Netuid? {
    guard let first = word.first, first == "a" || first == "A" else { return nil }
    let digits = word.dropFirst()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return UInt16(digits).map { Netuid($0) }
  }

  /// What single letters that are no unit, since they may name a value, are likely to mean.
  static let letters = [
    "d": ["days"], "w": ["weeks"], "m": ["months", "minutes"], "y": ["years"],
  ]

  /// One name per unit, worth suggesting for what was typed: currencies only for three capitals.
  static func suggestions(for typed: String) -> [String] {
    let isCode = typed.count == 3 && typed == typed.uppercased()
    let units = table.map { $0.atom == .lessonAlpha ? "alpha" : $0.atom.plural }
    return units + (isCode ? currencies : [])
  }
}
