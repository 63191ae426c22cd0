import Answers
import Inquiry
import JSONText
import LabSession
import Lessons
import Markdown
import Market
import Presentation
import Questions
import Reports
import StakingModel

/// A question that was understood, with its reply.
struct QuestionAnswer {
  let asked: AskedQuestion
  let intent: Intent
  let subject: QuestionSubject
  let reply: Reply
  let context: ReportContext
  let use: QuestionUse
  /// What is said before: that it is the last question with something changed.
  var lead: String?

  var answer: Answer {
    var answer = Answer(Markup(blocks), json: json)
    answer.lines = reply.lines
    answer.topic.leavesOut = !use.unused.isEmpty
    return answer
  }

  private var blocks: [Markup.Block] {
    var blocks: [Markup.Block] = [leading, language].compactMap { $0 }
    let prose = ProseMarkup()
    blocks += MarkdownDocument(parsing: shown).blocks.flatMap(prose.blocks)
    blocks += MarkdownDocument(parsing: use.sentences(in: asked.language)).blocks
      .flatMap(prose.blocks)
    if let reading = subject.reading {
      let warning = Markup.Block.paragraph(StyledText(reading.words, .warning))
      blocks.insert(warning, at: reading.isFirst ? 0 : blocks.count)
    }
    return blocks + [asOf]
  }

  /// The source of the numbers, in the language of the question.
  private var asOf: Markup.Block {
    guard let line = QuestionWording.asOf(context.asOf, in: asked.language) else {
      return TradeFields.asOf(context.asOf)
    }
    return .paragraph(StyledText(line, .dim))
  }

  /// What is said of things not counted takes the place of the line that names the page of questions.
  private var shown: String {
    let text = QuestionWording.headings(of: reply.markdown, in: asked.language)
    guard !use.sentences(in: asked.language).isEmpty,
      let page = text.firstRange(of: " · `report faq "),
      let end = text[page.upperBound...].firstIndex(of: "`")
    else { return text }
    return text[..<page.lowerBound] + String(text[text.index(after: end)...])
  }

  private var leading: Markup.Block? { lead.map { .paragraph(StyledText($0, .dim)) } }

  /// In another language: how it was understood, and that the answer is in English.
  private var language: Markup.Block? {
    let question = intent.question(in: asked.language)
    switch asked.language {
    case .english: return nil
    case .german:
      return .paragraph(
        StyledText("Verstanden als: „\(question)“ Die Antworten gibt es bisher auf Englisch.", .dim)
      )
    case .spanish:
      return .paragraph(
        StyledText("Entendido como: «\(question)» Por ahora las respuestas están en inglés.", .dim))
    }
  }

  private var json: JSONValue {
    QuestionResult.record.json(
      of: QuestionResult(
        asked: asked, intent: intent, lines: reply.lines, lead: lead,
        counted: use.silent, unused: use.unused,
        answer: (reply, subject.reply, context.asOf.block)))
  }
}
