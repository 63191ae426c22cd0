import Decimals

/// Days of the calendar: "until christmas", "by 24 December", "bis 2027-01-01".
extension NameFinder {
  private static let until: Set<String> = ["until", "till", "til", "bis", "hasta", "through", "by"]
  private static let little: Set<String> = [
    "the", "next", "zum", "zur", "el", "la", "of", "de", "end", "ende", "fin", "final", "this",
    "st", "nd", "rd", "th", "s", "day", "eve", "des", "del",
  ]
  private static let feasts: [String: NamedDay] = [
    "christmas": NamedDay(month: 12, day: 25), "xmas": NamedDay(month: 12, day: 25),
    "weihnachten": NamedDay(month: 12, day: 25), "navidad": NamedDay(month: 12, day: 25),
    "newyear": NamedDay(month: 1, day: 1), "neujahr": NamedDay(month: 1, day: 1),
    "silvester": NamedDay(month: 12, day: 31), "nochevieja": NamedDay(month: 12, day: 31),
  ]
  static let months: [String: Int] = {
    let names = [
      "january jan januar enero", "february feb februar febrero", "march mar marz maerz marzo",
      "april apr abril", "may mai mayo", "june jun juni junio", "july jul juli julio",
      "august aug agosto", "september sept sep septiembre", "october oct oktober octubre",
      "november nov noviembre", "december dec dez dezember diciembre",
    ]
    let pairs = names.enumerated().flatMap { number, words in
      words.split(separator: " ").map { (String($0), number + 1) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  mutating func findDays() {
    for place in tokens.indices where things.until == nil {
      if Self.since.contains(text(place)) {
        findRange(behind: place)
      } else if Self.until.contains(text(place)), let (day, places) = day(behind: place) {
        things.until = day
        used.formUnion([place] + places)
      }
    }
    if things.until == nil, !tokens.contains(where: { Self.over.contains($0.text) }) {
      findComingDay()
    }
  }

  private static let ons: Set<String> = ["on", "at", "an", "zu", "en", "el", "am"]
  private static let over: Set<String> = [
    "did", "was", "were", "cost", "costs", "price", "war", "kostete", "kostet", "preis", "kurs",
    "fue", "precio", "last", "ago", "since", "started", "start", "registered", "tax", "why",
  ]

  /// "On new year's eve", "at the end of the year", "on 31 december": a day that is still to come.
  private mutating func findComingDay() {
    for place in tokens.indices where things.until == nil {
      let isOn = Self.ons.contains(text(place))
      guard isOn || Self.feasts[text(place)] != nil || newYear(place) != nil,
        let (day, places) = day(behind: isOn ? place : place - 1),
        !places.contains(where: isDateToken), day.month == nil || day.day != nil
      else { continue }
      things.until = day
      used.formUnion((isOn ? [place] : []) + places)
    }
  }

  private func isDateToken(_ place: Int) -> Bool {
    if case .date = tokens[place].kind { true } else { false }
  }

  private static let since: Set<String> = [
    "from", "between", "von", "vom", "zwischen", "desde", "entre",
  ]
  private static let upTo: Set<String> = ["to", "and", "und", "y", "al", "a"]

  /// "from 2026-12-01 to 2027-06-01", "between march and may"
  private mutating func findRange(behind place: Int) {
    guard let (first, places) = day(behind: place), let end = places.last,
      Self.upTo.contains(text(end + 1)) || Self.until.contains(text(end + 1)),
      let (last, others) = day(behind: end + 1)
    else { return }
    things.from = first
    things.from?.day = first.day ?? 1
    things.until = last
    used.formUnion([place, end + 1] + places + others)
  }

  /// The day behind a word, within four words, and where it stands.
  private func day(behind start: Int) -> (NamedDay, [Int])? {
    var (found, places) = (NamedDay(), [Int]())
    var isEnd = false
    for place in start + 1..<min(tokens.count, start + 6) {
      let word = text(place)
      if case .date = tokens[place].kind { return (NamedDay(iso: word), places + [place]) }
      if let feast = Self.feasts[word] { return (feast, places + [place]) }
      if let feast = newYear(place) {
        let end = (place + 1...place + 3).last { ["eve", "s", "day"].contains(text($0)) }
        return (feast, places + Array(place...max(place + 1, end ?? place)))
      }
      if let month = Self.months[word], found.month == nil {
        found.month = month
      } else if let number = tokens[place].number?.value.whole {
        if (1...31).contains(number), found.day == nil {
          found.day = Int(number)
        } else if (2000...2199).contains(number) {
          found.year = Int(number)
        } else {
          break
        }
      } else if ["end", "ende", "fin", "final"].contains(word) {
        isEnd = true
      } else if isEnd, ["year", "jahr", "jahres", "ano"].contains(word) {
        return (NamedDay(month: 12, day: 31), places + [place])
      } else if isEnd, ["month", "monat", "monats", "mes"].contains(word) {
        return (NamedDay(), places + [place])
      } else if !Self.little.contains(word) {
        break
      }
      places.append(place)
    }
    if found.month == nil, let year = found.year, found.day == nil {
      return (NamedDay(year: year, month: isEnd ? 12 : 1, day: isEnd ? 31 : 1), places)
    }
    guard found.month != nil else { return nil }
    return (found, places)
  }

  /// "new year", "new year's eve"
  private func newYear(_ place: Int) -> NamedDay? {
    guard text(place) == "new", text(place + 1).hasPrefix("year") else { return nil }
    let isEve = text(place + 2) == "eve" || text(place + 2) == "s" && text(place + 3) == "eve"
    return isEve ? NamedDay(month: 12, day: 31) : NamedDay(month: 1, day: 1)
  }
}

extension NamedDay {
  /// `2026-12-24`
  init(iso text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}
