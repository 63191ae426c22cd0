import Decimals
import Explain
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension ReplyValues {
  /// Names that depend on what the question names.
  static let figures: [Name<ReplyFigures>] =
    asked + outcome + beside + subnet + elsewhere
    + asHeld + asSaid + limits

  private static let asked: [Name<ReplyFigures>] = [
    Name("amount") { .text(Words.exact($0.amount)) },
    Name("isExample", .flag) { .flag($0.subject.amount == nil && $0.subject.alpha == nil) },
    Name("time") { .text(Words.time($0.days)) },
    Name("place") { .text($0.placeWords) },
    Name("isAmountAlone", .flag) { figures in
      let subject = figures.subject
      return .flag(subject.amount != nil && subject.place == nil && subject.days == nil)
    },
    Name("hasPlace", .flag) { .flag($0.subject.place != nil) },
    Name("isRoot", .flag) { .flag($0.place == .root) },
    Name("isSubnet", .flag) { .flag($0.place.netuid != nil) },
    Name("isExchange", .flag) { .flag($0.isExchange) },
    Name("quoteWords") { .text($0.quoteWords) },
    Name("heldQuote", .optional(.text)) { .optional($0.heldQuote) },
    Name("typedAmount", .markup) { .markup(Words.exact($0.typedAmount)) },
    Name("typedWith", .markup) { figures in
      let netuids = ([figures.place] + figures.subject.others).compactMap(\.netuid)
      let names = netuids.map { String($0.value) }.joined(separator: " and ")
      return .markup(netuids.isEmpty ? "" : " with \(names)")
    },
    Name("typedTake", .markup) { figures in
      .markup(Words.take(figures.subject.wishes.take).filter { $0 != " " })
    },
    Name("typedTime", .markup) { figures in
      let days = figures.days
      return .markup(
        days == 365 ? "1 year" : days == 1 ? "1 day" : days < 3_650 ? "\(days) days" : "10 years")
    },
    Name("typedPlace", .markup) { .markup($0.typedPlace) },
    Name("takeNamed", .optional(.text)) { figures in
      .optional(figures.subject.namesTake ? Words.take(figures.subject.wishes.take) : nil)
    },
  ]

  private static let outcome: [Name<ReplyFigures>] = [
    Name("refusal", .optional(.text)) { .optional($0.refusal) },
    Name("earned", .optional(.text)) { .optional($0.outcome.map { Words.tao(rao: $0.earnedRao) }) },
    Name("inHand") { .text($0.outcome.map { Words.balance(rao: $0.finalRao) } ?? "unknown") },
    Name("gain") { .text($0.outcome.map { Words.netGain(rao: $0.gainRao) } ?? "unknown") },
    Name("gainPercent") {
      .text($0.outcome.map { Words.signedPercent($0.periodReturn) } ?? "unknown")
    },
    Name("cost") { .text($0.outcome?.inAndOut.map { Words.cost($0.cost) } ?? "unknown") },
    Name("costPercent") {
      .text($0.outcome?.inAndOut.map { Words.finePercent($0.share) } ?? "unknown")
    },
    Name("claimLeft", .optional(.text)) { figures in
      .optional(figures.outcome?.claimLeftRao.map { Words.tao(rao: $0) })
    },
    Name("claimImpact", .optional(.text)) { figures in
      .optional(figures.outcome?.claimImpactRao.map { Words.tao(rao: $0) })
    },
    Name("ownPush", .optional(.text)) { figures in
      .optional(
        figures.outcome.flatMap { $0.ownPushRao > 0 ? Words.tao(rao: $0.ownPushRao) : nil })
    },
    Name("dayEarned") { .text($0.earned(after: 1).map(Words.tao(rao:)) ?? "unknown") },
    Name("monthEarned") {
      .text($0.earned(after: HoldingsReview.month).map(Words.tao(rao:)) ?? "unknown")
    },
    Name("yearEarned") {
      .text($0.earned(after: HoldingsReview.year).map(Words.tao(rao:)) ?? "unknown")
    },
    Name("rate", .optional(.text)) { .optional($0.heldRate.map(Words.percent)) },
    Name("isAtLeast", .flag) { .flag($0.subnet?.earning.isStandIn == true) },
    Name("money", .optional(.text)) { figures in
      .optional(figures.money(figures.outcome?.earnedRao))
    },
    Name("currency", .optional(.text)) {
      .optional($0.subject.currency ?? $0.subject.price?.currency)
    },
    Name("priceSet", .optional(.text)) {
      .optional($0.subject.price.map { Words.money($0.value, $0.currency) })
    },
    Name("priceNamed", .flag) { .flag($0.subject.namesPrice) },
    Name("priceWords") { .text($0.subject.namesPrice ? "that price" : "the price you set") },
    Name("moneyInHand", .optional(.text)) { figures in
      .optional(figures.subject.namesPrice ? figures.money(figures.outcome?.finalRao) : nil)
    },
    Name("moneyNow", .optional(.text)) { figures in
      .optional(figures.money(Int128(figures.amount.rao)))
    },
    Name("changedPrice") { .text(Words.ending($0.change)) },
    Name("changedInHand") {
      .text($0.changed.map { Words.balance(rao: $0.finalRao) } ?? "unknown")
    },
    Name("changedGain") { .text($0.changed.map { Words.netGain(rao: $0.gainRao) } ?? "unknown") },
  ]

  private static let beside: [Name<ReplyFigures>] = [
    Name("rootEarned") { .text($0.root.map { Words.tao(rao: $0.earnedRao) } ?? "unknown") },
    Name("ownRootMonth") {
      .text($0.rootEarned(after: HoldingsReview.month).map(Words.tao(rao:)) ?? "unknown")
    },
    Name("rootInHand") { .text($0.root.map { Words.balance(rao: $0.finalRao) } ?? "unknown") },
    Name("rootGain") { .text($0.root.map { Words.netGain(rao: $0.gainRao) } ?? "unknown") },
    Name("claimPaysAfter", .optional(.text)) { figures in
      .optional(
        figures.context.inquiry.daysUntilAClaimPays(figures.amount, figures.wishes)
          .map(Words.dayCount))
    },
    Name("claimPaysFrom", .optional(.text)) { figures in
      .optional(
        figures.context.inquiry.stakeThatPaysAClaim(after: HoldingsReview.month)
          .map(Words.exact))
    },
  ]

  private static let subnet: [Name<ReplyFigures>] = [
    Name("netuid") { .text($0.place.netuid.map { String($0.value) } ?? "") },
    Name("price", .optional(.text)) {
      .optional($0.subnet.map { Words.number($0.price) + " TAO" })
    },
    Name("pool", .optional(.text)) {
      .optional($0.subnet.map { Words.short($0.liquidity.approximate) + " TAO" })
    },
    Name("received", .optional(.text)) { figures in
      .optional(
        figures.outcome?.stake.flatMap { quote in
          figures.place.netuid.map { Words.alpha(quote.received, $0) }
        })
    },
    Name("impact", .optional(.text)) {
      .optional($0.outcome?.stake.map { Words.finePercent($0.priceImpact) })
    },
    Name("priceMove", .optional(.text)) {
      .optional(
        $0.outcome?.stake.map { quote in
          let (before, after) = (quote.before.price.approximate, quote.after.price.approximate)
          return Words.finePercent(before > 0 ? after / before - 1 : 0)
        })
    },
    Name("burned", .optional(.text)) {
      .optional($0.subnet.map { Words.whole($0.state.minerBurned.approximate) })
    },
    Name("emissionDay", .optional(.text)) {
      .optional($0.subnet?.emissionPerDay.map { $0 > 0 ? Words.short($0) + " TAO" : "nothing" })
    },
    Name("removal", .optional(.text)) { .optional($0.removalWords) },
    Name("ifRemoved", .optional(.text)) { figures in
      .optional(
        figures.subnet.map {
          let one = Amount<Alpha>(rao: Amount<Alpha>.raoPerUnit)
          return Words.number($0.state.dissolutionPayout(for: one).approximate) + " TAO"
        })
    },
    Name("allIfRemoved", .optional(.text)) { figures in
      .optional(
        figures.heldIfRemoved.flatMap { alpha in
          figures.subnet.map {
            let paid = PlaceRisks.paidIfRemoved(
              $0.state.pool.spotValue(of: alpha), payout: $0.state.dissolutionPayout(for: alpha))
            return Words.rough(rao: paid.lowerBound) + " to "
              + Words.rough(rao: paid.upperBound) + " TAO"
          }
        })
    },
    Name("breakEvenFall", .optional(.text)) { figures in
      let change = figures.comparison.choices.first
        .flatMap { figures.comparison.breakEvenPriceChange(of: $0, against: .root) }
      return .optional(change.flatMap { $0 < 0 ? Words.percent(-$0) : nil })
    },
    Name("earnedBack", .optional(.text)) { .optional($0.earnedBack) },
    Name("volatility", .optional(.text)) { .optional($0.volatility) },
    Name("fallen", .optional(.text)) { .optional($0.fallen) },
    Name("saleAmount", .optional(.text)) { figures in
      .optional(
        figures.sale.flatMap { sale in figures.place.netuid.map { Words.alpha(sale.paid, $0) } })
    },
    Name("saleWorth", .optional(.text)) {
      .optional(
        $0.sale.map { Words.number($0.before.price.approximate * $0.paid.approximate) + " TAO" })
    },
    Name("saleReceived", .optional(.text)) {
      .optional(
        $0.sale.map { sale in
          let net = sale.received.subtracting(TransactionFee.unstake) ?? .zero
          return Words.balance(rao: Int128(net.rao))
        })
    },
    Name("saleImpact", .optional(.text)) {
      .optional($0.sale.map { Words.finePercent($0.priceImpact) })
    },
    Name("largestSale", .optional(.text)) { figures in
      .optional(
        figures.subnet.flatMap { subnet in
          let rao = subnet.state.pool.largestUnstake(impact: 0.01).rao
          return (try? subnet.state.pool.unstake(Amount(rao: rao), wholeHolding: true))
            .map { Words.short($0.received.approximate) + " TAO" }
        })
    },
  ]

  private static let elsewhere: [Name<ReplyFigures>] = [
    Name("quote") { .text(Words.percent($0.subject.quotedRate ?? FAQConstants.guideQuote)) },
    Name("typedQuote", .markup) { figures in
      let quoted = figures.subject.quotedRate ?? FAQConstants.guideQuote
      return .markup(Words.percent(quoted).filter { $0 != " " })
    },
    Name("isQuoted", .flag) { .flag($0.subject.quotedRate != nil) },
    Name("quoteMultiple") { figures in
      let network = figures.context.inquiry.rootYield(take: 0).apr
      // A quote is compounded and the network's rate simple: both as simple rates.
      let quoted = CustodialYield(quoted: figures.subject.quotedRate ?? FAQConstants.guideQuote)
      return .text(network > 0 ? Words.short(quoted.apr / network) : "many")
    },
    Name("quoteAbove", .flag) { figures in
      .flag(
        CustodialYield(quoted: figures.subject.quotedRate ?? FAQConstants.guideQuote).apr
          > figures.context.inquiry.rootYield(take: 0).apr)
    },
    Name("commissionKept", .optional(.text)) { figures in
      let kept = figures.commission
      return .optional(kept > 0 ? Words.percent(kept) : nil)
    },
    Name("quoteEarned") { figures in
      let yield = CustodialYield(
        quoted: figures.subject.quotedRate ?? FAQConstants.guideQuote,
        commission: figures.subject.wishes.commission)
      let offer = CustodialChoice(name: CustodialChoice.unnamed, yield: yield, quotedOn: "")
      return .text(
        offer.earned(on: figures.amount, days: figures.days).map(Words.tao(rao:)) ?? "unknown")
    },
  ]
}
