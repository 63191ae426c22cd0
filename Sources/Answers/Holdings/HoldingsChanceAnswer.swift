import CivilTime
import Decimals
package import Inquiry
package import JSONText
package import Market
import Presentation
import StakingModel
import StakingSimulation

/// What may become of all that is held if prices move by chance, together as they have: the summary's
/// range as an answer of its own.
package struct HoldingsChanceAnswer {
  package let outlook: HoldingsOutlook
  package let chance: HoldingsOutlook.Chance
  /// What all of it is worth today at quoted prices, in rao.
  package let worthRao: Int128
  /// The recorded prices of each subnet held.
  package let pasts: [(place: HeldPlace, past: PricePast?)]
  package let market: Market
  package let asOf: AsOf
  /// The take that is counted where none was named; nil where that is nowhere.
  package let assumedTake: UInt16?

  package init(
    _ outlook: HoldingsOutlook, _ chance: HoldingsOutlook.Chance, worthRao: Int128,
    inquiry: Inquiry, asOf: AsOf, assumedTake: UInt16?
  ) {
    (self.outlook, self.chance, self.worthRao) = (outlook, chance, worthRao)
    (market, self.asOf, self.assumedTake) = (inquiry.market, asOf, assumedTake)
    pasts = outlook.places.map { ($0, inquiry.past($0.netuid)) }
  }

  package var answer: Answer {
    var blocks: [Markup.Block] = [.paragraph(headline), .paragraph(below), .table(fan)]
    if !pasts.isEmpty { blocks.append(.table(histories)) }
    blocks += notes.map { .paragraph(StyledText($0, .dim)) }
    blocks.append(TradeFields.asOf(asOf))
    return Answer(Markup(blocks), json: Self.record.json(of: self))
  }

  private var headline: StyledText {
    let end = chance.end
    return StyledText(
      "What you hold, worth \(NumberFormat.inHand(rao: worthRao)) TAO at quoted prices, for "
        + "\(Horizons.name(outlook.days)): 9 of 10 paths add ")
      + StyledText("\(Self.gain(end.lowRao)) to \(Self.gain(end.highRao)) TAO", .value)
      + ", the middle one " + StyledText(Self.gain(end.middleRao), .value) + "."
  }

  private var below: StyledText {
    var text =
      StyledText("Below today's worth: ")
      + StyledText(Self.share(chance.belowToday), .value)
      + " of \(NumberFormat.counted(chance.paths, "path"))"
    if let root = chance.belowRoot {
      text +=
        StyledText("; below leaving everything for root: ")
        + StyledText(Self.share(root), .value)
    }
    return text + "."
  }

  private var fan: TextTable {
    TextTable(
      "What is added to today's worth, rewards and price changes together, in TAO",
      columns: [
        .init("after"), .init("5 of 100 below", .number), .init("half below", .number),
        .init("5 of 100 above", .number), .init("prices still", .number, priority: 1),
      ],
      rows: chance.fan.map { range in
        [
          StyledText(Horizons.name(range.days)), StyledText(Self.gain(range.lowRao)),
          StyledText(Self.gain(range.middleRao), .value), StyledText(Self.gain(range.highRao)),
          StyledText(Self.gain(range.stillRao)),
        ]
      })
  }

  private var histories: TextTable {
    TextTable(
      "Recorded prices it rests on",
      columns: [
        .init("subnet"), .init("volatility a year", .number), .init("days", .number),
        .init("from", priority: 1), .init("to", priority: 1),
        .init("longest gap", .number, priority: 2),
      ],
      rows: pasts.map { place, past in
        let volatility = place.volatility.map { NumberFormat.percent($0, fractionDigits: 0) }
        return [
          StyledText(market.title(place.netuid), .name),
          StyledText((volatility ?? "unknown") + (place.isTypical ? ", a typical one" : "")),
          StyledText("\(past?.count ?? 0)"), StyledText(past?.first.text ?? "–"),
          StyledText(past?.last.text ?? "–"),
          StyledText(past.map { NumberFormat.counted($0.longestGap, "day") } ?? "–"),
        ]
      })
  }

  /// What the numbers rest on.
  var notes: [String] {
    let together = NumberFormat.fixed(chance.moves.correlation, 2)
    let typical = NumberFormat.percent(chance.moves.typicalVolatility, fractionDigits: 0)
    var notes = [
      "Each price moves by chance as much as recorded, with no trend, and all of them together with a "
        + "correlation of \(together), the mean of the \(chance.moves.count) deepest pools. The same "
        + "numbers as `report summary`, which draws the same paths.",
      "Before leaving: what selling then costs is not in it. Prices can break, and a subnet can be "
        + "removed: the true range is wider. Hypothetical; not a forecast.",
    ]
    if !chance.standIns.isEmpty {
      let names = chance.standIns.prefix(5).map(market.title).joined(separator: ", ")
      notes.append(
        "Too few prices of \(names)\(chance.standIns.count > 5 ? " and others" : "") are recorded; a "
          + "typical volatility, \(typical) a year, stands in.")
    }
    if let assumedTake {
      notes.append(
        "Where no take is named, \(NumberFormat.percent(Double(assumedTake) / 65_535)) is counted.")
    }
    return notes
  }

  private static func gain(_ rao: Int128) -> String {
    (rao > 0 ? "+" : "") + NumberFormat.sensible(Double(rao) / 1e9, significant: 4)
  }

  private static func share(_ part: Double) -> String {
    NumberFormat.percent(part, fractionDigits: 0)
  }
}

