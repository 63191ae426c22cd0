import Calculator
import Market
import Presentation

/// The screens of a lesson as markup.
struct ScreenMarkup: Sendable {
  let model: LessonModel
  let prose: ProseMarkup
  /// What charts are drawn for.
  let terminal: TerminalTraits
  /// Whether one question is asked by itself, outside of its lesson.
  var isAlone = false

  init(_ model: LessonModel, _ terminal: TerminalTraits) {
    self.model = model
    self.terminal = terminal
    var prose = ProseMarkup { destination, written in
      model.words(for: destination, written: written)
    }
    prose.titles = { kind in
      ["caution", "note"].contains(kind) ? model.words("screen.\(kind)") : nil
    }
    self.prose = prose
  }

  /// A whole screen: what it teaches, what it asks, what can be typed.
  func screen(_ index: Int, _ progress: LessonProgress) -> Markup {
    let screen = model.screens[index]
    var blocks: [Markup.Block] = []
    if index == 0 { blocks += opening + [.blank] }
    let before = Array(screen.parts.prefix(screen.partsBeforeHeading))
    if !before.isEmpty { blocks += parts(before, at: index) + [.blank] }
    if screen.beginsStep {
      blocks.append(.heading(2, prose.text(model.lesson.steps[screen.step].title, .heading)))
    }
    blocks += parts(Array(screen.parts.dropFirst(before.count)), at: index)
    if progress.isAnswered, let question = screen.question,
      model.wasChanged(question, since: progress.records[question.id.text])
    {
      blocks.append(
        .paragraph(
          model.said("tutor.changed", .warning)))
    }
    if let given = given(at: index, progress) { blocks.append(.paragraph(given)) }
    blocks.append(foot(index, progress))
    return Markup(blocks)
  }

  /// What was answered to the question of a screen; nil while it is open.
  func given(at index: Int, _ progress: LessonProgress) -> StyledText? {
    guard progress.isAnswered, let given = given(model.screens[index], at: index, progress) else {
      return nil
    }
    let words = model.said("tutor.given", .dim, ["given": given])
    guard model.screens[index].question?.kind == .task else { return words }
    return words + " " + model.said("task.over", .dim)
  }

  /// Parts with an empty line between two of them.
  func parts(_ parts: [LessonPart], at screen: Int) -> [Markup.Block] {
    parts.enumerated().flatMap { index, part in
      (index == 0 ? [] : [Markup.Block.blank]) + self.part(part, model.scope(at: screen))
    }
  }

  private func given(_ screen: Screen, at: Int, _ progress: LessonProgress) -> String? {
    guard let question = screen.question, let record = progress.records[question.id.text] else {
      return nil
    }
    return record.outcome == .skipped
      ? model.words("tutor.given.skipped", ["place": place(at)]) : record.given.map { $0 + "." }
  }

  private var opening: [Markup.Block] {
    let lesson = model.lesson
    let place = model.words("page.lesson", ["number": "\(lesson.number)"])
    let time = model.words("screen.minutes", count: lesson.minutes)
    let facts = "\(place) · \(time) · \(dataWords)"
    let title: [Markup.Block] = [
      .heading(1, StyledText(lesson.title, .heading)), .paragraph(StyledText(facts, .dim)),
    ]
    let spelling: [Markup.Block] =
      lesson.language == Locale.original
      ? [] : [.paragraph(model.said("screen.numbers", .dim))]
    return title + spelling + [.blank] + parts(lesson.opening, at: 0)
  }

  /// `4.3`: what `go` takes.
  func place(_ index: Int) -> String { "\(model.lesson.number).\(index + 1)" }

  /// Where the numbers are from; said when a lesson begins and when it goes on.
  var dataWords: String {
    model.sourceLine(model.words)
  }

  // MARK: Parts

  private func part(_ part: LessonPart, _ scope: LessonScope) -> [Markup.Block] {
    switch part {
    case .prose(let block): prose.blocks(block)
    case .calculation(let block): [.fields(block.lines.map(field))]
    case .myth(let myth): self.myth(myth)
    case .question(let question): self.question(question)
    case .chart(let chart): self.chart(chart, scope)
    case .slider(let slider): self.slider(slider, scope)
    }
  }

