import StakingModel

/// Which part of a holding goes when some of it is given away: data, so that a country's rule is a
/// row here and no code.
public struct LotMethod: Hashable, Sendable, CaseIterable {
  /// Which lot goes first.
  public enum Order: Hashable, Sendable {
    /// The oldest.
    case oldest
    /// The newest.
    case newest
    /// The one with the highest cost a unit, the older of two alike.
    case costliest
    /// None: all lots are one, at their average cost.
    case pooled
  }

  /// The word a person types.
  public let word: String
  /// Its name.
  public let name: String
  /// What it does, in a sentence.
  public let meaning: String
  /// Days after a disposal in which what comes is matched with it before anything else, in turn;
  /// 0…0 is the same day. Days are those of the records' own time zone.
  public let windows: [ClosedRange<Int64>]
  /// What the rest is taken from.
  public let order: Order

  /// The oldest first.
  public static let firstIn = LotMethod(
    word: "fifo", name: "FIFO", meaning: "The oldest lot goes first.", windows: [], order: .oldest)
  /// The newest first.
  public static let lastIn = LotMethod(
    word: "lifo", name: "LIFO", meaning: "The newest lot goes first.", windows: [], order: .newest)
  /// The one with the highest cost a unit first.
  public static let highestIn = LotMethod(
    word: "hifo", name: "HIFO", meaning: "The lot that cost most a unit goes first.", windows: [],
    order: .costliest)
  /// All lots are one.
  public static let average = LotMethod(
    word: "average", name: "average cost", meaning: "All lots are one, at their average cost.",
    windows: [], order: .pooled)
  /// The pool of the United Kingdom.
  public static let pool = LotMethod(
    word: "pool", name: "pool with same-day and 30-day rules",
    meaning: "What comes on the same day first, then within 30 days after, then the pool at its "
      + "average cost.", windows: [0...0, 1...30], order: .pooled)

  /// All of them.
  public static let allCases = [firstIn, lastIn, highestIn, average, pool]

  /// The method of a word.
  public init?(word: String) {
    guard let found = Self.allCases.first(where: { $0.word == word.lowercased() }) else {
      return nil
    }
    self = found
  }

  /// The method that people call otherwise, by a country or by a rule's name.
  public init?(meant word: String) {
    let plain = word.lowercased().filter { $0.isLetter || $0.isNumber }
    guard
      let found = Self.others.first(where: { entry in
        entry.words.contains { plain == $0 || $0.count > 4 && plain.contains($0) }
      })
    else { return nil }
    self = found.method
  }

  private static let others: [(words: [String], method: LotMethod)] = [
    (
      [
        "uk", "gb", "hmrc", "s104", "section104", "sharepool", "samed", "sameday", "30day",
        "30days",
        "bedandbreakfast", "britain", "unitedkingdom",
      ], .pool
    ),
    (["acb", "avg", "wac", "mean", "averagecost", "canada", "france", "durchschnitt"], .average),
    (["first", "firstin", "germany", "deutschland", "oldest"], .firstIn),
    (["last", "lastin", "newest"], .lastIn), (["highest", "highestin", "costliest"], .highestIn),
  ]

  private init(
    word: String, name: String, meaning: String, windows: [ClosedRange<Int64>], order: Order
  ) {
    self.word = word
    self.name = name
    self.meaning = meaning
    self.windows = windows
    self.order = order
  }
}
