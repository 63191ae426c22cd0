import Content
import Reports

/// The questions that `report faq` answers, as things that can be found.
enum FAQDocuments {
  /// Each with its direct answer, as far as that needs no numbers.
  static func all(in content: ContentLibrary) -> [SearchDocument] {
    FAQReport.questionIDs.compactMap { id in
      guard let template = content.text("templates/faq/\(id).md.mustache") else { return nil }
      let lines = template.split(separator: "\n")
      guard let title = lines.first, title.hasPrefix("## ") else { return nil }
      return SearchDocument(
        kind: .question, title: String(title.dropFirst(3)),
        text: lines.count > 1 ? withoutNumbers(lines[1]) : "", line: "report faq",
        keywords: keywords[id] ?? "")
    }
  }

  /// Sentences without places for numbers.
  private static func withoutNumbers(_ text: Substring) -> String {
    text.split(separator: ".").filter { !$0.contains("{") && !$0.contains("[") }
      .map { $0 + "." }.joined()
  }

  /// Words people ask with that are not in the questions themselves.
  private static let keywords = [
    "technical-knowledge": "safe safety secure hack hacked stolen steal scam key keys wallet easy",
    "minimum": "least smallest enough little",
    "distribution": "daily paid pays payout often",
    "lose-money": "safe risk risks risky risking loss losing dangerous crash",
    "taxable": "tax taxes taxed income legal",
    "root-pays": "automatically compound compounding claimed arrive missing",
    "enter-and-leave": "fee fees leaving selling",
    "price-impact": "slippage large whale",
    "exchange-rate": "binance coinbase kraken custodial rate",
    "locked": "lock lockup unlock unlocked unbonding cooldown withdraw withdrawal withdrawing",
  ]
}
