public import Presentation

/// Asks one question that comes back: on its own, with other numbers where it allows that.
public struct ReviewTutor: Sendable {
  /// What is asked, and when it was asked before.
  public let card: ReviewCard
  /// Whether its numbers are others than in the lesson.
  public let hasNewNumbers: Bool
  /// Whether the person comes from the screen of this question.
  let isRetry: Bool
  /// Who asks, in a lesson made for this question.
  public private(set) var tutor: Tutor

  /// Nil if the lesson has no such question any more.
  ///
  /// - Parameter seed: for the numbers, where the question was just answered in its lesson; that of
  ///   the card if left out.
  public init?(
    _ card: ReviewCard, model: LessonModel, seed: UInt64? = nil,
    terminal: TerminalTraits = TerminalTraits()
  ) {
    guard let question = model.lesson.questions.first(where: { $0.id.text == card.question }),
      question.kind.comesBack, model.index(of: card.question) != nil
    else { return nil }
    let variant = model.variant(for: card.question, seed: seed ?? card.seed)
    hasNewNumbers = variant != nil
    isRetry = seed != nil
    guard var tutor = Tutor(variant ?? model.asking(question), terminal: terminal) else {
      return nil
    }
    tutor.screens.isAlone = true
    self.card = card
    self.tutor = tutor
  }

  /// The question, without the words of the lesson around it: they are to be recalled.
  public func start() -> (LessonProgress, Tutor.Reply) {
    let progress = LessonProgress(
      contentHash: tutor.model.lesson.contentHash, screen: card.question)
    return (progress, screen(progress))
  }

  /// The question as it stands: what was answered is said below it.
  public func screen(_ progress: LessonProgress) -> Tutor.Reply {
    let lesson = tutor.model.lesson
    let index = tutor.index(progress)
    var blocks: [Markup.Block] = [
      .paragraph(
        tutor.model.said(
          hasNewNumbers ? "review.other-numbers" : "review.from", .dim,
          ["number": "\(lesson.number)", "title": lesson.title]))
    ]
    if let question = tutor.model.screens[index].question {
      // Who comes from the screen has just read it, unless its numbers are others now.
      if let given = question.given, hasNewNumbers || !isRetry {
        blocks.append(.paragraph(tutor.screens.prose.text(given)))
      }
      blocks += tutor.screens.parts([.question(question)], at: index)
    }
    if let given = tutor.screens.given(at: index, progress) {
      blocks.append(.paragraph(given))
    }
    blocks.append(tutor.screens.foot(index, progress))
    return Tutor.Reply(Markup(blocks))
  }

  /// The same question in a window of another size, or in another tone.
  public func shown(on terminal: TerminalTraits, isPlain: Bool) -> ReviewTutor {
    var review = self
    review.tutor = tutor.shown(on: terminal, isPlain: isPlain)
    return review
  }

  /// A mark is for a screen that one comes back to.
  private func noMark() -> Tutor.Reply {
    let screen = tutor.model.lesson.screens.firstIndex { $0.id == card.question } ?? 0
    let place = "\(tutor.model.lesson.number).\(screen + 1)"
    return Tutor.Reply(Markup(tutor.model.said("review.no-mark", .dim, ["place": place])))
  }

  /// Replies as in a lesson; moving about is not for a single question.
  public func reply(
    to event: Tutor.Event, in progress: LessonProgress
  ) -> (LessonProgress, Tutor.Reply) {
    switch event {
    case .line, .hint, .skip, .solution, .undo, .redo: tutor.reply(to: event, in: progress)
    case .mark: (progress, noMark())
    case .enter, .back, .go, .marks, .restart:
      progress.isAnswered ? (progress, Tutor.Reply(Markup())) : (progress, screen(progress))
    }
  }

  /// Whether a line is an answer, though it may begin as a verb does.
  public func claims(_ line: String, in progress: LessonProgress) -> Bool {
    tutor.claims(line, in: progress)
  }

  /// What somebody would type who knows the answer; nil where there is none.
  public var answer: String? {
    tutor.model.lesson.questions.first { $0.id.text == card.question }
      .flatMap { tutor.model.typedAnswer(to: $0) }
  }

  /// How it went, once it is over: well if the first answer was right without a hint.
  public func wentWell(_ progress: LessonProgress) -> Bool? {
    guard progress.isAnswered, let record = progress.records[card.question] else { return nil }
    return record.outcome == .solved && record.attempts == 1 && record.hints == 0
  }
}
