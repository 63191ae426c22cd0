import Content

/// Words of the glossary that a summary uses, told at its end: a page that loads nothing can link to
/// nothing but itself.
enum SummaryWords {
  static let shape: [String: TemplateShape] = [
    "words": .list(["term": .text, "meaning": .markup])
  ]

  /// In the order in which they matter here.
  private static let terms = [
    "root", "alpha", "take", "pool", "swap fee", "price impact", "claim",
  ]

  /// Those that the glossary has, each on one line.
  static func values(in content: ContentLibrary) -> TemplateValue {
    let known = Dictionary(
      GlossaryReport.terms(in: content).map { ($0.term, $0.meaning) },
      uniquingKeysWith: { first, _ in first })
    return .list(
      terms.compactMap { term in
        known[term].map {
          [
            "term": .text(term),
            "meaning": .markup($0.split(separator: "\n").joined(separator: " ")),
          ]
        }
      })
  }
}
