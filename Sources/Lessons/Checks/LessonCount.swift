/// How long a lesson is and what it asks, for its author.
public struct LessonCount: Sendable {
  /// Its number.
  public let number: Int
  /// Its id.
  public let id: String
  /// Its language, as `de`.
  public let language: String
  /// Its title.
  public let title: String
  /// What it promises to take.
  public let minutes: Int
  /// How many screens it has.
  public let screens: Int
  /// How many of them ask something.
  public let questions: Int
  /// How many words are read before answers.
  public let words: Int
  /// The words of the fullest screen.
  public let longest: Int
  /// Numbers that `lesson check` holds against the model: results and links.
  public let numbers: Int
  /// Each kind of question there is, with its count.
  public let kinds: [(kind: String, count: Int)]

  /// Counts a lesson.
  public init(_ model: LessonModel) {
    let lesson = model.lesson
    number = lesson.number
    id = lesson.id.text
    language = lesson.language
    title = lesson.title
    minutes = lesson.minutes
    screens = model.screens.count
    questions = lesson.questions.count
    let texts = model.texts
    let perScreen = ScreenLengthRule.words(of: model, texts)
    words = perScreen.reduce(0, +)
    longest = perScreen.max() ?? 0
    let links = texts.flatMap(\.text.links).filter { link in
      switch LessonLink(link.destination) {
      case .calculation, .fact, .claim: true
      case .term, .web, nil: false
      }
    }
    numbers = links.count + lesson.calculations.flatMap(\.lines).count { $0.expected != nil }
    kinds = Question.Kind.allCases.compactMap { kind in
      let count = lesson.questions.count { $0.kind == kind }
      return count > 0 ? (kind.rawValue, count) : nil
    }
  }

  /// All of them together.
  public static func sum(
    _ counts: [LessonCount]
  ) -> (minutes: Int, screens: Int, questions: Int, words: Int, numbers: Int) {
    counts.reduce((0, 0, 0, 0, 0)) { sum, one in
      (
        sum.0 + one.minutes, sum.1 + one.screens, sum.2 + one.questions, sum.3 + one.words,
        sum.4 + one.numbers
      )
    }
  }
}
