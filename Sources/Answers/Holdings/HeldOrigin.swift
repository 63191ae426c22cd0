import CivilTime
import JSONText
import Market
import StakingEconomics

/// What holdings are reviewed on: the block, and the price of money.
struct HeldOrigin {
  let block: UInt64
  let price: TAOQuote?

  static let record: JSONRecord<HeldOrigin> = [
    .integer("block", "the recorded block") { $0.block },
    .object(
      "price", "the price of TAO that money is counted with", of: quote, orNull: { $0.price }),
  ]

  private static let quote: JSONRecord<TAOQuote> = [
    .text("currency", "its currency") { $0.currency },
    .number("per_tao", unit: "the currency", "what 1 TAO costs") { $0.value },
    .text("date", "its day; null for one that was set") { $0.date?.text },
    .text("source", "where it is from") { $0.source },
  ]
}
