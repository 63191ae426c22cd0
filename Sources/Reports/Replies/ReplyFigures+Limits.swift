import Decimals
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// The largest order that a limit of the price allows.
extension ReplyFigures {
  /// How far the price may be pushed: a hundredth where nothing was named.
  private var limit: (part: Double, isOfPrice: Bool) { subject.limit ?? (0.01, false) }

  private var pool: Pool? { subnet?.state.pool }

  /// The largest sale; nil where the pool cannot take one.
  var limitedSale: UnstakeQuote? {
    guard let pool, (0.0001...0.99).contains(limit.part) else { return nil }
    let alpha =
      limit.isOfPrice
      ? pool.priceLimit(at: 1 - limit.part).flatMap { try? pool.largestUnstake(limit: $0) }
      : pool.largestUnstake(impact: limit.part)
    return alpha.flatMap { try? pool.unstake($0, wholeHolding: true) }
  }

  /// The largest purchase.
  var limitedPurchase: Amount<TAO>? {
    guard let pool, (0.0001...10).contains(limit.part) else { return nil }
    if limit.isOfPrice {
      return pool.priceLimit(at: 1 + limit.part).flatMap { try? pool.largestStake(limit: $0) }
    }
    // The order's average is pushed about half as far as the price.
    var (low, high) = (UInt64(0), pool.tao.rao)
    while high - low > max(1, low >> 20) {
      let middle = low + (high - low) / 2
      let impact = (try? pool.stake(Amount(rao: middle)))?.priceImpact ?? 0
      if impact <= limit.part { low = middle } else { high = middle }
    }
    return Amount(rao: low)
  }

  /// `the price has fallen by 5 %`, `10 % less comes than the price shown`.
  func limitWords(isSale: Bool) -> String {
    let part = Words.percent(limit.part)
    if limit.isOfPrice { return "the price has \(isSale ? "fallen" : "risen") by \(part)" }
    return isSale
      ? "\(part) less comes than the price shown" : "\(part) less alpha comes than quoted"
  }

  /// How long before the recorded block the subnet was registered, and at which.
  var registered: (block: UInt64, days: Int)? {
    guard let info = subnet?.info, info.registeredBlock > 0,
      context.asOf.block >= info.registeredBlock
    else { return nil }
    let days = (context.asOf.block - info.registeredBlock) / UInt64(ChainCalendar.blocksPerDay)
    return (info.registeredBlock, Int(days))
  }
}

extension Pool {
  /// A limit at a part of the price now.
  fileprivate func priceLimit(at part: Double) -> PriceLimit? {
    let rao = price.approximate * part * 1e9
    return rao >= 1 && rao < 0x1p63 ? PriceLimit(raoPerAlpha: UInt64(rao)) : nil
  }
}

extension ReplyValues {
  /// Names of the largest order within a limit, and of a subnet's age.
  static let limits: [Name<ReplyFigures>] = [
    Name("limitSale", .optional(.text)) { figures in
      .optional(
        figures.limitedSale.flatMap { sale in
          figures.place.netuid.map { Words.alpha(sale.paid, $0) }
        })
    },
    Name("limitReceived") { figures in
      .text(figures.limitedSale.map { Words.short($0.received.approximate) + " TAO" } ?? "unknown")
    },
    Name("limitWords") { .text($0.limitWords(isSale: true)) },
    Name("limitBuy", .optional(.text)) { figures in
      .optional(figures.limitedPurchase.map { Words.short($0.approximate) + " TAO" })
    },
    Name("limitBuyWords") { .text($0.limitWords(isSale: false)) },
    Name("registeredAt", .optional(.text)) { figures in
      .optional(figures.registered.map { Words.block($0.block) })
    },
    Name("registeredAge") { figures in
      .text(figures.registered.map { Words.goalTime($0.days) } ?? "unknown")
    },
  ]
}
