import Presentation

extension Tutor {
  /// The next hint, once an answer was tried after the last one.
  func hint(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    guard let question = openQuestion(progress) else {
      return (progress, reply(model.said("tutor.nothing-asked", .dim), progress))
    }
    var record = progress.records[question.id.text] ?? LessonProgress.Record()
    var markup = Markup()
    if record.hints > 0, !record.hasTried {
      markup += Markup(model.said("tutor.try-first", .dim))
    } else if record.hints < question.hints.count {
      record.hints += 1
      record.hasTried = false
    }
    if record.hints > 0, question.hints.indices.contains(record.hints - 1) {
      let hint = screens.prose.text(question.hints[record.hints - 1])
      markup = Markup(StyledText(model.words("tutor.hint") + " ", .hint) + hint) + markup
    }
    var after = progress
    after.records[question.id.text] = record
    markup.blocks.append(screens.foot(index(after), after))
    return (after, Reply(markup))
  }

  /// What can be done about the question that waits; nil where none does.
  public func waiting(_ progress: LessonProgress) -> Reply? {
    guard openQuestion(progress) != nil else { return nil }
    var markup = Markup(model.said("session.question-waits"))
    markup.blocks.append(screens.foot(index(progress), progress))
    return Reply(markup)
  }

  /// Leaves a question: its answer is shown, and it counts as skipped.
  func skip(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    guard let question = openQuestion(progress) else { return reply(to: .enter, in: progress) }
    var after = progress
    var record = after.records[question.id.text] ?? LessonProgress.Record()
    (record.outcome, record.wasShown) = (.skipped, true)
    after.records[question.id.text] = record
    after.isAnswered = true
    var markup =
      Markup(StyledText(model.words("tutor.skipped") + " ", .strong) + answerWords(question))
      + reasons(question)
    if question.kind == .task { markup += Markup(model.said("task.over", .dim)) }
    markup.blocks.append(screens.foot(index(after), after))
    return (after, Reply(markup))
  }
}
