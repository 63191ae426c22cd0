import Calculator
public import Diagnostics
import Presentation

/// Plays a lesson without a person: every right answer, every trap, every hint, skipping, going
/// back, and coming back after each step. What does not lead where it should is a fault.
public struct LessonWalk {
  /// The faults of all paths, and how many replies were looked at; fewer once `goesOn` says false.
  public static func run(
    _ model: LessonModel, goesOn: () -> Bool = { true }
  ) -> (faults: [Diagnostic], replies: Int) {
    guard let tutor = Tutor(model) else { return ([], 0) }
    return withoutActuallyEscaping(goesOn) { run(tutor, goesOn: $0) }
  }

  private static func run(
    _ tutor: Tutor, goesOn: @escaping () -> Bool
  ) -> (faults: [Diagnostic], replies: Int) {
    var walk = LessonWalk(tutor: tutor, goesOn: goesOn)
    walk.playRight()
    walk.playSkips()
    walk.playBack()
    return (walk.faults, walk.replies)
  }

  private let tutor: Tutor
  private var faults: [Diagnostic] = []
  private var replies = 0
  private let goesOn: () -> Bool

  private init(tutor: Tutor, goesOn: @escaping () -> Bool) {
    self.tutor = tutor
    self.goesOn = goesOn
  }

  private mutating func reply(
    _ event: Tutor.Event, _ progress: LessonProgress
  ) -> (LessonProgress, Tutor.Reply) {
    replies += 1
    return tutor.reply(to: event, in: progress)
  }

  private mutating func expect(_ holds: Bool, _ screen: Int, _ what: String) {
    if !holds { faults.append(tutor.model.walkFault(at: screen, what)) }
  }

  // MARK: Paths

  /// Hints, traps, then the right answer on every screen; leaves and comes back after each.
  private mutating func playRight() {
    var progress = tutor.start(nil).0
    for (index, screen) in tutor.model.screens.enumerated() {
      guard goesOn() else { return }
      expect(tutor.index(progress) == index, index, "Enter does not lead to this screen")
      if let question = screen.question {
        progress = readHints(question, index, progress)
        tryTraps(question, index, progress)
        progress = answer(question, index, progress)
      }
      progress = leaveAndReturn(index, progress)
      progress = reply(.enter, progress).0
    }
    expect(progress.isFinished, tutor.model.screens.count - 1, "the lesson does not end here")
  }

  private mutating func readHints(
    _ question: Question, _ index: Int, _ start: LessonProgress
  ) -> LessonProgress {
    var progress = start
    for tier in 1...3 {
      progress = reply(.hint, progress).0
      let record = progress.records[question.id.text]
      expect(record?.hints == tier, index, "hint \(tier) does not come")
      let again = reply(.hint, progress).0
      expect(
        again.records[question.id.text]?.hints == tier, index,
        "hint \(tier + 1) comes without a try")
      // A real wrong answer would end a `predict`; what matters is that there was a try.
      progress.records[question.id.text]?.hasTried = true
    }
    return progress
  }

  private mutating func tryTraps(_ question: Question, _ index: Int, _ progress: LessonProgress) {
    for trap in question.traps {
      guard let typed = typedTrap(trap, question) else { continue }
      let (after, reply) = reply(.line(typed), progress)
      let text = trap.reason.plainText
      let says = reply.markup.blocks.contains { LessonWalk.text(of: $0).contains(text.prefix(20)) }
      expect(says, index, "the trap `\(trap.value.text)` does not give its reason")
      let closes = question.kind == .predict
      expect(
        after.isAnswered == closes, index, "the trap `\(trap.value.text)` ends the question wrongly"
      )
    }
  }

  private static func text(of block: Markup.Block) -> String {
    if case .paragraph(let words) = block { return words.text }
    return ""
  }

  private func typedTrap(_ trap: Question.Trap, _ question: Question) -> String? {
    if question.kind == .text { return trap.value.text }
    if question.kind == .task { return nil }
    return tutor.judge.value(of: trap, question)?.exactText
  }

  private mutating func answer(
    _ question: Question, _ index: Int, _ progress: LessonProgress
  ) -> LessonProgress {
    var after = progress
    for line in rightLines(question) {
      expect(tutor.claims(line, in: after), index, "`\(line)` would not be taken for an answer")
      after = reply(.line(line), after).0
    }
    expect(after.isAnswered, index, "the right answer is not accepted")
    for option in question.options where question.kind == .choice {
      let words = option.words.plainText
      expect(tutor.claims(words, in: progress), index, "`\(words)` is not taken for an answer")
    }
    expect(
      reply(.undo, after).0.records == progress.records || question.kind == .task, index,
      "`undo` does not take the answer back")
    return after
  }

