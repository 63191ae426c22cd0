import JSONText

/// Hides amounts: shares, dates and places stay, so that a summary can be shown without saying how
/// much somebody has.
enum Redaction {
  static let mark = "•••"

  /// A template's values with every amount hidden; what is finished markup is left alone.
  static func hiding(_ value: TemplateValue) -> TemplateValue {
    switch value {
    case .text(let text): .text(hiding(text))
    case .list(let values): .list(values.map(hiding))
    case .record(let fields):
      .record(
        fields.map { field in
          untouched.contains(field.key)
            ? field.value
            : ofKnownWholes.contains(field.key)
              ? blank(field.value)
              : amounts.contains(field.key) ? masked(field.value) : hiding(field.value)
        })
    case .markup, .written, .flag, .nothing: value
    }
  }

  /// Values that are no amounts though they are numbers.
  private static let untouched: Set<String> = [
    "block", "time", "age", "spec", "days", "monthDays", "yearDays", "price", "currency",
    "currencyCode",
    "assumptions", "marketAssumptions", "ownAssumptions", "removedLow", "removedHigh", "pool",
    "emission", "largestImpacts", "rootSince",
    "model", "dataSources", "unstakeFee",
  ]
  /// Cells that hold a number alone, its unit being in the heading.
  private static let amounts: Set<String> = [
    "spot", "received", "lost", "cost", "result", "dayTAO", "monthTAO", "yearTAO", "yearMoney",
    "totalDay", "totalMonth", "totalYear", "totalYearMoney", "totalSpot", "totalLeaving",
    "totalLost", "totalCost", "totalResult", "rao", "gain", "difference", "earns", "final", "gains",
    "money", "holding", "halved", "sales", "worth", "courseTotals", "locked", "totalLocked",
  ]

  /// Parts of something everybody knows, as a pool: with it they tell the amount.
  private static let ofKnownWholes: Set<String> = ["part", "impact", "parts"]

  /// Sentences on what the network takes or asks of anybody.
  private static let ofTheNetwork = [SummaryReport.claimCost, SummaryReport.rootPaidFrom]

  /// Sentences whose shares are of a pool that everybody knows: with it they tell the amount.
  private static let ofPools = [SummaryReport.impactWords, SummaryReport.riseWords]

  /// The mark in place of the whole cell, unless it says no number.
  private static func blank(_ value: TemplateValue) -> TemplateValue {
    switch value {
    case .text(let text): .text(text.contains(where: \.isNumber) ? mark : text)
    case .list(let values): .list(values.map(blank))
    case .record(let fields): .record(fields.map { blank($0.value) })
    case .markup, .written, .flag, .nothing: value
    }
  }

  /// Numbers of a cell hidden, words and shares kept.
  private static func masked(_ value: TemplateValue) -> TemplateValue {
    switch value {
    case .text(let text): .text(hiding(text, isAmount: true))
    case .list(let values): .list(values.map(masked))
    case .record(let fields): .record(fields.map { masked($0.value) })
    case .markup, .written, .flag, .nothing: value
    }
  }

  /// The same of JSON: keys that count money are null, sentences lose their amounts.
  static func hiding(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(
        members.map { member in
          .init(member.key, isMoney(member.key) ? .null : hiding(member.value))
        })
    case .array(let values): .array(values.map(hiding))
    case .string(let text): .string(hiding(text))
    default: value
    }
  }

  private static func isMoney(_ key: String) -> Bool {
    (key.hasSuffix("rao") && key != "pool_tao_rao")
      || ["money", "price_impact", "lost_by_leaving_share"].contains(key)
  }

  /// Amounts of a sentence hidden: a number before TAO, alpha or a currency, and the first of two
  /// joined by `to` or `and`.
  static func hiding(_ text: String) -> String {
    guard let known = ofTheNetwork.first(where: text.contains),
      let range = text.firstRange(of: known)
    else {
      return hiding(text, isAmount: false, hidesShares: ofPools.contains(where: text.contains))
    }
    return hiding(String(text[..<range.lowerBound])) + known
      + hiding(String(text[range.upperBound...]))
  }

  private static func hiding(
    _ text: String, isAmount: Bool, hidesShares: Bool = false
  ) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var shown = words
    for index in words.indices where isNumber(words[index]) {
      let isShare = words[safe: index + 1]?.hasPrefix("%") == true
      let isTime = words[safe: index + 1]?.hasPrefix("day") == true
      let isOfPool = hidesShares && isShare
      if isAmount ? !isShare && !isTime : isOfPool || isBeforeUnit(index, words) {
        shown[index] = replacing(words[index])
      }
    }
    return shown.joined(separator: " ")
  }

  private static func isBeforeUnit(_ index: Int, _ words: [String]) -> Bool {
    guard let next = words[safe: index + 1] else { return false }
    if isUnit(next) { return true }
    guard next == "to" || next == "and", let other = words[safe: index + 2], isNumber(other),
      let unit = words[safe: index + 3]
    else { return false }
    return isUnit(unit)
  }

  /// A number with its sign and brackets, as words of a sentence have it.
  private static func isNumber(_ word: String) -> Bool {
    let bare = word.drop { "(+−-".contains($0) }
    return bare.first?.isNumber == true
      && bare.allSatisfy { $0.isNumber || ",.);:".contains($0) }
  }

  private static func isUnit(_ word: String) -> Bool {
    let bare = word.prefix { $0.isLetter || $0.isNumber }
    if bare == "TAO" || bare.hasPrefix("α") { return true }
    return bare.count == 3 && bare.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// The mark in place of the digits, with what stands around them.
  private static func replacing(_ word: String) -> String {
    let before = word.prefix { "(+−-".contains($0) }
    let after = String(word.reversed().prefix { ",.);:".contains($0) }.reversed())
    return before + mark + after
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
