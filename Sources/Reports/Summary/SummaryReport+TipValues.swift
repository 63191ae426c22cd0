import Decimals
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// Five things people are told to do, as arithmetic on these positions.
extension SummaryReport {
  static let tipShape: [String: TemplateShape] = [
    "tips": .list(["lead": .text, "words": .text]), "hasTips": .flag,
  ]

  var tipValues: TemplateRecord {
    [
      "hasTips": .flag(!isDust),
      "tips": .list(
        tips.map { ["lead": .text($0.lead), "words": .text($0.words)] }),
    ]
  }

  /// Each with what these positions say to it.
  var tips: [(lead: String, words: String)] {
    isDust
      ? []
      : [
        ("Begin on root.", rootTip), ("Watch your subnets.", watchTip),
        ("Spread it.", spreadTip), ("Follow the rules as they change.", rulesTip),
        ("Mind who holds the keys.", keysTip),
      ]
  }

  private func spot(_ isCounted: (HeldPosition) -> Bool) -> Int128 {
    positions.filter(isCounted).reduce(0) { $0 + $1.spotRao }
  }

  private var rootTip: String {
    let root = spot { $0.place == .root }
    let part = partOfAll(root) ?? "0 %"
    let gain = review.allOnRoot.map {
      " With all of it on root, \(Words.balance(rao: $0.finalRao)) would be in hand after "
        + "\(Words.dayCount(comparison.days)), all costs paid, prices held still."
    }
    return
      "\(part) of what you hold is on root. TAO comes back one to one there, and rewards fall from "
      + "year to year." + (gain ?? "")
  }

  private var watchTip: String {
    let falls = outlook.places.compactMap { place in
      place.risks?.price.map { (place.netuid, $0.sinceHighest) }
    }
    guard let worst = falls.min(by: { $0.1 < $1.1 }) else {
      return outlook.places.isEmpty
        ? "You hold no alpha. Root is paid in the alpha of all subnets, so their prices still count."
        : "No price of your subnets is recorded long enough to say how far it fell."
    }
    let ranks = outlook.places.compactMap { place in
      place.risks?.removal.rank.map { (place.netuid, $0) }
    }
    let next = ranks.min { $0.1 < $1.1 }.map {
      " \(context.market.title($0.0)) is place \(Words.count($0.1)) in the order of removal."
    }
    return "\(context.market.title(worst.0)) stands furthest below its highest recorded price: "
      + "\(Words.signedPercent(min(0, worst.1)))." + (next ?? "")
  }

  private var spreadTip: String {
    let largest = outlook.places.first
    let bets = outlook.effectiveBets.map { NumberFormat.fixed($0, 1) } ?? "0"
    guard let largest, let part = partOfAll(largest.spotRao) else {
      return "What you hold counts like \(bets) equal places. Alpha of many subnets spreads the "
        + "chance of one; it does not spread what moves all."
    }
    return "It counts like \(bets) equal places; \(context.market.title(largest.netuid)) alone is "
      + "\(part). More subnets spread the chance of one removal or one fall, not a fall of all. Every "
      + "move pays a swap fee and its own price impact."
  }

  private var rulesTip: String {
    let asOf = context.asOf
    return "These numbers follow runtime \(context.chain.specVersion); their data is "
      + "\(asOf.freshness.text). One account on root was paid "
      + "\(Words.whole(FAQConstants.rootRates2025.april)) a year in April 2025, and "
      + "\(Words.percent(FAQConstants.rootRates2025.october)) in October: simple, take unknown."
  }

  private var keysTip: String {
    let held = spot {
      if case .custodial = $0.position { true } else { false }
    }
    guard held > 0, let part = partOfAll(held) else {
      return "All of it is staked from your own keys. Who has them has everything, and nobody can "
        + "give it back; no program needs them to compute this."
    }
    return
      "\(part) of what you hold is in somebody else's keys. The rest is in yours: who gets those has "
      + "all of it."
  }
}
