/// `50 TAO at Coinbase quoted 17.3% on 2026-09-01` cut into what, where and what is said of it.
struct HoldWords: Hashable {
  /// What is said of a holding.
  enum Clause: Hashable, CaseIterable {
    case take, validator, cost, boughtOn, rate, quotedOn, commission, locked, paid, risk

    /// The key of a profile that says the same.
    var key: String {
      switch self {
      case .take: "take"
      case .validator: "validator"
      case .cost: "bought_for"
      case .boughtOn: "bought_on"
      case .rate: "quoted_apy"
      case .quotedOn: "quoted_on"
      case .commission: "commission"
      case .locked: "lock_days"
      case .paid: "withdrawal_days"
      case .risk: "loss_probability"
      }
    }
  }

  /// The amount as typed.
  private(set) var amount = ""
  /// The place as typed; nil where the amount says it.
  private(set) var place: String?
  /// Whether the place came behind `at`, as an exchange does.
  private(set) var isAt = false
  /// Whether what was paid came behind `at`: in all, or for one alpha?
  private(set) var isBoughtAt = false
  /// What is said of it, as typed.
  private(set) var clauses: [Clause: String] = [:]

  private enum Section: Hashable {
    case amount, place, with, bought
    case clause(Clause)
  }

  init(_ words: [String]) {
    var section = Section.amount
    var found: [Section: [String]] = [:]
    for typed in Self.lockedFirst(words) {
      // `at Kraken quoted 4% on 2026-11-01, commission 15%`
      let word = typed.count > 1 && typed.hasSuffix(",") ? String(typed.dropLast()) : typed
      // The first word of a name is part of it, whatever it is.
      let isOpen =
        (section == .clause(.validator) || section == .place) && found[section]?.isEmpty != false
      if section == .place, found[.place] != nil, Self.isRate(word) {
        // `at Kraken 12%`, `on root 9%`: no name of a place is a percentage.
        section = isAt ? .clause(.rate) : .clause(.take)
      }
      if !isOpen, let next = Self.section(word.lowercased(), after: section, found) {
        if next == .place { isAt = word.lowercased() == "at" }
        if word.lowercased() == "at", next == .clause(.cost) { isBoughtAt = true }
        section = next
        continue
      }
      if section == .with, ["a", "the"].contains(word.lowercased()) { continue }
      if section == .with || section == .bought { section = Self.meant(by: word, in: section) }
      if Self.isFiller(word.lowercased(), in: section, found) { continue }
      found[section, default: []].append(word)
    }
    func text(_ section: Section) -> String? { found[section]?.joined(separator: " ") }
    amount = text(.amount) ?? ""
    place = text(.place)
    for clause in Clause.allCases { clauses[clause] = text(.clause(clause)) }
  }

  private static func isRate(_ word: String) -> Bool {
    word.hasSuffix("%") && word.dropLast().allSatisfy { $0.isNumber || ".,".contains($0) }
  }

  /// `40 locked`, `30 days locked` with the word first, as it is read.
  private static func lockedFirst(_ words: [String]) -> [String] {
    guard let place = words.firstIndex(where: { $0.lowercased() == "locked" }), place > 0 else {
      return words
    }
    func isNumber(_ index: Int) -> Bool {
      words.indices.contains(index) && words[index].first?.isNumber == true
    }
    let isDays = ["day", "days"].contains(words[place - 1].lowercased())
    let start = isDays ? place - 2 : place - 1
    // `locked 40` has its number behind; the first number of a line is what is held.
    let next = words.indices.contains(place + 1) ? words[place + 1].lowercased() : ""
    guard isNumber(start), start > 0, !isNumber(place + 1), next != "for",
      !words[start].hasSuffix("%"), words[start - 1].lowercased() != "for"
    else { return words }
    let isOfIt = ["with", "and"].contains(words[start - 1].lowercased())
    let head = words[..<(isOfIt ? start - 1 : start)]
    return head + ["locked"] + words[start..<place] + words[(place + 1)...]
  }

  /// What a little word begins; nil for any other word.
  private static func section(
    _ word: String, after section: Section, _ found: [Section: [String]]
  ) -> Section? {
    switch (word, section) {
    case ("on", .clause(.rate)): .clause(.quotedOn)
    case ("on", .bought), ("on", .clause(.cost)): .clause(.boughtOn)
    case ("for", .bought), ("for", .clause(.boughtOn)): .clause(.cost)
    case ("at", .bought): .clause(.cost)
    case ("at", .place) where found[.place] != nil: .clause(.rate)
    case ("of", .amount) where found[.amount]?.last?.lowercased() == "alpha": .place
    case ("at", _), ("on", _), ("in", _), ("into", _): found[.place] == nil ? .place : nil
    case ("with", _): .with
    case ("take", _): .clause(.take)
    case ("validator", _): .clause(.validator)
    case ("bought", _), ("cost", _), ("costing", _): .bought
    case ("quoted", _), ("quoting", _): .clause(.rate)
    case ("commission", _): .clause(.commission)
    case ("locked", _): .clause(.locked)
    case ("paid", _): .clause(.paid)
    case ("risk", _): .clause(.risk)
    default: nil
    }
  }

  /// `with 9%` is a take, `with Example Validator` a validator, `bought 2026-06-01` a day.
  private static func meant(by word: String, in section: Section) -> Section {
    if section == .bought { return .clause(word.contains("-") ? .boughtOn : .cost) }
    return .clause(word.hasSuffix("%") ? .take : .validator)
  }

  /// Words that only make a sentence: `a take of 9%`, `locked for 30 days`.
  private static func isFiller(
    _ word: String, in section: Section, _ found: [Section: [String]]
  ) -> Bool {
    guard case .clause(let clause) = section, clause != .validator else { return false }
    return ["and", "a", "of", "for", "after", "in"].contains(word)
  }
}
