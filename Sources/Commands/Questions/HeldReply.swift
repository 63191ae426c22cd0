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
    case earning, leaving, worth, result, extremes, locks
  }

  private static let parts: [String: Part] = [
    "earn": .earning, "leave": .leaving, "leave-cost": .leaving, "how-holdings": .worth,
    "my-profit": .result,
    "locked": .locks,
  ]

  /// Words of who asks about their own.
  private static let own: Set<String> = [
    "i", "my", "mine", "im", "me", "it", "they", "we", "our", "ich", "mein", "meine", "mir", "mich",
    "wir", "mi",
    "mis",
  ]

  /// Nil where the question names an amount or a place, or asks for nobody's own.
  static func reply(
    to asked: AskedQuestion, as intent: Intent, in session: inout Session
  ) throws -> Reply? {
    let named = asked.named
    let atExchange = asked.aspect?.path == "exchange-staking/pays"
    let isAboutExtremes = asked.aspect?.path == "how-holdings/worst"
    let isAboutWorth = asked.aspect?.path == "how-holdings/worth"
    let own: Part? =
      isAboutExtremes
      ? .extremes : atExchange ? .earning : isAboutWorth ? .worth : parts[intent.id]
    guard let part = own, named.amounts.allSatisfy({ $0.size == .share(.one) }),
      !named.isAboutExchange || atExchange, named.unknownPlaces.isEmpty, named.take == nil,
      named.priceChange == nil,
      // "How do I get it back" asks for the way, not for what it brings.
      part != .leaving || intent.id != "leave" || !asked.ownWords.contains("how")
        || asked.ownWords.contains("much"),
      [.worth, .result, .extremes].contains(part) || !asked.ownWords.isDisjoint(with: Self.own)
    else { return nil }
    var profile = session.holdings()
    let isAboutPart = !named.subnets.isEmpty || named.isAboutRoot
    if isAboutPart { profile.positions.removeAll { !isNamed($0, in: named) } }
    if atExchange {
      profile.positions.removeAll { if case .custodial = $0 { false } else { true } }
    }
    guard !profile.positions.isEmpty else { return nil }
    if part == .locks, !profile.positions.contains(where: isLocked) { return nil }
    let days = QuestionSubject.days(named, today: session.environment.now.date)
    let figures = try HeldRequest.review(profile, days: days ?? HoldingsReview.year, &session)
    let market = try session.market()
    let titles =
      named.subnets.map { "in " + market.title($0) } + (named.isAboutRoot ? ["on root"] : [])
    let money = money(named, session.settings.taoPrice?.currency)
    let lead = isAboutPart ? "Of what you hold \(titles.joined(separator: " and ")): " : ""
    return Reply(markdown: lead + markdown(part, HeldSentences(figures), money))
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

  private static func isNamed(_ position: Position, in named: NamedThings) -> Bool {
    switch position {
    case .root: named.isAboutRoot
    case .alpha(let alpha): named.subnets.contains(alpha.netuid)
    case .custodial: false
    }
  }

  private static func markdown(
    _ part: Part, _ said: HeldSentences, _ money: String
  ) -> String {
    switch part {
    case .earning:
      paragraphs(
        said.earning,
        "Rates fall as more is staked, and prices will not stand still. No promise.",
        ["earn", "holdings", "leave"])
    case .leaving:
      paragraphs(
        said.leaving,
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
