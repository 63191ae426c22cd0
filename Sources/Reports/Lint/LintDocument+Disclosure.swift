import Diagnostics
import Markdown

extension LintDocument {
  /// What a text about earnings has to say besides.
  var disclosureFaults: [LintFault] {
    let words = text.markdown.lowercased()
    var faults = rateFaults
    guard isWhole, !text.isTemplate else { return faults }
    let start = 0..<min(1, text.markdown.utf8.count)
    let hasNumbers = prose.contains { $0.plain.contains(where: \.isNumber) }
    if hasNumbers, !words.contains("[^snapshot]"), !words.contains("block ") {
      faults.append(LintFault(.asOf, "this text does not say as of when", at: start))
    }
    guard isAboutEarnings else { return faults }
    let isNoPromise = ["not a promise", "no promise", "promises nothing"].contains(
      where: words.contains)
    if !isNoPromise || !words.contains("advice") {
      faults.append(
        LintFault(
          .disclosure, "this text does not say that it is no promise and no advice", at: start))
    }
    if !["leave", "leaving", "unstake", "in hand"].contains(where: words.contains) {
      faults.append(LintFault(.leaving, "this text says nothing of leaving", at: start))
    }
    return faults
  }

  private static let qualifiers = [
    "net", "gross", "take", "commission", "simple", "compound", "held still", "quote", "names ",
    "offer", "volatility", "swing",
  ]

  /// A percentage a year whose paragraph does not say which rate it is.
  private var rateFaults: [LintFault] {
    prose.compactMap { paragraph in
      let words = paragraph.plain.lowercased()
      guard let match = words.firstMatch(of: LintDocument.rate),
        !LintDocument.qualifiers.contains(where: words.contains)
      else { return nil }
      return LintFault(
        .rate, "“\(words[match.range])” does not say which rate it is", at: paragraph.span.utf8)
    }
  }

  nonisolated(unsafe) private static let rate = /[0-9]\s?% (a|per) year|[0-9]\s?% (apr|apy)/
    .matchingSemantics(.unicodeScalar)
}
