import Calculator
import Decimals
import Diagnostics
import Presentation

extension Tutor {
  /// A typed line: an answer while a question is open, else a calculation.
  func line(_ line: String, _ progress: LessonProgress) -> (LessonProgress, Reply) {
    let text = PlacedText(line, at: 0).trimmed.text
    let calculates = text.hasPrefix("=")
    if !calculates, let question = answerableQuestion(progress), !isAssignment(text),
      !progress.isAnswered || claims(text, in: progress)
    {
      if isShown(question, progress) { return answerBelowSolution(text, question, progress) }
      if question.kind == .task { return task(text, question, progress) }
      return answer(text, question, progress)
    }
    if !calculates, namesAnOptionAgain(text, progress) {
      return (progress, reply(model.said("tutor.answered", .dim), progress))
    }
    return calculate(calculates ? String(text.dropFirst()) : text, progress)
  }

  /// Whether a line can only be a letter of the question that was just answered.
  private func namesAnOptionAgain(_ text: String, _ progress: LessonProgress) -> Bool {
    guard progress.isAnswered, text.count == 1,
      let question = model.screens[index(progress)].question, !question.options.isEmpty,
      Judge.names(text, anOptionOf: question.options)
    else { return false }
    return !scope(progress).names.contains(text)
  }

  /// A word of the lab's, and what can be typed now.
  func reply(_ words: StyledText, _ progress: LessonProgress) -> Reply {
    var markup = Markup(words)
    markup.blocks.append(screens.foot(index(progress), progress))
    return Reply(markup)
  }

  /// Whether a line is an answer to the open question, though it may begin as a verb does.
  ///
  /// Whoever has verbs asks this first: the words of an option, a word that is asked for, a step of a
  /// task are answers; everything else keeps its meaning, and what is no verb comes here anyway.
  public func claims(_ line: String, in progress: LessonProgress) -> Bool {
    let text = PlacedText(line, at: 0).trimmed.text
    guard !text.isEmpty, let question = answerableQuestion(progress) else {
      return progress.asksToRestart && Tutor.isYes(text)
    }
    if progress.asksToRestart, Tutor.isYes(text) { return true }
    if asksBack(question, progress), Tutor.isYes(text) || Tutor.isNo(text) { return true }
    switch question.kind {
    case .choice: return Judge.names(text, anOptionOf: question.options)
    case .multi:
      return Judge.names(text, anOptionOf: question.options) || isListOfSymbols(text, question)
    case .order: return Judge.sequence(text, question.options) != nil
    case .text:
      let words = Judge.accepted(question) + question.traps.map { Judge.folded($0.value.text) }
      return words.contains(Judge.folded(text))
    case .task:
      return openTask(progress) != nil && (TaskWord(text) != nil || tasks.host.reads(text))
    case .number, .predict, .expr: return isValue(text, question, progress)
    }
  }

  /// `a c`, `1, 3`: letters or numbers of options and nothing else.
  private func isListOfSymbols(_ text: String, _ question: Question) -> Bool {
    let parts = Judge.withoutLabel(text).split { " ,;".contains($0) }.filter { !Judge.joins($0) }
    return !parts.isEmpty
      && parts.allSatisfy {
        (Judge.folded(String($0)).count == 1 || Int($0) != nil)
          && Judge.names(String($0), anOptionOf: question.options)
      }
  }

  /// A value of the kind that is asked for.
  private func isValue(
    _ text: String, _ question: Question, _ progress: LessonProgress
  ) -> Bool {
    switch judge.verdict(on: text, for: question, scope: scope(progress)) {
    case .right, .predicted, .unlikely, .trap, .wrong: true
    default: false
    }
  }

  private func isAssignment(_ text: String) -> Bool {
    LessonScope.assignedName(in: text) != nil
  }

  // MARK: Calculating beside the lesson

