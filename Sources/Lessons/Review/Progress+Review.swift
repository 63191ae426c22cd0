public import CivilTime

extension Progress {
  /// Puts the questions of a lesson that were answered or left out among those that come back.
  public mutating func note(_ lesson: Lesson, on today: CivilDate) {
    guard let progress = lessons[lesson.id.text] else { return }
    for question in lesson.questions where question.kind.comesBack {
      let record = progress.records[question.id.text]
      guard let record, record.outcome != .open else { continue }
      let card = ReviewCard(lesson: lesson.id.text, question: question.id.text, on: today)
      if cards[card.key] == nil { cards[card.key] = card }
    }
  }

  /// Notes how a question went that came back.
  public mutating func note(_ card: ReviewCard, wentWell: Bool, on today: CivilDate) {
    cards[card.key] = card.asked(wentWell: wentWell, on: today)
  }

  /// How many questions are due, without a look at the lessons: those they no longer have count too.
  public func dueCount(on today: CivilDate) -> Int { cards.values.count { $0.due <= today } }

  /// What is due, the oldest first, lessons taking turns: mixing them is what keeps them apart.
  ///
  /// Questions that a lesson no longer has are passed over, and stay in case it has them again.
  public func due(on today: CivilDate, in course: Course) -> [ReviewCard] {
    let numbers = Dictionary(course.lessons.map { ($0.id.text, $0) }) { first, _ in first }
    let due = cards.values.filter { card in
      card.due <= today
        && numbers[card.lesson]?.questions.contains { $0.id.text == card.question } == true
    }.sorted { ($0.due, $0.key) < ($1.due, $1.key) }
    var waiting = Dictionary(grouping: due, by: \.lesson)
    var turns: [String] = []
    for card in due where !turns.contains(card.lesson) { turns.append(card.lesson) }
    var result: [ReviewCard] = []
    while result.count < due.count {
      for lesson in turns where waiting[lesson]?.isEmpty == false {
        if let next = waiting[lesson]?.removeFirst() { result.append(next) }
      }
    }
    return result
  }
}

extension Question.Kind {
  /// Whether it can be asked again on its own: a task takes too long for that.
  var comesBack: Bool { self != .task }
}
