package import JSONText
import StakingModel

extension UnstakeAnswer {
  /// Alpha out of a subnet.
  package static let record: JSONRecord<UnstakeAnswer> = [
    .subnet {
      $0.info
    } at: {
      $0.block
    },
    .integer("paid_alpha_rao", "the alpha you give, fee included") { $0.sale.paid.rao },
    .integer("fee_alpha_rao", "the swap fee") { $0.sale.fee.rao },
    .integer("net_alpha_rao", "what is swapped") { $0.sale.net.rao },
    .integer("rest_alpha_rao", "what of it is a rest worth less than 0.02 TAO, sold too") {
      $0.sale.rest?.paid.rao ?? 0
    },
    .transactionFee { $0.fees.unstake },
    .integer("received_rao", "the TAO you receive") { $0.sale.received.rao },
    SwapPrices.record.keys { $0.prices }, .limit { $0.limit },
  ]

  private var prices: SwapPrices {
    SwapPrices(
      before: sale.order.priceBefore, after: sale.after.price, average: sale.averagePrice,
      impact: sale.priceImpact)
  }
}
