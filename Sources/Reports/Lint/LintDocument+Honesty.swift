import Diagnostics
import Markdown

extension LintDocument {
  /// Whether it tells what could be earned, with numbers.
  var isAboutEarnings: Bool {
    let words = text.markdown.lowercased()
    return ["earn", "yield", " a year"].contains(where: words.contains)
      && prose.contains { $0.plain.contains(where: \.isNumber) }
  }

  /// What a text about earnings has to be open about: a range, whose assumptions, what is missing.
  var honestyFaults: [LintFault] {
    guard isWhole, !text.isTemplate else { return [] }
    let words = text.markdown.lowercased()
    let start = 0..<min(1, text.markdown.utf8.count)
    var faults = rangeFaults + defaultFaults
    let hasAmounts = prose.contains { $0.plain.firstMatch(of: LintDocument.amount) != nil }
    if isAboutEarnings, hasAmounts, !LintDocument.omissions.contains(where: words.contains) {
      faults.append(
        LintFault(
          .leftOut, "this text does not say what is left out", at: start,
          hint: Hint("such as: Taxes and changes of the rules are left out.")))
    }
    return faults
  }

  private static let omissions = [
    "left out", "leaves out", "not counted", "does not count", "are not in it", "is not in it",
    "not included",
  ]

  /// Amounts and rates of a time to come in the first lines, without a range or what is held still.
  private var rangeFaults: [LintFault] {
    guard let lead = sections.first else { return [] }
    return lead.blocks.flatMap(\.prose).compactMap { paragraph in
      let words = paragraph.words.plainText.lowercased()
      guard ["earn", "bring", "yield", "pays"].contains(where: words.contains),
        words.firstMatch(of: LintDocument.ofTime) != nil,
        !LintDocument.ranges.contains(where: words.contains)
      else { return nil }
      return LintFault(.range, "this is one number for a time to come", at: paragraph.span.utf8)
    }
  }

  private static let ranges = [
    "between", " to ", "at least", "at most", "paths", "of cases", "held still", "today's rate",
    "quote",
  ]

  nonisolated(unsafe) private static let ofTime =
    /[0-9]\s?(%|tao|α|usd|eur)[^.]* (a year|per year|days)/.matchingSemantics(.unicodeScalar)

  /// A section of assumptions that does not tell the reader's own from ours.
  private var defaultFaults: [LintFault] {
    sections.compactMap { section in
      guard let heading = section.heading, heading.words.lowercased().contains("assum") else {
        return nil
      }
      let words = section.blocks.flatMap(\.prose).map { $0.words.plainText.lowercased() }.joined()
      guard !LintDocument.ownership.contains(where: words.contains) else { return nil }
      return LintFault(
        .ownDefault, "these assumptions do not say which of them are the reader's own",
        at: heading.span.utf8, hint: Hint("mark them: “as you set it”, “the default”"))
    }
  }

  private static let ownership = [
    "you gave", "you set", "you chose", "your own", "yours", "as you ", "default",
  ]

  /// A text full of words of the glossary that does not say where they are explained.
  func glossaryFaults(terms: [String]) -> [LintFault] {
    guard isWhole, !text.isTemplate, let heading = sections.first(where: { $0.heading != nil })
    else {
      return []
    }
    let words = text.markdown.lowercased()
    guard !["glossary", "taolab term", "#words-used"].contains(where: words.contains) else {
      return []
    }
    let prose = " " + prose.map { $0.plain.lowercased() }.joined(separator: " ") + " "
    let used = terms.filter { prose.contains(" \($0.lowercased()) ") }
    guard used.count >= LintLimits.glossary else { return [] }
    return [
      LintFault(
        .glossary, "this text uses \(used.count) words of the glossary and does not lead to it",
        at: heading.start, hint: Hint("such as: Words are explained by `taolab report glossary`."))
    ]
  }
}

extension MarkdownBlock {
  /// Whether it is running text, no list and no remark.
  var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }
}
