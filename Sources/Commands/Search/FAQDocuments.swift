import Content
import Reports

/// The questions that `report faq` answers, as things that can be found.
enum FAQDocuments {
  /// Each with its direct answer, as far as that needs no numbers.
  static func all(in content: ContentLibrary) -> [SearchDocument] {
    FAQQuestion.all.map { question in
      let reply = content.text("templates/replies/\(question.id).md.mustache") ?? ""
      let answer = reply.split(separator: "\n").first { !$0.hasPrefix("{{") } ?? ""
      return SearchDocument(
        kind: .question, title: question.title, text: withoutNumbers(answer),
        line: "report faq \(question.id)", keywords: keywords[question.id] ?? "")
    }
  }

  /// Sentences without places for numbers.
  private static func withoutNumbers(_ text: Substring) -> String {
    text.split(separator: ".").filter { !$0.contains("{") && !$0.contains("[") }
      .map { $0 + "." }.joined()
  }

  /// Words people ask with that are not in the questions themselves.
  private static let keywords = [
    "technical": "safe safety secure hack hacked stolen steal key keys wallet easy",
    "minimum": "least smallest enough little",
    "rewards-when": "daily paid pays payout often distributed",
    "lose": "safe risk risks risky risking loss losing dangerous crash",
    "tax": "tax taxes taxed income legal",
    "claim": "automatically compound compounding claimed arrive missing",
    "leave-cost": "fee fees leaving selling",
    "price-impact": "slippage large whale",
    "exchange-quote": "binance coinbase kraken custodial rate",
    "locked": "lock lockup unlock unlocked unbonding cooldown withdraw withdrawal withdrawing",
    "scam": "scam fraud fake",
  ]
}
