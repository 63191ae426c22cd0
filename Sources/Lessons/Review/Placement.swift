public import CivilTime

/// Ten questions from all over the course that find out where somebody may begin.
public struct Placement: Hashable, Sendable {
  /// How many questions there are at most.
  public static let count = 10

  /// The lessons that one question each is asked of, by their ids, in the order of the course.
  public let lessons: [String]
  /// How each went that was asked so far.
  public private(set) var results: [Bool] = []
  private let today: CivilDate

  /// The questions of a course; nil if it has too few lessons to choose among.
  public init?(_ course: Course, on today: CivilDate) {
    var lessons = course.lessons
    // The first teaches the lab and the last asks for everything.
    if lessons.count > Placement.count + 2 { lessons = Array(lessons.dropFirst().dropLast()) }
    let steps = min(Placement.count, lessons.count)
    guard steps > 1 else { return nil }
    self.lessons = (0..<steps).map { lessons[$0 * (lessons.count - 1) / (steps - 1)].id.text }
    self.today = today
  }

  /// Whether a lesson is left to ask about.
  public var isOpen: Bool { results.count < lessons.count }

  /// The question to ask now; nil where all were asked, or the lesson has none that can be asked.
  ///
  /// Found when it is its turn: reading ten lessons would keep the first question waiting.
  public func next(in course: Course) -> ReviewCard? {
    guard isOpen, let lesson = course.lesson(lessons[results.count]),
      let question = Placement.question(of: lesson)
    else { return nil }
    return ReviewCard(lesson: lesson.id.text, question: question.id.text, on: today)
  }

  /// The last question of a lesson that can be answered on its own; the first ones look back.
  private static func question(of lesson: Lesson) -> Question? {
    let kinds: [Question.Kind] = [.number, .choice, .multi]
    return kinds.lazy.compactMap { kind in lesson.questions.last { $0.kind == kind } }.first
  }

  /// Notes how the question went that was asked.
  public mutating func note(wentWell: Bool) {
    if isOpen { results.append(wentWell) }
  }

  /// The lesson to begin with: the one behind the last lesson before anything was missed.
  public func start(in course: Course) -> Lesson? {
    let known = results.prefix { $0 }.count
    guard known > 0 else { return course.lessons.first }
    guard let last = course.lesson(lessons[known - 1]) else { return course.lessons.first }
    return course.lessons.first { $0.number > last.number } ?? course.lessons.last
  }

  /// How many went well.
  public var right: Int { results.count { $0 } }
}
