import Content
import Diagnostics
import JSONText
import Markdown
import Market

/// A finished text for everybody: questions, a guide, a glossary, the page of a subnet. Each format is
/// a function of it, so all carry the same words and numbers.
public struct Explainer: Sendable {
  /// What it is about, for the window and the bookmarks.
  public let title: String
  /// What kind of text it is, above the title of a page.
  let kind: String
  /// One sentence for search engines.
  let summary: String
  /// Where the numbers come from.
  let context: ReportContext
  /// The text with its source notes.
  public let markdown: String
  /// The notes alone, in order.
  let notes: [SourceNotes.Note]
  /// The questions it answers, each with its direct answer; for machines that read pages.
  let questions: [(question: String, answer: String)]
  /// Whether it is about what one person named.
  let isPersonal: Bool

  /// - Parameters:
  ///   - body: Markdown without source notes.
  init(
    _ title: String, kind: String, summary: String, body: String, on context: ReportContext,
    questions: [(question: String, answer: String)] = [], isPersonal: Bool = false,
    in content: ContentLibrary
  ) throws(DiagnosticList) {
    let frame = Explainer.sources
    let values = ReplyValues(context, ReplySubject(), in: content)
    let defined = try ExplainerText([frame], values, in: content).rendered(frame)
    let found = try SourceNotes(
      for: body, defined: defined, facts: FactNotes(content), on: context)
    (self.title, self.kind, self.summary, self.context) = (title, kind, summary, context)
    (notes, self.questions, self.isPersonal) = (found.notes, questions, isPersonal)
    markdown = MarkdownText.tidied(body + "\n\n" + found.markdown)
  }

  /// As one HTML file that loads nothing.
  func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try HTMLPage(
      title: title, kind: kind, asOf: context.asOf.line, markdown: markdown,
      summary: isPersonal ? nil : summary, isPrivate: isPersonal,
      structuredData: questions.isEmpty || isPersonal
        ? nil : Explainer.structuredData(questions),
      footer: ReportFooter.lines
    ).html(content)
  }

  /// Questions and answers as schema.org's FAQPage.
  static func structuredData(_ questions: [(question: String, answer: String)]) -> JSONValue {
    [
      "@context": "https://schema.org", "@type": "FAQPage",
      "mainEntity": .array(
        questions.map { entry in
          [
            "@type": "Question", "name": .string(entry.question),
            "acceptedAnswer": ["@type": "Answer", "text": .string(entry.answer)],
          ]
        }),
    ]
  }
}

/// The last lines of every page.
enum ReportFooter {
  static let lines = [
    "Made offline by TaoLab from recorded data; this page loads nothing and sends nothing.",
    "For learning. It is not investment, tax or legal advice.",
  ]
}
