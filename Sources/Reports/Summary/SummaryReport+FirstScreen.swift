import CivilTime
import Decimals
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// The first screen: what is earned, what leaving now returns, what can go wrong most.
extension SummaryReport {
  static let firstShape: [String: TemplateShape] = [
    "firstEarns": .text, "firstLeaves": .text, "mostAtRisk": .text,
    "outlookChart": .optional(.markup),
    "isDust": .flag,
  ]

  var firstValues: TemplateRecord {
    [
      "firstEarns": .text(earns), "firstLeaves": .text(leaves), "mostAtRisk": .text(mostAtRisk),
      "isDust": .flag(isDust),
    ]
  }

  /// Worth so little that no picture of it says anything.
  var isDust: Bool { review.spotRao < 10_000_000 }

  // MARK: Earning

  /// A range before a point, and whether the point is a bound.
  var earns: String {
    let days = Words.dayCount(outlook.days)
    let still = review.earned(days: outlook.days)
    guard let rao = still.knownRao else {
      return "No rate of what you hold is known, so what it earns in \(days) is unknown."
    }
    let bound = still.isAtLeast ? "at least " : ""
    let point = "\(bound)\(Words.tao(rao: rao))\(inMoney(rao))"
    if isDust { return "With prices held still it earns \(point) in \(days): too little to draw." }
    guard let end = outlook.chance?.end else {
      return "At the rates that were quoted, \(point) in \(days)\(aboveNetwork). A quote is not a "
        + "promise, and nothing here shows that it will be paid."
    }
    return "9 of 10 paths bring between \(Words.roughGain(rao: end.lowRao)) and "
      + "\(Words.roughGain(rao: end.highRao)) TAO in \(days)\(inMoney(end.lowRao, end.highRao)): "
      + "rewards and price changes together. With prices held still it is \(point). Both are at "
      + "quoted prices, before what leaving costs." + uncounted
  }

  /// ` What Kraken pays is not known: it counts as nothing in both.`
  private var uncounted: String {
    let unknown = withoutRate
    guard let first = unknown.first else { return "" }
    let whose =
      unknown.count == 1 ? title(first) : "\(Words.count(unknown.count)) of your positions"
    return " What \(whose) \(unknown.count == 1 ? "earns" : "earn") is not known: it counts as "
      + "nothing in both."
  }

  /// ` though the network pays 5.35 %`, where somebody quotes more.
  private var aboveNetwork: String {
    let above = positions.compactMap { position -> OfferAboveNetwork? in
      guard case .custodian(let offer) = position.place else { return nil }
      return context.inquiry.aboveNetwork(offer)
    }
    return above.first.map {
      ", though the network pays root about \(Words.percent($0.network)) a year before take"
    } ?? ""
  }

  // MARK: Leaving

  var leaves: String {
    let now = review.leavingToday
    guard !positions.allSatisfy(\.isWhollyLocked), let rao = now.knownRao else {
      return
        ([
          positions.allSatisfy(\.isWhollyLocked)
            ? "Nothing of it can be left now."
            : "The chain refuses the sale of what you hold, so nothing is known to arrive."
        ] + laterSentences).joined(separator: " ")
    }
    let loses =
      review.lostByLeavingRao == 0
      ? nil
      : review.lostByLeavingShare.map { share -> String in
        // What a sale loses, held against its pool, says how large it is.
        let shares = [
          input.isRedacted ? nil : Words.finePercent(share), moneyText(review.lostByLeavingRao),
        ].compactMap(\.self)
        return "That loses \(Words.tao(rao: review.lostByLeavingRao))"
          + (shares.isEmpty ? "" : " (" + shares.joined(separator: ", ") + ")")
          + (positions.allSatisfy { $0.exit.isToday && $0.lockedSpotRao == 0 }
            ? " of its worth at quoted prices."
            : " of what that part is worth at quoted prices.")
      }
    let words = Words.balance(now)
    let arrives =
      "\(words.prefix(1).uppercased() + words.dropFirst())\(inMoney(rao, isAtLeast: now.isAtLeast)) "
      + (rao == 0 && !review.leavingLater.isEmpty ? "can be had today." : "arrives today.")
    return ([arrives] + [loses].compactMap(\.self) + laterSentences).joined(separator: " ")
  }

  /// `50 TAO at Exchange A cannot be had before 2026-11-25, 3 days after asking.`
  private var laterSentences: [String] { unaskedSentences + slowSentences + lockedSentences }

  /// What counts as paid at once only since nobody said how long it takes.
  private var unaskedSentences: [String] {
    let held = positions.filter { $0.exit.waitDays == 0 && $0.lacksWithdrawalDays }
    guard let first = held.first else { return [] }
    let rao = held.reduce(Int128(0)) { $0 + $1.spotRao }
    let whose = held.count == 1 ? " at \(title(first))" : " in others' keys"
    return [
      "\(Words.tao(rao: rao))\(whose) counts as paid at once, as you gave no days of waiting."
    ]
  }

  private var lockedSentences: [String] {
    let locked = review.lockedSpotRao
    guard locked > 0 else { return [] }
    return [
      "\(Words.tao(rao: locked))\(inMoney(locked)) at quoted prices is held by locks of your own. It "
        + "earns, but cannot be sold before they run out."
    ]
  }

