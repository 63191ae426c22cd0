/// A currency by its code in ISO 4217, with the decimals its money is written with.
public struct Currency: Hashable, Sendable {
  /// Three capitals: `USD`.
  public let code: String
  /// Digits after the point: 2 of most, 0 of the yen, 3 of the Kuwaiti dinar.
  public let decimals: Int

  /// The currency of a code in any case; nil if there is none in use.
  public static func named(_ text: some StringProtocol) -> Currency? {
    guard text.utf8.count == 3 else { return nil }
    let code = text.uppercased()
    return decimals[code].map { Currency(code: code, decimals: $0) }
  }

  /// The currency of a code, of a sign that means one, or of a name people use: `EUR`, `€`, `euro`.
  public static func meant(by text: some StringProtocol) -> Currency? {
    named(signs[String(text)] ?? byName[text.lowercased()] ?? String(text))
  }

  /// Signs with the code they stand for.
  public static let signs = ["$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"]

  /// All codes, in alphabetical order.
  public static let codes: [String] = decimals.keys.sorted()

  /// Codes near to what was typed, or the currency of a name people use, best first.
  public static func suggestions(for text: String) -> [String] {
    let typed = text.lowercased()
    if let code = signs[typed] ?? byName[typed] { return [code] }
    let wanted = Array(text.uppercased().utf8.prefix(40))
    guard wanted.count == 3 else { return [] }
    let common = ["USD", "EUR", "GBP", "JPY", "CHF", "CNY", "CAD", "AUD"]
    func distance(_ code: String) -> Int { zip(code.utf8, wanted).filter { $0 != $1 }.count }
    let near = codes.filter { distance($0) == 1 }
    return Array((common.filter(near.contains) + near.filter { !common.contains($0) }).prefix(3))
  }

  private static let byName = [
    "dollar": "USD", "dollars": "USD", "us dollar": "USD", "euro": "EUR", "euros": "EUR",
    "pound": "GBP", "pounds": "GBP", "sterling": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rmb": "CNY", "franc": "CHF", "francs": "CHF",
    "rupee": "INR", "rupees": "INR", "won": "KRW", "real": "BRL", "peso": "MXN", "zloty": "PLN",
    "lira": "TRY", "rand": "ZAR",
  ]
}
