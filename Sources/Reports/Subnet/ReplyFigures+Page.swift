import Decimals
import Explain
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension ReplyFigures {
  /// What can go wrong with the place; nil where it is no subnet.
  var risks: PlaceRisks? {
    comparison.choices.first.flatMap {
      context.inquiry.risks($0, in: comparison, try? context.market.priceHistory())
    }
  }

  /// What is left for several changes of price.
  func outcomes(_ changes: [Double]) -> [StakeOutcome?] {
    comparison.choices.first.map { comparison.outcomes(of: $0, priceChanges: changes) } ?? []
  }

  /// What is left where the price ends as it was before the own purchase.
  var backAsBefore: StakeOutcome? {
    ownRise.flatMap { outcomes([1 / (1 + $0) - 1]).first ?? nil }
  }

  /// What rewards make up for, over a month, a quarter and a year.
  var horizons: [TemplateValue] {
    guard let netuid = place.netuid,
      case .success(let result) = context.inquiry.breakEven(
        amount, in: netuid, horizons: [ReportCalendar.month, 90, ReportCalendar.year],
        subject.wishes)
    else { return [] }
    return result.horizons.map { horizon in
      [
        "time": .text(Words.dayCount(horizon.days)),
        "earned": .text(Words.tao(rao: horizon.outcome.earnedRao)),
        "inHand": .text(Words.balance(rao: horizon.outcome.finalRao)),
        "fall": .text(
          horizon.priceChange.map { $0 < 0 ? Words.percent(-$0) : "none" } ?? "unknown"),
      ]
    }
  }

  private static let worths = [1.0, 10, 100, 1_000, 10_000]

  /// What sales of round sums return, all at once; of no more alpha than people hold, which stands last
  /// where a round sum would be more.
  var sales: [TemplateValue] {
    guard let subnet, subnet.state.hasStarted else { return [] }
    let (pool, held) = (subnet.state.pool, subnet.state.alphaOut)
    let price = pool.price.approximate
    guard price > 0 else { return [] }
    let wanted = ReplyFigures.worths.map { worth in
      (name: Words.tao(worth), alpha: Amount<Alpha>(rao: UInt64(min(worth / price * 1e9, 0x1p63))))
    }
    let possible = wanted.filter { $0.alpha <= held }
    let all = possible.count < wanted.count ? [(name: "all there is", alpha: held)] : []
    return (possible + all).compactMap { name, alpha in
      guard let quote = try? pool.unstake(alpha, wholeHolding: true) else { return nil }
      return [
        "worth": .text(name), "give": .text(Words.alpha(alpha, subnet.info.netuid)),
        "get": .text(Words.tao(quote.received)),
        "impact": .text(Words.finePercent(quote.priceImpact)),
      ]
    }
  }

  /// The largest sale that keeps the push on the price within a part of it; none of more alpha than people
  /// hold.
  var largestSales: [TemplateValue] {
    guard let subnet, subnet.state.hasStarted else { return [] }
    let pool = subnet.state.pool
    return [0.001, 0.01, 0.1].compactMap { impact in
      let alpha = Amount<Alpha>(rao: pool.largestUnstake(impact: impact).rao)
      guard alpha <= subnet.state.alphaOut, let quote = try? pool.unstake(alpha, wholeHolding: true)
      else { return nil }
      return [
        "impact": .text(Words.finePercent(impact)),
        "get": .text(Words.tao(quote.received)),
      ]
    }
  }
}
