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
      return notYet(
        model.said(
          isHigh ? "tutor.too-high" : "tutor.too-low", ["value": told(given, question)]))
    case .wrongUnit(let given): return wrongUnit(given, question)
    case .unlikely(let given): return askedBack(given)
    case .calculated(let value, let asAnswer): return calculated(value, asAnswer)
    case .options(let options, let isRight): return chosen(options, isRight, question)
    case .order(let options, let wrong): return ordered(options, wrong)
    case .noOption where question.kind == .order:
      return Markup(
        StyledText(
          model.words("tutor.name-each", ["count": "\(question.options.count)"]), .warning))
    case .noOption: return noOption(question)
    case .wrongWords: return notYet("")
    case .notUnderstood(let error): return Markup(error)
    }
  }

  /// A wrong value with enough digits to be seen to differ from the right one.
  private func told(_ given: Quantity, _ question: Question) -> String {
    let answer = model.answer(to: question).flatMap { try? $0.converted(to: given.unit) }
    return answer.map(given.text(toTellFrom:)) ?? given.text
  }

  /// What is no option is no try: the letters there are.
  private func noOption(_ question: Question) -> Markup {
    let letters = question.options.indices.map(ScreenMarkup.letter).joined(separator: ", ")
    return Markup(model.said("tutor.no-option", .warning, ["letters": letters]))
  }

  private func askedBack(_ given: Quantity) -> Markup {
    Markup(
      model.said("tutor.unlikely", .warning, ["value": given.text]) + " "
        + model.said("tutor.unlikely.how", .dim))
  }

  private func calculated(_ value: Value, _ asAnswer: String?) -> Markup {
    let line = StyledText("= ", .dim) + StyledText(value.text, .value)
    guard let asAnswer else {
      return Markup(line) + Markup(model.said("tutor.still-open", .dim))
    }
    return Markup(line)
      + Markup(model.said("tutor.to-answer", .dim, ["answer": asAnswer]))
  }

  private func ordered(_ options: [Question.Option], _ wrong: Int?) -> Markup {
    if let wrong {
      let words = screens.prose.text(options[wrong].words, .strong)
      let before = wrong == 0 ? "" : model.words("tutor.first-right", count: wrong) + " "
      return notYet(
        StyledText(before) + words
          + StyledText(" " + model.words("tutor.not-there", ["place": "\(wrong + 1)"]) + " ")
          + screens.prose.text(options[wrong].reason))
    }
    let list = options.map { option in
      screens.prose.text(option.words, .strong) + ": " + screens.prose.text(option.reason)
    }
    return Markup(model.said("tutor.right", .good)) + Markup([.list(list, ordered: true)])
  }

  func notYet(_ words: StyledText) -> Markup {
    Markup(StyledText(model.words("tutor.not-yet") + " ", .warning) + words)
  }

  private func right(_ given: Quantity?, _ text: String, _ question: Question) -> Markup {
    let right = model.words("tutor.right")
    var line = StyledText(given == nil ? right : right + ": ", .good)
    if let given { line += StyledText(given.text, .value) }
    var markup = Markup(line)
    if let given, let how = derivation(of: question, given, typed: text) {
      markup += Markup(StyledText(model.words("tutor.the-model") + ": ", .dim) + how)
    }
    if !model.words.isPlain, text.contains(where: { "*/+×÷(".contains($0) }) {
      markup += Markup(model.said("tutor.formula", .dim))
    }
    return markup
  }

  /// How the model comes to a right answer: `kept = gross * fact(max_take) = 9.64 TAO`; the value
  /// where it is not the given one, and nothing where that says no more than was typed.
  private func derivation(
    of question: Question, _ given: Quantity, typed: String
  ) -> StyledText? {
    guard let answer = question.answer?.text else { return nil }
    let calculation = model.calculation(answer)
    let formula = calculation?.line.expression.text ?? answer
    let value = modelValue(question).spans.last?.text ?? ""
    var parts: [StyledText] = []
    if calculation != nil { parts.append(StyledText(answer, .name)) }
    if formula.filter({ $0 != " " }) != typed.filter({ $0 != " " }),
      AnswerShape(formula, model.fullScope) == .formula
    {
      parts.append(StyledText(formula, .code))
    }
    if value != given.text { parts.append(StyledText(value, .value)) }
    let isName = parts.count == 1 && calculation != nil
    guard !isName, let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0 + StyledText(" = ") + $1 }
  }

  /// The model's answer with its name, in the asked unit.
  func modelValue(_ question: Question) -> StyledText {
    if let name = question.answer?.text, let calculation = model.calculation(name) {
      return StyledText(name, .name) + " = " + StyledText(model.text(of: calculation), .value)
    }
    guard let answer = model.answer(to: question), let asked = model.askedUnit(of: question),
      let shown = (try? answer.converted(to: asked)).flatMap({ $0 })
    else { return StyledText(question.answer?.text ?? "", .value) }
    let isExact = question.accept.flatMap { Tolerance($0.text) } == .exact
    return StyledText((isExact ? shown : shown.rounded(toDigits: 6)).text, .value)
  }

  /// ` = sell(pool, held)` behind an answer that has no name of its own.
  func formula(of question: Question) -> StyledText {
    guard let answer = question.answer?.text, model.calculation(answer) == nil,
      AnswerShape(answer, model.fullScope) == .formula
    else { return StyledText() }
    return StyledText(" = ") + StyledText(answer, .code)
  }

  private func predicted(_ given: Quantity, _ question: Question, reason: RichText?) -> Markup {
    var fields = [
      Markup.Field(model.said("tutor.you"), StyledText(given.text, .value)),
      Markup.Field(model.said("tutor.model"), modelValue(question), note: how(question)),
    ]
    if let answer = model.answer(to: question), let gap = gap(given, answer) {
      fields.append(Markup.Field(model.said("tutor.apart"), StyledText(gap)))
    }
    var markup = Markup([.fields(fields)])
    if let reason { markup += Markup(screens.prose.text(reason)) }
    return markup
  }

  /// `= earns(root, placed, 1 year)`: what an answer is calculated from.
  private func how(_ question: Question) -> StyledText {
    guard let answer = question.answer?.text else { return StyledText() }
    let formula = model.calculation(answer)?.line.expression.text ?? answer
    guard AnswerShape(formula, model.fullScope) == .formula else { return StyledText() }
    return StyledText("= " + formula, .code)
  }

  /// `0.08 % high`; nil where a ratio makes no sense.
  private func gap(_ given: Quantity, _ answer: Quantity) -> String? {
    guard let same = try? given.converted(to: answer.unit), !answer.number.isZero,
      let ratio = try? same.number.subtracting(answer.number).divided(by: answer.number.magnitude)
    else { return nil }
    if ratio.isZero { return model.words("tutor.gap.none") }
    let isLow = ratio.isNegative
    let times = abs(1 + ratio.approximate)
    if times >= 10 { return model.words("tutor.gap.times-high", ["times": Tutor.times(times)]) }
    if times > 0, times <= 0.1 {
      return model.words("tutor.gap.times-low", ["times": Tutor.times(1 / times)])
    }
    return model.words(
      isLow ? "tutor.gap.low" : "tutor.gap.high",
      ["part": NumberFormat.percent(ratio.magnitude.approximate)])
  }

  /// `14.3`
  private static func times(_ factor: Double) -> String {
    NumberFormat.fixed(factor, factor < 100 ? 1 : 0)
  }

  private func wrongUnit(_ given: Quantity, _ question: Question) -> Markup {
    func place(_ unit: String) -> String {
      unit.isEmpty ? model.words("tutor.plain-number") : model.words("keys.in", ["unit": unit])
    }
    let asked = model.askedUnit(of: question)?.text(plural: true) ?? ""
    return Markup(
      StyledText(model.words("tutor.other-unit") + " ", .warning)
        + model.said(
          "tutor.other-unit.how",
          ["value": given.text, "unit": place(given.unit.symbol), "asked": place(asked)]))
  }

  private func chosen(
    _ options: [Question.Option], _ isRight: Bool, _ question: Question
  ) -> Markup {
    var markup =
      isRight
      ? Markup(
        StyledText(model.words("tutor.right") + ". ", .good) + screens.prose.text(options[0].reason)
      )
      : Markup()
    for option in isRight ? Array(options.dropFirst()) : options.filter({ !$0.isRight }) {
      let reason = screens.prose.text(option.reason)
      markup += isRight ? Markup(reason) : notYet(reason)
    }
    return markup.blocks.isEmpty ? notYet(model.said("tutor.missing")) : markup
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
