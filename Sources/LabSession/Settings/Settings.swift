package import Decimals
import Presentation
import StakingEconomics

/// What a person has chosen for their lab: names with values, each checked by its entry.
public struct Settings: Hashable, Sendable {
  private var values: [String: String] = [:]
  /// What a later version of the program keeps and this one does not know; kept as it is.
  package var unknown: [String: String] = [:]

  /// Nothing chosen: every setting has its default.
  public init() {}

  /// The value chosen, or nil where the default holds.
  public subscript(chosen entry: SettingEntry) -> String? {
    get { values[entry.name] }
    set { values[entry.name] = newValue }
  }

  /// What one TAO costs, with the currency that was meant when it was set; nil if unknown.
  package var taoPrice: (number: DecimalNumber, currency: String)? {
    guard let words = self[.price]?.split(separator: " "), words.count == 2,
      let number = DecimalNumber(digits: words[0])
    else { return nil }
    return (number, String(words[1]))
  }

  /// A typed value as it is kept, or nil if it is not acceptable. A price belongs to the currency in
  /// force unless it names another.
  package func accepted(_ typed: String, for entry: SettingEntry) -> String? {
    guard let value = entry.normalised(typed) else { return nil }
    guard entry.name == SettingEntry.price.name, !value.contains(" ") else { return value }
    return "\(value) \(self[.currency] ?? "USD")"
  }

  /// The value in force.
  public subscript(entry: SettingEntry) -> String? {
    values[entry.name] ?? entry.standard
  }

  /// The same with the values that `other` has for these names.
  func taking(_ names: Set<String>, from other: Settings) -> Settings {
    var result = self
    for name in names { result.values[name] = other.values[name] }
    return result
  }

  /// The entries whose values differ from another's, in the order of `set`.
  package func changed(since other: Settings) -> [SettingEntry] {
    SettingEntry.all.filter { values[$0.name] != other.values[$0.name] }
  }

  /// What was chosen, by name.
  public var chosen: [(name: String, value: String)] {
    values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }
}

/// An acceptable value with a few words about it.
public struct SettingChoice: Hashable, Sendable {
  /// As it is typed.
  public let value: String
  /// A few words about it.
  public let note: String

  package init(_ value: String, note: String = "") {
    (self.value, self.note) = (value, note)
  }
}

/// One setting: adding one is adding it to `SettingEntry.all`.
public struct SettingEntry: Sendable {
  /// The name after `set`.
  public let name: String
  /// What it changes, in a sentence without a point.
  public let meaning: String
  /// A value that works.
  public let example: String
  /// The value where none was chosen; nil means unknown.
  public let standard: String?
  /// The value as it is kept, or nil if it is not acceptable.
  package let normalised: @Sendable (String) -> String?
  /// What is acceptable, for the error; made when it is asked for, not while the lab opens.
  package var expected: String { makeExpected() }
  /// A value near to one that is not acceptable, for the hint: `231.50` for `231,50`.
  package let likely: @Sendable (String) -> String?
  /// Every acceptable value with a few words about it, where they can be listed.
  package var choices: [SettingChoice] { makeChoices() }

  private let makeExpected: @Sendable () -> String
  private let makeChoices: @Sendable () -> [SettingChoice]

  init(
    name: String, meaning: String, example: String, standard: String?,
    normalised: @escaping @Sendable (String) -> String?,
    expected: @autoclosure @escaping @Sendable () -> String,
    likely: @escaping @Sendable (String) -> String? = { _ in nil },
    choices: @autoclosure @escaping @Sendable () -> [SettingChoice] = []
  ) {
    (self.name, self.meaning, self.example, self.standard) = (name, meaning, example, standard)
    (self.normalised, self.likely) = (normalised, likely)
    (makeExpected, makeChoices) = (expected, choices)
  }

  /// In the order of `set`.
  public static let all: [SettingEntry] = figures + looks

  /// What answers are computed with.
  package static let figures = [currency, price, take, custodial, commission, subnet, others]
  /// How the prompt behaves; no figure depends on it.
  package static let looks = [theme, pager, suggest, language, tone]

  /// The entry of a name, or nil.
  public static func named(_ name: String) -> SettingEntry? {
    all.first { $0.name == name.lowercased() }
  }
}

extension SettingEntry {
  package static let currency = SettingEntry(
    name: "currency", meaning: "the currency of values, by its three-letter code",
    example: "EUR", standard: "USD",
    normalised: { Currency.named($0)?.code },
    expected: "a three-letter code of ISO 4217, such as USD",
    likely: { Currency.suggestions(for: $0).first })

