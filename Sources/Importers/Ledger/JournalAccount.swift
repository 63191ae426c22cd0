import StakingEconomics

/// An account of a journal, in small letters: what kind it is and what its words say.
struct JournalAccount: Hashable {
  /// What hledger calls the type of an account.
  enum Kind: Hashable {
    case own, debt, equity, income, expense
    /// A first word that is none of the usual ones.
    case unknown
  }

  let name: String
  let kind: Kind

  init(_ name: String) {
    self.name = name.lowercased()
    let first = String(self.name.prefix { $0 != ":" })
    kind =
      JournalAccount.kinds.first { $0.starts.contains(where: first.hasPrefix) }?.kind ?? .unknown
  }

  private static let kinds: [(kind: Kind, starts: [String])] = [
    (.own, ["asset", "aktiva", "vermögen"]), (.debt, ["liabilit", "debt", "passiva", "schuld"]),
    (.equity, ["equity", "eigenkapital"]),
    (.income, ["income", "revenue", "erträge", "ertrag", "einnahme"]),
    (.expense, ["expense", "aufwand", "aufwend", "ausgabe"]),
  ]

  /// Whether money there is the person's own, or what the person owes: either way it was paid or received.
  var holdsMoney: Bool { kind == .own || kind == .debt || kind == .unknown }

  /// Whole words alone: there is a fee in coffee.
  var isFee: Bool {
    kind != .own && kind != .income
      && words.contains { JournalAccount.fees.contains($0) || $0.contains("gebühr") }
  }

  private static let fees: Set<Substring> = [
    "fee", "fees", "commission", "commissions", "provision", "provisionen",
  ]

  /// Whether money there was spent, so that a sale brought it all the same; a loss is booked, not spent.
  var isSpending: Bool { kind == .expense && !isFee && reason == nil }

  /// Why something went there, where its words say it.
  var reason: OutflowReason? {
    for word in words {
      if let found = JournalAccount.reasons.first(where: { $0.words.contains(word) }) {
        return found.reason
      }
    }
    return nil
  }

  private static let reasons: [(reason: OutflowReason, words: Set<Substring>)] = [
    (
      .gift,
      ["gift", "gifts", "donation", "donations", "geschenk", "geschenke", "spende", "spenden"]
    ),
    (.stolen, ["stolen", "theft", "gestohlen", "diebstahl"]),
    (.lost, ["lost", "loss", "losses", "verloren", "verlust", "verluste"]),
  ]

  private var words: [Substring] { name.split { !$0.isLetter } }
}
