import Answers
import CivilTime
import Decimals
import Diagnostics
import Inquiry
import LabSession
import Market
import Questions
import Reports
import StakingEconomics
import StakingModel

/// What a question names as what it is reckoned with, and what of it cannot be.
struct QuestionSubject {
  private(set) var reply = ReplySubject()
  /// What is named, to be told apart: counted or not.
  private(set) var conditions: [QuestionCondition] = []
  /// The amount, if it was written so that others read another number.
  private(set) var ambiguous: NamedAmount?

  /// Whether the answer takes alpha as alpha that is held.
  let isAboutAlpha: Bool
  /// Whether one amount is to become another.
  let isAboutGrowth: Bool
  /// Whether the answer is about parts, which need no number then.
  let isAboutPart: Bool
  /// Whether an exchange's quote is judged.
  let isAboutQuote: Bool
  /// Whether the answer is a sum for the amount, which an example must not stand in for.
  let isAboutAmount: Bool
  let market: Market
  let settings: Settings
  /// Today.
  let today: CivilDate
  /// The subnet of all alpha that is held; nil for none and for several.
  let heldSubnet: Netuid?

  init(_ asked: AskedQuestion, in session: inout Session) throws {
    try self.init(named: asked.named, intent: asked.intent?.id, in: &session)
    reply.aspect = asked.aspect?.path
  }

  init(named: NamedThings, intent: String? = nil, in session: inout Session) throws {
    isAboutAlpha = intent.map { Self.aboutAlpha.contains($0) } ?? true
    isAboutGrowth = intent == "until-grown"
    isAboutPart = intent == "leave-part"
    isAboutQuote = intent == "exchange-quote"
    let group = intent.flatMap { Intent.named($0)?.group }
    isAboutAmount = group == .earning || group == .leaving || intent == "buy-alpha"
    market = try session.market()
    settings = session.settings
    today = session.environment.now.date
    reply.wishes = session.wishes()
    heldSubnet = HeldScope.onlySubnet(of: session.holdings())
    if let price = settings.taoPrice { reply.price = (price.number.approximate, price.currency) }
    reply.currency = named.currency?.code
    if let price = named.taoPrice, case .money(let currency) = price.unit,
      let value = price.number?.approximate, value > 0
    {
      reply.price = (value, currency.code)
      reply.namesPrice = true
      add(
        QuestionCondition(words: Self.priceWords + "\(NumberFormat.money(value, currency.code))") {
          $0.price = $0.price.map { ($0.value * 1.31 + 7, $0.currency) }
        })
    }
    rates(named)
    // A holding period is for the law to judge, and a block is what is asked about.
    if intent != "block-time", intent != "tax-country" { times(named) }
    places(named, intent)
    if named.parts.isEmpty || intent.map(Self.addingUp.contains) == false {
      amounts(named)
    } else {
      parts(named)
    }
    if intent.map(Self.ofThePast.contains) == true { past(named) }
    let isAboutPast = intent == "history" && reply.place.map(Self.isSubnet) == true
    regular(named.payment, isCounted: intent == "earn")
    reply.isAboutTAOPrice = named.isAboutTAOPrice
    let isAboutEarning = group == .earning
    others(named, group)
    // What a price did lately stands in the answer, over several times.
    let past = isAboutPast ? [] : named.past
    let beside = isAboutEarning ? past + named.rhythms : []
    conditions += beside.map { QuestionCondition(words: $0) }
    conditions += named.unreadNumbers.map { QuestionCondition(words: $0, change: pastChange) }
  }

  private static let aboutAlpha: Set<String> = [
    "earn", "leave", "leave-cost", "leave-part", "leave-large", "subnet-price", "currency",
  ]

  /// Questions whose answer adds up amounts at several places.
  private static let addingUp: Set<String> = ["earn", "earn-compare"]

  /// Questions whose answer tells a recorded price.
  private static let ofThePast: Set<String> = ["history", "subnet-price"]

