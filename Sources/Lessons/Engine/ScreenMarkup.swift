import Calculator
import Market
import Presentation

/// The screens of a lesson as markup.
struct ScreenMarkup: Sendable {
  let model: LessonModel
  let prose: ProseMarkup
  /// What charts are drawn for.
  let terminal: TerminalTraits

  init(_ model: LessonModel, _ terminal: TerminalTraits) {
    self.model = model
    self.terminal = terminal
    prose = ProseMarkup { destination, written in
      model.words(for: destination, written: written)
    }
  }

  /// A whole screen: what it teaches, what it asks, what can be typed.
  func screen(_ index: Int, _ progress: LessonProgress) -> Markup {
    let screen = model.screens[index]
    var blocks: [Markup.Block] = []
    if index == 0 { blocks += opening + [.blank] }
    if screen.beginsStep {
      blocks.append(.heading(2, prose.text(model.lesson.steps[screen.step].title, .heading)))
    }
    blocks += parts(screen.parts, at: index)
    if progress.isAnswered, let given = given(screen, progress) {
      blocks.append(.paragraph(StyledText("You answered ", .dim) + StyledText(given, .dim)))
    }
    blocks.append(.paragraph(keys(index, progress)))
    return Markup(blocks)
  }

  /// Parts with an empty line between two of them.
  func parts(_ parts: [LessonPart], at screen: Int) -> [Markup.Block] {
    parts.enumerated().flatMap { index, part in
      (index == 0 ? [] : [Markup.Block.blank]) + self.part(part, model.scope(at: screen))
    }
  }

  private func given(_ screen: Screen, _ progress: LessonProgress) -> String? {
    guard let question = screen.question, let record = progress.records[question.id.text] else {
      return nil
    }
    return record.outcome == .skipped
      ? "nothing: skipped. An answer still counts." : record.given.map { $0 + "." }
  }

  private var opening: [Markup.Block] {
    let lesson = model.lesson
    let facts = "Lesson \(lesson.number) · about \(lesson.minutes) minutes · \(dataWords)"
    let title: [Markup.Block] = [
      .heading(1, StyledText(lesson.title, .heading)), .paragraph(StyledText(facts, .dim)),
    ]
    return title + [.blank] + parts(lesson.opening, at: 0)
  }

  /// Where the numbers are from; said when a lesson begins and when it goes on.
  var dataWords: String {
    model.asOf?.line ?? "numbers made for learning"
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
      .paragraph(StyledText("Many believe: ", .warning) + prose.text(myth.claim)),
      .paragraph(StyledText("In truth: ", .good) + prose.text(myth.truth)),
    ]
    if let limits = myth.limits {
      result.append(.paragraph(StyledText("But: ", .strong) + prose.text(limits)))
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
      result.append(.paragraph(StyledText("Until all of this is so:", .dim)))
      result.append(.list(goals, ordered: false))
    }
    return result
  }

  /// `a`, `b` …
  static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(97 + min(max(index, 0), 25))))
  }

  // MARK: What can be typed

  /// The one dim line of what works now.
  func keys(_ index: Int, _ progress: LessonProgress) -> StyledText {
    let screen = model.screens[index]
    var words: [String] = []
    if let question = screen.question, !progress.isAnswered {
      words = [answerWords(question), "hint", "skip"]
    } else {
      words = [index == model.screens.count - 1 ? "Enter ends the lesson" : "Enter goes on"]
      if let question = screen.question, isSkipped(question, progress) {
        words.append("an answer still counts")
      }
      if let name = askableName(index) { words.append("why \(name)") }
    }
    if index > 0 { words.append("back") }
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
    return model.calculations.last { $0.screen == index }?.line.name.text
  }

  private func answerWords(_ question: Question) -> String {
    switch question.kind {
    case .choice:
      let letters = question.options.indices.map(ScreenMarkup.letter)
      return "type " + letters.dropLast().joined(separator: ", ") + " or " + (letters.last ?? "")
    case .multi: return "type all letters that fit, as a c"
    case .text: return "type a word or two"
    case .order:
      let letters = question.options.indices.map(ScreenMarkup.letter)
      return "type them in order, as " + letters.reversed().joined(separator: " ")
    case .task: return "stake, unstake, move, claim, wait in the lesson's own sandbox"
    case .number, .predict, .expr: return valueWords(question)
    }
  }

  private func valueWords(_ question: Question) -> String {
    let unit = model.askedUnit(of: question).map(\.symbol) ?? ""
    let tolerance = question.accept.flatMap { Tolerance($0.text) }?.words ?? "exactly"
    let place = unit.isEmpty ? "a number" : "in \(unit)"
    return switch question.kind {
    case .predict: "guess \(place)"
    case .expr: "type any formula that comes out right\(unit.isEmpty ? "" : ", \(place)")"
    default: "answer \(place), \(tolerance)"
    }
  }
}
