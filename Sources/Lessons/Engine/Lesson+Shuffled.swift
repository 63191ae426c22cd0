extension Lesson {
  /// The lesson with its options in another order, so that no place is known to be the right one.
  ///
  /// The same seed gives the same order. What is to be put in order stays: its lines are mixed already.
  public func shuffled(by seed: UInt64) -> Lesson {
    func part(_ part: LessonPart) -> LessonPart {
      guard case .question(var question) = part, question.kind == .choice || question.kind == .multi
      else { return part }
      var random = SplitMix(state: seed ^ Fingerprint.number(question.id.text))
      question.options.shuffle(using: &random)
      return .question(question)
    }
    var lesson = self
    lesson.opening = opening.map(part)
    for index in lesson.steps.indices {
      lesson.steps[index].parts = steps[index].parts.map(part)
    }
    return lesson
  }

  /// The seed of its own: the same order for everybody and at every return.
  public var seed: UInt64 { Fingerprint.number(id.text) }
}