  /// What the person may use: the names shown so far, and their own.
  func scope(_ progress: LessonProgress) -> LessonScope {
    var screen = index(progress)
    if progress.isAnswered, let question = model.screens[screen].question {
      screen = max(screen, model.screenOfAnswer(to: question) ?? screen)
    }
    var scope = model.scope(at: screen)
    for line in progress.lines { _ = try? scope.evaluate(line) }
    return scope
  }

  private static let maximumLines = 200

  func calculate(_ text: String, _ progress: LessonProgress) -> (LessonProgress, Reply) {
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

  func fault(_ error: DiagnosticList) -> Reply {
    var reply = Reply(Markup(error))
    reply.isFault = true
    return reply
  }

  // MARK: Answering

  static func isYes(_ line: String) -> Bool {
    ["yes", "y", "yes it is", "ja", "sí", "si"].contains(Judge.folded(line))
  }

  static func isNo(_ line: String) -> Bool { ["no", "n", "nein"].contains(Judge.folded(line)) }

  private func asksBack(_ question: Question, _ progress: LessonProgress) -> Bool {
    progress.records[question.id.text]?.asked != nil
  }

  private func answer(
    _ typed: String, _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    var after = progress
    var record = after.records[question.id.text] ?? LessonProgress.Record()
    let asked = record.asked
    if asked != nil, Tutor.isNo(typed) {
      after.records[question.id.text]?.asked = nil
      return (after, self.reply(model.said("tutor.guess-again"), after))
    }
    let text = asked.flatMap { Tutor.isYes(typed) ? $0 : nil } ?? typed
    let verdict = judge.verdict(
      on: text, for: question, scope: scope(progress), isConfirmed: asked != nil)
    record.take(verdict, text, question.kind, step: step(of: question))
    if record.outcome != .open, record.outcome != .skipped { after.isAnswered = true }
    if record != progress.records[question.id.text] ?? LessonProgress.Record() {
      after.records[question.id.text] = record
    }
    if case .notUnderstood(let error) = verdict { return (progress, fault(error)) }
    var markup = feedback(verdict, text, question)
    if verdict.counts, !after.isAnswered, record.attempts == 2, !model.words.isPlain {
      markup += Markup(model.said("tutor.keep-going", .dim))
    }
    markup.blocks.append(screens.foot(index(after), after))
    var reply = Reply(markup)
    reply.scope = explained(verdict, text, question, after)
    return (after, reply)
  }

  /// What is typed under the answer is judged, and does not count.
  private func answerBelowSolution(
    _ text: String, _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    let place = ["place": screens.place(index(progress))]
    var markup = Markup(model.said("tutor.was-shown", .dim, place))
    if question.kind != .task {
      let verdict = judge.verdict(
        on: text, for: question, scope: scope(progress), isConfirmed: true)
      if case .notUnderstood(let error) = verdict { return (progress, fault(error)) }
      markup = feedback(verdict, text, question) + markup
    }
    markup.blocks.append(screens.foot(index(progress), progress))
    return (progress, Reply(markup))
  }

  /// What `why` explains after an answer: a formula of the person's, else how the model comes to it.
  private func explained(
    _ verdict: Judge.Verdict, _ text: String, _ question: Question, _ progress: LessonProgress
  ) -> Scope? {
    var lab = scope(progress)
    let isOwn = !progress.isAnswered || AnswerShape(text, lab) == .formula && verdict.isRight
    let shown = question.kind.isValue && !isOwn ? question.answer?.text ?? text : text
    return (try? lab.evaluate(shown)) == nil ? nil : lab.lab
  }
}

extension LessonProgress.Record {
  /// Notes a verdict.
  fileprivate mutating func take(
    _ verdict: Judge.Verdict, _ text: String, _ kind: Question.Kind, step: String
  ) {
    if case .unlikely = verdict {
      asked = text
      return
    }
    if verdict.counts {
      attempts += 1
      hasTried = true
      asked = nil
    }
    if let outcome = verdict.outcome(for: kind) {
      self.outcome = outcome
      given = verdict.given ?? text
      self.step = step
    }
  }
}
