/// What a question names decides between two intents that come about as near.
///
/// "What do 100 TAO earn with 9 % take" has the words of a question about the take; its amount shows that
/// a sum is asked.
enum Tiebreaks {
  private struct Rule {
    let winner: Int
    let others: Set<Int>
    /// One of each must be there.
    let needed: [ConceptSet]
  }

  /// `winner < others : concepts`, as patterns have them.
  private static let rows = [
    "take < earn : #taken lose/cost", "earn < take earn-rate needed : #taken #amount/#tao/#alpha",
    "earn < currency price-fall subnet-price : earn #amount/#tao #currency/#time",
    "earn-compare < root-or-alpha compounding earn : root/#several/#exchange #amount/#tao #subnet/#exchange",
    "tax-country < tax tax-swap : #country", "how-save < how-holdings how-report : save",
    "my-profit < break-even how-holdings history earn lose : sofar",
    "how-holdings < subnet-price price-impact what-is-alpha price-fall currency earn : worthmine",
    "currency < subnet-price buy-tao how-holdings : price #tao",
    "buy-alpha < price-impact leave-cost fees subnet-price : getin #subnet/subnet",
    "leave-large < leave-cost leave price-impact : sell/leave #alpha/#amount price/fall",
    "leave-cost < leave : howmuch", "leave-cost < leave : leave/sell",
    "leave < leave-large leave-cost leave-part : sell/leave #share",
    "claim < earn : claim", "exchange-staking < take : #exchange/exchange",
    "how-start < minimum : start how", "earn < needed : livefrom #tao/#amount",
    "earn < price-fall : staysame #tao/#amount", "compounding < earn-compare earn : compound",
    "tax-country < how-report records : #country", "price-fall < buy-tao earn currency : #taoprice",
    "earn < buy-alpha : #tao #time",
    "fees < leave-cost earn minimum : fee #amount/#tao",
    "earn < spread needed until-grown : #payment",
    "price-fall < advice volatility lose : #taofall whatif",
  ]

  private static let rules: [Rule] = {
    let numbers = Dictionary(
      Intent.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.compactMap { row in
      let parts = row.split(separator: ":")
      let names = parts[0].split { $0 == " " || $0 == "<" }.compactMap { numbers[String($0)] }
      guard let winner = names.first else { return nil }
      return Rule(
        winner: winner, others: Set(names.dropFirst()),
        needed: parts[1].split(separator: " ").map { ConceptSet($0.split(separator: "/")) })
    }
  }()

  /// The intent that what is named speaks for; nil where no rule is about the two that come nearest.
  static func winner(of best: Int, and second: Int, _ present: ConceptSet) -> Int? {
    rules.first { rule in
      (rule.winner == best && rule.others.contains(second)
        || rule.winner == second && rule.others.contains(best))
        && rule.needed.allSatisfy { !$0.isDisjoint(with: present) }
    }?.winner
  }

  /// Names of the table that are nothing: a fault of the table, which a test looks for.
  static var unknownNames: [Substring] {
    rows.flatMap { row in
      let parts = row.split(separator: ":")
      return parts[0].split { $0 == " " || $0 == "<" }.filter { Intent.named($0) == nil }
        + parts[1].split { $0 == " " || $0 == "/" }.filter { Concept.numbers[String($0)] == nil }
    }
  }
}
