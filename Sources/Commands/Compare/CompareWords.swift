import Presentation

/// `100 TAO for 1 year with 64 and 51` cut into amount, time and subnets.
struct CompareWords: Hashable {
  /// The amount as typed.
  var amount: String
  /// The time as typed; nil for a year.
  var time: String?
  /// The subnets as typed; empty to choose one.
  var subnets: [String]

  init(_ words: [String]) {
    var sections: [Section: [String]] = [:]
    var section = Section.amount
    for word in words {
      switch word.lowercased() {
      case "for", "over": section = .time
      case "with", "against", "in", "into": section = .subnets
      default: sections[section, default: []].append(word)
      }
    }
    // `100 TAO 90 days`: the little word is left out.
    let typed = sections[.amount, default: []]
    if sections[.time] == nil, typed.count > 2, TimeWords.isUnit(typed[typed.count - 1]) {
      sections[.time] = Array(typed.suffix(2))
      sections[.amount] = Array(typed.dropLast(2))
    }
    amount = sections[.amount, default: []].joined(separator: " ")
    time = sections[.time]?.joined(separator: " ")
    let list = sections[.subnets, default: []].joined(separator: " ")
    subnets = list.replacing(" and ", with: ",").split(separator: ",")
      .map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }

  private enum Section: Hashable {
    case amount, time, subnets
  }
}