  private func rightLines(_ question: Question) -> [String] {
    tutor.model.rightLines(question)
  }

  /// Writes the progress down, reads it, and starts again.
  private mutating func leaveAndReturn(_ index: Int, _ progress: LessonProgress) -> LessonProgress {
    var all = Progress()
    all.lessons[tutor.model.lesson.id.text] = progress
    let kept = Progress(text: all.text)?.lessons[tutor.model.lesson.id.text]
    let back = tutor.start(kept).0
    expect(back == progress, index, "leaving and coming back changes something here")
    return back
  }

  private mutating func playSkips() {
    var progress = tutor.start(nil).0
    for (index, screen) in tutor.model.screens.enumerated() {
      guard goesOn() else { return }
      let (after, _) = reply(.skip, progress)
      if let question = screen.question {
        expect(
          after.records[question.id.text]?.outcome == .skipped, index, "skipping is not noted")
        answerLate(question, index, after)
        progress = reply(.enter, after).0
      } else {
        progress = after
      }
    }
    expect(progress.isFinished, tutor.model.screens.count - 1, "skipping does not lead to the end")
  }

  /// What was skipped can still be answered, also later.
  private mutating func answerLate(
    _ question: Question, _ index: Int, _ skipped: LessonProgress
  ) {
    let asked = reply(.go(index + 1), skipped).0
    var after = asked
    for line in rightLines(question) { after = reply(.line(line), after).0 }
    let outcome = after.records[question.id.text]?.outcome
    expect(
      outcome == .solved || outcome == .predicted, index, "a skipped question cannot be answered")
    for line in rightLines(question) where question.kind != .task {
      let outcome = reply(.line(line), skipped).0.records[question.id.text]?.outcome
      expect(outcome == .skipped, index, "an answer under the solution counts")
    }
    for way in tutor.otherWays(question) {
      // Judged as it would be below the answer, where it is said.
      let verdict = tutor.judge.verdict(
        on: way, for: question, scope: tutor.scope(skipped), isConfirmed: true)
      let outcome = verdict.outcome(for: question.kind)
      expect(
        outcome == .solved || outcome == .predicted, index, "`\(way)` is said to pass and does not")
    }
  }

  private mutating func playBack() {
    var progress = tutor.start(nil).0
    for screen in tutor.model.screens.dropLast() {
      guard goesOn() else { return }
      progress = reply(screen.question == nil ? .enter : .skip, progress).0
      if screen.question != nil { progress = reply(.enter, progress).0 }
    }
    for index in tutor.model.screens.indices.dropLast().reversed() {
      progress = reply(.back, progress).0
      expect(tutor.index(progress) == index, index, "`back` does not lead here")
    }
  }
}

extension LessonModel {
  /// What a person who knows would type to a question, line by line.
  public func rightLines(_ question: Question) -> [String] {
    question.task?.solution.map(\.text) ?? Tutor(self).map { [$0.rightAnswer(question)] } ?? []
  }

  /// A fault of playing, at the question of a screen.
  public func walkFault(at screen: Int, _ what: String) -> Diagnostic {
    let place = screens[screen].question?.range ?? lesson.steps[screens[screen].step].range
    return LessonFault.walkFails.at(
      place, in: lesson.source, what, hint: Hint("play it", code: "learn \(lesson.number)"))
  }
}

extension Tutor {
  /// What a person who knows would type.
  func rightAnswer(_ question: Question) -> String {
    switch question.kind {
    case .choice, .multi:
      let right = question.options.indices.filter { question.options[$0].isRight }
      return right.map(ScreenMarkup.letter).joined(separator: " ")
    case .order:
      let order = question.options.indices.sorted {
        (question.options[$0].place ?? 0) < (question.options[$1].place ?? 0)
      }
      return order.map(ScreenMarkup.letter).joined(separator: " ")
    case .text: return question.answer?.parts(separatedBy: "|").first?.text ?? ""
    case .expr: return question.answer?.text ?? ""
    case .task: return ""
    case .number, .predict:
      guard let answer = model.answer(to: question),
        let asked = model.askedUnit(of: question),
        let shown = (try? answer.converted(to: asked)).flatMap({ $0 })
      else { return question.answer?.text ?? "" }
      return shown.exactText
    }
  }
}
