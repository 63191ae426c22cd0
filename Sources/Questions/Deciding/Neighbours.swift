/// Questions whose answers say much of the same: between them the likelier answers sooner.
///
/// Who asks whether the TAO is locked, and who asks how long leaving takes, both learn that a block does it.
enum Neighbours {
  /// By how much the best must lead where only its neighbours come close.
  static let lead = 3_000

  private static let rows = [
    "locked leave-time leave", "leave leave-part leave-cost", "leave-cost fees break-even",
    "leave-large price-impact spread", "emission inflation where-from", "emission validator-what",
    "rewards-when rewards-form claim",
    "claim claim-lost keep-swap", "data-age update-data", "hack custody validator-fails",
    "custody exchange-staking", "scam seed exchange-quote", "exchange-quote guaranteed",
    "safe lose",
    "tax tax-swap tax-country records", "how-help what-is-this small-talk",
    "wallet connect",
    "market-list choose-subnet", "what-is-subnet subnet-price", "earn-rate earn",
    "earn-compare exchange-quote exchange-staking root-or-alpha", "root-or-alpha diversify",
    "switch fees", "when-sell advice leave", "how-save privacy", "root-proportion root-decline",
    "advice should-i", "price-fall lose volatility", "volatility history", "records how-report",
    "how-exit how-save", "needed minimum",
  ]

  private static let pairs: [Set<Int>] = {
    let numbers = Dictionary(
      Intent.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.map { Set($0.split(separator: " ").compactMap { numbers[String($0)] }) }
  }()

  /// Whether the answer to one serves who asked the other.
  static func answer(_ one: Int, alsoFor other: Int) -> Bool {
    pairs.contains { $0.contains(one) && $0.contains(other) }
  }

  /// Names of the table that are no questions: a fault of the table, which a test looks for.
  static var unknownNames: [Substring] {
    rows.flatMap { $0.split(separator: " ") }.filter { Intent.named($0) == nil }
  }
}
