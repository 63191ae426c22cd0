extension Progress {
  /// This progress under the ids that lessons and questions have now.
  ///
  /// Nothing is dropped: what nobody accounts for stays under its old id.
  public func renamed(by identities: LessonIdentities) -> Progress {
    identities.renamed.reduce(self) { progress, move in
      let (old, new) = (move.old.split(separator: "/"), move.new.split(separator: "/"))
      switch (old.count, new.count) {
      case (1, 1): return progress.movingLesson(String(old[0]), to: String(new[0]))
      case (2, 2) where old[0] == new[0]:
        return progress.movingQuestion(
          String(old[1]), to: String(new[1]), in: String(old[0]))
      default: return progress
      }
    }
  }

  private func movingLesson(_ old: String, to new: String) -> Progress {
    var result = self
    if let kept = result.lessons[old], result.lessons[new] == nil {
      result.lessons[new] = kept
      result.lessons[old] = nil
    }
    if current == old { result.current = new }
    for card in cards.values where card.lesson == old {
      result.take(card, as: card.called(new, card.question))
    }
    return result
  }

  private func movingQuestion(_ old: String, to new: String, in lesson: String) -> Progress {
    var result = self
    if var kept = lessons[lesson] {
      kept.move(old, to: new)
      result.lessons[lesson] = kept
    }
    for card in cards.values where card.lesson == lesson && card.question == old {
      result.take(card, as: card.called(lesson, new))
    }
    return result
  }

  private mutating func take(_ old: ReviewCard, as new: ReviewCard) {
    cards[old.key] = nil
    if cards[new.key] == nil { cards[new.key] = new }
  }
}

extension LessonProgress {
  fileprivate mutating func move(_ old: String, to new: String) {
    func moved(_ records: [String: Record]) -> [String: Record] {
      guard let record = records[old] else { return records }
      var records = records
      records[old] = nil
      if records[new] == nil { records[new] = record }
      return records
    }
    func moved(_ moment: Moment) -> Moment {
      var moment = moment
      moment.records = moved(moment.records)
      if moment.screen == old { moment.screen = new }
      return moment
    }
    records = moved(records)
    if screen == old { screen = new }
    marks = marks.map { $0 == old ? new : $0 }
    past = past.map(moved)
    future = future.map(moved)
  }
}
