package import CivilTime
import Decimals
package import Inquiry
package import JSONText
package import Market
import Presentation
import StakingModel
package import StakingSimulation

/// How far prices of subnets moved together, two by two.
package struct CorrelationAnswer {
  let pairs: [PriceCorrelation]
  let common: CommonMoves?
  let market: Market
  let now: UnixTime

  package init(
    _ pairs: [PriceCorrelation], common: CommonMoves?, market: Market, now: UnixTime
  ) {
    (self.pairs, self.common, self.market, self.now) = (pairs, common, market, now)
  }

  package var answer: Answer {
    var blocks: [Markup.Block] = [.table(table)]
    blocks.append(
      .paragraph(
        StyledText(
          "1: they moved alike; 0: as if they knew nothing of each other; −1: one up, the other "
            + "down. ± is the standard error. Days between are not known.", .dim)))
    if let common {
      let value = NumberFormat.fixed(common.correlation, 2)
      blocks.append(
        .paragraph(
          StyledText(
            "On average over the \(common.count) deepest pools: \(value). With it a summary's range "
              + "moves all you hold together. What was says nothing of what comes.", .dim)))
    }
    blocks.append(TradeFields.asOf(market.asOf(now: now)))
    return Answer(Markup(blocks), json: Self.record.json(of: self))
  }

  private var table: TextTable {
    TextTable(
      "How prices moved together",
      columns: [
        .init("subnets"), .init("correlation", .number), .init("±", .number),
        .init("days of both", .number), .init("from", priority: 1), .init("to", priority: 1),
        .init("longest gap", .number, priority: 2),
      ],
      rows: pairs.map { pair in
        [
          StyledText("\(market.title(pair.one)), \(market.title(pair.other))", .name),
          StyledText(pair.estimate.map { NumberFormat.fixed($0.value, 2) } ?? "unknown", .value),
          StyledText(pair.estimate.map { NumberFormat.fixed($0.standardError, 2) } ?? ""),
          StyledText("\(pair.days)"), StyledText(pair.span?.lowerBound.text ?? "–"),
          StyledText(pair.span?.upperBound.text ?? "–"),
          StyledText(NumberFormat.counted(pair.longestGap, "day")),
        ]
      })
  }

  /// For programs.
  package static let record: JSONRecord<CorrelationAnswer> = [
    .list("pairs", "two subnets each", of: pair) { $0.pairs },
    .number("mean_correlation", "of the subnets with the deepest pools; null where unknown") {
      $0.common?.correlation
    },
    .integer("mean_of", "how many of them have prices enough") { $0.common?.count },
    .asOf { ($0.market.snapshot, $0.now) },
  ]

  private static let pair: JSONRecord<PriceCorrelation> = [
    .integer("netuid", "one subnet") { $0.one.value },
    .integer("other_netuid", "the other") { $0.other.value },
    .number("correlation", "from −1 to 1; null with too few days of both") { $0.estimate?.value },
    .number("correlation_error", "its standard error") { $0.estimate?.standardError },
    .integer("days_of_both", "days both have a price of") { $0.days },
    .text("from", "the first of them") { $0.span?.lowerBound.text },
    .text("to", "the last of them") { $0.span?.upperBound.text },
    .integer("longest_gap_days", "the most days on end without one of both") { $0.longestGap },
  ]
}
