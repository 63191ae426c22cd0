import Decimals
import StakingModel

/// Percentages: of a rate, of a price that changes, of what somebody holds.
extension NameFinder {
  private static let signs: Set<String> = [
    "%", "percent", "percentage", "prozent", "pct", "porciento",
  ]
  static let down: [String] = [
    "fall", "fell", "drop", "crash", "dump", "down", "decreas", "declin", "lose", "loses", "tank",
    "plung", "minus", "less", "lower", "sink",
    "fallt", "verlier", "einbr", "runter", "abstur", "cae", "caid", "caig", "baj", "desplom",
    "pierd", "collaps", "halv", "shrink",
    "correct", "slump", "worth", "dip", "reduc",
  ]
  static let up: [String] = [
    "rise", "rising", "gain", "up", "increas", "pump", "climb", "grow", "jump", "more", "higher",
    "steig", "anstieg", "sub", "sube", "aument", "surge", "moon",
  ]
  static let fixed: [String: Int64] = [
    "halves": -50, "halve": -50, "halved": -50, "halving": 0, "halbiert": -50, "halbieren": -50,
    "doubles": 100, "double": 100,
    "doubling": 100, "verdoppelt": 100, "verdoppeln": 100, "duplica": 100, "duplicara": 100,
    "dobla": 100, "triples": 200, "triple": 200, "verdreifacht": 200,
    "triplica": 200,
  ]

  private static let nothing: Set<String> = ["zero", "nothing", "null", "cero", "nada"]
  private static let takes: Set<String> = ["take", "commission", "provision", "comision"]
  private static let worthless: Set<String> = ["worthless", "wertlos"]
  private static let falling = ["go", "went", "fall", "fell", "drop", "crash", "geh", "va", "cae"]

  mutating func findPercentages() {
    findTheEnd()
    for place in tokens.indices where isFree(place) {
      if let change = Self.fixed[text(place)], change != 0, things.priceChange == nil,
        !isDoubling(place)
      {
        things.priceChange = DecimalNumber(change)
      }
      guard tokens[place].isNumber, let value = number(place) else { continue }
      let isPercent =
        Self.signs.contains(text(place + 1))
        || text(place + 1) == "por" && text(place + 2) == "ciento"
      if isPercent {
        used.formUnion([place, place + 1])
        note(percent: value, at: place)
      }
    }
    findParts()
    findRateOfExchange()
  }

  /// "goes to zero", "becomes worthless": all of the price.
  private mutating func findTheEnd() {
    for place in tokens.indices where isFree(place) && things.priceChange == nil {
      let isNothing =
        Self.nothing.contains(text(place))
        || tokens[place].isNumber && number(place) == DecimalNumber(0)
      let falls =
        isNothing && ["to", "auf", "a"].contains(text(place - 1))
        && Self.falling.contains(where: text(place - 2).hasPrefix)
      guard falls || Self.worthless.contains(text(place)) else { continue }
      // "If the take goes to 0": no price.
      if falls, (max(0, place - 4)..<place).contains(where: { Self.takes.contains(text($0)) }) {
        (things.take, _) = (DecimalNumber(0), used.insert(place))
        continue
      }
      if falls { used.insert(place) }
      things.priceChange = DecimalNumber(-100)
    }
  }

  /// "double my TAO" is an offer, no change of price.
  private func isDoubling(_ place: Int) -> Bool {
    ["my", "your", "the"].contains(text(place + 1))
  }

