import JSONText
import StakingModel

/// What a trade does to the price of its pool.
struct SwapPrices {
  let before: U64F64
  let after: U64F64
  let average: Double
  let impact: Double

  static let record: JSONRecord<SwapPrices> = [
    .number("price_before", unit: "TAO per alpha", "the pool's price before the trade") {
      $0.before.approximate
    },
    .number("price_after", unit: "TAO per alpha", "the pool's price after it") {
      $0.after.approximate
    },
    .number("average_price", unit: "TAO per alpha", "what the trade pays on average, with fee") {
      $0.average
    },
    .number(
      "price_impact", unit: "fraction",
      "how much worse than the quote its price is, by its own size"
    ) {
      $0.impact
    },
  ]
}
