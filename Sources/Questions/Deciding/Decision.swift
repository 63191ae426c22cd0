/// Weighs the patterns and what is usually asked against the concepts of a question.
struct Decision: Sendable {
  /// An intent with what speaks for it.
  struct Candidate: Sendable {
    var intent: Int
    /// Points of its best pattern; 0 if none fits.
    var score: Int
    /// Its best pattern.
    var pattern: Int?
    /// Both opinions together, in thousandths: the more, the likelier.
    var points: Int
  }

  private(set) var candidates: [Candidate] = []
  private(set) var finding: Finding

  enum Finding: Hashable, Sendable {
    case answered(Int)
    case unsure([Int])
    case elsewhere
  }

  /// By how much the best must lead to be the answer.
  static let lead = 5_800
  /// The same where no pattern fits and only single words speak for it.
  static let leadOfWords = 7_000
  /// How far behind the best one that is named instead may be.
  static let nearness = 7_500
  /// What the best pattern is worth if it has points for the whole meaning, as far as within these bounds.
  static let patternWorth = 7_000
  static let wholeMeaning = 4...10
  /// What words of another subject, with none of this one, say for something else.
  static let distanceWorth = 12_000

  init(_ heard: HeardQuestion) {
    let best = Self.bestPatterns(heard.concepts)
    let distance = Subject.distance(
      heard.concepts, best.values.map(\.score).max(), unknownWords: heard.unknown.count,
      words: heard.words.count)
    candidates = Self.ranked(best, heard, distance)
    finding =
      distance == .far ? .elsewhere : Self.finding(candidates, meaning: heard.concepts.weight)
    if case .unsure = finding, candidates.count > 1,
      let winner = Tiebreaks.winner(
        of: candidates[0].intent, and: candidates[1].intent, heard.concepts)
    {
      finding = .answered(winner)
    }
  }

  /// The best pattern that fits of each intent that has one.
  private static func bestPatterns(_ present: ConceptSet) -> [Int: (score: Int, pattern: Int)] {
    var best: [Int: (score: Int, pattern: Int)] = [:]
    for (number, pattern) in Pattern.all.enumerated() {
      guard let covered = pattern.match(present) else { continue }
      let score = covered.weight + pattern.bonus
      if score > best[pattern.intent]?.score ?? Int.min {
        best[pattern.intent] = (score, number)
      }
    }
    return best
  }

  /// Every intent, the likeliest first.
  private static func ranked(
    _ best: [Int: (score: Int, pattern: Int)], _ heard: HeardQuestion,
    _ distance: Subject.Distance
  ) -> [Candidate] {
    let likelihoods = TermCounts.shared.likelihoods(
      of: TermCounts.terms(heard.concepts, heard.words))
    let whole = min(max(heard.concepts.weight, wholeMeaning.lowerBound), wholeMeaning.upperBound)
    let most = max(whole, best.values.map(\.score).max() ?? 0)
    return likelihoods.enumerated().map { intent, likelihood in
      let (score, pattern) = best[intent].map { ($0.score, Optional($0.pattern)) } ?? (0, nil)
      var points = likelihood + patternWorth * score / most
      if distance != .near, intent == Subject.elsewhere { points += distanceWorth }
      return Candidate(intent: intent, score: score, pattern: pattern, points: points)
    }.sorted { ($1.points, $0.intent) < ($0.points, $1.intent) }
  }

  /// What must have been said for others to be named: "why" alone is near to everything.
  private static let leastMeaning = 3

  private static func finding(_ candidates: [Candidate], meaning: Int) -> Finding {
    guard let best = candidates.first, let second = candidates.dropFirst().first else {
      return .unsure([])
    }
    let needed = best.pattern == nil && best.intent != Subject.elsewhere ? leadOfWords : lead
    if best.points - second.points >= needed {
      return best.intent == Subject.elsewhere ? .elsewhere : .answered(best.intent)
    }
    let close = candidates.dropFirst().prefix { best.points - $0.points < lead }
    if best.points - second.points >= Neighbours.lead, best.pattern != nil,
      best.intent != Subject.elsewhere,
      close.allSatisfy({ Neighbours.answer(best.intent, alsoFor: $0.intent) })
    {
      return .answered(best.intent)
    }
    guard meaning >= leastMeaning else { return .unsure([]) }
    let near = candidates.prefix(3).filter {
      best.points - $0.points <= nearness && $0.intent != Subject.elsewhere
    }
    return .unsure(near.map(\.intent))
  }
}
