import CivilTime
import Decimals
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel
import StakingSimulation

/// What can go wrong with these very positions, with sizes.
extension SummaryReport {
  static let riskShape: [String: TemplateShape] = [
    "risks": .list(["what": .text, "rao": .text, "share": .text]), "hasRisks": .flag,
    "hasFarRemovals": .flag, "otherRisks": .optional(.text),
  ]

  static let placeShape: [String: TemplateShape] = [
    "places": .list([
      "title": .text, "pool": .text, "part": .text, "fall": .text, "rank": .text, "payout": .text,
      "emission": .text, "chance": .text,
    ]),
    "riskNotes": .list(.text), "otherPlaces": .optional(.text), "hasPlaces": .flag,
  ]

  /// Sized risks that are told.
  private static let told = 6

  /// The risks that are told: those in front, and the first of each kind that they leave out.
  private var toldRisks: [SizedRisk] {
    let all = orderedRisks
    let front = all.prefix(SummaryReport.told)
    var kinds = Set(front.map(SummaryReport.rank))
    return front
      + all.dropFirst(SummaryReport.told).filter { kinds.insert(SummaryReport.rank($0)).inserted }
  }

  /// One number for each kind.
  private static func rank(_ risk: SizedRisk) -> Int {
    switch risk.kind {
    case .price: 0
    case .removal: 1
    case .custody: 2
    case .rootUnpaid: 3
    }
  }

  var riskValues: TemplateRecord {
    let risks = isDust ? [] : toldRisks
    let rest = isDust ? 0 : outlook.risks.count - risks.count
    return [
      "otherRisks": .optional(
        rest > 0
          ? "\(Words.count(rest)) more of these kinds \(rest == 1 ? "is" : "are") in the JSON of this report."
          : nil),
      "hasRisks": .flag(!risks.isEmpty),
      "hasFarRemovals": .flag(risks.contains(where: isFarRemoval)),
      "risks": .list(
        jointRow
          + risks.map { risk in
            [
              "what": .text(name(risk)), "rao": .text(Words.beginning(rao: risk.rao)),
              "share": .text(partOfAll(risk.rao) ?? "–"),
            ]
          }),
    ]
  }

  /// All of it at once, before any single risk.
  private var jointRow: [TemplateValue] {
    guard !isDust, let fall = outlook.jointFall, fall.rao > 0 else { return [] }
    return [
      [
        "what": .text("All alpha prices halve at once"),
        "rao": .text(Words.beginning(rao: fall.rao)), "share": .text(Words.chance(fall.part)),
      ]
    ]
  }

  /// The subnets that are held, and what no table says of them.
  var placeValues: TemplateRecord {
    let rest = outlook.places.count - toldPlaces.count
    return [
      "hasPlaces": .flag(!isDust && !toldPlaces.isEmpty),
      "places": .list(isDust ? [] : toldPlaces.map(placeRow)),
      "otherPlaces": .optional(
        rest > 0 ? "\(Words.count(rest)) smaller subnets are in the JSON of this report." : nil),
      "riskNotes": .list(riskNotes.map(TemplateValue.text)),
    ]
  }

  /// The place or the custodian a risk is about.
  func riskTitle(_ risk: SizedRisk) -> String {
    switch risk.kind {
    case .price(let netuid), .removal(let netuid): context.market.title(netuid)
    case .custody(let name): name
    case .rootUnpaid: "Root"
    }
  }

