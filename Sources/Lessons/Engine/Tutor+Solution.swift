import Calculator
import Presentation

extension Tutor {
  private static let triesBeforeSolution = 2

  /// How the question is answered, and how else it could be; not credited.
  func solution(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    guard let question = model.screens[index(progress)].question else {
      return (progress, reply(model.said("tutor.nothing-asked", .dim), progress))
    }
    var record = progress.records[question.id.text] ?? LessonProgress.Record()
    guard progress.isAnswered || record.attempts >= Tutor.triesBeforeSolution else {
      let left = Tutor.triesBeforeSolution - record.attempts
      return (progress, reply(model.said("tutor.tries-first", .dim, count: left), progress))
    }
    var after = progress
    if !progress.isAnswered {
      (record.outcome, record.wasShown) = (.skipped, true)
      after.records[question.id.text] = record
      after.isAnswered = true
    }
    var markup = Markup(answerWords(question)) + reasons(question)
    let ways = otherWays(question)
    if !ways.isEmpty {
      markup += Markup(model.said("tutor.other-ways", .dim))
      markup += Markup([.list(ways.map { StyledText($0, .code) }, ordered: false)])
    }
    if question.kind == .task { markup += Markup(model.said("task.over", .dim)) }
    markup.blocks.append(screens.foot(index(after), after))
    return (after, Reply(markup))
  }

  /// Why the right options are right.
  func reasons(_ question: Question) -> Markup {
    let right = question.options.filter(\.isRight).sorted { ($0.place ?? 0) < ($1.place ?? 0) }
    let words = right.map { screens.prose.text($0.reason) }
    if question.kind == .order { return Markup([.list(words, ordered: true)]) }
    return words.reduce(Markup()) { $0 + Markup($1) }
  }

  func answerWords(_ question: Question) -> StyledText {
    switch question.kind {
    case .choice, .multi:
      let right = question.options.indices.filter { question.options[$0].isRight }.map {
        ScreenMarkup.letter($0) + ") " + question.options[$0].words.plainText
      }
      return model.said("tutor.answer-is", ["answer": right.joined(separator: ", ")])
    case .order:
      let right = question.options.sorted { ($0.place ?? 0) < ($1.place ?? 0) }
      return model.said(
        "tutor.order-is", ["answer": right.map(\.words.plainText).joined(separator: ", ")])
    case .text:
      let first = question.answer?.parts(separatedBy: "|").first?.text ?? ""
      return model.said("tutor.answer-is", ["answer": first])
    case .number, .predict:
      return StyledText(model.words("tutor.model-says") + " ") + modelValue(question)
        + formula(of: question)
    case .expr:
      return StyledText(model.words("tutor.for-example") + " ")
        + StyledText(question.answer?.text ?? "", .code)
        + " = " + modelValue(question)
    case .task:
      let then = ", " + model.words("tutor.then") + " "
      let lines = question.task?.solution.map(\.text).joined(separator: then) ?? ""
      return model.said("tutor.one-way", ["lines": lines])
    }
  }

  /// Other ways to answer, each tried on the judge.
  func otherWays(_ question: Question) -> [String] {
    switch question.kind {
    case .text:
      return question.answer?.parts(separatedBy: "|").dropFirst().map(\.text) ?? []
    case .number, .predict, .expr: return otherValues(question)
    case .choice, .multi, .order, .task: return []
    }
  }

  private func otherValues(_ question: Question) -> [String] {
    guard let answer = question.answer, let value = model.answer(to: question),
      let asked = model.askedUnit(of: question)
    else { return [] }
    var ways: [String] = [answer.text]
    if let calculation = model.calculation(answer.text) {
      ways.append(calculation.line.expression.text)
    }
    for unit in Tutor.units(beside: asked) {
      if let other = (try? value.converted(to: unit)).flatMap({ $0 }) { ways.append(other.text) }
    }
    let shown = modelValue(question).text
    var seen: Set<String> = [shown]
    if question.kind == .expr { seen.insert(answer.text) }
    return ways.filter { way in
      guard seen.insert(way).inserted else { return false }
      let verdict = judge.verdict(on: way, for: question, scope: model.fullScope)
      if case .predicted = verdict { return true }
      return verdict.isRight
    }
  }

  /// Units that the same amount may be written in.
  private static func units(beside unit: CompoundUnit) -> [CompoundUnit] {
    switch unit.single {
    case .tao: [CompoundUnit(.rao)]
    case .rao: [CompoundUnit(.tao)]
    case .percent: [CompoundUnit.none]
    case .day: [CompoundUnit(.block)]
    case .block: [CompoundUnit(.day)]
    default: []
    }
  }
}
