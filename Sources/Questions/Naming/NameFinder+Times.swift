import Decimals

/// Times: "90 days", "a month", "daily", "im Jahr".
extension NameFinder {
  private static let articles: Set<String> = [
    "a", "an", "per", "each", "every", "pro", "im", "am", "al", "por", "cada", "the", "der", "una",
    "un", "one", "ein", "einen",
    "einem", "eine", "einer", "jeden", "je", "in", "einem", "el", "la", "full", "ganzes", "whole",
    "p", "half", "halbes", "medio", "halben", "media",
  ]
  private static let paceWords: Set<String> = [
    "a", "per", "each", "every", "pro", "im", "am", "al", "por", "cada", "je", "jeden", "p",
  ]
  /// "how many days", "last year", "these days" name no time.
  private static let others: Set<String> = [
    "many", "last", "next", "these", "viele", "wieviele", "cuantos", "cuantas", "letztes",
    "letzten", "letzte", "nachstes", "pasado",
    "this", "dieses", "diesen", "past", "few", "some", "best", "right", "good", "what", "ultimos",
    "ultimo", "previous", "other", "some",
    "one", "first", "same",
  ]

  mutating func findTimes() {
    for place in tokens.indices where isFree(place) {
      if let words = pastWords(place) {
        things.past.append(words)
      } else if let words = rhythm(place) {
        things.rhythms.append(words)
        used.insert(place)
      } else if let unit = NameTables.paces[text(place)], !isPast(place) {
        add(.one, unit, [place], isPace: true)
      } else if let unit = NameTables.units[text(place)] {
        findTime(of: unit, at: place)
      } else if isQuarter(place) {
        add(DecimalNumber(3), .month, [place - 1, place], isPace: false)
      }
    }
  }

  /// "over a quarter", "per quarter", "im Quartal"; "a quarter of it" is a part.
  private func isQuarter(_ place: Int) -> Bool {
    if ["quartal", "trimestre"].contains(text(place)) { return place > 0 }
    guard text(place) == "quarter", text(place + 1) != "of" else { return false }
    return ["per", "each", "every", "next"].contains(text(place - 1))
      || ["a", "one", "the"].contains(text(place - 1))
        && ["over", "for", "in", "after", "within"].contains(text(place - 2))
  }

  private mutating func findTime(of unit: NamedTime.Unit, at place: Int) {
    guard !isPast(place) else { return }
    if let count = number(place - 1), tokens[place - 1].isNumber {
      // "1 d" and "24 h" only; a single letter elsewhere is a letter.
      add(count, unit, [place - 1, place], isPace: false)
      return
    }
    guard text(place).count > 1, unit != .block, unit != .minute || text(place) != "min" else {
      return
    }
    let before = text(place - 1)
    if before == "half" || before == "halbes" || before == "medio" || before == "halben" {
      add(.half, unit, [place - 1, place], isPace: false)
    } else if before == "a", text(place - 2) == "half" {
      add(.half, unit, [place - 2, place], isPace: false)
    } else if Self.articles.contains(before),
      !Self.others.contains(text(place - 2)) || before != "the"
    {
      // "in a year" is a time, "a year" alone a pace.
      let isIn = [
        "in", "after", "for", "over", "nach", "fur", "en", "durante", "within", "through",
      ]
      .contains(text(place - 2))
      add(.one, unit, [place - 1, place], isPace: Self.paceWords.contains(before) && !isIn)
    } else if place > 0, !Self.others.contains(before), place == tokens.count - 1 || unit != .day,
      ["over", "for", "after", "nach", "fur", "yield", "yr", "x", "um"].contains(before)
    {
      add(.one, unit, [place], isPace: false)
    }
  }

  private static let overs: Set<String> = [
    "last", "past", "previous", "letzten", "letztes", "letzte", "ultimo", "ultimos",
  ]

  /// "last year", "past 6 months", "3 months ago"
  private func pastWords(_ place: Int) -> String? {
    guard NameTables.units[text(place)] != nil else { return nil }
    if Self.overs.contains(text(place - 1)) { return "\(text(place - 1)) \(text(place))" }
    guard place > 0, tokens[place - 1].isNumber else { return nil }
    let time = "\(tokens[place - 1].written) \(text(place))"
    if Self.overs.contains(text(place - 2)) { return "\(text(place - 2)) \(time)" }
    return text(place + 1) == "ago" ? time + " ago" : nil
  }

  private static let deeds = ["claim", "reinvest", "restak", "compound", "collect", "reclam"]
  private static let eachs: Set<String> = ["every", "each", "jeden", "jede", "jedes", "cada"]

  /// "claim every month", "reinvest weekly": how often something is done, not how long.
  private func rhythm(_ place: Int) -> String? {
    let isPace =
      NameTables.paces[text(place)] != nil
      || NameTables.units[text(place)] != nil && Self.eachs.contains(text(place - 1))
    guard isPace else { return nil }
    let start = max(0, place - 4)
    guard
      let deed = (start..<place).last(where: { other in
        Self.deeds.contains(where: text(other).hasPrefix)
      })
    else { return nil }
    return (deed...place).map(text).joined(separator: " ")
  }

  /// "5 minutes ago", "vor 3 Tagen", "hace un mes", "last year".
  private func isPast(_ place: Int) -> Bool {
    ["ago", "later"].contains(text(place + 1)) || ["vor", "hace"].contains(text(place - 2))
      || ["last", "past", "letzten", "ultimos", "previous"].contains(text(place - 2))
      || Self.others.contains(text(place - 1)) && !tokens[max(0, place - 1)].isNumber
        && text(place - 1) != "one"
  }

  private mutating func add(
    _ count: DecimalNumber, _ unit: NamedTime.Unit, _ places: [Int], isPace: Bool
  ) {
    guard !count.isZero, !count.isNegative else { return }
    used.formUnion(places)
    let time = NamedTime(count: count, unit: unit, isPace: isPace)
    if !isPace, goesOn(places), let last = things.times.last, last.isLonger(than: time),
      let sum = last.adding(time)
    {
      things.times[things.times.count - 1] = sum
    } else {
      things.times.append(time)
    }
    endOfTime = isPace ? -2 : places.max() ?? -2
  }

  /// Whether a time goes on from the one before: "1 year and 6 months".
  private func goesOn(_ places: [Int]) -> Bool {
    guard let first = places.min() else { return false }
    return first == endOfTime + 1
      || first == endOfTime + 2 && ["and", "und", "y", "plus", "+"].contains(text(first - 1))
  }
}
