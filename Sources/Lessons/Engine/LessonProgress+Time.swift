extension LessonProgress {
  /// The same, with the moment for what ended since and the time spent on the open question; a clock
  /// that jumped back changes nothing else.
  ///
  /// - Parameter clock: that of the question that was open before, which goes on with the one that
  ///   is open now.
  public func timed(
    since before: LessonProgress, at seconds: Int64, by clock: inout QuestionClock?, _ tutor: Tutor
  ) -> LessonProgress {
    var after = self
    for (id, record) in records where record.outcome != .open {
      let old = before.records[id]
      guard old?.outcome != record.outcome || old?.given != record.given else { continue }
      after.records[id]?.endedAt = seconds
    }
    // What was taken back was worked on all the same.
    for (id, record) in before.records {
      let old = record.seconds
      if let new = after.records[id]?.seconds, new < old { after.records[id]?.seconds = old }
    }
    clock?.note(at: seconds)
    if let question = tutor.openQuestion(before)?.id.text, after.records[question] != nil {
      after.records[question]?.seconds += clock?.take(for: tutor.clockName(question)) ?? 0
    }
    clock = tutor.clock(after, at: seconds, after: clock)
    return after
  }

  /// How long its questions took altogether, in seconds.
  public var seconds: Int64 { records.values.reduce(0) { $0 &+ $1.seconds } }

  /// How many questions of a lesson were skipped or never answered.
  public func openQuestions(of lesson: Lesson) -> Int {
    let tally = Tally(lesson, self)
    return tally.skipped + tally.unsolved
  }
}

extension Tutor {
  /// The clock of the question that is open, or nil.
  ///
  /// - Parameter before: the clock of what was open until now.
  public func clock(
    _ progress: LessonProgress, at seconds: Int64, after before: QuestionClock? = nil
  ) -> QuestionClock? {
    let name = openQuestion(progress).map { clockName($0.id.text) }
    guard let before else { return name.map { QuestionClock($0, at: seconds) } }
    return before.at(name, seconds)
  }

  fileprivate func clockName(_ question: String) -> String { "\(model.lesson.id.text)/\(question)" }
}
