import Calculator
import Markdown
import Market

/// A lesson as one page to read: on paper, in a browser, without the lab.
///
/// Its questions can be answered there too: what is right is folded away, and typed numbers are held
/// against what the model came to when the page was made.
public struct LessonPage: Sendable {
  /// The lesson.
  public let lesson: Lesson
  /// Block and date of the numbers, or that they were made for learning.
  public let asOf: String
  /// What the page says beside the lesson's words.
  public let words: LessonWords
  private let model: LessonModel
  private let glossary: Glossary

  /// A page of a lesson whose calculations are done.
  public init(_ model: LessonModel, glossary: Glossary, words: LessonWords) {
    self.model = model
    self.glossary = glossary
    self.words = words
    lesson = model.lesson
    asOf = model.sourceLine(words)
  }

  /// `Lesson 4 · about 11 minutes`
  public var place: String {
    words("page.lesson", ["number": "\(lesson.number)"]) + " · "
      + words("page.minutes", count: lesson.minutes)
  }

  // MARK: Markdown

  /// The page as Markdown that forges show: what is revealed is in `details`.
  public var markdown: String {
    let maker = PageMaker(model, words: words, linksTerms: false)
    let body = maker.parts().map { PageMarkdown(words: words).text($0) }
    let head = [
      "# " + MarkdownWriter.escaped(lesson.title), "\(place) · \(asOf)", outcomes(maker.writer),
    ]
    return (head + body + appendix(maker.writer, terms: termsAsList))
      .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  // MARK: HTML

  /// The page's body as Markdown whose fences `chart NAME` stand for the figures of these names.
  public var body: (markdown: String, figures: [String: String]) {
    let maker = PageMaker(model, words: words, linksTerms: true)
    var html = PageHTML(words: words, lesson: lesson.id.text)
    let parts = maker.parts()
    let body = parts.map { html.text($0) }
    let head = ["# " + MarkdownWriter.escaped(lesson.title), outcomes(maker.writer)]
    let answers = html.answers(parts)
    let terms = html.terms(
      usedTerms.map { (id: $0.id, term: $0.term, definition: $0.definition) }, maker.writer)
    let text =
      (head + body + appendix(maker.writer, terms: terms) + [
        answers, html.catalogue(PageCall.all(of: model)),
      ])
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
    return (text, html.figures)
  }

  // MARK: Parts

  private func outcomes(_ writer: MarkdownWriter) -> String {
    let all = lesson.outcomes.map(MarkdownWriter.escaped).joined(separator: "; ")
    return words("page.outcomes", ["outcomes": all])
  }

  private func appendix(_ writer: MarkdownWriter, terms: String) -> [String] {
    let facts = factTable
    return [
      terms.isEmpty ? "" : "## " + words("page.terms"), terms,
      facts.isEmpty ? "" : "## " + words("page.facts"), facts,
    ]
  }

  private var destinations: [LessonLink] {
    let closing = lesson.closing.flatMap { part -> [RichText] in
      if case .prose(let block) = part { block.runs.map { RichText($0) } } else { [] }
    }
    return (model.texts.map(\.text) + closing).flatMap(\.inlines.links).compactMap {
      LessonLink($0.destination)
    }
  }

  private var usedTerms: [Glossary.Entry] {
    let used = Set(
      destinations.compactMap { link in
        if case .term(let id) = link { id } else { nil }
      })
    return glossary.entries.filter { used.contains($0.id) }
  }

  private var termsAsList: String {
    let writer = PageMaker(model, words: words, linksTerms: false).writer
    return usedTerms.map {
      "- **\(MarkdownWriter.escaped($0.term))**: \(writer.text($0.definition))"
    }.joined(separator: "\n")
  }

  /// The constants of the protocol that the lesson computes with, each with its source.
  private var factTable: String {
    let formulas = lesson.calculations.flatMap(\.lines).map(\.expression.text).joined(
      separator: " ")
    let linked = Set(
      destinations.compactMap { link in
        if case .fact(let id) = link { id } else { nil }
      })
    let used = model.facts.facts.filter {
      linked.contains($0.id.text) || formulas.contains("fact(\($0.id.text))")
    }
    guard !used.isEmpty else { return "" }
    return MarkdownWriter.table(
      caption: words("page.constants"),
      heads: [
        words("page.constant"), words("page.value"), words("page.source"), words("page.read"),
      ],
      rows: used.map { fact in
        [
          MarkdownWriter.escaped(fact.id.text.replacing("_", with: " ")),
          MarkdownWriter.escaped(fact.value.text), MarkdownWriter.escaped(fact.source),
          fact.date.text,
        ]
      }, isNumber: [false, true, false, true])
  }
}
