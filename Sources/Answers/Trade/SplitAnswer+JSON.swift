package import JSONText
import Market
import StakingModel

extension SplitAnswer {
  package static let record: JSONRecord<SplitAnswer> = [
    .netuid { $0.info.netuid }, .block { $0.asOf.block },
    .integer("parts", "how many orders it is cut into") { $0.parts },
    received("one_order", "all of it at once") { $0.whole },
    received("parts_without_pause", "the parts one after the other in the same pool") { $0.split },
    received("parts_with_price_back", "the parts, if the price came back after each of them") {
      $0.rested
    },
    .number(
      "price_impact_one_order", unit: "fraction",
      "how much worse than the quote the price of one order is"
    ) {
      $0.impactWhole
    },
    .number(
      "price_impact_part", unit: "fraction",
      "how much worse than the quote the price of one part is"
    ) {
      $0.impactPart
    },
    .integer("transaction_fee_rao", "what each order costs besides") { $0.fee.rao },
  ]

  private typealias Received = (rao: UInt64, isAlpha: Bool)

  private static func received(
    _ key: String, _ meaning: String, _ rao: @escaping @Sendable (SplitAnswer) -> UInt64
  ) -> JSONRecord<SplitAnswer> {
    let record: JSONRecord<Received> = [
      .integer("received_alpha_rao", "the alpha received") { $0.rao }
        .only("for an amount of TAO") { $0.isAlpha },
      .integer("received_rao", "the TAO received") { $0.rao }
        .only("for an amount of alpha") { !$0.isAlpha },
    ]
    return .object(key, meaning, of: record) { (rao($0), $0.receivesAlpha) }
  }
}
