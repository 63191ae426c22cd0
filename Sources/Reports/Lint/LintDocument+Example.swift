import Decimals
import Diagnostics
import Markdown

extension LintDocument {
  /// Examples that count in more than one unit.
  var exampleFaults: [LintFault] {
    prose.compactMap { paragraph in
      guard case .strong(let lead)? = paragraph.words.first?.kind,
        lead.plainText.lowercased().hasPrefix("example")
      else { return nil }
      let units = LintDocument.units(of: paragraph.plain)
      guard let summary = LintDocument.mixture(units) else { return nil }
      return LintFault(.unit, summary, at: paragraph.span.utf8)
    }
  }

  /// What is wrong with these units in this order.
  private static func mixture(_ units: [String]) -> String? {
    let money = units.filter { !chainUnits.contains($0) }
    if let first = money.first, let other = money.first(where: { $0 != first }) {
      return "this example counts in \(first) and in \(other)"
    }
    let small = units.first { $0 == "rao" || $0 == "τ" }
    if let small, units.contains("TAO") { return "this example counts in TAO and in \(small)" }
    guard let tao = units.firstIndex(of: "TAO"), let first = money.first,
      let place = units.firstIndex(of: first), place < tao
    else { return nil }
    return "\(first) stands before TAO in this example"
  }

  private static let chainUnits: Set<String> = ["TAO", "rao", "τ"]
  private static let symbols: [Character: String] = ["€": "EUR", "$": "USD", "£": "GBP", "τ": "τ"]

  /// The units of the amounts of a text, in their order.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    var wasNumber = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      let core = word.trimming { ".,;:()".contains($0) }
      let hasDigit = core.contains(where: \.isNumber)
      if hasDigit, let symbol = core.compactMap({ symbols[$0] }).first { units.append(symbol) }
      if wasNumber {
        if let symbol = core.first.flatMap({ symbols[$0] }), core.count == 1 {
          units.append(symbol)
        }
        if chainUnits.contains(core) || Currency.named(Substring(core)) != nil {
          units.append(core)
        }
      }
      wasNumber = hasDigit && core.allSatisfy { !$0.isLetter }
    }
    return units
  }
}

extension Substring {
  fileprivate func trimming(_ isLeft: (Character) -> Bool) -> String {
    String(drop(while: isLeft).reversed().drop(while: isLeft).reversed())
  }
}
