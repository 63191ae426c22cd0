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

  /// Currencies by ISO 4217 code; a rate comes from the world.
  static let currencies = [
    "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD", "NZD", "INR", "KRW", "BRL", "MXN",
    "SEK",
    "NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "ZAR", "SGD", "HKD", "THB", "IDR", "AED", "UAH",
    "ARS",
  ]

  static let currencySigns = ["$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"]

  private static let atoms: [String: UnitAtom] = {
    var result: [String: UnitAtom] = [:]
    for entry in table {
      for name in entry.names { result[name] = entry.atom }
    }
    for code in currencies {
      result[code] = .currency(code)
      result[code.lowercased()] = .currency(code)
    }
    for (sign, code) in currencySigns { result[sign] = .currency(code) }
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
    for prefix in ["α", "alpha", "Alpha", "ALPHA"] where name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count)
      if !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) {
        return UInt16(digits).map { .alpha(Netuid($0)) }
      }
    }
    return nil
  }

  /// One name per unit, worth suggesting for what was typed: currencies only for three capitals.
  static func suggestions(for typed: String) -> [String] {
    let isCode = typed.count == 3 && typed == typed.uppercased()
    let units = table.map { $0.atom == .lessonAlpha ? "alpha" : $0.atom.plural }
    return units + (isCode ? currencies : [])
  }
}