  mutating func add(_ condition: QuestionCondition) { conditions.append(condition) }

  /// The price of TAO that was named, where money is counted at it.
  mutating func forgetPriceOfTAO() { conditions.removeAll { $0.words.hasPrefix(Self.priceWords) } }

  private static let priceWords = "a TAO at "

  // MARK: Rates

  private mutating func rates(_ named: NamedThings) {
    if let rate = named.rates.first {
      reply.quotedRate = rate.approximate / 100
      add(
        QuestionCondition(words: QuestionSubject.percent(rate)) {
          let other = ($0.quotedRate ?? 0) + 0.317
          $0.quotedRate = other
          if case .custodian? = $0.place { $0.place = .root }
          $0.others = $0.others.map { place in
            guard case .custodian(let offer) = place else { return place }
            return .custodian(
              CustodialChoice(
                name: offer.name, yield: CustodialYield(quoted: other), quotedOn: offer.quotedOn))
          }
        })
    }
    conditions += named.rates.dropFirst().map {
      QuestionCondition(words: QuestionSubject.percent($0))
    }
    if let change = named.priceChange, !isAboutGrowth || change.isNegative {
      price(change)
    }
    if let limit = named.limit { self.limit(limit) }
    if let take = named.take { self.take(take) }
    for other in named.otherTakes { beside(take: other) }
  }

  private mutating func price(_ change: DecimalNumber) {
    let part = change.approximate / 100
    let isNothing = part == -1
    reply.priceChange = isNothing ? -1 : max(-0.999, min(10, part))
    let isPossible = isNothing || (-0.999...10).contains(part)
    let fault = Diagnostic(
      "question.price", "no answer counts with a price that changes by \(Self.percent(change))",
      explanation: "No price falls below nothing. From −99.9 % to +1,000 % is counted, and −100 %.",
      hint: .example("ask what if the price falls by 90%"))
    add(
      QuestionCondition(
        words: "a price that changes by " + Self.percent(change), fault: isPossible ? nil : fault
      ) { $0.priceChange = ($0.priceChange ?? 0) < 0 ? 0.217 : -0.217 })
  }

  private mutating func limit(_ limit: NamedLimit) {
    reply.limit = (limit.percent.approximate / 100, limit.isOfPrice)
    add(
      QuestionCondition(words: Self.percent(limit.percent)) {
        $0.limit = $0.limit.map { ($0.part / 2 + 0.0137, $0.isOfPrice) }
      })
  }

  /// Another take to be compared; only one, and only one that can be.
  private mutating func beside(take percent: DecimalNumber) {
    let parts = (percent.approximate / 100 * 65_535).rounded()
    let words = "a take of " + QuestionSubject.percent(percent)
    guard reply.otherTake == nil, parts >= 0, parts <= Double(StakingDefaults.take) else {
      return add(QuestionCondition(words: words))
    }
    reply.otherTake = UInt16(parts)
    add(QuestionCondition(words: words) { $0.otherTake = ($0.otherTake ?? 0) / 2 + 77 })
  }

  private mutating func take(_ percent: DecimalNumber) {
    let parts = percent.approximate / 100 * 65_535
    let words = "a take of " + QuestionSubject.percent(percent)
    let other: @Sendable (inout ReplySubject) -> Void = {
      $0.wishes.take = $0.wishes.take > 9_000 ? 1_234 : 10_321
      $0.namesTake = true
    }
    guard parts >= 0, parts.rounded() <= Double(StakingDefaults.take) else {
      add(
        QuestionCondition(
          words: words,
          fault: Diagnostic(
            "question.take", "no validator's take is \(QuestionSubject.percent(percent))",
            explanation: "The chain allows from 0 % to 18 %.",
            hint: Hint.example("ask what do 100 TAO earn with 9% take")),
          change: other))
      return
    }
    reply.wishes.take = UInt16(parts.rounded())
    reply.namesTake = true
    add(QuestionCondition(words: words, isSilent: true, change: other))
  }

