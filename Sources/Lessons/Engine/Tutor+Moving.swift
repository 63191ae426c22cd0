import Presentation

extension Tutor {
  /// A screen by its number. Nobody is held back from looking ahead.
  func go(to number: Int, _ progress: LessonProgress) -> (LessonProgress, Reply) {
    guard number >= 1, number <= model.screens.count else {
      let words = model.words("tutor.screens", count: model.screens.count) + " "
      var reply = Reply(
        Markup(
          StyledText(words, .warning)
            + StyledText("go \(model.lesson.number).\(model.screens.count)", .code)))
      reply.isFault = true
      return (progress, reply)
    }
    // What was skipped is asked again, without the answer beside it.
    return show(number - 1, progress, asksSkipped: true)
  }

  /// Opens the lesson at a screen by its number; what was answered stays.
  public func start(_ kept: LessonProgress?, at number: Int) -> (LessonProgress, Reply) {
    let hash = model.lesson.contentHash
    var progress = kept ?? LessonProgress(contentHash: hash, screen: model.screens[0].id)
    progress.contentHash = hash
    return reply(to: .go(number), in: progress)
  }

  // MARK: Marks

  private static let mostMarks = 50

  func mark(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    var after = progress
    let number = "\(model.lesson.number).\(index(progress) + 1)"
    let id = model.screens[index(progress)].id
    if let marked = after.marks.firstIndex(of: id) {
      after.marks.remove(at: marked)
      return (after, Reply(Markup(model.said("tutor.unmarked", .dim, ["place": number]))))
    }
    if after.marks.count < Tutor.mostMarks { after.marks.append(id) }
    return (
      after,
      Reply(
        Markup(
          StyledText(model.words("tutor.marked") + " ", .good)
            + model.said("tutor.marked.go", .dim, ["place": number])))
    )
  }

  func marks(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    let marked = markedScreens(progress)
    guard !marked.isEmpty else {
      return (
        progress,
        Reply(
          Markup(model.said("tutor.no-marks", .dim)))
      )
    }
    let lines = marked.map { screen in
      StyledText("go \(model.lesson.number).\(screen + 1)", .code) + "  " + title(of: screen)
    }
    return (progress, Reply(Markup([.list(lines, ordered: false)])))
  }

  /// Whether there is something of this lesson that `undo` takes back.
  public func canUndo(_ progress: LessonProgress) -> Bool {
    let moves = openTask(progress).flatMap { progress.records[$0.id.text]?.moves }
    return !progress.past.isEmpty || moves?.isEmpty == false
  }

  /// The indices of marked screens that the lesson still has, in their order.
  public func markedScreens(_ progress: LessonProgress) -> [Int] {
    progress.marks.compactMap(model.index(of:)).sorted()
  }

  /// The heading of the step a screen belongs to.
  func title(of screen: Int) -> StyledText {
    screens.prose.text(model.lesson.steps[model.screens[screen].step].title)
  }

  // MARK: Again from the beginning

  func askToRestart(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    var after = progress
    after.asksToRestart = true
    let count = progress.records.count
    return (
      after,
      Reply(
        Markup(
          model.said("tutor.restart", .warning, count: count) + " "
            + model.said("tutor.restart.how", .dim)))
    )
  }

  func restart(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    var after = LessonProgress(
      contentHash: model.lesson.contentHash, screen: model.screens[0].id)
    after.isFinished = progress.isFinished
    after.marks = progress.marks
    after.past = progress.past
    let words = StyledText(model.words("tutor.restarted") + " ", .strong)
    return (
      after,
      Reply(
        Markup(words + model.said("tutor.takes-back", .dim)) + screens.screen(0, after))
    )
  }

  // MARK: Back and forth

  private static let mostMoments = 8

  /// Keeps what was before an event that changed an answer.
  func remember(_ before: LessonProgress, in after: inout LessonProgress, _ event: Event) {
    switch event {
    case .undo, .redo, .hint: return
    default: break
    }
    let isAnswer = after.records.contains { id, record in
      guard let old = before.records[id] else { return record.isAnswer }
      return old.outcome != record.outcome || old.attempts != record.attempts
    }
    let isRestart = !before.records.isEmpty && after.records.isEmpty
    guard isAnswer || isRestart else { return }
    after.past = before.past.suffix(Tutor.mostMoments - 1) + [before.moment]
    after.future = []
  }

  func undo(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    if let task = openTask(progress), let step = takeBack(task, progress) { return step }
    guard let moment = progress.past.last else { return nothing("undo", progress) }
    var after = progress
    after.past.removeLast()
    after.future.append(progress.moment)
    let what = change(from: moment.records, to: progress.records)
    return travelled(model.words("tutor.undone", ["what": what]), to: moment, after)
  }

  func redo(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    if let task = openTask(progress), let step = doAgain(task, progress) { return step }
    guard let moment = progress.future.last else { return nothing("redo", progress) }
    var after = progress
    after.future.removeLast()
    after.past.append(progress.moment)
    let what = change(from: progress.records, to: moment.records)
    return travelled(model.words("tutor.redone", ["what": what]), to: moment, after)
  }

  private func travelled(
    _ words: String, to moment: LessonProgress.Moment, _ progress: LessonProgress
  ) -> (LessonProgress, Reply) {
    var after = progress
    after.records = moment.records
    after.screen = moment.screen
    after.isAnswered = moment.isAnswered
    var said = Markup(StyledText(words, .strong))
    // What a task's sandbox holds now is what was taken back.
    if let question = openQuestion(after), question.kind == .task,
      let state = state(of: question, after)
    {
      said += Markup(TaskWords(words: model.words).holdings(turn(state, question)))
    }
    return (after, Reply(said + screens.screen(index(after), after)))
  }

  /// What an event changed, in words: `your answer at 4.3, “1.5 TAO”`.
  private func change(
    from before: [String: LessonProgress.Record], to after: [String: LessonProgress.Record]
  ) -> String {
    guard !after.isEmpty else { return model.words("tutor.change.restart") }
    // A hint that was read is a record too, but nothing that is taken back.
    func isOther(_ id: String) -> Bool {
      let (new, old) = (after[id], before[id] ?? LessonProgress.Record())
      return new?.outcome != old.outcome || new?.attempts != old.attempts
    }
    guard let id = after.keys.sorted().first(where: isOther), let record = after[id] else {
      return model.words("tutor.change.restart")
    }
    let place = screens.place(model.index(of: id) ?? 0)
    let isNew = record.outcome != before[id]?.outcome
    if isNew, record.outcome == .skipped {
      return model.words("tutor.change.skip", ["place": place])
    }
    guard isNew, let given = record.given else {
      return model.words("tutor.change.try", ["place": place])
    }
    return model.words("tutor.change.answer", ["place": place, "given": given])
  }

  private func nothing(_ verb: String, _ progress: LessonProgress) -> (LessonProgress, Reply) {
    (progress, Reply(Markup(model.said("tutor.nothing-\(verb)", .dim))))
  }
}

extension LessonProgress {
  /// What can be gone back to.
  var moment: Moment { Moment(screen: screen, isAnswered: isAnswered, records: records) }
}

extension LessonProgress.Record {
  /// Whether something was answered or left out.
  fileprivate var isAnswer: Bool { attempts > 0 || outcome != .open }
}
