/// How far a person is, in all lessons.
public struct Progress: Hashable, Sendable {
  /// The lesson to go on with.
  public var current: String?
  /// By lesson id.
  public var lessons: [String: LessonProgress] = [:]
  /// Questions that come back, by lesson and question.
  public internal(set) var cards: [String: ReviewCard] = [:]

  /// The lesson a placement found to begin with, by its id.
  public var placed: String?

  /// Nothing begun.
  public init() {}
}

/// How far a person is in one lesson.
///
/// A value: every reply of the tutor makes a new one, so the old one is the way back.
public struct LessonProgress: Hashable, Sendable {
  /// The state of one question.
  public struct Record: Hashable, Sendable {
    /// How it ended, or that it has not.
    public enum Outcome: String, Hashable, Sendable {
      case open, solved, predicted, skipped
    }

    /// How it ended, or that it has not.
    public var outcome = Outcome.open
    /// Answers given.
    public var attempts = 0
    /// Hints read, 0 to 3.
    public var hints = 0
    /// Whether its answer was shown before one counted.
    public var wasShown = false
    /// Whether an answer was tried after the last hint; the next hint waits for one.
    public var hasTried = true
    /// The answer that counted, as it was typed.
    public var given: String?
    /// A guess that was asked back; `yes` lets it count.
    public var asked: String?
    /// What the question was when it was last answered, as `en:3f2a…`.
    public var step: String?
    /// When it ended, in seconds since 1970; written by the lab, which has a clock.
    public var endedAt: Int64?
    /// How long it was worked on, in seconds, long pauses cut.
    public var seconds: Int64 = 0
    /// What was done in the sandbox of a task, line by line.
    public var moves: [String] = []
    /// What of that was taken back, for `redo`; the last first.
    public var undone: [String] = []

    /// A question not yet answered.
    public init() {}
  }

  /// What can be gone back to: where the person was and what was answered by then.
  public struct Moment: Hashable, Sendable {
    /// The screen the person was on.
    public var screen: String
    /// Whether its question was answered.
    public var isAnswered: Bool
    /// By question id.
    public var records: [String: Record]
  }

  /// What the lesson's file was when this was kept.
  public var contentHash: String
  /// The screen the person is on.
  public var screen: String
  /// Whether its question is answered, so that Enter goes on.
  public var isAnswered: Bool
  /// Whether the last screen was left.
  public var isFinished = false
  /// By question id.
  public var records: [String: Record] = [:]
  /// Calculations of the person's own, in order; their variables are made from these again.
  public var lines: [String] = []
  /// Screens the person has marked, in the order of marking.
  public var marks: [String] = []
  /// What `undo` goes back to, the last at the end.
  public var past: [Moment] = []
  /// What `redo` goes forward to, the next at the end.
  public var future: [Moment] = []
  /// Whether a new beginning of the lesson was asked for and waits for a second word.
  public var asksToRestart = false

  /// The beginning of a lesson.
  public init(contentHash: String, screen: String) {
    self.contentHash = contentHash
    self.screen = screen
    isAnswered = false
  }
}