  private func field(_ line: CalculationBlock.Line) -> Markup.Field {
    let value = model.calculation(line.name.text).map(model.text) ?? "?"
    let isLiteral = value.filter { $0 != "," } == line.expression.text
    return Markup.Field(
      StyledText(line.name.text, .name), StyledText(value, .value),
      note: isLiteral ? "" : StyledText("= " + line.expression.text, .code))
  }

  private func myth(_ myth: Myth) -> [Markup.Block] {
    var result: [Markup.Block] = [
      .paragraph(StyledText(model.words("screen.myth") + " ", .warning) + prose.text(myth.claim)),
      .paragraph(StyledText(model.words("screen.truth") + " ", .good) + prose.text(myth.truth)),
    ]
    if let limits = myth.limits {
      result.append(
        .paragraph(StyledText(model.words("screen.limits") + " ", .strong) + prose.text(limits)))
    }
    return result
  }

  private func question(_ question: Question) -> [Markup.Block] {
    var result: [Markup.Block] = [.paragraph(prose.text(question.ask, .strong))]
    if !question.options.isEmpty {
      let lines = question.options.enumerated().map { index, option in
        StyledText(ScreenMarkup.letter(index) + ") ", .name) + prose.text(option.words)
      }
      result += lines.map { .paragraph($0) }
    }
    if let task = question.task {
      let goals = task.goals.map { StyledText($0.text, .code) }
      result.append(.paragraph(model.said("screen.goal", .dim)))
      result.append(.list(goals, ordered: false))
    }
    return result
  }

  /// `a`, `b` …
  static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(97 + min(max(index, 0), 25))))
  }

  // MARK: What can be typed

  /// What works now.
  func keys(_ index: Int, _ progress: LessonProgress) -> StyledText {
    let screen = model.screens[index]
    var words: [String] = []
    if let question = screen.question, !progress.isAnswered {
      words = [answerWords(question), "hint", "skip"]
    } else {
      let ends = index == model.screens.count - 1 && !isAlone
      words = [model.words(ends ? "keys.end" : "keys.next")]
      if let question = screen.question, isSkipped(question, progress) {
        words.append(model.words("keys.asks-again", ["place": place(index)]))
      }
      if let name = askableName(index) { words.append("why \(name)") }
    }
    // Whoever begins has to know the way out too.
    words.append(index > 0 || isAlone ? "back" : "menu")
    return StyledText(words.joined(separator: " · "), .dim)
  }

  private func isSkipped(_ question: Question, _ progress: LessonProgress) -> Bool {
    progress.records[question.id.text]?.outcome == .skipped
  }

  /// The name `why` is most useful for on a screen.
  private func askableName(_ index: Int) -> String? {
    if let answer = model.screens[index].question?.answer?.text, model.calculation(answer) != nil {
      return answer
    }
    return model.calculations.last { calculation in
      calculation.screen == index
        && AnswerShape(calculation.line.expression.text, model.fullScope) == .formula
    }?.line.name.text
  }

  private func answerWords(_ question: Question) -> String {
    switch question.kind {
    case .choice:
      let letters = question.options.indices.map(ScreenMarkup.letter)
      return model.words(
        "keys.choice",
        ["letters": letters.dropLast().joined(separator: ", "), "last": letters.last ?? ""])
    case .multi: return model.words("keys.multi")
    case .text: return model.words("keys.text")
    case .order:
      let letters = question.options.indices.map(ScreenMarkup.letter)
      return model.words("keys.order", ["letters": letters.reversed().joined(separator: " ")])
    case .task: return model.words("keys.task")
    case .number, .predict, .expr: return valueWords(question)
    }
  }

  private func valueWords(_ question: Question) -> String {
    let unit = model.askedUnit(of: question)?.text(plural: true) ?? ""
    let tolerance = question.accept.flatMap { Tolerance($0.text) } ?? .exact
    let place =
      unit.isEmpty ? model.words("keys.number") : model.words("keys.in", ["unit": unit])
    return switch question.kind {
    case .predict: model.words("keys.predict", ["place": place])
    case .expr:
      model.words("keys.expr") + (unit.isEmpty ? "" : ", \(place)")
    default:
      model.words("keys.value", ["place": place, "within": tolerance.words(in: model.words)])
    }
  }
}
