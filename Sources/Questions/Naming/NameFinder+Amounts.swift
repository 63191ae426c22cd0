import Decimals
import StakingModel

/// Amounts: "100 tao", "τ10", "10k tao", "$500", "half", "all my tao".
extension NameFinder {
  static let taoWords: Set<String> = ["tao", "taos", "τ", "tau"]
  private static let alphaWords: Set<String> = ["alpha", "alphas", "α", "alfa", "alfas"]

  mutating func findAmounts() {
    for place in tokens.indices where tokens[place].isNumber && isFree(place) {
      guard let value = number(place) else { continue }
      if let (unit, places) = unit(of: place) {
        used.formUnion([place] + places)
        if value.isNegative || text(place - 1) == "minus" {
          things.negatives.append("-" + tokens[place].written)
          continue
        }
        var amount = NamedAmount(
          size: .number(value), unit: unit, otherReading: otherReading(place))
        if case .money = unit, isPriceOfTAO(place) || isPriceOfEach(place) {
          things.taoPrice = amount
          continue
        }
        amount.isEarned = isEarned(place)
        add(amount, at: place)
      }
    }
  }

  func otherReading(_ place: Int) -> DecimalNumber? {
    tokens[place].number?.otherReading(in: language)
  }

  private static let beforePrices: Set<String> = [
    "at", "to", "is", "are", "hits", "hit", "reaches", "costs", "cost", "below", "under", "bei",
    "auf", "unter", "a", "cuesta", "kostet", "falls", "drops", "=", "price",
  ]

  /// "tao at 400 dollars", "tao drops to $100": what a coin costs; "100 tao to dollars" is none.
  private func isPriceOfTAO(_ place: Int) -> Bool {
    let start = NameTables.currencies[text(place - 1)] == nil ? place : place - 1
    guard Self.beforePrices.contains(text(start - 1)) else { return false }
    return (max(0, start - 6)..<start).contains { other in
      (Self.taoWords.contains(text(other)) || text(other) == "bittensor")
        && (other == 0 || !tokens[other - 1].isNumber)
    }
  }

  private static let each: Set<String> = ["a", "per", "each", "pro", "je", "por", "one", "apiece"]

  /// "at 250 euro a tao", "$250 per TAO": what each costs.
  private func isPriceOfEach(_ place: Int) -> Bool {
    let end = NameTables.currencies[text(place + 1)] == nil ? place + 1 : place + 2
    let rest = ["for", "fur"].contains(text(end)) ? end + 1 : end
    return Self.each.contains(text(rest)) && Self.taoWords.contains(text(rest + 1))
  }

  /// The unit behind a number, or before it, with its places.
  private func unit(of place: Int) -> (NamedAmount.Unit, [Int])? {
    let next = text(place + 1)
    // "20 of my 100 TAO", "5 more alpha"
    if Self.taoWords.contains(next) || next == "bittensor" { return (.tao, [place + 1]) }
    if Self.alphaWords.contains(next) { return (.alpha(subnet(behind: place + 1)), [place + 1]) }
    if next == "a", tokens.indices.contains(place + 2), tokens[place + 2].isNumber,
      tokens[place + 2].isJoined
    {
      return (.alpha(subnet(behind: place + 1)), [place + 1])
    }
    if let currency = NameTables.currencies[next].flatMap(Currency.named), isFree(place + 1) {
      return (.money(currency), [place + 1])
    }
    let before = text(place - 1)
    if before == "τ" || before == "tao" && place >= 2 && text(place - 2) != "my" && isLast(place) {
      return (.tao, [place - 1])
    }
    if let currency = NameTables.currencies[before].flatMap(Currency.named), isFree(place - 1) {
      return (.money(currency), [place - 1])
    }
    let isOfMine =
      ["of", "von", "de"].contains(next)
      && ["my", "meinen", "mis", "the", "our"].contains(text(place + 2))
    if isOfMine, Self.taoWords.contains(text(place + 3)) { return (.tao, [place + 3]) }
    if isOfMine, Self.alphaWords.contains(text(place + 3)) {
      return (.alpha(subnet(behind: place + 3)), [place + 3])
    }
    if isOfMine, tokens.indices.contains(place + 3), tokens[place + 3].isNumber,
      Self.taoWords.contains(text(place + 4))
    {
      return (.tao, [])
    }
    return isRangeOfTAO(place) ? (.tao, []) : nil
  }

