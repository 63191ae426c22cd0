public import CivilTime
import Parallel

/// Ten questions from all over the course that find out where somebody may begin.
public struct Placement: Hashable, Sendable {
  /// How many questions there are at most.
  public static let count = 10

  /// What is asked, in the order of the course.
  public let cards: [ReviewCard]
  /// How each went that was asked so far.
  public private(set) var results: [Bool] = []

  /// The questions of a course; nil if it has too few lessons to choose among.
  public init?(_ course: Course, on today: CivilDate) {
    var lessons = course.lessons
    // The first teaches the lab and the last asks for everything.
    if lessons.count > Placement.count + 2 { lessons = Array(lessons.dropFirst().dropLast()) }
    let steps = min(Placement.count, lessons.count)
    guard steps > 1 else { return nil }
    let chosen = (0..<steps).map { lessons[$0 * (lessons.count - 1) / (steps - 1)] }
    // Several at a time: all these lessons are read now.
    let cards = ParallelRunner(threads: 4).results(of: chosen.count) { place in
      Placement.question(of: chosen[place]).map {
        ReviewCard(lesson: chosen[place].id.text, question: $0.id.text, on: today)
      }
    }
    self.cards = (cards ?? []).compactMap(\.self)
    if self.cards.count < 2 { return nil }
  }

  /// The last question of a lesson that can be answered on its own; the first ones look back.
  private static func question(of lesson: Lesson) -> Question? {
    let kinds: [Question.Kind] = [.number, .choice, .multi]
    return kinds.lazy.compactMap { kind in lesson.questions.last { $0.kind == kind } }.first
  }

  /// The question to ask now; nil where all were asked.
  public var next: ReviewCard? { results.count < cards.count ? cards[results.count] : nil }

  /// Notes how the question went that was asked.
  public mutating func note(wentWell: Bool) {
    if next != nil { results.append(wentWell) }
  }

  /// The lesson to begin with: the one behind the last lesson before anything was missed.
  public func start(in course: Course) -> Lesson? {
    let known = results.prefix { $0 }.count
    guard known > 0 else { return course.lessons.first }
    guard let last = course.lesson(cards[known - 1].lesson) else { return course.lessons.first }
    return course.lessons.first { $0.number > last.number } ?? course.lessons.last
  }

  /// How many went well.
  public var right: Int { results.count { $0 } }
}
