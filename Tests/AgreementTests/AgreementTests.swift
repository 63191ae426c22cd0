import Commands
import Content
import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel
import Testing

/// One question, one answer: the same money for the same time gives the same number, whoever is asked.
struct AgreementTests {
  private static let amounts: [UInt64] = [1, 100, 10_000]
  private static let horizons = [1, 30, 365]
  private static let cases = amounts.flatMap { amount in horizons.map { (amount, $0) } }

  @Test(arguments: cases)
  func verbsAndFunctionsAgreeOnEverySubnetRootAndAnExchange(
    amount: UInt64, days: Int
  ) throws {
    try verbsAndFunctionsAgree(on: .embedded, amount, days)
  }

  @Test(arguments: AgreementMarket.allCases)
  func allFacesAgreeOnEveryMarket(market: AgreementMarket) throws {
    if market != .embedded {
      try verbsAndFunctionsAgree(on: market, 100, 365)
      try breakEvenAndQuoteAgree(on: market, 1, 30)
      try aSummaryAgrees(on: market, 100, 30)
    }
    let faces = try Faces(on: market)
    #expect(faces.market.chain.specVersion == market.specVersion)
  }

  private func verbsAndFunctionsAgree(
    on market: AgreementMarket, _ amount: UInt64, _ days: Int
  ) throws {
    var faces = try Faces(on: market)
    let subnets = faces.subnets
    let list = subnets.map { "\($0)" }.joined(separator: " and ")
    let compared = faces.json("compare \(amount) TAO for \(days) days with \(list)")
    let inquiry = Inquiry(faces.market)
    let stake = Amount<TAO>(rao: amount * 1_000_000_000)
    var asked = 0
    for place in ["root"] + subnets.map({ "\($0)" }) {
      let way = place == "root" ? place : "alpha" + place
      let words = place == "root" ? "on root" : "into \(place)"
      guard let found = Faces.outcome(compared, way) else {
        // A way that cannot be gone is refused by all.
        #expect(faces.rao("in_hand(\(place), \(amount) TAO, \(days) days)") == nil, "\(way)")
        continue
      }
      let projected = faces.json("project \(amount) TAO \(words) for \(days) days")
      let end = projected?["points"]?.arrayValue?.last
      #expect(end?["in_hand_rao"]?.int128 == found["final"], "project \(way)")
      #expect(end?["rewards_rao"]?.int128 == found["earned"], "project \(way)")
      #expect(
        faces.rao("in_hand(\(place), \(amount) TAO, \(days) days)") == found["final"], "\(way)")
      #expect(
        faces.rao("earns(\(place), \(amount) TAO, \(days) days)") == found["earned"], "\(way)")
      #expect(
        faces.rao("in_and_out(\(place), \(amount) TAO)") == found["in_and_out"], "\(way)")
      let there: Place = UInt16(place).map { .subnet(Netuid($0)) } ?? .root
      let outcome = try inquiry.holding(stake, at: there, days: days).get()
      #expect(outcome.finalRao == found["final"], "\(way)")
      asked += 1
    }
    #expect(asked > 100)
    let exchange = Faces.outcome(compared, "custodial")
    let projected = faces.json("project \(amount) TAO on exchange for \(days) days")
    #expect(
      projected?["points"]?.arrayValue?.last?["in_hand_rao"]?.int128 == exchange?["final"])
  }

  @Test(arguments: cases)
  func breakEvenAndQuoteAgreeWithTheComparison(amount: UInt64, days: Int) throws {
    try breakEvenAndQuoteAgree(on: .embedded, amount, days)
  }

  private func breakEvenAndQuoteAgree(
    on market: AgreementMarket, _ amount: UInt64, _ days: Int
  ) throws {
    var faces = try Faces(on: market)
    let list = faces.subnets.map { "\($0)" }.joined(separator: " and ")
    let compared = faces.json("compare \(amount) TAO for \(days) days with \(list)")
    for netuid in faces.subnets {
      guard let found = Faces.outcome(compared, "alpha\(netuid)") else { continue }
      let even = faces.json("breakeven \(amount) TAO in \(netuid) for \(days) days")
      let horizon = even?["horizons"]?.arrayValue?.first
      #expect(horizon?["final_rao"]?.int128 == found["final"], "SN\(netuid)")
      #expect(horizon?["rewards_rao"]?.int128 == found["earned"], "SN\(netuid)")
      #expect(even?["in_and_out_rao"]?.int128 == found["in_and_out"], "SN\(netuid)")
      let quote = faces.json("quote \(amount) TAO into \(netuid)")
      #expect(quote?["in_and_out_rao"]?.int128 == found["in_and_out"], "SN\(netuid)")
    }
  }

  @Test(arguments: cases)
  func aSummaryAgreesWithTheVerbs(amount: UInt64, days: Int) throws {
    try aSummaryAgrees(on: .embedded, amount, days)
  }

  private func aSummaryAgrees(on market: AgreementMarket, _ amount: UInt64, _ days: Int) throws {
    var faces = try Faces(on: market)
    let verb = faces.json("compare \(amount) TAO for \(days) days with 64")
    // Somebody who holds nothing of it yet: an exchange's customer with the same amount.
    let summary = try faces.summary(
      "  - {custodial: exchange, amount: \(amount) TAO, quoted_apy: 5%, quoted_on: 2026-09-01}\n",
      days: days, amount: nil)
    let ways = summary["comparison"]?["ways"]?.arrayValue ?? []
    let root = try #require(ways.first { $0["title"]?.stringValue == "Root" })
    let expected = try #require(Faces.outcome(verb, "root"))
    #expect(root["final_rao"]?.int128 == expected["final"])
    #expect(root["earned_rao"]?.int128 == expected["earned"])
    #expect(root["in_and_out_rao"]?.int128 == expected["in_and_out"])
    let alpha = try #require(ways.first { $0["netuid"]?.intValue == 64 })
    #expect(alpha["final_rao"]?.int128 == Faces.outcome(verb, "alpha64")?["final"])
    let exchange = try #require(ways.first { $0["title"]?.stringValue == "exchange" })
    #expect(exchange["final_rao"]?.int128 == Faces.outcome(verb, "custodial")?["final"])
    // What the position earns at a glance is what the comparison says the same money earns.
    let glance = summary["positions"]?.arrayValue?.first?["earned"]?.arrayValue?
      .first { $0["days"]?.intValue == days }
    #expect(glance?["rao"]?.int128 == exchange["earned_rao"]?.int128)
  }

  @Test func theFAQAgreesWithTheVerbs() throws {
    var faces = try Faces()
    let faq = try faces.faq()
    let deep = try #require(faq["deep"]?["netuid"]?.intValue)
    let middling = try #require(faq["middling"]?["netuid"]?.intValue)
    let year = faces.json("compare 100 TAO for 365 days with \(deep) and \(middling)")
    let root = Faces.outcome(year, "root")
    #expect(faq["root"]?["year_final_rao"]?.int128 == root?["final"])
    #expect(faq["root"]?["year_earned_rao"]?.int128 == root?["earned"])
    let day = Faces.outcome(faces.json("compare 100 TAO for 1 day with \(deep)"), "root")
    #expect(faq["root"]?["day_earned_rao"]?.int128 == day?["earned"])
    for (key, netuid) in [("deep", deep), ("middling", middling)] {
      let found = Faces.outcome(year, "alpha\(netuid)")
      #expect(faq[key]?["year_final_rao"]?.int128 == found?["final"])
      #expect(faq[key]?["year_earned_rao"]?.int128 == found?["earned"])
      for trip in faq[key]?["trips"]?.arrayValue ?? [] {
        let paid = try #require(trip["paid_rao"]?.int128) / 1_000_000_000
        let quote = faces.json("quote \(paid) TAO into \(netuid)")
        #expect(trip["in_and_out_rao"]?.int128 == quote?["in_and_out_rao"]?.int128)
      }
    }
  }

  /// The lesson's own line, which `lesson check` holds against the function, says what the verb says.
  @Test func aLessonAgreesWithTheVerbs() throws {
    var faces = try Faces()
    let lesson = try #require(
      ContentLibrary.embedded.text("lessons/04-root-staking.lesson.md"))
    let line = try #require(lesson.split(separator: "\n").first { $0.hasPrefix("earned =") })
    let verb = try #require(Faces.outcome(faces.json("compare 1000 TAO for 1 year"), "root"))
    let earned = try #require(verb["earned"])
    let tenths = (earned + 50_000_000) / 100_000_000
    #expect(line.hasSuffix("#=> \(tenths / 10).\(tenths % 10) TAO"))
    #expect(faces.rao("earns(root, 1000 TAO, 1 year)") == earned)
  }

  @Test func anUnrecordedSubnetHasTheOneStandInEverywhere() throws {
    var faces = try Faces()
    let found = Faces.outcome(faces.json("compare 100 TAO for 365 days with 108"), "alpha108")
    let review = try faces.summary(
      "  - {root: 100 TAO}\n  - {subnet: 108, alpha: 1}\n", days: 365,
      amount: Amount(rao: 100_000_000_000))
    let way = review["comparison"]?["ways"]?.arrayValue?.first { $0["netuid"]?.intValue == 108 }
    let earned = try #require(way?["earned_rao"]?.int128)
    // The one alpha held already changes the share of what joins by less than a millionth.
    #expect(abs(earned - (found?["earned"] ?? 0)) <= (found?["earned"] ?? 0) / 10_000)
    #expect(faces.market.earning(Netuid(108))?.isStandIn == true)
  }
}
