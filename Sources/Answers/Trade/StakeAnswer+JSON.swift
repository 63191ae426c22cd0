package import JSONText
import StakingModel

extension StakeAnswer {
  /// TAO into a subnet.
  package static let record: JSONRecord<StakeAnswer> = [
    .subnet {
      $0.info
    } at: {
      $0.block
    },
    .integer("paid_rao", "what you pay, fee included") { $0.quote.paid.rao },
    .integer("fee_rao", "the swap fee") { $0.quote.fee.rao },
    .transactionFee { $0.fees.stake },
    .integer("net_rao", "what is swapped") { $0.quote.net.rao },
    .integer("received_alpha_rao", "the alpha you receive") { $0.quote.received.rao },
    SwapPrices.record.keys { $0.prices },
    .integer("exit_now_rao", "what selling it at once would return") { $0.trip.received.rao },
    .number("round_trip_loss", unit: "fraction", "what the way in and out at once costs") {
      $0.trip.loss
    },
    .limit { $0.limit }, InAndOut.record.keys { $0.inAndOut },
  ]

  private var prices: SwapPrices {
    SwapPrices(
      before: quote.priceBefore, after: quote.priceAfter, average: quote.averagePrice,
      impact: quote.priceImpact)
  }
}
