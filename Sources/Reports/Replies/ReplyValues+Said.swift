import Decimals
import Explain
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension ReplyValues {
  /// Names about what only some questions say: TAO's own price, a take, payments, a sale.
  static let asSaid: [Name<ReplyFigures>] = [
    Name("isAboutTAOPrice", .flag) { figures in
      .flag(figures.subject.isAboutTAOPrice && !figures.subject.namesPrice)
    },
    Name("commissionLeaves") { .text(Words.percent($0.afterCommission)) },
    Name("commissionEarned") {
      .text(Words.tao($0.amount.approximate * $0.afterCommission))
    },
    Name("moneyEnding") { figures in
      .text(Words.whole(figures.change.magnitude) + (figures.change < 0 ? " less" : " more"))
    },
    Name("moneyChanged", .optional(.text)) { figures in
      .optional(
        figures.money(
          figures.outcome.map { Int128(Double($0.finalRao) * max(0, 1 + figures.change)) }))
    },
    Name("ownRise", .optional(.text)) { .optional($0.ownRise.map(Words.percent)) },
    Name("poolPart") { figures in
      let pool = figures.subnet?.state.pool.tao.approximate ?? 0
      return .text(pool > 0 ? Words.percent(figures.amount.approximate / pool) : "unknown")
    },
    Name("paidFall", .optional(.text)) { figures in
      let change = figures.comparison.choices.first
        .flatMap { figures.comparison.breakEvenPriceChange(of: $0) }
      return .optional(change.flatMap { $0 < 0 ? Words.percent(-$0) : nil })
    },
    Name("isPriceNothing", .flag) { .flag($0.change <= -1) },
    Name("atChangedPrice") {
      .text(Words.tao($0.amount.approximate * max(0, 1 + $0.change)))
    },
    Name("takeCounted") { .text(Words.take($0.subject.wishes.take)) },
    Name("rootRate") { figures in
      .text(Words.percent(figures.context.inquiry.rootYield(take: figures.subject.wishes.take).apr))
    },
    Name("saleLoss", .optional(.text)) { figures in
      .optional(
        figures.sale.map { sale in
          let worth = sale.before.price.approximate * sale.paid.approximate
          let net = (sale.received.subtracting(TransactionFee.unstake) ?? .zero).approximate
          return Words.finePercent(worth > 0 ? 1 - net / worth : 0)
        })
    },
    Name("saleIsDust", .flag) { figures in
      .flag(figures.sale.map { $0.received <= TransactionFee.unstake } ?? false)
    },
    Name("goesInAndOut", .flag) { .flag($0.outcome?.inAndOut != nil) },
    Name("isSaleNamed", .flag) { .flag($0.subject.amount != nil || $0.subject.alpha != nil) },
    Name("takeKept") { .text($0.takeKeptRao.map { Words.tao(rao: $0) } ?? "an unknown part") },
    Name("rootArrives") { figures in
      let net = figures.amount.subtracting(TransactionFee.unstake) ?? .zero
      return .text(Words.exact(net))
    },
    Name("isEnough", .flag) { figures in
      let rate = figures.context.market.deepestSubnet?.pool.feeRate ?? 0
      return .flag(figures.amount >= StakeMinimum.paid(feeRate: rate) ?? StakeMinimum.amount)
    },
    Name("payments", .optional(.text)) { figures in
      .optional(
        figures.subject.payments.map {
          "\($0.count) payments of \(Words.exact($0.each)), one \($0.every),"
        })
    },
    Name("paymentsEarned") {
      .text($0.paymentsEarnedRao.map { Words.tao(rao: $0) } ?? "an unknown amount")
    },
    Name("paymentsWorth") { figures in
      .text(
        figures.paymentsEarnedRao.map { Words.tao(rao: Int128(figures.amount.rao) + $0) }
          ?? "unknown")
    },
    Name("chanceOfLoss", .optional(.text)) { figures in
      .optional(figures.risks?.chance.map { Words.chance($0.probability) })
    },
    Name("lately", .optional(.text)) { .optional($0.lately) },
    Name("belowHighest", .optional(.text)) { .optional($0.belowHighest) },
    Name("priceThen", .optional(.text)) { .optional($0.priceThen) },
    Name("isMoved", .flag) { .flag($0.move != nil) },
    Name("moveRoute") { .text($0.routeWords) },
    Name("moveLeaves") { .text($0.move?.leaves ?? "unknown") },
    Name("moveArrives") { .text($0.move?.arrives ?? "unknown") },
    Name("moveLost") { .text($0.move.map { Words.finePercent($0.lost) } ?? "unknown") },
    Name("moveWorth") { .text($0.move.map { Words.tao($0.worth.after) } ?? "unknown") },
  ]
}
