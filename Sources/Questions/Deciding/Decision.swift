/// Weighs the patterns against the concepts of a question.
struct Decision: Sendable {
  /// An intent with the best of its patterns.
  struct Candidate: Sendable {
    var intent: Int
    var score: Int
    var pattern: Int
  }

  private(set) var candidates: [Candidate] = []
  private(set) var finding: Finding

  enum Finding: Hashable, Sendable {
    case answered(Int)
    case unsure([Int])
    case elsewhere
  }

  /// By how much the best must lead, and which part of the meaning it must account for.
  static let lead = 2
  static let leastShare = 45

  init(_ present: ConceptSet, unknownWords: Int, words: Int) {
    finding = .elsewhere
    candidates = Self.ranked(present)
    guard !Self.isElsewhere(present, candidates.first, unknownWords: unknownWords, words: words)
    else { return }
    finding = Self.finding(candidates, present, unknownWords: unknownWords)
  }

  /// The intents whose patterns fit, the best first.
  private static func ranked(_ present: ConceptSet) -> [Candidate] {
    var best: [Int: Candidate] = [:]
    for (number, pattern) in Pattern.all.enumerated() {
      guard let covered = pattern.match(present) else { continue }
      let score = weight(covered) + pattern.bonus
      if score > best[pattern.intent]?.score ?? Int.min {
        best[pattern.intent] = Candidate(intent: pattern.intent, score: score, pattern: number)
      }
    }
    return best.values.sorted { ($1.score, $0.intent) < ($0.score, $1.intent) }
  }

  private static let weights = Concept.all.map(\.weight)

  private static func weight(_ concepts: ConceptSet) -> Int {
    concepts.numbers.reduce(0) { $0 + weights[$1] }
  }

  // MARK: About staking or not

  private static func set(_ isIn: (Concept) -> Bool) -> ConceptSet {
    Concept.all.enumerated().reduce(into: ConceptSet()) { set, entry in
      if isIn(entry.element) { set.insert(entry.offset) }
    }
  }

  private static let anchors = set(\.isAnchor)
  private static let firmHome = set {
    [
      "tao", "bittensor", "#tao", "#alpha", "dtao", "subnet", "#subnet", "coldkey", "hotkey",
      "validator",
    ].contains($0.name)
  }
  private static let elsewhere = set { $0.name == "elsewhere" }
  /// Words that have no other meaning: a phone has a root too.
  private static let firmAnchors = set {
    $0.isAnchor && !["root", "alpha", "reward", "miner", "#subnet"].contains($0.name)
  }
  private static let otherCoin = set { $0.name == "othercoin" }

  private static func isElsewhere(
    _ present: ConceptSet, _ best: Candidate?, unknownWords: Int, words: Int
  ) -> Bool {
    if !present.isDisjoint(with: otherCoin) {
      return present.isDisjoint(with: firmHome) && !isComparison(present)
    }
    if !present.isDisjoint(with: elsewhere) { return present.isDisjoint(with: firmAnchors) }
    guard present.isDisjoint(with: anchors) else { return false }
    // Every word that nobody here knows speaks for another subject.
    let known = best?.score ?? weight(present.intersection(subjects))
    return unknownWords > 0 && known < 3 + 2 * unknownWords || words == 0
  }

  /// "Is there a cap like bitcoin": another coin beside something that only this network has.
  private static func isComparison(_ present: ConceptSet) -> Bool {
    return present.isDisjoint(with: elsewhere) && !present.isDisjoint(with: likeThis)
      && !present.isDisjoint(with: compared)
  }

  private static let likeThis = set {
    ["supply", "lock", "slash", "halving", "alpha", "root", "dtao"].contains($0.name)
  }
  private static let compared = set { ["same", "difference"].contains($0.name) }

  private static let subjects = set { $0.weight >= 3 }

  // MARK: Which one

  private static func finding(
    _ candidates: [Candidate], _ present: ConceptSet, unknownWords: Int
  ) -> Finding {
    guard let best = candidates.first else { return .unsure([]) }
    let nearest = candidates.prefix(3).filter { $0.score * 2 >= best.score }.map(\.intent)
    let second = candidates.dropFirst().first?.score ?? 0
    let total = weight(present)
    guard best.score >= 3, best.score - second >= lead, best.score * 100 >= leastShare * total
    else { return .unsure(nearest) }
    return .answered(best.intent)
  }
}
