/// `100 TAO into 64 for 1 year if its price falls by 30 %` cut into amount, place, time and price.
struct HoldingWords: Hashable {
  /// The amount as typed.
  var amount: String
  /// The place as typed; nil without a little word for it.
  var place: String?
  /// The time as typed; nil without a little word for it.
  var time: String?
  /// What is said of the price at the end; nil without a little word for it.
  var price: String?

  init(_ words: [String]) {
    var sections: [Section: [String]] = [:]
    var section = Section.amount
    for word in words {
      guard let next = Section.after(word, in: section, sections) else {
        sections[section, default: []].append(word)
        continue
      }
      section = next
      sections[section, default: []] += []
    }
    func text(_ section: Section) -> String? { sections[section]?.joined(separator: " ") }
    amount = text(.amount) ?? ""
    place = text(.place)
    time = text(.time)
    price = text(.price)
    if place == nil {
      let order = TradeWords(sections[.amount] ?? [])
      (amount, place) = (order.amount, order.place)
    }
  }

  private enum Section: Hashable {
    case amount, place, time, price

    /// What a little word begins; nil for any other word.
    static func after(
      _ word: String, in section: Section, _ found: [Section: [String]]
    ) -> Section? {
      switch word.lowercased() {
      // `in 64 in 90 days`: the second one is about time.
      case "in" where found[.place] != nil: .time
      case "in", "into", "on", "onto": .place
      case "for", "over", "after": .time
      // `if the price ends at −30 %`
      case "at" where section == .price: nil
      case "at", "if", "when": .price
      default: nil
      }
    }
  }
}
