public import Calculator
public import Presentation

/// Leads a person through one lesson: an event and a state in, a new state and words out.
///
/// Pure: the same event in the same state gives the same reply, and nothing is kept here.
public struct Tutor: Sendable {
  /// What a person does.
  public enum Event: Hashable, Sendable {
    /// An empty line: shows the task again, or goes on where it is done.
    case enter
    /// A typed line that is no verb: an answer while a question is open, else a calculation.
    case line(String)
    /// Asks for help; each tier after a try.
    case hint
    /// Leaves a question unanswered.
    case skip
    /// Shows the screen before.
    case back
    /// Shows a screen by its number, from 1.
    case go(Int)
    /// Marks the screen, or takes its mark away.
    case mark
    /// Lists the marked screens.
    case marks
    /// Shows how the question is answered, after two tries.
    case solution
    /// Begins the lesson anew; asked back once.
    case restart
    /// Takes the last answer back, in a task the last step.
    case undo
    /// Does again what was taken back.
    case redo

    /// Whether it is about the question of the screen and nothing else.
    public var isAboutQuestion: Bool {
      switch self {
      case .enter, .line, .hint, .skip, .back, .solution: true
      case .go, .mark, .marks, .restart, .undo, .redo: false
      }
    }
  }

  /// What the tutor says.
  public struct Reply: Sendable {
    /// The words.
    public var markup: Markup
    /// Whether the lesson ended with this.
    public var isEnd = false
    /// Whether the line was not understood.
    public var isFault = false
    /// After a calculation: the names with its result as `ans`, for `why`.
    public var scope: Scope?

    init(_ markup: Markup) {
      self.markup = markup
    }
  }

  /// The lesson.
  public private(set) var model: LessonModel
  var screens: ScreenMarkup
  let judge: Judge
  let tasks: TaskRoom

  /// A tutor for a lesson; nil if it has no screens.
  ///
  /// - Parameters:
  ///   - host: who runs the lines of tasks; a sandbox of the recorded block if left out.
  ///   - terminal: what charts are drawn for.
  ///   - watch: told of long waits of that sandbox.
  public init?(
    _ model: LessonModel, host: (any TaskHost)? = nil, terminal: TerminalTraits = TerminalTraits(),
    watch: @escaping TaskWatch = { _, _ in true }
  ) {
    guard !model.screens.isEmpty else { return nil }
    self.model = model
    screens = ScreenMarkup(model, terminal)
    judge = Judge(model: model)
    tasks = TaskRoom(host ?? SandboxTaskHost(model.fullScope, words: model.words, watch: watch))
  }

  /// The same tutor in a window of another size, or in another tone.
  public func shown(on terminal: TerminalTraits, isPlain: Bool? = nil) -> Tutor {
    var tutor = self
    if let isPlain { tutor.model.words.isPlain = isPlain }
    tutor.screens = ScreenMarkup(tutor.model, terminal)
    tutor.screens.isAlone = screens.isAlone
    return tutor
  }

  /// Begins the lesson, or goes on where the person left it.
  ///
  /// A lesson that is done goes on at the first question that was skipped or is still open; where
  /// there is none, it begins anew.
  ///
  /// - Parameter isOpen: whether a lesson that was done once was begun again and not left since.
  public func start(_ kept: LessonProgress?, isOpen: Bool = false) -> (LessonProgress, Reply) {
    guard let kept, let progress = kept.isFinished && !isOpen ? reopened(kept) : kept else {
      return fresh(after: kept)
    }
    return goOn(progress)
  }

  private func goOn(_ kept: LessonProgress) -> (LessonProgress, Reply) {
    var progress = kept
    var notes: [Markup.Block] = []
    if progress.contentHash != model.lesson.contentHash {
      progress.contentHash = model.lesson.contentHash
      notes.append(.paragraph(model.said("tutor.edited", .warning)))
      if model.index(of: progress.screen) == nil {
        progress.screen = firstOpenScreen(progress)
        progress.isAnswered = false
      }
    }
    let index = index(progress)
    notes.append(
      .paragraph(
        StyledText(
          model.words(
            "tutor.back", ["screen": "\(index + 1)", "count": "\(model.screens.count)"]) + " ", .dim
        )
          + StyledText(model.lesson.title, .strong)
          + StyledText(" · " + screens.dataWords, .dim)))
    return (progress, Reply(Markup(notes) + screens.screen(index, progress)))
  }

  /// A lesson that is done, at the first of its questions that is not; nil if there is none, or if
  /// nothing was answered.
  private func reopened(_ kept: LessonProgress) -> LessonProgress? {
    let first = model.screens.first { screen in
      guard let question = screen.question else { return false }
      let outcome = kept.records[question.id.text]?.outcome ?? .open
      return outcome == .open || outcome == .skipped
    }
    guard let first, !kept.records.isEmpty else { return nil }
    var progress = kept
    progress.screen = first.id
    progress.isAnswered = false
    return progress
  }