  private func name(_ risk: SizedRisk) -> String {
    switch risk.kind {
    case .price(let netuid):
      return "\(context.market.title(netuid)): the price falls as 5 of 100 paths do, in "
        + Words.dayCount(outlook.days)
    case .removal(let netuid):
      let place = outlook.places.first { $0.netuid == netuid }
      let rank = place?.risks.flatMap { risks in
        risks.removal.rank.map {
          " (place \(Words.count($0)) of \(Words.count(risks.removal.candidates))"
            + (isFarRemoval(risk) ? ", not near)" : ")")
        }
      }
      return "\(context.market.title(netuid)) is removed from the network\(rank ?? "")"
        + (place.map { ", \(leastPaid($0)) paid" } ?? "")
    case .custody(let name): return "\(name) pays nothing back"
    case .rootUnpaid:
      let days = Words.dayCount(outlook.days)
      return outlook.gateMargin.map { margin in
        "Root's rewards of \(days) at most: they end some time after all alpha prices have fallen by "
          + "\(Words.percent(margin)); the fall itself apart"
      } ?? "Root's rewards of \(days) are not paid, as alpha prices stand"
    }
  }

  private func placeRow(_ place: HeldPlace) -> TemplateValue {
    let risks = place.risks
    let share = risks.map { Double(place.spotRao) / max(1, Double($0.pool.rao)) }
    let rank = risks?.removal.rank.map {
      "\(Words.count($0)) of \(Words.count(risks?.removal.candidates ?? 0))"
    }
    return [
      "title": .text(context.market.title(place.netuid)),
      "pool": .text(risks.map { NumberFormat.fixed($0.pool.approximate, 0) } ?? "unknown"),
      "part": .text(share.map(Words.finePercent) ?? "unknown"),
      "fall": .text(
        risks?.price.map { Words.signedPercent(min(0, $0.sinceHighest)) } ?? "not recorded"),
      "rank": .text(rank ?? (risks?.removal.immuneUntil == nil ? "not known" : "not yet")),
      "payout": .text(paidIfRemoved(place)), "emission": .text(emission(place)),
      "chance": .text(
        place.belowToday.map(Words.chance) ?? (place.isTypical ? "too few prices" : "unknown")),
    ]
  }

  /// `35 % of its price`: the least that was paid before.
  func leastPaid(_ place: HeldPlace) -> String {
    let part = Double(place.paidIfRemoved.lowerBound) / max(1, Double(place.spotRao))
    return "\(Words.whole(part)) of its price"
  }

  /// `35 to 65 %`: what has been paid before, and no more than the pool holds for it.
  func paidIfRemoved(_ place: HeldPlace) -> String {
    guard place.spotRao > 0 else { return "–" }
    let paid = place.paidIfRemoved
    let parts = [paid.lowerBound, paid.upperBound].map {
      Words.whole(Double($0) / Double(place.spotRao))
    }
    return parts[0] == parts[1] ? parts[0] : "\(parts[0].dropLast(2)) to \(parts[1])"
  }

  private func emission(_ place: HeldPlace) -> String {
    guard place.risks?.emitsTAO == true else { return "off" }
    let perBlock = place.next?.tao.approximate ?? 0
    let perDay = perBlock * Double(ChainCalendar.blocksPerDay)
    return perDay > 0 ? "on, \(Words.short(perDay)) TAO a day" : "on, none passes the gate"
  }

  /// What no table says.
  private var riskNotes: [String] {
    guard !isDust else { return [] }
    return [concentration, claims, custody].compactMap(\.self) + placeNotes
  }

  private var concentration: String? {
    guard let bets = outlook.effectiveBets else { return nil }
    let places = Set(positions.map(\.place.way)).count
    guard places > 1 else {
      return "All of it is in one place. What happens there happens to all you hold."
    }
    let held =
      positions.count == places
      ? "Your \(Words.count(places)) places count"
      : "Your \(Words.count(positions.count)) positions lie in \(Words.count(places)) places, which count"
    return "\(held) like \(NumberFormat.fixed(bets, 1)) equal ones that move apart." + together
  }