  static func percent(_ number: DecimalNumber) -> String {
    number.sensibleText(keptFraction: 4).text + " %"
  }

  // MARK: Places

  /// "100 TAO at 10 % for a year": a rate that somebody quotes, wherever that is.
  private func isAboutQuotedRate(
    _ named: NamedThings, _ intent: String?, _ isPlaceless: Bool
  ) -> Bool {
    isPlaceless && intent == "earn" && named.rates.count == 1 && named.tao != nil
      && named.payment == nil
  }

  private mutating func places(_ named: NamedThings, _ intent: String?) {
    var places: [(place: Place, words: String)] = []
    for netuid in named.subnets {
      if market.chain.subnet(netuid) != nil {
        places.append((.subnet(netuid), market.title(netuid)))
      } else {
        unknown(String(netuid.value))
      }
    }
    for word in named.unknownPlaces { unknown(word) }
    if named.isAboutRoot { places.append((.root, "root")) }
    if named.isAboutExchange || isAboutQuotedRate(named, intent, places.isEmpty) {
      exchange(&places, named.exchange)
    }
    reply.place = places.first?.place
    reply.others = places.dropFirst().map(\.place)
    reply.route = named.route.compactMap { place in
      switch place {
      case .root: .root
      case .subnet(let netuid): market.chain.subnet(netuid).map { _ in .subnet(netuid) }
      case .exchange: nil
      }
    }
    let example = market.deepestSubnet.map { Place.subnet($0.netuid) } ?? .root
    for (index, place) in places.enumerated() {
      // Its reply sets the exchange beside root, whatever is named.
      if isAboutQuote, !Self.isSubnet(place.place) { continue }
      add(
        QuestionCondition(words: place.words, isPlace: true) { subject in
          subject.route = []
          if index == 0 {
            subject.place = subject.place == .root ? example : .root
            subject.others = []
          } else {
            subject.others.removeAll { $0 == place.place }
          }
        })
    }
  }

  private static func isSubnet(_ place: Place) -> Bool {
    if case .subnet = place { true } else { false }
  }

  /// A name or a number that no subnet has: nothing stands in for it.
  private mutating func unknown(_ word: String) {
    var near: [SubnetInfo] = []
    if case .suggestions(let infos) = market.snapshot.find(word) { near = infos }
    let example = market.deepestSubnet.map { Place.subnet($0.netuid) } ?? .root
    add(
      QuestionCondition(
        words: "`\(word)`",
        fault: market.snapshot.unknownSubnet(word, near, command: "market")
      ) { $0.place = $0.place == example ? .root : example })
  }

  private mutating func exchange(
    _ places: inout [(place: Place, words: String)], _ name: String?
  ) {
    let known = reply.wishes.offers.first { offer in
      !offer.isNamed || name.map { $0.lowercased() == offer.name.lowercased() } ?? true
    }
    if let rate = reply.quotedRate {
      let offer = CustodialChoice(
        name: CustodialChoice.unnamed,
        yield: CustodialYield(quoted: rate, commission: reply.wishes.commission),
        quotedOn: "a day you did not give")
      places.append((.custodian(offer), "the exchange"))
    } else if let offer = known {
      places.append((.custodian(offer), offer.isNamed ? offer.name : "the exchange"))
    } else {
      let stand = CustodialChoice(
        name: CustodialChoice.unnamed, yield: CustodialYield(quoted: 0.3), quotedOn: "")
      let isAlone = places.isEmpty
      add(
        QuestionCondition(
          words: "the exchange", isPlace: true,
          remark:
            "What an exchange pays is not recorded, so it is not counted here: say its rate, as "
            + "in `100 TAO at 10% for a year`."
        ) {
          if isAlone { $0.place = .custodian(stand) } else { $0.others.append(.custodian(stand)) }
        })
    }
  }

  // MARK: What the other file sets

  mutating func set(_ change: (inout ReplySubject) -> Void) { change(&reply) }

  mutating func mark(ambiguous amount: NamedAmount) { ambiguous = amount }
}