  private var slowSentences: [String] {
    review.leavingLater.map { days, rao in
      let names = positions.filter { $0.exit.waitDays == days }.map(title)
      let day = context.now.date.adding(days: Int64(days)).text
      let whose = names.count == 1 ? " at \(names[0])" : ""
      return "\(Words.tao(rao: rao))\(whose) cannot be had before \(day), "
        + "\(Words.dayCount(days)) after asking."
    }
  }

  // MARK: Risk

  /// The largest sized risk; a removal only where it is near.
  var leadingRisk: SizedRisk? {
    outlook.risks.first { !isFarRemoval($0) } ?? outlook.risks.first
  }

  /// Sized risks, the largest first; removals that are not near stand behind all others.
  var orderedRisks: [SizedRisk] {
    outlook.risks.filter { !isFarRemoval($0) } + outlook.risks.filter(isFarRemoval)
  }

  /// Whether it is the removal of a subnet that is not near the head of that order.
  func isFarRemoval(_ risk: SizedRisk) -> Bool {
    guard case .removal(let netuid) = risk.kind else { return false }
    return outlook.places.first { $0.netuid == netuid }?.risks?.isNearRemoval != true
  }

  /// The same in a sentence.
  package var mostAtRisk: String {
    guard !isDust, let risk = leadingRisk else {
      return "What you hold is worth so little that fees weigh more than any risk."
    }
    let rest = largerButFar(than: risk)
    guard let fall = outlook.jointFall, fall.rao > risk.rao else {
      return sentence(risk) + rest + (outlook.jointFall.map { " Together: " + together($0) } ?? "")
    }
    let first = together(fall)
    return first.prefix(1).uppercased() + first.dropFirst() + " " + sentence(risk) + rest
  }

  /// What no single risk says: all of it falls at once, in TAO and in money.
  private func together(_ fall: JointFall) -> String {
    let money = price?.currency ?? "money"
    guard fall.rao > 0 else {
      return "if the price of TAO halves, so does the worth of all of it in \(money)."
    }
    return "if all alpha prices halve at once, \(Words.tao(rao: fall.rao))"
      + "\(inMoney(fall.rao)) is gone, \(Words.chance(fall.part)) of all you hold. If the price of "
      + "TAO halves too, \(Words.chance(fall.partInMoney)) of its worth in \(money) is gone."
  }

  /// The table below names every size: what is larger there but not near is told here too.
  private func largerButFar(than risk: SizedRisk) -> String {
    guard let far = outlook.risks.first(where: isFarRemoval), far.rao > risk.rao,
      case .removal(let netuid) = far.kind
    else { return "" }
    return
      " A removal of \(context.market.title(netuid)) could take \(Words.tao(rao: far.rao)), but "
      + "it is not near."
  }

  /// A sized risk as a sentence.
  func sentence(_ risk: SizedRisk) -> String {
    let size = Words.tao(rao: risk.rao) + inMoney(risk.rao)
    let part = partOfAll(risk.rao).map { ", \($0) of all you hold" } ?? ""
    switch risk.kind {
    case .price(let netuid):
      return
        "Price of \(context.market.title(netuid)): 5 of 100 paths, rewards counted, take \(size) or "
        + "more in \(Words.dayCount(outlook.days))\(part)."
    case .removal(let netuid):
      let place = outlook.places.first { $0.netuid == netuid }
      let paid = place.map(paidIfRemoved) ?? "a part"
      return "If \(context.market.title(netuid)) is removed, up to \(size) of today's worth is "
        + "not paid back\(part): holders of removed subnets have got \(paid) of the price."
    case .custody(let name):
      return "If \(name) pays nothing back, \(size) is gone\(part)."
    case .rootUnpaid:
      let days = Words.dayCount(outlook.days)
      guard let margin = outlook.gateMargin else {
        return "Root is paid nothing as alpha prices stand: \(size) of \(days) would be missing."
      }
      return
        "If all alpha prices stay \(Words.percent(margin)) lower, root is paid nothing after a "
        + "while: up to \(size) of \(days) would be missing."
    }
  }

  /// `63 %`.
  func partOfAll(_ rao: Int128) -> String? {
    guard review.spotRao > 0 else { return nil }
    let part = Double(rao) / Double(review.spotRao)
    // All of it is a certainty, and nearly all is none.
    return rao == review.spotRao ? Words.whole(part) : Words.chance(part)
  }

  // MARK: Money

  /// `2,677.30 USD`; nil without a price.
  func moneyText(_ rao: Int128) -> String? {
    price.map { Words.money(Double(rao) / 1e9 * $0.value, $0.currency) }
  }

  /// ` (2,677.30 USD)`, or nothing.
  func inMoney(_ rao: Int128, isAtLeast: Bool = false) -> String {
    moneyText(rao).map { " (" + (isAtLeast ? "at least " : "") + $0 + ")" } ?? ""
  }

  /// ` (−188,023 to +447,834 EUR)`, without cents where they say nothing.
  private func inMoney(_ low: Int128, _ high: Int128) -> String {
    guard let price else { return "" }
    func text(_ rao: Int128) -> String {
      let value = Double(rao) / 1e9 * price.value
      let sign = value > 0 ? "+" : ""
      return sign
        + (value.magnitude < 1_000
          ? Words.amount(value, price.currency) : NumberFormat.fixed(value, 0))
    }
    return " (\(text(low)) to \(text(high)) \(price.currency))"
  }
}