  package static let price = SettingEntry(
    name: "price", meaning: "what one TAO costs in your currency; the lab has no live price",
    example: "268", standard: nil, normalised: price,
    expected: "a number above 0, as 268.50, with another currency behind it if need be: 300 EUR",
    likely: { respelled($0) ?? priced($0) })

  package static let take = SettingEntry(
    name: "take", meaning: "your validator's take", example: "9%", standard: "18%",
    normalised: { percent($0, in: 0...18) }, expected: "0% to 18%, as the chain allows",
    likely: { respelled($0) })

  package static let custodial = SettingEntry(
    name: "custodial", meaning: "the yearly rate your exchange quotes; unverified",
    example: "5%", standard: nil,
    normalised: quoted, expected: "a percentage a year, as 5% or 5% APR",
    likely: { respelled($0) })

  package static let commission = SettingEntry(
    name: "commission",
    meaning: "what your exchange keeps of the rewards, if its quote is before it",
    example: "35%", standard: "0%",
    normalised: { percent($0, in: 0...100) }, expected: "0% to 100%", likely: { respelled($0) })

  package static let subnet = SettingEntry(
    name: "subnet", meaning: "the subnet taken when you name none",
    example: "64", standard: nil,
    normalised: { UInt16($0).map(String.init) }, expected: "a subnet's number")

  /// `268.50`, or `268.50 EUR` where a currency is named.
  private static func price(_ text: String) -> String? {
    let (digits, sign) = parts(of: text)
    guard let number = try? DecimalReader.read(digits), !number.isNegative, !number.isZero,
      !(DecimalNumber(1_000_000_000) < number)
    else { return nil }
    guard !sign.isEmpty else { return number.plainText }
    let name = sign.lowercased().hasPrefix("in ") ? sign.dropFirst(3) : sign[...]
    return Currency.meant(by: name).map { "\(number.plainText) \($0.code)" }
  }

  /// `300 EUR` for `in euro`: the currency without the price.
  private static func priced(_ text: String) -> String? {
    text.split(separator: " ").last.flatMap(Currency.meant).map { "300 \($0.code)" }
  }

  /// `5%` and `5% APY` as they are; `5% APR` as the same compounded daily, which quotes are counted as.
  private static func quoted(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count > 1, let basis = words.last?.lowercased(), ["apr", "apy"].contains(basis)
    else { return percent(text, in: 0...1000) }
    let rate = words.dropLast().joined(separator: " ")
    guard basis == "apr", percent(rate, in: 0...1000) != nil,
      let number = try? DecimalReader.percent(rate)
    else { return percent(rate, in: 0...1000) }
    let apy = CustodialYield(quoted: number.approximate / 100, basis: .apr).apy
    let millionths = Int64((apy * 100_000_000).rounded())
    let fraction = String(millionths % 1_000_000)
    let digits = String(repeating: "0", count: 6 - fraction.count) + fraction
    return percent("\(millionths / 1_000_000).\(digits)%", in: 0...3_000_000)
  }

  private static func percent(_ text: String, in range: ClosedRange<Int64>) -> String? {
    guard let number = try? DecimalReader.percent(text),
      !(number < DecimalNumber(range.lowerBound)), !(DecimalNumber(range.upperBound) < number)
    else { return nil }
    return number.plainText + "%"
  }

  /// The number of a value with its likely separators, and what stands behind it.
  private static func respelled(_ text: String) -> String? {
    let (digits, unit) = parts(of: text)
    do throws(DecimalFault) {
      _ = try DecimalReader.read(digits)
      return nil
    } catch {
      guard let likely = error.likely else { return nil }
      return unit.isEmpty || unit == "%" ? likely + unit : "\(likely) \(unit)"
    }
  }

  /// A number and the sign or code behind it.
  private static func parts(of text: String) -> (digits: String, unit: String) {
    let plain = PastedMarks.removed(from: text).trimmingSpaces
    let unit = plain.reversed().prefix { !$0.isNumber }
    return (
      String(plain.dropLast(unit.count)), String(unit.reversed()).trimmingSpaces
    )
  }
}

extension Settings {
  /// A setting that is a percentage, as a fraction; nil if unknown.
  package func fraction(_ entry: SettingEntry) -> Double? {
    self[entry].flatMap { try? DecimalReader.percent($0) }
      .flatMap { Double("\($0.significand)e\($0.exponent - 2)") }
  }
}