  private func fresh(after kept: LessonProgress?) -> (LessonProgress, Reply) {
    var progress = LessonProgress(
      contentHash: model.lesson.contentHash, screen: model.screens[0].id)
    progress.isFinished = kept?.isFinished ?? false
    progress.marks = kept?.marks ?? []
    return (progress, Reply(screens.screen(0, progress)))
  }

  private func firstOpenScreen(_ progress: LessonProgress) -> String {
    let open = model.screens.first { screen in
      guard let question = screen.question else { return false }
      return (progress.records[question.id.text]?.outcome ?? .open) == .open
    }
    return (open ?? model.screens[0]).id
  }

  /// The screen a person is on.
  public func screen(_ progress: LessonProgress) -> Reply {
    Reply(screens.screen(index(progress), progress))
  }

  /// The index of the screen a person is on.
  public func index(_ progress: LessonProgress) -> Int {
    model.index(of: progress.screen) ?? 0
  }

  /// The names a person may use on a screen, for calculations and `why`; after an answer also the
  /// model's answer.
  public func lab(_ progress: LessonProgress) -> Scope {
    scope(progress).lab
  }

  /// What stands before the cursor: `learn 8.3> `, in a task `learn 8.3 task> `, for then orders
  /// are for the lesson's sandbox.
  public func prompt(_ progress: LessonProgress) -> String {
    let isTask = openTask(progress) != nil
    return "learn \(model.lesson.number).\(index(progress) + 1)\(isTask ? " task" : "")> "
  }

  /// The question that waits for an answer, or nil.
  func openQuestion(_ progress: LessonProgress) -> Question? {
    progress.isAnswered ? nil : model.screens[index(progress)].question
  }

  /// The question that an answer can be given to: one that was skipped can still be answered, and
  /// one that was changed since.
  func answerableQuestion(_ progress: LessonProgress) -> Question? {
    guard let question = model.screens[index(progress)].question else { return nil }
    let record = progress.records[question.id.text]
    let counts = record?.outcome == .skipped || model.wasChanged(question, since: record)
    return !progress.isAnswered || counts ? question : nil
  }

  /// The task that orders are for: not one that is over.
  func openTask(_ progress: LessonProgress) -> Question? {
    answerableQuestion(progress).flatMap { question in
      question.kind == .task && !isShown(question, progress) ? question : nil
    }
  }

  /// Whether the answer of a question stands on the screen, shown before one counted: what is typed
  /// under it does not count.
  func isShown(_ question: Question, _ progress: LessonProgress) -> Bool {
    let record = progress.records[question.id.text]
    return progress.isAnswered && record?.outcome == .skipped
      && !model.wasChanged(question, since: record)
  }

  /// What a question is now, to be kept with its answer.
  func step(of question: Question) -> String { model.step(of: question) }

  /// Replies to an event.
  public func reply(to event: Event, in progress: LessonProgress) -> (LessonProgress, Reply) {
    var start = progress
    if event != .restart { start.asksToRestart = false }
    var (after, reply) = answer(to: event, start, wasAskedToRestart: progress.asksToRestart)
    remember(progress, in: &after, event)
    return (after, reply)
  }

  private func answer(
    to event: Event, _ progress: LessonProgress, wasAskedToRestart: Bool
  ) -> (LessonProgress, Reply) {
    switch event {
    case .enter: enter(progress)
    case .line(let line) where wasAskedToRestart && Tutor.isYes(line): restart(progress)
    case .line(let line): self.line(line, progress)
    case .hint: hint(progress)
    case .skip: skip(progress)
    case .back: back(progress)
    case .go(let number): go(to: number, progress)
    case .mark: mark(progress)
    case .marks: marks(progress)
    case .solution: solution(progress)
    case .restart: progress.asksToRestart ? restart(progress) : askToRestart(progress)
    case .undo: undo(progress)
    case .redo: redo(progress)
    }
  }

  // MARK: Moving

  private func enter(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    let index = index(progress)
    if openQuestion(progress) != nil { return (progress, Reply(screens.screen(index, progress))) }
    guard index + 1 < model.screens.count else { return end(progress) }
    return show(index + 1, progress)
  }

  private func back(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    let index = index(progress)
    guard index > 0 else {
      let note = Markup(model.said("tutor.first-screen", .dim))
      return (progress, Reply(note + screens.screen(0, progress)))
    }
    return show(index - 1, progress)
  }

  func show(
    _ index: Int, _ progress: LessonProgress, asksSkipped: Bool = false
  ) -> (LessonProgress, Reply) {
    var progress = progress
    progress.screen = model.screens[index].id
    let record = model.screens[index].question.flatMap { progress.records[$0.id.text] }
    let outcome = record?.outcome ?? .open
    progress.isAnswered = outcome != .open && !(asksSkipped && outcome == .skipped)
    return (progress, Reply(screens.screen(index, progress)))
  }
}
