/// Whether a question is about staking at all.
enum Subject {
  /// The intent of what is about something else.
  static let elsewhere = Intent.all.firstIndex { $0.id == "off-topic" } ?? 0

  /// How clearly a question is about something else.
  enum Distance {
    case near, doubtful, far
  }

  /// Whether words of another subject, or words that nobody here knows, outweigh what is about staking.
  static func distance(
    _ present: ConceptSet, _ bestScore: Int?, unknownWords: Int, words: Int
  ) -> Distance {
    if words == 0 { return .far }
    // Words of a seed phrase are about anything.
    if !present.isDisjoint(with: seedSaid) { return .near }
    if !present.isDisjoint(with: otherCoin), !isComparison(present) {
      // "Stake TAO in Ethereum" names both and makes no sense.
      let isAboutBoth = !present.isDisjoint(with: firmHome) && present.isDisjoint(with: otherChain)
      return isAboutBoth ? .near : .far
    }
    if !present.isDisjoint(with: otherSubject) {
      guard present.isDisjoint(with: firmAnchors) else { return .near }
      return (bestScore ?? 0) < clearScore ? .far : .doubtful
    }
    guard present.isDisjoint(with: anchors) else { return .near }
    // Every word that nobody here knows speaks for another subject.
    let known = bestScore ?? present.intersection(subjects).weight
    return unknownWords > 0 && known < 3 + 2 * unknownWords ? .doubtful : .near
  }

  /// Points of a pattern that may be meant although another subject is named: "my husband says it is dangerous".
  private static let clearScore = 7

  /// "Is there a cap like bitcoin": another coin beside something that this network has.
  private static func isComparison(_ present: ConceptSet) -> Bool {
    return present.isDisjoint(with: otherSubject) && !present.isDisjoint(with: compared)
      && !(present.isDisjoint(with: likeThis) && present.isDisjoint(with: firmHome)
        && present.isDisjoint(with: otherChain))
  }

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
  private static let seedSaid = set { $0.name == "seedsaid" }
  private static let otherSubject = set { $0.name == "elsewhere" }
  /// Words that have no other meaning: a phone has a root too.
  private static let firmAnchors = set {
    $0.isAnchor && !["root", "alpha", "reward", "miner", "#subnet"].contains($0.name)
  }
  private static let otherCoin = set { ["othercoin", "otherchain"].contains($0.name) }
  private static let otherChain = set { $0.name == "otherchain" }
  private static let likeThis = set {
    ["supply", "lock", "slash", "halving", "alpha", "root", "dtao"].contains($0.name)
  }
  private static let compared = set { ["same", "difference"].contains($0.name) }
  private static let subjects = set { $0.weight >= 3 }
}
