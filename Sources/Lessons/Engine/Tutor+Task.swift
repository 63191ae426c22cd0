import Diagnostics
import Presentation

/// What can be said in a task beside the lines of its sandbox.
enum TaskWord: String {
  case portfolio, goal, reset, undo, redo

  init?(_ line: String) {
    self.init(rawValue: line.lowercased())
  }
}

extension Tutor {
  /// A line of a task: a step in its sandbox, a look at it, or a calculation beside it.
  func task(
    _ text: String, _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    switch TaskWord(text) {
    case .portfolio, .goal: return (progress, Reply(look(question, progress)))
    case .reset: return takeAllBack(question, progress)
    case .undo: return undo(progress)
    case .redo: return redo(progress)
    case nil: break
    }
    guard tasks.host.reads(text) else { return calculate(text, progress) }
    guard let state = state(of: question, progress) else { return (progress, noSandbox) }
    return step(text, state, question, progress)
  }

  private func step(
    _ text: String, _ state: TaskState, _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    var after = progress
    var record = after.records[question.id.text] ?? LessonProgress.Record()
    guard record.moves.count < Tutor.mostMoves, TaskLine(text)?.verb != .reset else {
      return (progress, Reply(Markup(model.said("task.reset", .warning))))
    }
    do throws(DiagnosticList) {
      let step = try tasks.run(text, after: lines(of: question, record), on: state)
      record.moves.append(text)
      record.undone = []
      record.attempts += 1
      record.hasTried = true
      let goals = goals(of: question)
      let isDone = goals.allSatisfy { (try? $0.holds(in: turn(step.state, question))) == true }
      if isDone {
        record.outcome = .solved
        record.step = model.step(of: question)
        record.given = model.words("task.steps", count: record.moves.count)
        after.isAnswered = true
      }
      after.records[question.id.text] = record
      var markup =
        step.words + Markup(TaskWords(words: model.words).holdings(turn(step.state, question)))
      markup += isDone ? done(record) : open(question, before: state, after: step.state)
      markup.blocks.append(screens.foot(index(after), after))
      return (after, Reply(markup))
    } catch {
      return (progress, fault(error))
    }
  }

  private static let mostMoves = 100

  // MARK: States

  /// The sandbox as the person has it now.
  func state(of question: Question, _ progress: LessonProgress) -> TaskState? {
    let record = progress.records[question.id.text] ?? LessonProgress.Record()
    return tasks.state(after: lines(of: question, record))
  }

  private func lines(of question: Question, _ record: LessonProgress.Record) -> [String] {
    (question.task?.start.map(\.text) ?? []) + record.moves
  }

  /// The state with the time that has passed since the person's turn began.
  func turn(_ state: TaskState, _ question: Question) -> TaskState {
    let start = tasks.state(after: question.task?.start.map(\.text) ?? [])?.blocks ?? 0
    var turn = state
    turn.blocks -= min(start, turn.blocks)
    return turn
  }

  func goals(of question: Question) -> [TaskGoal] {
    let scope = model.scope(at: model.index(of: question.id.text) ?? 0)
    return question.task?.goals.map { TaskGoal($0.text, scope) } ?? []
  }

  // MARK: Words

  private var noSandbox: Reply {
    var reply = Reply(
      Markup(
        model.said("task.no-block", .warning)))
    reply.isFault = true
    return reply
  }

  /// What the sandbox holds and what is still missing.
  func look(_ question: Question, _ progress: LessonProgress) -> Markup {
    guard let state = state(of: question, progress) else { return noSandbox.markup }
    let turn = turn(state, question)
    var markup = Markup(TaskWords(words: model.words).holdings(turn)) + checklist(question, turn)
    markup.blocks.append(screens.foot(index(progress), progress))
    return markup
  }

  private func checklist(_ question: Question, _ turn: TaskState) -> Markup {
    let rows = goals(of: question).map { goal in
      let holds = (try? goal.holds(in: turn)) == true
      let sign = holds ? StyledText("✓ ", .good) : StyledText("✗ ", .warning)
      return Markup.Field(
        sign + StyledText(goal.text, .code),
        StyledText(
          goal.now(in: turn).map { model.words("task.now", ["value": $0]) } ?? "", .value))
    }
    return Markup([.fields(rows)])
  }

  private func done(_ record: LessonProgress.Record) -> Markup {
    Markup(
      StyledText(model.words("tutor.right") + ": ", .good)
        + StyledText(model.words("task.reached", ["steps": record.given ?? ""]) + " ")
        + model.said("task.any-way", .dim) + " " + model.said("task.over", .dim))
  }

  /// The mistake that was made with this step, if it is a known one, and what is missing.
  private func open(_ question: Question, before: TaskState, after: TaskState) -> Markup {
    let scope = model.scope(at: model.index(of: question.id.text) ?? 0)
    let (old, new) = (turn(before, question), turn(after, question))
    let trap = question.traps.first { trap in
      let goal = TaskGoal(trap.value.text, scope)
      return (try? goal.holds(in: new)) == true && (try? goal.holds(in: old)) != true
    }
    return (trap.map { notYet(screens.prose.text($0.reason)) } ?? Markup())
      + checklist(question, new)
  }

  // MARK: Back and forth

  func takeBack(
    _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply)? {
    guard var record = progress.records[question.id.text], let last = record.moves.popLast() else {
      return nil
    }
    record.undone.append(last)
    return travelled(model.words("task.undone") + " ", last, record, question, progress)
  }

  func doAgain(
    _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply)? {
    guard let record = progress.records[question.id.text], let next = record.undone.last,
      let state = state(of: question, progress)
    else { return nil }
    var (after, reply) = step(next, state, question, progress)
    after.records[question.id.text]?.undone = record.undone.dropLast()
    after.records[question.id.text]?.attempts = record.attempts
    reply.markup =
      Markup(StyledText(model.words("task.again") + " ", .dim) + StyledText(next, .code))
      + reply.markup
    return (after, reply)
  }

  private func takeAllBack(
    _ question: Question, _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    guard var record = progress.records[question.id.text], !record.moves.isEmpty else {
      return (progress, Reply(look(question, progress)))
    }
    record.undone = record.moves.reversed()
    record.moves = []
    return travelled(model.words("task.restarted"), "", record, question, progress)
  }

  private func travelled(
    _ words: String, _ line: String, _ record: LessonProgress.Record, _ question: Question,
    _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    var after = progress
    after.records[question.id.text] = record
    let what = Markup(StyledText(words, .dim) + StyledText(line, .code))
    return (after, Reply(what + look(question, after)))
  }
}
