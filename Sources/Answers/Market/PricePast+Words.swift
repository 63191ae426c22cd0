import CivilTime
import Decimals
package import Inquiry
package import JSONText
package import Presentation
import StakingSimulation

extension PricePast {
  /// How much the price moved and what a holder's price did, with span and gaps.
  package var markup: Markup {
    let gap =
      longestGap == 0
      ? "no day is missing"
      : "\(NumberFormat.counted(missingDays, "day")) missing, up to \(longestGap) on end"
    var fields = [
      TradeFields.text(
        "recorded", NumberFormat.counted(count, "day"),
        note: "\(first.text) to \(last.text), \(gap)")
    ]
    if let volatility {
      let estimate = volatility.volatility
      fields.append(
        TradeFields.text(
          "volatility", "\(NumberFormat.percent(estimate.value, fractionDigits: 0)) a year",
          note: "± \(NumberFormat.percent(estimate.standardError, fractionDigits: 0)), of "
            + NumberFormat.counted(volatility.count, "change")))
    } else {
      fields.append(
        TradeFields.text(
          "volatility", "unknown", note: "it takes \(Volatility.fewestChanges + 1) recorded days"))
    }
    for stretch in stretches {
      let days = Int(stretch.last.days(since: stretch.first))
      fields.append(
        TradeFields.text(
          stretch.wanted == nil ? "all of it" : "held \(NumberFormat.counted(days, "day"))",
          (stretch.change > 0 ? "+" : "") + NumberFormat.percent(stretch.change),
          note: "by the price alone, \(stretch.first.text) to \(stretch.last.text)"
            + (stretch.wanted.map { $0 == days ? "" : "; nearest recorded to \($0)" } ?? "")))
    }
    return Markup([
      .fields(fields),
      .paragraph(
        StyledText(
          "Rewards came on top; how many was not recorded. What was says nothing of what comes.",
          .dim)),
    ])
  }

  /// The same for programs.
  package static let record: JSONRecord<PricePast> = [
    .text("from", "the first recorded day") { $0.first.text },
    .text("to", "the last recorded day") { $0.last.text },
    .integer("recorded_days", "how many days have a price") { $0.count },
    .integer("missing_days", "how many between them have none") { $0.missingDays },
    .integer("longest_gap_days", "the most of them on end") { $0.longestGap },
    .number("volatility", unit: "a year", "standard deviation of the logarithm; null where too few")
    {
      $0.volatility?.volatility.value
    },
    .number("volatility_error", unit: "a year", "its standard error") {
      $0.volatility?.volatility.standardError
    },
    .list("price_changes", "what the price did up to the last recorded day", of: stretch) {
      $0.stretches
    },
  ]

  private static let stretch: JSONRecord<Stretch> = [
    .integer("wanted_days", "the days asked for; null for all that is recorded") { $0.wanted },
    .text("from", "the recorded day it begins with") { $0.first.text },
    .text("to", "the recorded day it ends with") { $0.last.text },
    .number("change", "as a fraction, by the price alone, without rewards") { $0.change },
  ]
}
