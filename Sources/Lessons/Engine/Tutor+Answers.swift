import Calculator
import Decimals
import Diagnostics
import Presentation

extension Tutor {
  /// A typed line: an answer while a question is open, else a calculation.
  func line(_ line: String, _ progress: LessonProgress) -> (LessonProgress, Reply) {
    let text = PlacedText(line, at: 0).trimmed.text
    let calculates = text.hasPrefix("=")
    if !calculates, let question = openQuestion(progress), !isAssignment(text) {
      return answer(text, question, progress)
    }
    return calculate(calculates ? String(text.dropFirst()) : text, progress)
  }

  private func isAssignment(_ text: String) -> Bool {
    LessonScope.assignedName(in: text) != nil
  }

  // MARK: Calculating beside the lesson

  /// What the person may use: the names shown so far, and their own.
  func scope(_ progress: LessonProgress) -> LessonScope {
    var screen = index(progress)
    if progress.isAnswered, let answer = model.screens[screen].question?.answer,
      let calculation = model.calculation(answer.text)
    {
      screen = max(screen, calculation.screen)
    }
    var scope = model.scope(at: screen)
    for line in progress.lines { _ = try? scope.evaluate(line) }
    return scope
  }

  private static let maximumLines = 200

  private func calculate(_ text: String, _ progress: LessonProgress) -> (LessonProgress, Reply) {
    var scope = scope(progress)
    do throws(DiagnosticList) {
      let evaluation = try scope.evaluate(text)
      var progress = progress
      if isAssignment(text), progress.lines.count < Tutor.maximumLines {
        progress.lines.append(text)
      }
      var reply = Reply(evaluation.markup)
      reply.scope = scope.lab
      return (progress, reply)
    } catch {
      return (progress, fault(error))
    }
  }

  private func fault(_ error: DiagnosticList) -> Reply {
    var reply = Reply(Markup(error))
    reply.isFault = true
    return reply
  }

  // MARK: Answering

  private func answer(
    _ text: String, _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    let verdict = judge.verdict(on: text, for: question, scope: scope(progress))
    var after = progress
    var record = after.records[question.id.text] ?? LessonProgress.Record()
    if verdict.counts {
      record.attempts += 1
      record.hasTried = true
    }
    if let outcome = verdict.outcome(for: question.kind) {
      record.outcome = outcome
      record.given = verdict.given ?? text
      after.isAnswered = true
    }
    if verdict.counts { after.records[question.id.text] = record }
    if case .notUnderstood(let error) = verdict { return (progress, fault(error)) }
    var markup = feedback(verdict, text, question)
    markup.blocks.append(.paragraph(screens.keys(index(after), after)))
    var reply = Reply(markup)
    var lab = scope(after)
    if (try? lab.evaluate(text)) != nil { reply.scope = lab.lab }
    return (after, reply)
  }

  private func feedback(
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
      let shown = model.answer(to: question).map(given.text(toTellFrom:)) ?? given.text
      return notYet("\(shown) is too \(isHigh ? "high" : "low").")
    case .wrongUnit(let given): return wrongUnit(given, question)
    case .options(let options, let isRight): return chosen(options, isRight, question)
    case .noOption: return notYet("That is none of the options.")
    case .wrongWords: return notYet("")
    case .notUnderstood(let error): return Markup(error)
    }
  }

  private func notYet(_ words: StyledText) -> Markup {
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
    case .notUnderstood, .wrongUnit, .noOption: false
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
    default: nil
    }
  }

  /// The answer as it was understood.
  var given: String? {
    switch self {
    case .right(let quantity): quantity?.text
    case .predicted(let quantity): quantity.text
    case .trap(let quantity, _): quantity?.text
    case .options(let options, _): options.map(\.words.plainText).joined(separator: ", ")
    default: nil
    }
  }
}
