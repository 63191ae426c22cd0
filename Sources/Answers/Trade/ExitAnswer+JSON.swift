package import JSONText
import Market
import StakingModel

extension ExitAnswer {
  /// Leaving a subnet.
  package static let record: JSONRecord<ExitAnswer> = [
    .subnet {
      $0.info
    } at: {
      $0.asOf.block
    }, ExitSales.record.keys { $0.sales },
  ]
}

extension RootExit {
  /// Leaving root.
  package static let record: JSONRecord<RootExit> = [
    .netuid { _ in .root }, .block { $0.asOf.block },
    ExitSales.record.keys { _ in ExitSales(sale: nil, curve: [], largest: []) },
  ]
}

/// The sales that `exit` shows.
struct ExitSales {
  let sale: UnstakeQuote?
  let curve: [UnstakeQuote]
  let largest: [UnstakeQuote]

  static let record: JSONRecord<ExitSales> = [
    .object("sale", "the sale of the amount that was asked for", of: quote, orNull: { $0.sale }),
    .list("curve", "sales of growing size, each from the recorded pool", of: quote) { $0.curve },
    .list("largest_by_impact", "the largest sales with a given price impact", of: quote) {
      $0.largest
    },
  ]

  private static let quote: JSONRecord<UnstakeQuote> = [
    .integer("paid_alpha_rao", "the alpha sold, fee included") { $0.paid.rao },
    .integer("fee_alpha_rao", "the swap fee") { $0.fee.rao },
    .integer("received_rao", "the TAO it returns") { $0.received.rao },
    .number("average_price", unit: "TAO per alpha", "what it pays on average, with fee") {
      $0.averagePrice
    },
    .number(
      "price_impact", unit: "fraction",
      "how much worse than the quote its price is, by its own size"
    ) { $0.priceImpact },
    .number("worth_at_quote", unit: "TAO", "what a price list shows for what is sold") {
      $0.worthAtQuote
    },
  ]
}

extension UnstakeQuote {
  /// What a price list shows for what is given; less is paid.
  var worthAtQuote: Double { paid.approximate * priceBefore.approximate }
}
