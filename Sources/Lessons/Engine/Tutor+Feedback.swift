import Calculator
import Decimals
import Presentation

extension Tutor {
  /// What is said to an answer.
  func feedback(
    _ verdict: Judge.Verdict, _ text: String, _ question: Question
  ) -> Markup {
    switch verdict {
    case .right(let given): return right(given, text, question)
    case .predicted(let given): return predicted(given, question, reason: nil)
    case .trap(let given?, let reason) where question.kind == .predict:
      return predicted(given, question, reason: reason)
    case .trap(let given, let reason):
      let typed = given.map { StyledText("\($0.text). ", .dim) } ?? ""
      return notYet(typed + screens.prose.text(reason))
    case .wrong(let given, let isHigh):
      return notYet("\(told(given, question)) is too \(isHigh ? "high" : "low").")
    case .wrongUnit(let given): return wrongUnit(given, question)
    case .unlikely(let given): return askedBack(given)
    case .calculated(let value, let asAnswer): return calculated(value, asAnswer)
    case .options(let options, let isRight): return chosen(options, isRight, question)
    case .order(let options, let wrong): return ordered(options, wrong)
    case .noOption where question.kind == .order:
      return notYet("Name each of the \(question.options.count) once, as `b a c`.")
    case .noOption: return notYet("That is none of the options.")
    case .wrongWords: return notYet("")
    case .notUnderstood(let error): return Markup(error)
    }
  }

  /// A wrong value with enough digits to be seen to differ from the right one.
  private func told(_ given: Quantity, _ question: Question) -> String {
    let answer = model.answer(to: question).flatMap { try? $0.converted(to: given.unit) }
    return answer.map(given.text(toTellFrom:)) ?? given.text
  }

  private func askedBack(_ given: Quantity) -> Markup {
    Markup(
      StyledText("\(given.text) is far from what is likely. Is it your guess? ", .warning)
        + StyledText("yes", .code)
        + StyledText(" lets it count; or guess again. A guess is never wrong.", .dim))
  }

  private func calculated(_ value: Value, _ asAnswer: String?) -> Markup {
    let line = StyledText("= ", .dim) + StyledText(value.text, .value)
    guard let asAnswer else {
      return Markup(line) + Markup(StyledText("The question is still open.", .dim))
    }
    return Markup(line)
      + Markup(
        StyledText("The question is still open; to answer with it, type ", .dim)
          + StyledText(asAnswer, .code))
  }

  private func ordered(_ options: [Question.Option], _ wrong: Int?) -> Markup {
    if let wrong {
      let words = screens.prose.text(options[wrong].words, .strong)
      let before = wrong == 0 ? "" : "The first \(wrong == 1 ? "is" : "\(wrong) are") right. "
      return notYet(
        StyledText(before) + words + StyledText(" does not come \(Tutor.ordinal(wrong)). ")
          + screens.prose.text(options[wrong].reason))
    }
    let list = options.map { option in
      screens.prose.text(option.words, .strong) + ": " + screens.prose.text(option.reason)
    }
    return Markup(StyledText("✓ right", .good)) + Markup([.list(list, ordered: true)])
  }

  private static func ordinal(_ index: Int) -> String {
    let names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
    return names.indices.contains(index) ? names[index] : "ninth"
  }

  func notYet(_ words: StyledText) -> Markup {
    Markup(StyledText("✗ not yet. ", .warning) + words)
  }

  private func right(_ given: Quantity?, _ text: String, _ question: Question) -> Markup {
    var line = StyledText(given == nil ? "✓ right" : "✓ right: ", .good)
    if let given { line += StyledText(given.text, .value) }
    var markup = Markup(line)
    if let given, let answer = model.answer(to: question), given != answer {
      markup += Markup(StyledText("The model: ", .dim) + modelValue(question))
    }
    if text.contains(where: { "*/+×÷(".contains($0) }) {
      markup += Markup(StyledText("You typed a formula: any equal one counts.", .dim))
    }
    return markup
  }