  private static let upTo: Set<String> = [
    "to", "until", "till", "into", "auf", "bis", "a", "hasta",
  ]

  /// "from 100 to 110 tao": the first number has the unit of the second.
  func isRangeOfTAO(_ place: Int) -> Bool {
    Self.upTo.contains(text(place + 1)) && tokens.indices.contains(place + 2)
      && tokens[place + 2].isNumber && Self.taoWords.contains(text(place + 3))
  }

  private mutating func add(_ amount: NamedAmount, at place: Int) {
    things.amounts.append(amount)
    mentions[place] = .amount(amount)
  }

  private static let earning: Set<String> = [
    "earn", "earns", "earned", "earning", "make", "makes", "made", "gain", "gains", "gained",
    "receive", "receives", "bring", "brings", "profit", "ganar", "ganado", "gano", "gana",
    "verdiene", "verdienen",
  ]

  /// "until I earn 1 TAO", "bis ich 1 TAO verdient habe".
  private func isEarned(_ place: Int) -> Bool {
    Self.earning.contains(text(place - 1))
      || ["verdient", "verdiene"].contains(text(place + 2))
  }

  private func isLast(_ place: Int) -> Bool { place == tokens.count - 1 }

  private func subnet(behind place: Int) -> Netuid? {
    guard tokens.indices.contains(place + 1), tokens[place + 1].isNumber,
      let whole = tokens[place + 1].number?.value.whole, (1...Int64(UInt16.max)).contains(whole)
    else { return nil }
    return Netuid(UInt16(whole))
  }

  // MARK: Parts

  private static let shares: [String: DecimalNumber] = {
    let third = (try? DecimalNumber.one.divided(by: DecimalNumber(3))) ?? .one
    let quarter = (try? DecimalNumber.one.divided(by: DecimalNumber(4))) ?? .one
    return [
      "half": .half, "halfte": .half, "haelfte": .half, "mitad": .half, "halb": .half,
      "third": third, "drittel": third, "tercio": third, "tercera": third,
      "quarter": quarter, "viertel": quarter, "cuarto": quarter, "cuarta": quarter,
    ]
  }()

  private static let wholes: Set<String> = [
    "all", "everything", "entire", "whole", "alle", "alles", "ganzen", "ganze", "gesamten", "todo",
    "todos", "toda", "todas",
  ]
  private static let owners: Set<String> = [
    "my", "of", "the", "meine", "meinen", "mein", "mis", "mi", "meiner", "von",
  ]

  private static let handling: Set<String> = [
    "stake", "unstake", "sell", "leave", "staken", "unstaken", "verkaufen", "put", "move",
  ]

  private static let multiples: [String: Int64] = [
    "twice": 2, "double": 2, "doppelt": 2, "doppelte": 2, "doble": 2, "triple": 3, "thrice": 3,
  ]

  /// "Twice as much", "double that", "three times as much": a multiple of the amount before.
  private mutating func findMultiple() {
    guard isFollowUp, things.amounts.isEmpty else { return }
    for place in tokens.indices where isFree(place) {
      let isPlain = !["price", "prices", "if"].contains { word in
        tokens.contains { $0.text == word }
      }
      let counted = ["times", "mal", "veces", "x"].contains(text(place + 1)) ? number(place) : nil
      guard isPlain, !isPriceWord(behind: place),
        let factor = counted ?? Self.multiples[text(place)].map({ DecimalNumber($0) }),
        !factor.isNegative, !factor.isZero
      else { continue }
      used.formUnion(counted == nil ? [place] : [place, place + 1])
      add(NamedAmount(size: .share(factor), unit: .unsaid), at: place)
      return
    }
  }

