extension LessonProgress {
  /// The same, with the time for what ended since; a clock that jumped back changes nothing else.
  public func timed(since before: LessonProgress, at seconds: Int64) -> LessonProgress {
    var after = self
    for (id, record) in records where record.outcome != .open {
      let old = before.records[id]
      guard old?.outcome != record.outcome || old?.given != record.given else { continue }
      after.records[id]?.endedAt = seconds
    }
    return after
  }
}