  /// The model's answer with its name, in the asked unit.
  func modelValue(_ question: Question) -> StyledText {
    if let name = question.answer?.text, let calculation = model.calculation(name) {
      return StyledText(name, .name) + " = " + StyledText(model.text(of: calculation), .value)
    }
    guard let answer = model.answer(to: question), let asked = model.askedUnit(of: question),
      let shown = (try? answer.converted(to: asked)).flatMap({ $0 })
    else { return StyledText(question.answer?.text ?? "", .value) }
    return StyledText(shown.text, .value)
  }

  private func predicted(_ given: Quantity, _ question: Question, reason: RichText?) -> Markup {
    var fields = [
      Markup.Field("you", StyledText(given.text, .value)),
      Markup.Field("the model", modelValue(question)),
    ]
    if let answer = model.answer(to: question), let gap = gap(given, answer) {
      fields.append(Markup.Field("apart", StyledText(gap)))
    }
    var markup = Markup([.fields(fields)])
    if let reason { markup += Markup(screens.prose.text(reason)) }
    return markup
  }

  /// `0.08 % high`; nil where a ratio makes no sense.
  private func gap(_ given: Quantity, _ answer: Quantity) -> String? {
    guard let same = try? given.converted(to: answer.unit), !answer.number.isZero,
      let ratio = try? same.number.subtracting(answer.number).divided(by: answer.number.magnitude)
    else { return nil }
    if ratio.isZero { return "nothing" }
    let isLow = ratio.isNegative
    let times = abs(1 + ratio.approximate)
    if times >= 10 { return "\(Tutor.times(times)) too high" }
    if times > 0, times <= 0.1 { return "\(Tutor.times(1 / times)) too low" }
    return "\(NumberFormat.percent(ratio.magnitude.approximate)) too \(isLow ? "low" : "high")"
  }

  /// `14.3 times`
  private static func times(_ factor: Double) -> String {
    NumberFormat.fixed(factor, factor < 100 ? 1 : 0) + " times"
  }

  private func wrongUnit(_ given: Quantity, _ question: Question) -> Markup {
    let asked = model.askedUnit(of: question)?.symbol ?? ""
    let wanted = asked.isEmpty ? "a plain number" : "in \(asked)"
    let unit = given.unit.symbol.isEmpty ? "a plain number" : "in \(given.unit.symbol)"
    return Markup(
      StyledText("✗ another unit. ", .warning)
        + StyledText("\(given.text) is \(unit); the answer is \(wanted). This was no try."))
  }

  private func chosen(
    _ options: [Question.Option], _ isRight: Bool, _ question: Question
  ) -> Markup {
    var markup =
      isRight
      ? Markup(StyledText("✓ right. ", .good) + screens.prose.text(options[0].reason))
      : Markup()
    for option in isRight ? Array(options.dropFirst()) : options.filter({ !$0.isRight }) {
      let reason = screens.prose.text(option.reason)
      markup += isRight ? Markup(reason) : notYet(reason)
    }
    return markup.blocks.isEmpty ? notYet("True so far, but something is missing.") : markup
  }
}

extension Judge.Verdict {
  /// Whether it is a try.
  var counts: Bool {
    switch self {
    case .notUnderstood, .wrongUnit, .noOption, .calculated, .unlikely: false
    default: true
    }
  }

  /// How a question ends with it; nil if it stays open. A guess ends its question whatever it is.
  func outcome(for kind: Question.Kind) -> LessonProgress.Record.Outcome? {
    switch self {
    case .trap where kind == .predict: .predicted
    case .right: .solved
    case .predicted: .predicted
    case .options(_, let isRight): isRight ? .solved : nil
    case .order(_, let wrong): wrong == nil ? .solved : nil
    default: nil
    }
  }

  /// The answer as it was understood.
  var given: String? {
    switch self {
    case .right(let quantity): quantity?.text
    case .predicted(let quantity): quantity.text
    case .trap(let quantity, _): quantity?.text
    case .options(let options, _), .order(let options, _):
      options.map(\.words.plainText).joined(separator: ", ")
    default: nil
    }
  }
}
