public import Content
public import Diagnostics
import Inquiry
import Market

/// Answers to what people ask about staking TAO, with numbers of a recorded block.
public struct FAQReport: ExplainerReport {
  /// What is answered.
  public enum Choice: Sendable {
    /// Every question, or those of a topic, for somebody.
    case page(FAQTopic?, FAQAudience?)
    /// One question, with what the person named.
    case one(FAQQuestion, ReplySubject)
  }

  /// The text.
  public let explainer: Explainer
  /// The questions, in order.
  public let questions: [FAQQuestion]
  let figures: ExampleFigures
  var examples: BeginnerExamples { figures.examples }

  /// The answers for a market.
  ///
  /// Throws `report.market` if it has no subnet in which the examples can trade, and every fault of
  /// the templates.
  public init(
    _ context: ReportContext, _ choice: Choice = .page(nil, nil), in content: ContentLibrary
  ) throws(DiagnosticList) {
    guard let figures = ExampleFigures(context) else { throw FAQReport.noExamples }
    self.figures = figures
    switch choice {
    case .page(let topic, let audience):
      questions = FAQQuestion.all.filter { question in
        (topic ?? question.topic) == question.topic
          && (audience.map { question.audiences.contains($0) } ?? true)
      }
      explainer = try FAQReport.page(questions, topic, audience, figures, content)
    case .one(let question, let subject):
      questions = [question]
      explainer = try FAQReport.one(question, subject, figures, content)
    }
  }

  static let noExamples = DiagnosticList(
    Diagnostic(
      "report.market", "the recorded state has no subnet for the examples of the FAQ",
      explanation: "They need one that emits and whose pool can take a thousand TAO.",
      hint: Hint("use the built-in snapshot", code: "report faq")))
}

extension FAQReport {
  static let pageTemplate = "templates/faq/report.md.mustache"
  static let oneTemplate = "templates/faq/single.md.mustache"

  private static func answers(
    _ questions: [FAQQuestion], _ subject: ReplySubject, isPersonal: Bool,
    frame: String, _ figures: ExampleFigures, _ content: ContentLibrary
  ) throws(DiagnosticList) -> (text: ExplainerText, answers: [FAQAnswer]) {
    let names = questions.flatMap { [Reply.template($0.id), $0.template] } + [frame]
    let values = ReplyValues(figures.context, subject, in: content, examples: figures)
    let text = ExplainerText(names, values, in: content)
    var answers: [FAQAnswer] = []
    for question in questions {
      answers.append(
        FAQAnswer(
          question, reply: try text.rendered(Reply.template(question.id)),
          reasons: try text.rendered(question.template), isPersonal: isPersonal))
    }
    return (text, answers)
  }

  private static func page(
    _ questions: [FAQQuestion], _ topic: FAQTopic?, _ audience: FAQAudience?,
    _ figures: ExampleFigures, _ content: ContentLibrary
  ) throws(DiagnosticList) -> Explainer {
    let (text, answers) = try answers(
      questions, ReplySubject(), isPersonal: false, frame: pageTemplate, figures, content)
    let topics = FAQTopic.allCases.compactMap { topic -> TemplateValue? in
      let own = answers.filter { $0.question.topic == topic }
      guard !own.isEmpty else { return nil }
      return [
        "title": .text(topic.title), "index": .markup(index(own)),
        "answers": .list(own.map { .markup($0.markdown(level: 3)) }),
      ]
    }
    let title =
      "Staking TAO: \(audience.map { "questions of a \($0.rawValue)" } ?? "questions and answers")"
    let body = try text.rendered(
      pageTemplate,
      adding: [
        "title": (.text, .text(title)), "questionCount": (.text, .text(String(answers.count))),
        "topics": (
          .list(["title": .text, "index": .markup, "answers": .list(.markup)]), .list(topics)
        ),
      ])
    return try Explainer(
      title, kind: "Questions and answers",
      summary: "Short answers to what people ask about staking TAO, each with numbers computed "
        + "from a recorded block, and their sources.",
      body: body, on: figures.context, questions: answers.map { ($0.question.title, $0.words) },
      in: content)
  }

  private static func one(
    _ question: FAQQuestion, _ subject: ReplySubject, _ figures: ExampleFigures,
    _ content: ContentLibrary
  ) throws(DiagnosticList) -> Explainer {
    let (text, answers) = try answers(
      [question], subject, isPersonal: subject.isPersonal, frame: oneTemplate, figures, content)
    let body = try text.rendered(
      oneTemplate,
      adding: ["answer": (.markup, .markup(answers.map { $0.markdown(level: 1) }.joined()))])
    return try Explainer(
      question.title, kind: "Question and answer",
      summary: "A short answer about staking TAO, with numbers computed from a recorded block.",
      body: body, on: figures.context, questions: answers.map { ($0.question.title, $0.words) },
      isPersonal: subject.isPersonal, in: content)
  }

  /// Links to the answers below a topic.
  private static func index(_ answers: [FAQAnswer]) -> String {
    let titles = answers.map(\.question.title)
    return ExplainerIndex.list(of: titles)
  }
}
