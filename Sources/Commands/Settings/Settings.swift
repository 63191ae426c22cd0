/// What a person has chosen for their lab: names with values, each checked by its entry.
public struct Settings: Hashable, Sendable {
  private var values: [String: String] = [:]
  /// What a later version of the program keeps and this one does not know; kept as it is.
  var unknown: [String: String] = [:]

  /// Nothing chosen: every setting has its default.
  public init() {}

  /// The value chosen, or nil where the default holds.
  public subscript(chosen entry: SettingEntry) -> String? {
    get { values[entry.name] }
    set { values[entry.name] = newValue }
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
  func changed(since other: Settings) -> [SettingEntry] {
    SettingEntry.all.filter { values[$0.name] != other.values[$0.name] }
  }

  /// What was chosen, by name.
  public var chosen: [(name: String, value: String)] {
    values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
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
  let normalised: @Sendable (String) -> String?
  /// What is acceptable, for the error.
  let expected: String
  /// Every acceptable value with a few words about it, where they can be listed.
  var choices: [LineCompletions.Candidate] = []

  /// In the order of `set`.
  public static let all: [SettingEntry] = figures + looks

  /// What answers are computed with.
  static let figures = [currency, price, take, custodial, commission, subnet, others]
  /// How the prompt behaves; no figure depends on it.
  static let looks = [theme, pager, suggest]

  /// The entry of a name, or nil.
  public static func named(_ name: String) -> SettingEntry? {
    all.first { $0.name == name.lowercased() }
  }
}

extension SettingEntry {
  static let currency = SettingEntry(
    name: "currency", meaning: "the currency of values, by its three-letter code",
    example: "EUR", standard: "USD",
    normalised: { text in
      let code = text.uppercased()
      return code.count == 3 && code.allSatisfy { $0.isASCII && $0.isLetter } ? code : nil
    }, expected: "a three-letter code such as USD")

  static let price = SettingEntry(
    name: "price", meaning: "what one TAO costs in your currency; the lab has no live price",
    example: "268", standard: nil,
    normalised: { number($0, in: 0...1_000_000_000, above: 0) },
    expected: "a number above 0, as 268.50")

  static let take = SettingEntry(
    name: "take", meaning: "your validator's take", example: "9%", standard: "18%",
    normalised: { percent($0, in: 0...18) }, expected: "0% to 18%, as the chain allows")

  static let custodial = SettingEntry(
    name: "custodial", meaning: "the yearly rate your exchange quotes; unverified",
    example: "5%", standard: nil,
    normalised: { percent($0, in: 0...1000) }, expected: "a percentage a year, as 5%")

  static let commission = SettingEntry(
    name: "commission",
    meaning: "what your exchange keeps of the rewards, if its quote is before it",
    example: "35%", standard: "0%",
    normalised: { percent($0, in: 0...100) }, expected: "0% to 100%")

  static let subnet = SettingEntry(
    name: "subnet", meaning: "the subnet taken when you name none",
    example: "64", standard: nil,
    normalised: { UInt16($0).map(String.init) }, expected: "a subnet's number")

  private static func number(
    _ text: String, in range: ClosedRange<Double>, above: Double? = nil
  ) -> String? {
    let digits = text.filter { $0 != "," && $0 != "_" }
    guard let value = Double(digits), value.isFinite, range.contains(value) else { return nil }
    if let above, value <= above { return nil }
    return digits
  }

  private static func percent(_ text: String, in range: ClosedRange<Double>) -> String? {
    let trimmed = text.filter { !$0.isWhitespace }
    guard trimmed.hasSuffix("%") else { return nil }
    return number(String(trimmed.dropLast()), in: range).map { $0 + "%" }
  }
}

extension Settings {
  /// A setting that is a percentage, as a fraction; nil if unknown.
  func fraction(_ entry: SettingEntry) -> Double? {
    self[entry].flatMap { Double($0.dropLast()) }.map { $0 / 100 }
  }

  /// A setting that is a number; nil if unknown.
  func number(_ entry: SettingEntry) -> Double? {
    self[entry].flatMap(Double.init)
  }
}
