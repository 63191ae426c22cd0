import Decimals
import StakingModel

/// Finds what a question names, token by token; a token says one thing.
struct NameFinder {
  let tokens: [Token]
  let language: Language
  let vocabulary: Vocabulary
  /// The subnet of a name, asked about words that mean nothing else.
  let subnetNamed: (String) -> Netuid?

  var things = NamedThings()
  /// Tokens that a name has.
  var used: Set<Int> = []
  /// Numbers of the named concepts.
  var concepts: Set<String> = []

  /// Whether the line goes on from another, where a bare number is an amount.
  let isFollowUp: Bool
  /// Where the last time ended.
  var endOfTime = -2
  /// Where rates stand, in their order.
  var ratePlaces: [Int] = []
  /// Where amounts and places stand, for which amount goes where.
  var mentions: [Int: Mention] = [:]

  init(
    _ tokens: [Token], in language: Language, _ vocabulary: Vocabulary, isFollowUp: Bool = false,
    subnetNamed: @escaping (String) -> Netuid?
  ) {
    self.tokens = tokens
    self.isFollowUp = isFollowUp
    self.language = language
    self.vocabulary = vocabulary
    self.subnetNamed = subnetNamed
    findDays()
    findPayment()
    findTimes()
    findTake()
    findSubnets()
    findAmounts()
    findShares()
    findPercentages()
    findBareAmounts()
    findPlaces()
    findCurrency()
    findCountry()
    findPriceOfTAO()
    noteUnreadNumbers()
    noteOthers()
    things.parts = parts
    things.route = route
    noteConcepts()
  }

  func text(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  func isFree(_ place: Int) -> Bool {
    tokens.indices.contains(place) && !used.contains(place)
  }

  /// The number at a place, unless something else has it.
  func number(_ place: Int) -> DecimalNumber? {
    guard isFree(place) else { return nil }
    return tokens[place].number?.value(in: language)
  }

  private mutating func noteConcepts() {
    let amounts = things.amounts
    if !amounts.isEmpty { concepts.insert("#amount") }
    if things.tao != nil { concepts.insert("#tao") }
    if amounts.filter({ $0.unit == .tao && $0.number != nil }).count > 1 {
      concepts.insert("#two")
    }
    if things.alpha != nil { concepts.insert("#alpha") }
    if amounts.contains(where: { if case .money = $0.unit { true } else { false } }) {
      concepts.insert("#money")
    }
    if amounts.contains(where: { $0.number == nil }) { concepts.insert("#share") }
    if namesPart { concepts.insert("#part") }
    if things.take != nil { concepts.insert("#taken") }
    if things.payment != nil { concepts.insert("#payment") }
    if things.limit != nil { concepts.insert("#limit") }
    if namesGoal { concepts.insert("#goal") }
    if things.isAboutTAOPrice { concepts.insert("#taofall") }
    if !things.times.isEmpty || !things.rhythms.isEmpty || things.until != nil {
      concepts.insert("#time")
    }
    if !things.rates.isEmpty || things.take != nil { concepts.insert("#rate") }
    if things.priceChange != nil { concepts.insert("#change") }
    if !things.subnets.isEmpty { concepts.insert("#subnet") }
    if things.subnets.count > 1 { concepts.insert("#several") }
    if things.isAboutExchange { concepts.insert("#exchange") }
    if things.currency != nil { concepts.insert("#currency") }
    if things.country != nil { concepts.insert("#country") }
    if things.taoPrice != nil { concepts.insert("#taoprice") }
    if !things.parts.isEmpty { concepts.insert("#parts") }
  }

  /// Numbers that nothing has.
  private mutating func noteUnreadNumbers() {
    for place in tokens.indices where tokens[place].isNumber && isFree(place) {
      let sign = text(place + 1) == "%" ? "%" : ""
      things.unreadNumbers.append(tokens[place].written + sign)
    }
    for place in tokens.indices where isFree(place) {
      if case .date = tokens[place].kind { things.unreadNumbers.append(tokens[place].written) }
    }
  }

  /// "10 of my 50": a number of a number.
  private var namesPart: Bool {
    tokens.indices.contains { place in
      guard tokens[place].isNumber, ["of", "von", "de"].contains(text(place + 1)) else {
        return false
      }
      let isOwned = ["my", "the", "meinen", "den", "mis", "los"].contains(text(place + 2))
      let whole = place + (isOwned ? 3 : 2)
      return tokens.indices.contains(whole) && tokens[whole].isNumber
    }
  }
}
