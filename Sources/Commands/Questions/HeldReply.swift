import Answers
import CivilTime
import Decimals
import Holdings
import Inquiry
import LabSession
import Market
import Questions
import Reports
import StakingModel

/// The answer to a question about what the person holds, where something is held.
struct HeldReply {
  /// What of the holdings a question asks for.
  private enum Part {
    case earning, leaving, worth, result, extremes, locks, risk, claims
  }

  private static let parts: [String: Part] = [
    "earn": .earning, "leave": .leaving, "leave-cost": .leaving, "leave-part": .leaving,
    "leave-large": .leaving, "how-holdings": .worth, "my-profit": .result, "locked": .locks,
    "claim": .claims,
  ]

  /// Openings that ask for a part whatever their kind.
  private static let asked: [String: Part] = [
    "how-holdings/worst": .extremes, "exchange-staking/pays": .earning,
    "how-holdings/worth": .worth,
    "lose/most": .risk,
  ]

  /// What is answered without a word of who asks.
  private static let wholes: Set<Part> = [.worth, .result, .extremes]

  /// Words of who asks about their own.
  static let own: Set<String> = [
    "i", "my", "mine", "im", "me", "it", "they", "we", "our", "ich", "mein", "meine", "mir", "mich",
    "wir", "mi",
    "mis",
  ]

  /// The kind of a question of which only this is unsure: all that it may be ask the same of what is held.
  static func intent(of asked: AskedQuestion, among intents: [Intent]) -> Intent? {
    guard intents.count > 1, intents.prefix(2).allSatisfy({ parts[$0.id] == .leaving }) else {
      return nil
    }
    return Intent.named("leave-cost")
  }

  /// Nil where the question names what is not held, or asks for nobody's own.
  static func reply(
    to asked: AskedQuestion, as intent: Intent, in session: inout Session
  ) throws -> Reply? {
    let named = asked.named
    let atExchange = asked.aspect?.path == "exchange-staking/pays"
    guard let part = asked.aspect.flatMap({ Self.asked[$0.path] }) ?? part(of: asked, intent),
      named.unknownPlaces.isEmpty, named.take == nil, named.priceChange == nil, named.rates.isEmpty,
      named.limit == nil, asksForNumbers(asked, part, intent),
      wholes.contains(part) || !asked.ownWords.isDisjoint(with: Self.own)
        || part == .leaving && isOrder(asked)
    else { return nil }
    let held = session.countedHoldings()
    guard !held.positions.isEmpty, let scope = HeldScope(named, of: held, on: try session.market())
    else { return nil }
    return try reply(part, scope, asked, atExchange: atExchange, in: &session)
  }

  /// "What do I earn in dollars" asks for the earnings too.
  private static func part(of asked: AskedQuestion, _ intent: Intent) -> Part? {
    guard intent.id == "currency" else { return parts[intent.id] }
    if !asked.ownWords.isDisjoint(with: ["earn", "make", "earnings", "rewards"]) {
      return .earning
    }
    return asked.ownWords.isDisjoint(with: ["worth", "have", "own", "hold"]) ? nil : .worth
  }

  private static let orders: Set<String> = [
    "take", "pull", "sell", "unstake", "get", "withdraw", "cash", "hol", "verkaufe", "saca",
    "vende",
    "sacar", "vender",
  ]

  /// "Take out 18 TAO": who says it so speaks of their own.
  private static func isOrder(_ asked: AskedQuestion) -> Bool {
    let first = asked.text.lowercased().prefix { $0.isLetter }
    return !asked.named.amounts.isEmpty && orders.contains(String(first))
  }

  /// "How do I get it back" asks for the way, not for what it brings; "can I take out a part" too.
  private static func asksForNumbers(_ asked: AskedQuestion, _ part: Part, _ intent: Intent) -> Bool
  {
    guard part == .leaving else { return part != .risk || asked.named.amounts.isEmpty }
    let hasAmount = asked.named.amounts.contains { $0.size != .share(.one) }
    switch intent.id {
    case "leave-part", "leave-large": return hasAmount
    case "leave": return !asked.ownWords.contains("how") || asked.ownWords.contains("much")
    default: return true
    }
  }

