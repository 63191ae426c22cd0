public import CivilTime
import Decimals
public import Diagnostics
import JSONText
public import Market
import Secrets
import TextFormats

extension Profile {
  /// The largest profile that is read, in bytes.
  public static let sizeLimit = 1_000_000

  /// The most positions that are read.
  public static let positionLimit = 1_000

  /// The profile of a YAML or JSON text.
  ///
  /// - Parameters:
  ///   - snapshot: names and supplies of subnets. Without it subnets go by number only and are not
  ///     checked.
  ///   - now: dates later than this are faults; without it they are not checked.
  ///   - mayBeEmpty: whether there may be no position, as in what a lab keeps.
  /// - Throws: every fault with its line and column. A text that seems to hold a seed phrase or a
  ///   private key is refused as a whole, and the secret is not part of the fault.
  public static func read(
    _ source: SourceText, snapshot: Snapshot? = nil, now: UnixTime? = nil, mayBeEmpty: Bool = false
  ) throws(DiagnosticList) -> Profile {
    if source.text.utf8.count <= sizeLimit,
      let secret = Diagnostic.secret(in: source, code: "profile.secret")
    {
      throw DiagnosticList(secret)
    }
    let tree = try YAMLReader.read(source, limit: sizeLimit)
    if let fault = cut(source) { throw DiagnosticList(fault) }
    let shapes = ProfileShapes(
      snapshot: snapshot, today: now?.date, mayBeEmpty: mayBeEmpty)
    return try shapes.profile.read(tree, of: source)
  }

  /// What was written here announces its last line; where that is gone, so is what stood before it.
  private static func cut(_ source: SourceText) -> Diagnostic? {
    let lines = source.text.split(whereSeparator: \.isNewline)
    guard lines.contains(Substring(promise)), !lines.contains(Substring(end)) else { return nil }
    let count = source.text.utf8.count
    return Diagnostic(
      "profile.cut", "the file ends before its last line",
      explanation: "It was cut off: positions that stood behind are missing.",
      hint: Hint("take it from a backup; or add what is missing, and the last line `\(end)`"),
      source: source, labels: [Diagnostic.Label(max(0, count - 1)..<count)])
  }

  /// The profile of a tree that was read already.
  static func read(
    _ tree: JSONNode, of source: SourceText, snapshot: Snapshot?, now: UnixTime?
  ) throws(DiagnosticList) -> Profile {
    if let secret = Diagnostic.secret(in: source, code: "profile.secret") {
      throw DiagnosticList(secret)
    }
    return try ProfileShapes(snapshot: snapshot, today: now?.date).profile.read(tree, of: source)
  }
}

/// What a profile must look like, against a snapshot and a day.
struct ProfileShapes: Sendable {
  let snapshot: Snapshot?
  let today: CivilDate?
  var mayBeEmpty = false

  var profile: JSONShape<Profile> {
    .object("a profile: keys with values, `taolab: profile/1` first") { fields in
      guard checkVersion(&fields) else { return nil }
      refuseSecretKeys(&fields)
      let name = fields.optional("name", words)
      let currency = fields.optional("currency", currencyShape)
      let locale = fields.optional("locale", localeShape)
      let price = fields.optional("tao_price", givenPrice)
      let rows = fields.required(
        "positions", .list(of: placedPosition, upTo: Profile.positionLimit))
      if let rows { check(rows, &fields) }
      guard let rows else { return nil }
      return Profile(
        name: name, currency: currency ?? "USD", locale: locale, taoPrice: price,
        positions: rows.map(\.position))
    }
  }

  /// False where nothing else of the text means anything. A profile that only forgot its first line
  /// is read on, so that all of its faults are found.
  private func checkVersion(_ fields: inout JSONFields) -> Bool {
    let version = fields.required("taolab", .text(upTo: 100))
    if version == Profile.schema { return true }
    let others = ["name", "currency", "locale", "tao_price", "positions"]
    let isProfile = fields.keys.contains { !nearest(to: $0, among: others, limit: 1).isEmpty }
    if version == nil, isProfile { return true }
    fields.ignoreOtherKeys()
    if let version {
      fields.note(
        "profile.version",
        "this is `\(SafeText.neutralised(version))`, not `\(Profile.schema)`", at: "taolab",
        why: "The meaning of every key depends on the format.",
        hint: Hint("write `taolab: \(Profile.schema)` in the first line"))
    }
    return false
  }

  /// Somebody may think that they are asked for one.
  private func refuseSecretKeys(_ fields: inout JSONFields) {
    let secrets = [
      "seed", "seed_phrase", "mnemonic", "private_key", "secret", "password", "secretSeed",
      "secretPhrase", "coldkey", "hotkey",
    ]
    for key in secrets where fields.has(key) {
      fields.ignore(key)
      fields.note(
        "profile.secret", "a profile has no `\(key)`", at: key,
        why: "TaoLab never needs a key, a seed or an address: it reads and explains, it signs "
          + "nothing.",
        hint: Hint("delete this line"))
    }
  }

  private var givenPrice: JSONShape<GivenPrice> {
    .object("a price, as `{value: 268, as_of: 2026-10-08}`") { fields in
      let value = fields.required("value", .number(in: 0.0001...1e9))
      let digits = fields.node("value")?.value.numberText
      let asOf = fields.required("as_of", pastDate)
      let source = fields.optional("source", words)
      guard let value, let digits, let asOf else { return nil }
      return GivenPrice(value: value, digits: digits, asOf: asOf, source: source)
    }
  }

  private var currencyShape: JSONShape<String> {
    JSONShape<String>.text(upTo: 100).filter(
      "a currency's three letters in ISO 4217, as USD"
    ) { text in
      Currency.named(text)?.code == text
    }
  }

  private var localeShape: JSONShape<NumberLocale> {
    JSONShape<String>.text(upTo: 100).map(
      "a language whose numbers are known: " + NumberLocale.all.map(\.code).joined(separator: ", ")
    ) { NumberLocale($0) }
  }

  /// Words for the reader; harmless, on one line, addresses shortened.
  var words: JSONShape<String> {
    JSONShape("text of at most 100 characters") { node, faults in
      guard let text = Quantity.written(node), text.count <= 100 else {
        faults.note(
          "json.type", "\(faults.subject) must be text of at most 100 characters", at: node.range)
        return nil
      }
      return ShortAddress.shortening(SafeText.neutralised(text, limit: 100))
    }
  }

  /// A day that is not ahead.
  var pastDate: JSONShape<CivilDate> {
    let today = today
    return JSONShape("a date, as 2026-10-08") { node, faults in
      guard let text = Quantity.written(node), let date = CivilDate(text) else {
        faults.note(
          "profile.date", "\(faults.subject) must be a date, as 2026-10-08", at: node.range)
        return nil
      }
      if let today, date > today {
        faults.note(
          "profile.date", "\(faults.subject) lies in the future", at: node.range,
          why: "Today is \(today.text) in UTC.")
        return nil
      }
      return date
    }
  }
}
