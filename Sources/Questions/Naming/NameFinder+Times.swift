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
      if let unit = NameTables.paces[text(place)], !isPast(place) {
        add(.one, unit, [place], isPace: true)
      } else if let unit = NameTables.units[text(place)] {
        findTime(of: unit, at: place)
      }
    }
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
    things.times.append(NamedTime(count: count, unit: unit, isPace: isPace))
  }
}
