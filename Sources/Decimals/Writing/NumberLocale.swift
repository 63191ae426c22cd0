/// How a language writes numbers and dates, from a table of ours: the same on every machine.
public struct NumberLocale: Hashable, Sendable {
  /// The order of a date's parts.
  public enum DateOrder: Hashable, Sendable {
    case yearFirst, dayFirst
  }

  /// ISO 639, as `de`.
  public let code: String
  /// Its own name.
  public let name: String
  /// Between whole and fraction.
  public let decimal: String
  /// Between groups of digits.
  public let group: String
  /// Whether groups before the last have two digits: 12,34,567.
  public let isLakh: Bool
  /// Between a number and its percent sign.
  public let beforePercent: String
  /// The order of day, month and year.
  public let dates: DateOrder
  /// Between them.
  public let dateMark: String

  /// How the reports write where nobody asks for another way.
  public static let english = NumberLocale(
    code: "en", name: "English", decimal: ".", group: ",", isLakh: false, beforePercent: " ",
    dates: .yearFirst, dateMark: "-")

  /// Every way there is.
  public static let all = [
    english,
    NumberLocale(
      code: "de", name: "Deutsch", decimal: ",", group: ".", isLakh: false,
      beforePercent: "\u{A0}", dates: .dayFirst, dateMark: "."),
    NumberLocale(
      code: "fr", name: "français", decimal: ",", group: "\u{202F}", isLakh: false,
      beforePercent: "\u{202F}", dates: .dayFirst, dateMark: "/"),
    NumberLocale(
      code: "hi", name: "हिन्दी", decimal: ".", group: ",", isLakh: true, beforePercent: "",
      dates: .dayFirst, dateMark: "/"),
    NumberLocale(
      code: "ja", name: "日本語", decimal: ".", group: ",", isLakh: false, beforePercent: "",
      dates: .yearFirst, dateMark: "/"),
  ]

  /// The way of a language; nil for one that is not in the table.
  public init?(_ code: String) {
    let wanted = code.lowercased()
    guard let found = NumberLocale.all.first(where: { $0.code == wanted }) else { return nil }
    self = found
  }

  private init(
    code: String, name: String, decimal: String, group: String, isLakh: Bool,
    beforePercent: String, dates: DateOrder, dateMark: String
  ) {
    (self.code, self.name, self.decimal, self.group) = (code, name, decimal, group)
    (self.isLakh, self.beforePercent) = (isLakh, beforePercent)
    (self.dates, self.dateMark) = (dates, dateMark)
  }

  /// Digits before the point, without separators, in this way's groups: `12,34,567`.
  public func grouped(_ digits: some StringProtocol) -> String {
    let count = digits.utf8.count
    var result = ""
    for (index, digit) in digits.unicodeScalars.enumerated() {
      let left = count - index
      let isBorder = isLakh ? left == 3 || left > 3 && left % 2 == 1 : left % 3 == 0
      if index > 0, isBorder { result += group }
      result.unicodeScalars.append(digit)
    }
    return result
  }

  /// A date's digits: `08.10.2026`.
  public func date(year: some StringProtocol, month: some StringProtocol, day: some StringProtocol)
    -> String
  {
    switch dates {
    case .yearFirst: "\(year)\(dateMark)\(month)\(dateMark)\(day)"
    case .dayFirst: "\(day)\(dateMark)\(month)\(dateMark)\(year)"
    }
  }
}