  private static func reply(
    _ part: Part, _ scope: HeldScope, _ asked: AskedQuestion, atExchange: Bool,
    in session: inout Session
  ) throws -> Reply? {
    let named = asked.named
    var profile = scope.profile
    if atExchange {
      profile.positions.removeAll {
        if case .custodial(let it) = $0 { it.offer == nil } else { true }
      }
    }
    if part == .locks, !profile.positions.contains(where: isLocked) { return nil }
    guard !profile.positions.isEmpty else { return nil }
    if part == .claims {
      let hasClaims = profile.positions.contains { if case .alpha = $0 { false } else { true } }
      let asksHow = ["claim/how", "claim/cost"].contains(asked.aspect?.path ?? "")
      return hasClaims || asksHow || !named.amounts.isEmpty ? nil : Reply(markdown: nothingToClaim)
    }
    if part == .risk { return Reply(markdown: try risk(of: profile, in: &session)) }
    let days = QuestionSubject.days(named, today: session.environment.now.date)
    let figures: HeldFigures
    if let wish = scope.part {
      let counted = profile.assuming(take: session.settings.take)
      let review = try session.inquiry().leave(counted, wish, days: days ?? HoldingsReview.year)
      figures = try HeldRequest.figures(
        review, profile, Array(1...review.positions.count), &session)
    } else {
      figures = try HeldRequest.review(profile, days: days ?? HoldingsReview.year, &session)
    }
    let said = HeldSentences(figures, part: scope.part == nil ? nil : profile)
    return Reply(
      markdown: lead(scope, named, try session.market())
        + markdown(part, said, money(named, session.settings.taoPrice?.currency)))
  }

  /// What of all that is held the answer is about, where it is not all.
  private static func lead(_ scope: HeldScope, _ named: NamedThings, _ market: Market) -> String {
    if scope.isTAOOfAlpha { return "What you hold is alpha, which is sold for TAO. " }
    guard scope.part == nil else { return "" }
    var titles = named.subnets.map { "in " + market.title($0) }
    if named.isAboutRoot { titles.append("on root") }
    if titles.isEmpty, case .alpha? = named.amounts.first?.unit,
      let netuid = HeldScope.onlySubnet(of: scope.profile)
    {
      titles.append("in " + market.title(netuid))
    }
    return titles.isEmpty ? "" : "Of what you hold \(titles.joined(separator: " and ")): "
  }

  private static var nothingToClaim: String {
    paragraphs(
      "There is nothing for you to claim: what you hold is alpha, and its rewards join it by "
        + "themselves. Only root's rewards wait for a claim.",
      "To spend rewards in alpha is to sell alpha, at the price of that moment.",
      ["earn", "leave", "learn 4"])
  }

  /// The largest risk that a summary tells of.
  private static func risk(of profile: Profile, in session: inout Session) throws -> String {
    let context = ReportContext(try session.market(), text: "", now: session.environment.now)
    var input = SummaryInput(
      profile: profile, profileText: profile.text, context: context, command: "report summary")
    input.isHeldInLab = true
    input.assumedTake = session.settings.take
    input.setPrice = session.price(of: profile)
    input.length = .brief
    return paragraphs(
      SummaryReport(input).mostAtRisk,
      "Sizes come from what was recorded. What never happened before has none.",
      ["report summary", "holdings", "leave"])
  }

  /// How a currency is counted that was named and has no price.
  private static func money(_ named: NamedThings, _ known: String?) -> String {
    guard let code = named.currency?.code, code != known else { return "" }
    return " For \(code) say what one TAO costs: `set price 250 \(code)`."
  }

  private static func isLocked(_ position: Position) -> Bool {
    switch position {
    case .root: false
    case .alpha(let alpha): alpha.locked > .zero
    case .custodial(let custodial): custodial.lockDays ?? 0 > 0
    }
  }

  private static func markdown(
    _ part: Part, _ said: HeldSentences, _ money: String
  ) -> String {
    switch part {
    case .earning:
      paragraphs(
        said.earning + said.earningMoney + money,
        said.isQuoted
          ? "The exchange can change its rate, pay late or fail. No promise."
          : "Rates fall as more is staked, and prices will not stand still. No promise.",
        ["earn", "holdings", "leave"])
    case .leaving:
      paragraphs(
        said.leaving + said.leavingMoney + money,
        "The price of the moment counts, and nobody else trades in this calculation.",
        ["leave", "holdings", "report summary"])
    case .worth:
      paragraphs(
        said.worth + money, "Quoted prices are not what a sale brings, and they move.",
        ["holdings", "earn", "leave", "report summary"])
    case .locks:
      paragraphs(
        said.locks, "The price may have fallen by the day a lock ends.",
        ["leave", "holdings", "term conviction"])
    case .extremes:
      paragraphs(
        said.extremes, "A rate says nothing about a price, and the worst today may not stay it.",
        ["holdings", "leave", "report summary"])
    case .risk, .claims: ""
    case .result:
      paragraphs(
        said.result, "A profit in TAO can be a loss in money, and taxes may come off it.",
        ["holdings", "leave", "report summary"])
    }
  }

  private static func paragraphs(_ answer: String, _ risk: String, _ lines: [String]) -> String {
    let more = lines.map { "`\($0)`" }.joined(separator: " · ")
    return "\(answer)\n\n**What can go wrong.** \(risk)\n\n**More.** \(more)\n"
  }
}