  private mutating func note(percent: DecimalNumber, at place: Int) {
    let isPart =
      ["of", "von", "de", "del"].contains(text(place + 2))
      && ["my", "meinen", "mis", "mi", "meiner", "the", "it", "meinem"].contains(text(place + 3))
    if isPart, let share = try? percent.divided(by: DecimalNumber(100)) {
      things.amounts.append(NamedAmount(size: .share(share), unit: .unsaid))
    } else if things.limit == nil, !percent.isNegative, isLimit(place) {
      things.limit = NamedLimit(percent: percent, isOfPrice: isLimitOfPrice(place))
    } else if things.priceChange == nil, percent.isNegative || text(place - 1) == "minus" {
      // "At −50 % price": a sign says the direction.
      things.priceChange = percent.isNegative ? percent : percent.negated
    } else if let sign = direction(near: place), things.priceChange == nil {
      things.priceChange = sign < 0 ? percent.negated : percent
    } else if (1...5).contains(where: { text(place - $0) == "used" && text(place - $0 + 1) == "to" }
    ) {
      // "It used to be 20 %": nobody quotes it now.
      things.past.append(percent.plainText + " %")
    } else {
      things.rates.append(yearly(percent, at: place))
      ratePlaces.append(place)
    }
  }

  /// "3% a day", "2% monthly": what it comes to in a year with rewards on rewards, as quotes of a year
  /// count, so that a month earns what was said; beyond all quotes without them.
  private mutating func yearly(_ percent: DecimalNumber, at place: Int) -> DecimalNumber {
    let next = text(place + 2)
    let unit =
      NameTables.paces[next]
      ?? (["a", "per", "each", "every", "pro", "am", "im", "al", "por"].contains(next)
        ? NameTables.units[text(place + 3)] : nil)
    guard let unit, let days = NamedTime(count: .one, unit: unit, isPace: true).days,
      let year = try? percent.multiplied(by: DecimalNumber(365)).divided(by: days)
    else { return percent }
    if let time = things.times.firstIndex(where: { $0.isPace && $0.unit == unit }) {
      things.times.remove(at: time)
    }
    return compounded(percent, days) ?? year
  }

  /// Nil beyond any rate of a year.
  private func compounded(_ percent: DecimalNumber, _ days: DecimalNumber) -> DecimalNumber? {
    let growth = ElementaryFunctions.log(1 + percent.approximate / 100)
    let year = 100 * ElementaryFunctions.expm1(growth * 365 / days.approximate)
    return year < 100_000 ? DecimalNumber(approximating: year) : nil
  }

  /// Of several rates the exchange's comes first: "root gives 4% and my exchange 9%".
  private mutating func findRateOfExchange() {
    guard ratePlaces.count == things.rates.count, ratePlaces.count > 1,
      let exchange = tokens.indices.first(where: {
        NameTables.exchanges[text($0)] != nil || Self.exchangeWords.contains(text($0))
      }),
      let nearest = ratePlaces.indices.min(by: {
        abs(ratePlaces[$0] - exchange) < abs(ratePlaces[$1] - exchange)
      })
    else { return }
    things.rates.insert(things.rates.remove(at: nearest), at: 0)
  }

  /// "goes down by a third", "drops by half".
  private mutating func findParts() {
    let parts: [String: String] = [
      "half": "50", "halfte": "50", "mitad": "50", "third": "33.3", "drittel": "33.3",
      "tercio": "33.3", "quarter": "25", "viertel": "25",
    ]
    for place in tokens.indices where isFree(place) && things.priceChange == nil {
      guard let digits = parts[text(place)], let value = DecimalNumber(digits: digits),
        let sign = direction(near: place)
      else { continue }
      used.insert(place)
      things.priceChange = sign < 0 ? value.negated : value
    }
  }

  /// The direction that a word within four before, or two behind, says.
  private func direction(near place: Int) -> Int? {
    let near = (max(0, place - 5)..<min(tokens.count, place + 4)).sorted {
      abs($0 - place) < abs($1 - place)
    }
    for other in near where other != place && tokens[other].isWord {
      let word = text(other)
      // "by more than 20 percent" says how far, not where to.
      if ["more", "less"].contains(word), text(other + 1) == "than" { continue }
      if Self.down.contains(where: word.hasPrefix) { return -1 }
      if Self.up.contains(where: {
        $0 == "up" || $0 == "sub" || $0 == "more" ? word == $0 : word.hasPrefix($0)
      }) {
        return 1
      }
    }
    return nil
  }
}
