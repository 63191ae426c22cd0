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
  /// The words of the glossary as they stand there.
  let terms: [String]

  private static let everyday: Set<String> = [
    "UTC", "USD", "EUR", "JSON", "HTML", "CSV", "SHA", "PDF", "RPC", "OK", "US", "UK",
    "TAO",
  ]

  /// With the glossary of a content library.
  public init(in content: ContentLibrary) {
    terms = GlossaryReport.terms(in: content).map(\.term)
    let words = terms.flatMap { $0.split { !$0.isLetter }.map(String.init) }
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
        + document.honestyFaults + document.glossaryFaults(terms: terms)
        + document.misconceptionFaults + document.voiceFaults + document.exampleFaults
      found += faults.map { $0.diagnostic(in: text) }
    }
    found += TypedNumbers.faults(in: source) + WrittenSecrets.faults(in: source)
    var seen: Set<Diagnostic> = []
    return found.filter { seen.insert($0).inserted }
      .sorted {
        ($0.labels.first?.range.lowerBound ?? 0) < ($1.labels.first?.range.lowerBound ?? 0)
      }
  }
}
