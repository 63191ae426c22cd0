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
    let words = Self.amountFirst(words)
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

  private static let joiners: Set<String> = [
    "root", "and", "vs", "vs.", "versus", "or", "to", "subnet", "exchange", "with", "against",
  ]

  /// `root and 64 for 50 TAO` in the order of the verb: `50 TAO with 64`.
  private static func amountFirst(_ words: [String]) -> [String] {
    let low = words.map { $0.lowercased() }
    guard
      let link = low.indices.first(where: { place in
        ["for", "with", "of"].contains(low[place]) && place + 2 < low.count
          && low[place + 2] == "tao"
      }), link > 0
    else { return Self.placesBehind(words, low) }
    let names = low[..<link].flatMap { $0.split(separator: ",").map(String.init) }
    let places = names.filter { !joiners.contains($0) }
    guard places.count < names.count, places.allSatisfy({ Int($0) != nil || $0.hasPrefix("sn") })
    else { return words }
    let list = places.isEmpty ? [] : ["with", places.joined(separator: ",")]
    return Array(words[(link + 1)...]) + list
  }

  /// `100 TAO root and 64 for 1 year` in the order of the verb: `100 TAO with 64 for 1 year`.
  private static func placesBehind(_ words: [String], _ low: [String]) -> [String] {
    guard low.count > 3, low[1] == "tao", Double(low[0]) != nil else { return words }
    let names = low[2...].prefix { joiners.contains($0) || Int($0) != nil || $0.hasPrefix("sn") }
    let places = names.filter { !joiners.contains($0) }
    guard names.contains("root"), !places.isEmpty else { return words }
    return words[..<2] + ["with", places.joined(separator: ",")] + words[names.endIndex...]
  }

  private enum Section: Hashable {
    case amount, time, subnets
  }
}