  /// How the two largest moved together, beside what the range is drawn with.
  private var together: String {
    guard let pair = outlook.largestPair else { return "" }
    let names =
      "\(context.market.title(pair.one)) and \(context.market.title(pair.other))"
    let common = outlook.chance.map { chance in
      " The range is drawn with \(NumberFormat.fixed(chance.moves.correlation, 2)) for all: the "
        + "mean of the pairs of \(Words.count(chance.moves.count)) subnets."
    }
    guard let estimate = pair.estimate else {
      return
        " How \(names) moved together is not known: \(Words.count(pair.days)) days have a price "
        + "of both." + (common ?? "")
    }
    return " The prices of \(names) moved together with a correlation of "
      + "\(NumberFormat.fixed(estimate.value, 2)) ± \(NumberFormat.fixed(estimate.standardError, 2))"
      + (estimate.value > 0 ? ": that spreads less." : ".") + (common ?? "")
  }

  /// The fee of a claim beside what a claim brings.
  private var claims: String? {
    let root = positions.filter { $0.place == .root }
    guard !root.isEmpty else { return nil }
    let month = root.compactMap { $0.earned(days: HoldingsReview.month)?.taoRao }.reduce(0, +)
    let year = root.compactMap { $0.earned(days: HoldingsReview.year)?.taoRao }.reduce(0, +)
    guard month > 0 else { return nil }
    func part(_ rao: Int128) -> Double {
      Double(TransactionFee.claim.rao) * Double(root.count) / Double(rao)
    }
    let claims = root.count == 1 ? "" : ": \(Words.count(root.count)) claims for all of it"
    let cost = "Claiming on root \(SummaryReport.claimCost) for each validator\(claims). "
    let after = "Until then it is alpha in a fund, and moves with its price."
    // Everybody knows the fee: with its part of what is earned, they would know that too.
    guard !input.isRedacted else { return cost + after }
    let days = Words.dayCount(HoldingsReview.month)
    let share =
      part(month) < SummaryReport.smallClaim
      ? "under \(Words.percent(SummaryReport.smallClaim)) of what \(days) earn there"
      : "\(Words.percent(part(month))) of what \(days) earn there, and \(Words.percent(part(year))) "
        + "of \(Words.dayCount(HoldingsReview.year))"
    return cost + "That is \(share). " + after
  }

  /// What a claim costs anybody.
  static var claimCost: String { "costs up to \(Words.exact(TransactionFee.claim))" }

  /// A fee that is less of a month's rewards is told as less than that.
  private static let smallClaim = 0.0001

  private var custody: String? {
    let held = positions.filter {
      if case .custodial = $0.position { true } else { false }
    }.reduce(Int128(0)) { $0 + $1.spotRao }
    guard held > 0, let part = partOfAll(held) else { return nil }
    return
      "\(part) of what you hold, \(Words.tao(rao: held)), is in somebody else's keys. Who holds "
      + "them can change the rate, delay payouts or fail."
  }

  /// A spread that one recorded change makes says little of the next one.
  private func jump(_ place: HeldPlace) -> String? {
    place.jump.map { jump in
      "\(context.market.title(place.netuid)): \(Words.whole(jump.part)) of the spread of its recorded "
        + "prices is one change of \(Words.signedPercent(jump.change)), seen on "
        + "\(CivilDate(day: Int64(jump.day)).text). Its chances rest on that one change."
    }
  }

  private var placeNotes: [String] {
    let off = toldPlaces.filter { $0.risks?.emitsTAO == false }
      .map { context.market.title($0.netuid) }
    let near = toldPlaces.filter { $0.risks?.warnings.contains(.nearRemoval) == true }
      .map { context.market.title($0.netuid) }
    var all = toldPlaces.compactMap(jump)
    if !off.isEmpty {
      all.append(
        "The chain gives no TAO to \(off.joined(separator: ", ")): nothing holds the price there "
          + "but buyers.")
    }
    if !near.isEmpty {
      all.append(
        "About one subnet a week was removed. \(near.joined(separator: ", ")) "
          + "\(near.count == 1 ? "is" : "are") near the head of that order.")
    }
    return all
  }
}
