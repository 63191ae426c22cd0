public import Content
public import Diagnostics
public import JSONText
import Markdown

/// A guide to staking TAO, with numbers of a recorded block.
public struct GuideReport: ExplainerReport {
  /// The text.
  public let explainer: Explainer

  /// A guide.
  ///
  /// Throws `report.market` if the market has no subnet for the examples, and every fault of the
  /// templates.
  public init(
    _ name: GuideName, _ context: ReportContext, in content: ContentLibrary
  ) throws(DiagnosticList) {
    guard let figures = ExampleFigures(context) else { throw FAQReport.noExamples }
    let asked = GuideReport.asked.compactMap(FAQQuestion.named)
    let values = ReplyValues(context, ReplySubject(), in: content, examples: figures)
    let text = ExplainerText(
      [name.template] + asked.map { Reply.template($0.id) }, values, in: content)
    var questions: [TemplateValue] = []
    for question in asked where content.templateText(name.template).contains("{{#questions}}") {
      let answer = FAQAnswer(
        question, reply: try text.rendered(Reply.template(question.id)), reasons: "",
        isPersonal: false)
      questions.append([
        "question": .text(question.title), "answer": .markup(answer.answer),
        "more": .markup(MarkdownText.code("taolab report faq \(question.id)")),
      ])
    }
    let body = try text.rendered(
      name.template,
      adding: questions.isEmpty
        ? [:]
        : ["questions": (.list(GuideReport.questionShape), .list(questions))])
    explainer = try Explainer(
      GuideReport.title(of: body) ?? "Staking TAO", kind: "Guide",
      summary: "A guide to TAO staking: \(name.abstract). Numbers computed from a recorded block.",
      body: body, on: context, in: content)
  }

  /// The questions that people ask first.
  static let asked = ["technical", "minimum", "rewards-when", "lose", "tax"]

  static let questionShape: TemplateShape = ["question": .text, "answer": .markup, "more": .markup]

  private static func title(of markdown: String) -> String? {
    MarkdownDocument(parsing: markdown).outline.first { $0.level == 1 }?.title
  }

  /// What the first key of its JSON says.
  package static let schema = "taolab-report-guide/1"

  /// Its keys.
  package static var fields: [JSONField] { Explainer.record.fields }

  /// The text for machines.
  public var json: JSONValue { explainer.json(GuideReport.schema) }
}

extension Explainer {
  func json(_ schema: String) -> JSONValue {
    .object([.init("schema", .string(schema))] + Explainer.record.members(of: self))
  }
}
