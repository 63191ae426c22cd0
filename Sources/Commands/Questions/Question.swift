import Calculator
import Decimals
import Diagnostics
import Market
import Presentation
import StakingModel

/// A question in plain words, and what it names: amounts, a subnet, a time.
struct Question {
  /// In lower case, without punctuation.
  let words: [String]
  /// As `100 TAO`.
  private(set) var tao: String?
  /// As `3 α64`.
  private(set) var alpha: String?
  /// A subnet's number.
  private(set) var subnet: Netuid?
  private(set) var isAboutRoot = false
  /// As `90 days`.
  private(set) var time: String?

  init(_ text: String, in snapshot: Snapshot) {
    let parts = text.prefix(2_000).lowercased().split { $0.isWhitespace || "?!;\"“”".contains($0) }
      .map { $0.trimming { ".,:()".contains($0) } }
    words = parts.map { $0.filter { $0.isLetter || $0.isNumber || $0 == "-" } }
      .filter { !$0.isEmpty }
    isAboutRoot = words.contains("root")
    findSubnet(in: snapshot)
    findAmounts(parts)
  }

  private mutating func findSubnet(in snapshot: Snapshot) {
    for (index, word) in words.enumerated() {
      let isNamed = ["subnet", "netuid", "sn"].contains(word) || isBeforeNumber(index)
      let isNumbered = word.hasPrefix("sn") || word.hasPrefix("α")
      let isName = word.count > 3 && !Question.common.contains(word)
      let typed = isNamed && index + 1 < words.count ? words[index + 1] : word
      guard isNamed || isNumbered || isName else { continue }
      if case .found(let info) = snapshot.find(typed) {
        subnet = info.netuid
        return
      }
    }
  }

  /// `in 51`, but not `in 51 days`.
  private func isBeforeNumber(_ index: Int) -> Bool {
    guard ["in", "into", "from"].contains(words[index]), index + 1 < words.count,
      words[index + 1].allSatisfy(\.isNumber)
    else { return false }
    let unit = index + 2 < words.count ? words[index + 2] : ""
    return !Question.times.contains(where: unit.hasPrefix) && !["tao", "parts"].contains(unit)
  }

  /// Words that some owner may have taken as a name.
  private static let common: Set<String> = [
    "alpha", "long", "much", "many", "earn", "stake", "staking", "better", "risk", "score", "year",
    "month", "price", "what", "when", "which", "should", "this", "that", "with", "from", "time",
  ]

  private mutating func findAmounts(_ parts: [String]) {
    for (index, part) in parts.enumerated() {
      let digits = part.prefix { $0.isNumber || ".,_".contains($0) }
      guard digits.first?.isNumber == true else { continue }
      let rest = String(part.dropFirst(digits.count))
      let next = index + 1 < parts.count ? parts[index + 1] : ""
      let unit = rest.isEmpty ? next : rest
      let number = String(digits.filter { $0 != "_" && $0 != "," })
      guard let value = DecimalNumber(digits: number), value.wholeRao ?? 0 > 0 else { continue }
      if ["tao", "τ", "taos"].contains(unit) {
        tao = tao ?? "\(number) TAO"
      } else if unit.hasPrefix("α") || unit.hasPrefix("alpha") {
        alpha = alpha ?? number
      } else if let name = Question.times.first(where: { unit.hasPrefix($0) }) {
        time = time ?? "\(number) \(name)s"
      }
    }
    guard time == nil else { return }
    time = Question.times.first { name in words.contains { $0.hasPrefix(name) } }.map { "1 \($0)" }
    if words.contains(where: ["yearly", "annual", "annually"].contains) { time = "1 year" }
  }

  private static let times = ["day", "week", "month", "year"]

  /// A line with what the question names put in; what it does not name stands as an example.
  func filling(_ line: String) -> String {
    let number = "\((subnet ?? Netuid(64)).value)"
    let place = isAboutRoot && subnet == nil ? "on root" : "into \(number)"
    let named = subnet.map { "\($0.value)" }
    return [
      ("{subnet?}", named ?? ""), ("{with?}", named.map { "with " + $0 } ?? ""),
      ("{tao}", tao ?? "10 TAO"), ("{alpha}", "\(alpha ?? "100") α\(number)"), ("{into}", place),
      ("{subnet}", number), ("{time}", time ?? "1 year"),
    ].reduce(line) { $0.replacing($1.0, with: $1.1) }.trimmingSpaces
  }
}

extension StringProtocol {
  /// Without such characters at either end.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    let start = drop(while: isLeftOut)
    guard let last = start.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return String(start[...last])
  }
}
