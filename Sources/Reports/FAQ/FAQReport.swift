public import Content
public import Diagnostics
import Inquiry
import JSONText
import Markdown
import Market

/// Answers to what beginners ask about staking TAO, with numbers of a recorded block.
public struct FAQReport: Sendable {
  /// Where the numbers come from.
  public let context: ReportContext
  let examples: BeginnerExamples

  /// The questions by id, in their order. An id is the name of its template and never changes.
  public static let questionIDs = [
    "technical-knowledge", "minimum", "distribution", "lose-money", "taxable", "root-pays",
    "enter-and-leave", "price-impact", "exchange-rate", "locked",
  ]

  /// The answers for a market.
  ///
  /// Throws `report.market` if it has no subnet in which the examples can trade.
  public init(_ context: ReportContext) throws(DiagnosticList) {
    guard let examples = context.inquiry.beginnerExamples() else {
      throw DiagnosticList(
        Diagnostic(
          "report.market", "the recorded state has no subnet for the examples of the FAQ",
          explanation: "They need one that emits and whose pool can take a thousand TAO.",
          hint: Hint("use the built-in snapshot", code: "report faq")))
    }
    self.context = context
    self.examples = examples
  }

  /// The whole as Markdown.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let library = TemplateLibrary(content)
    var answers: [TemplateValue] = []
    for id in FAQReport.questionIDs {
      answers.append(.markup(try library.render(FAQReport.question(id), values)))
    }
    guard case .record(var fields) = values else { return "" }
    fields["answers"] = .list(answers)
    return try library.render(FAQReport.template, .record(fields))
  }

  /// The whole as one HTML file.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let markdown = try markdown(content)
    let answers = FAQReport.answers(in: markdown)
    return try HTMLPage(
      title: "Staking TAO: what beginners ask", kind: "Questions and answers",
      asOf: context.asOf.line, markdown: markdown,
      summary: "Short answers to what beginners ask about staking TAO, each with numbers "
        + "computed from a recorded block, and their sources.",
      isPrivate: false, structuredData: FAQReport.structuredData(answers),
      footer: ReportFooter.lines
    ).html(content)
  }

  /// Questions with their direct answers, as they stand in the Markdown.
  static func answers(in markdown: String) -> [(question: String, answer: String)] {
    let blocks = MarkdownDocument(parsing: markdown).blocks
    return zip(blocks, blocks.dropFirst()).compactMap { heading, answer in
      guard case .heading(2, _, let question) = heading.kind,
        case .paragraph(let words) = answer.kind, question.plainText.hasSuffix("?")
      else { return nil }
      return (question.plainText, words.plainText)
    }
  }

  /// The same questions and answers as schema.org's FAQPage.
  static func structuredData(_ answers: [(question: String, answer: String)]) -> JSONValue {
    [
      "@context": "https://schema.org", "@type": "FAQPage",
      "mainEntity": .array(
        answers.map { entry in
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
