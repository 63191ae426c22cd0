public import CivilTime

/// A question that comes back: when, and how often in a row it went well.
///
/// The distances grow, so that recall stays high meanwhile; a miss comes back the next day. None is
/// dropped after one success.
public struct ReviewCard: Hashable, Sendable {
  /// The lesson it is from.
  public let lesson: String
  /// The question in that lesson.
  public let question: String
  /// How often in a row it went well.
  public private(set) var successes = 0
  /// How often it was asked.
  public private(set) var times = 0
  /// The day it is due.
  public private(set) var due: CivilDate

  /// Days to the next time, after none, one, two … successes in a row.
  public static let distances: [Int64] = [1, 3, 7, 16, 35]

  /// A question that was met in a lesson today.
  public init(lesson: String, question: String, on today: CivilDate) {
    self.lesson = lesson
    self.question = question
    due = today.adding(days: ReviewCard.distances[0])
  }

  /// A card as it was kept; nil if its numbers make no sense.
  init?(lesson: String, question: String, successes: Int, times: Int, due: CivilDate) {
    guard successes >= 0, times >= successes, times < Int.max else { return nil }
    self.lesson = lesson
    self.question = question
    self.successes = successes
    self.times = times
    self.due = due
  }

  /// The card after it was asked.
  public func asked(wentWell: Bool, on today: CivilDate) -> ReviewCard {
    var card = self
    card.times += 1
    card.successes = wentWell ? successes + 1 : 0
    let last = ReviewCard.distances.count - 1
    card.due = today.adding(days: ReviewCard.distances[min(card.successes, last)])
    return card
  }

  /// The same card under other names.
  func called(_ lesson: String, _ question: String) -> ReviewCard {
    ReviewCard(
      lesson: lesson, question: question, successes: successes, times: times, due: due) ?? self
  }

  /// What it is kept under.
  var key: String { "\(lesson)/\(question)" }

  /// A seed for its numbers: other ones each time, the same when asked for again.
  public var seed: UInt64 { Fingerprint.number("\(key)/\(times)") }
}