/// `taolab-montecarlo/1`, for holdings.
extension HoldingsChanceAnswer {
  package static let record: JSONRecord<HoldingsChanceAnswer> = [
    .block { $0.asOf.block }, .integer("days", "for how long") { $0.outlook.days },
    .integer("spot_rao", "what all of it is worth today at quoted prices") { $0.worthRao },
    .integer("paths", "how many courses of all prices are drawn") { $0.chance.paths },
    .number("correlation", unit: "1", "how far prices moved together") {
      $0.chance.moves.correlation
    },
    .integer("correlation_of", "how many subnets it was estimated from") { $0.chance.moves.count },
    .number("part_below_today", unit: "fraction", "the part of the paths below today's worth") {
      $0.chance.belowToday
    },
    .number("part_below_root", unit: "fraction", "the part below the same money on root") {
      $0.chance.belowRoot
    },
    .list(
      "ranges", "gains against today's worth, rewards and price changes together", of: range
    ) { $0.chance.fan },
    .list("histories", "the recorded prices of each subnet held", of: history) { answer in
      answer.pasts.map { (answer.market.title($0.place.netuid), $0.place, $0.past) }
    },
    .assumptions { $0.notes },
  ]

  private static let range: JSONRecord<HoldingsOutlook.Range> = [
    .integer("days", "after how long") { $0.days },
    .integer("low_rao", "5 of 100 paths end below this") { $0.lowRao },
    .integer("middle_rao", "half of the paths end below this") { $0.middleRao },
    .integer("high_rao", "5 of 100 paths end above this") { $0.highRao },
    .integer("still_rao", "where prices stay as they are") { $0.stillRao },
  ]

  private static let history: JSONRecord<(title: String, place: HeldPlace, past: PricePast?)> = [
    .netuid { $0.place.netuid }, .text("title", "number and name") { $0.title },
    .number("volatility", unit: "per square root of a year", "how much the price moves") {
      $0.place.volatility
    },
    .boolean("is_typical", "whether a typical one stands in, as too few prices are recorded") {
      $0.place.isTypical
    },
    .integer("recorded_days", "how many days have a price") { $0.past?.count },
    .text("from", "the first of them") { $0.past?.first.text },
    .text("to", "the last of them") { $0.past?.last.text },
    .integer("longest_gap_days", "the most days on end without one") { $0.past?.longestGap },
  ]
}
