import Diagnostics

/// A task can be begun, is not done before it begins, and its solution does it; its conditions mean
/// something, and none of its traps catches the solution.
enum TaskRule: LessonRule {
  static let finds: [LessonFault] = [.taskLine, .taskCondition, .taskUnsolved, .trapPasses]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    // A translation has the tasks of its original, which `TranslationRule` sees to.
    guard checked.lesson.language == Locale.original,
      checked.lesson.questions.contains(where: { $0.kind == .task }),
      let tutor = Tutor(checked.model, watch: { _, _ in checked.goesOn() })
    else { return [] }
    return checked.lesson.questions.flatMap { question -> [Diagnostic] in
      guard let plan = question.task, !plan.goals.isEmpty, !plan.solution.isEmpty else { return [] }
      return TaskCheck(checked: checked, tutor: tutor, question: question, plan: plan).faults
    }
  }
}

private struct TaskCheck {
  let checked: CheckedLesson
  let tutor: Tutor
  let question: Question
  let plan: TaskPlan

  var faults: [Diagnostic] {
    guard tutor.tasks.state(after: []) != nil else {
      return [
        checked.fault(
          .taskLine, at: question.range, "there is no recorded block to do this on",
          hint: "check it with the recorded block")
      ]
    }
    do throws(Refusal) {
      let start = try played(plan.start, after: []).get()
      let end = try played(plan.solution, after: plan.start.map(\.text)).get()
      let found = conditions(start)
      return found.isEmpty ? reached(start, end) + traps(end) : found
    } catch {
      return [error.diagnostic]
    }
  }

  private struct Refusal: Error {
    let diagnostic: Diagnostic
  }

  /// The state that lines lead to, or the fault of the first that is refused.
  private func played(_ lines: [PlacedText], after: [String]) -> Result<TaskState, Refusal> {
    var done = after
    for line in lines {
      guard let before = tutor.tasks.state(after: done) else { break }
      do throws(DiagnosticList) {
        _ = try tutor.tasks.run(line.text, after: done, on: before)
      } catch {
        return .failure(
          Refusal(diagnostic: LessonFault.taskLine.wrapping(error, at: line, checked.lesson)))
      }
      done.append(line.text)
    }
    guard let state = tutor.tasks.state(after: done) else {
      return .failure(
        Refusal(
          diagnostic: checked.fault(.taskLine, at: question.range, "these lines lead nowhere")))
    }
    return .success(tutor.turn(state, question))
  }

  private var scope: LessonScope {
    checked.model.scope(at: checked.model.index(of: question.id.text) ?? 0)
  }

  /// Goals and traps that mean nothing.
  private func conditions(_ state: TaskState) -> [Diagnostic] {
    (plan.goals + question.traps.map(\.value)).compactMap { condition in
      do throws(DiagnosticList) {
        _ = try TaskGoal(condition.text, scope).holds(in: state)
        return nil
      } catch {
        let first = error.all[0]
        return checked.fault(
          .taskCondition, at: condition.range, first.summary, why: first.explanation,
          hint: "write a comparison, as `alpha(64) >= 100 α64` or `days >= 30`")
      }
    }
  }

  private func holds(_ condition: PlacedText, _ state: TaskState) -> Bool {
    (try? TaskGoal(condition.text, scope).holds(in: state)) == true
  }

  private func reached(_ start: TaskState, _ end: TaskState) -> [Diagnostic] {
    if plan.goals.allSatisfy({ holds($0, start) }) {
      return [
        checked.fault(
          .taskUnsolved, at: plan.goals[0].range, "this is so before anything is done",
          hint: "ask for something that has to be done")
      ]
    }
    return plan.goals.filter { !holds($0, end) }.map { goal in
      let now = TaskGoal(goal.text, scope).now(in: end) ?? "something else"
      return checked.fault(
        .taskUnsolved, at: goal.range, "the solution does not reach this: it is \(now)",
        hint: "mend the lines of `solution`, or ask for less")
    }
  }

  private func traps(_ end: TaskState) -> [Diagnostic] {
    question.traps.filter { holds($0.value, end) }.map { trap in
      checked.fault(
        .trapPasses, at: trap.value.range, "the solution falls into this trap",
        hint: "narrow the condition to the mistake")
    }
  }
}