  /// "Double the price", "twice the rate": no amount.
  private func isPriceWord(behind place: Int) -> Bool {
    (place + 1...place + 3).contains {
      ["price", "rate", "take", "days", "year", "years", "long", "time"].contains(text($0))
    }
  }

  mutating func findShares() {
    findMultiple()
    for place in tokens.indices where isFree(place) {
      let word = text(place)
      if let share = Self.shares[word], !isChange(place), !isTime(place) {
        used.insert(place)
        add(NamedAmount(size: .share(share), unit: unit(near: place)), at: place)
      } else if Self.wholes.contains(word), Self.owners.contains(text(place + 1)),
        (place + 1...place + 3).contains(where: { isStake($0) })
      {
        used.insert(place)
        things.amounts.append(NamedAmount(size: .share(.one), unit: unit(near: place)))
      } else if word == "everything" || word == "alles",
        Self.handling.contains(text(place - 1)) || isFollowUp && place == 0
      {
        if isFollowUp { used.insert(place) }
        things.amounts.append(NamedAmount(size: .share(.one), unit: unit(near: place)))
      }
    }
  }

  private func isStake(_ place: Int) -> Bool {
    Self.taoWords.contains(text(place)) || Self.alphaWords.contains(text(place))
      || ["stake", "coins", "monedas", "position"].contains(text(place))
  }

  /// "falls by half", "pay half after the halving"
  private func isChange(_ place: Int) -> Bool {
    ["by", "um", "in", "pay", "pays", "loses", "lose", "worth", "cut", "drops", "falls", "a"]
      .contains(text(place - 1))
      && !(text(place - 1) == "a" && ["of", "my"].contains(text(place + 1)))
      || ["down", "up", "less"].contains(text(place + 1))
      || ["um", "auf", "a"].contains(text(place - 2))
        && ["die", "das", "ein", "la"].contains(text(place - 1))
  }

  private func isTime(_ place: Int) -> Bool {
    NameTables.units[text(place + 1)] != nil
      || NameTables.units[text(place + 2)] != nil && text(place + 1) == "a"
  }

  private func unit(near place: Int) -> NamedAmount.Unit {
    for near in place..<min(tokens.count, place + 5) {
      if Self.taoWords.contains(text(near)) { return .tao }
      if Self.alphaWords.contains(text(near)) { return .alpha(nil) }
    }
    return .unsaid
  }

  // MARK: Numbers without a unit

  private static let verbs: Set<String> = [
    "stake", "put", "invest", "unstake", "sell", "got", "have", "hold", "with", "staking",
    "unstaking", "delegate", "move",
    "stecke", "habe", "halte", "mit", "verkaufe", "invierto", "meto", "tengo", "con", "vendo",
    "pongo", "only", "just", "withdraw", "than",
    "earn", "than", "verdiene",
  ]

  /// Words before a bare amount in a line that goes on from another: "and for 50?".
  private static let leading: Set<String> = [
    "", "for", "about", "of", "fur", "mit", "para", "con", "only", "just",
  ]

  /// "if I stake 100": an amount, though it does not say of what.
  mutating func findBareAmounts() {
    findGoal()
    for place in tokens.indices where tokens[place].isNumber && isFree(place) {
      guard let value = number(place), !value.isNegative,
        Self.verbs.contains(text(place - 1)) || isBeforePlace(place)
          || isFollowUp && Self.leading.contains(text(place - 1)),
        !["of", "subnets", "words", "x", "parts", "validators", "orders"].contains(text(place + 1))
      else { continue }
      used.insert(place)
      add(
        NamedAmount(size: .number(value), unit: .unsaid, otherReading: otherReading(place)),
        at: place)
    }
  }
}
