public import Content
public import Diagnostics
import Markdown
import Market
import StakingModel

/// Reads a text, or a template of one, for what makes it hard or unsafe to read.
public struct ReportLint: Sendable {
  /// Words that need no explanation: those of the glossary.
  let lexicon: Set<String>
  /// Acronyms that the glossary explains, or that everybody writes so.
  let acronyms: Set<String>

  private static let everyday: Set<String> = [
    "UTC", "USD", "EUR", "JSON", "HTML", "CSV", "SHA", "PDF", "OK", "US", "UK", "TAO",
  ]

  /// With the glossary of a content library.
  public init(in content: ContentLibrary) {
    let words = GlossaryReport.terms(in: content).flatMap {
      $0.term.split { !$0.isLetter }.map(String.init)
    }
    lexicon = Set(words.map { $0.lowercased() })
    acronyms = Set(words.filter { $0.contains(where: \.isUppercase) })
      .union(ReportLint.everyday)
  }

  /// Every fault, in the order of the places.
  public func faults(of source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for text in LintText.readings(of: source) {
      let document = LintDocument(text)
      let faults =
        document.questionFaults + document.sentenceFaults
        + document.sectionFaults(lexicon: lexicon) + document.wordFaults(acronyms: acronyms)
        + document.shapeFaults + document.noteFaults + document.disclosureFaults
      found += faults.map { $0.diagnostic(in: text) }
    }
    found += TypedNumbers.faults(in: source)
    var seen: Set<Diagnostic> = []
    return found.filter { seen.insert($0).inserted }
      .sorted {
        ($0.labels.first?.range.lowerBound ?? 0) < ($1.labels.first?.range.lowerBound ?? 0)
      }
  }
}

extension ReportLint {
  /// Every template and every finished text of the explainers.
  public static func own(
    _ context: ReportContext, in content: ContentLibrary
  ) throws(DiagnosticList) -> (count: Int, faults: [Diagnostic]) {
    let lint = ReportLint(in: content)
    var sources = content.names(in: "templates").filter(isWords).compactMap { name in
      content.text(name).map { SourceText(name: name, text: $0) }
    }
    sources.append(
      SourceText(
        name: "report faq", text: try FAQReport(context, in: content).explainer.markdown))
    sources.append(
      SourceText(
        name: "report glossary", text: try GlossaryReport(context, in: content).explainer.markdown)
    )
    for guide in GuideName.allCases {
      sources.append(
        SourceText(
          name: "report guide \(guide.rawValue)",
          text: try GuideReport(guide, context, in: content).explainer.markdown))
    }
    if let netuid = context.market.deepestSubnet?.netuid {
      let page = try SubnetReport(netuid, context, in: content)
      sources.append(
        SourceText(name: "report subnet \(netuid.value)", text: page.explainer.markdown))
    }
    return (sources.count, sources.flatMap(lint.faults))
  }

  /// Templates with words of explainers; the page and the personal summary have rules of their own.
  private static func isWords(_ name: String) -> Bool {
    name.hasSuffix(".md.mustache") && !name.hasPrefix("templates/summary/")
  }
}
