package import CivilTime
import Decimals
import Explain
package import Inquiry
import JSONText
package import Market
import Presentation
import StakingEconomics
import StakingModel

/// A list of subnets as an answer.
package struct MarketTable {
  package let rows: [SubnetFigures]
  /// How many there are in all.
  package let total: Int
  /// How many passed the filters, shown or not.
  package let matching: Int
  package let snapshot: Snapshot
  package let now: UnixTime

  package init(rows: [SubnetFigures], total: Int, matching: Int, snapshot: Snapshot, now: UnixTime)
  {
    self.rows = rows
    self.total = total
    self.matching = matching
    self.snapshot = snapshot
    self.now = now
  }

  package var answer: Answer {
    Answer(markup, json: Self.record.json(of: self), details: details)
  }

  /// `price64`, `pool64` and `day64` for every row.
  private var details: [Derivation] {
    let recorded = "recorded at \(snapshot.asOf(now: now).line)"
    return rows.flatMap { row in
      let number = "\(row.info.netuid.value)"
      var found = [
        row.state.priceDerivation("price" + number),
        .given(
          "pool" + number, "TAO in the pool: its liquidity.", .tao(row.liquidity),
          source: recorded),
      ]
      if let next = row.next, let day = row.emissionPerDay {
        found.append(
          Derivation(
            "day" + number, "TAO given in a day if every block gave as much as the next one.",
            formula: "given * per_day",
            inputs: [
              .init("given", "TAO given in the next block", .tao(next.tao)),
              .init("per_day", "blocks in a day", .count(ChainCalendar.blocksPerDay)),
            ], value: .number(day, "TAO"), rounding: "to a 64-bit number",
            source: next.rule(recorded)))
      }
      return found
    }
  }

  private var markup: Markup {
    Markup([
      .table(
        TextTable(
          "Subnets at block \(NumberFormat.group(String(snapshot.block)))", columns: headings,
          rows: rows.map(cells))),
      .paragraph(StyledText(count + origin, .dim)), .paragraph(StyledText(legend, .dim)),
      TradeFields.asOf(snapshot.asOf(now: now)),
    ])
  }

  private var headings: [TextTable.Column] {
    [
      .init("SN", .number), .init("name"), .init("price", .number), .init("rate", .number),
      .init("pool TAO", .number, priority: 1), .init("TAO/day", .number, priority: 2),
      .init("root", .number, priority: 4), .init("burned", .number, priority: 3),
    ]
  }

  private func cells(_ row: SubnetFigures) -> [StyledText] {
    let name = row.info.name.map { StyledText($0, .name) } ?? StyledText("no name", .dim)
    let unknown = StyledText("–", .dim)
    return [
      StyledText("\(row.info.netuid.value)"), name,
      StyledText(NumberFormat.sensible(row.price, significant: 5), .value),
      row.rateWords.map { StyledText($0) } ?? unknown,
      StyledText(NumberFormat.fixed(row.liquidity.approximate, 0)),
      row.emissionPerDay.map { StyledText(NumberFormat.fixed($0, 2)) } ?? unknown,
      row.rootProportion.map { StyledText(NumberFormat.percent($0.approximate, fractionDigits: 1)) }
        ?? unknown,
      StyledText(NumberFormat.percent(row.state.minerBurned.approximate, fractionDigits: 0)),
    ]
  }

  /// What the columns mean, the two that are taken for one another beside each other.
  private var legend: String {
    let take = rows.lazy.compactMap(\.yield?.take).first.map {
      ", net of a take of \(NumberFormat.percent(Double($0) / 65_535, fractionDigits: 0))"
    }
    return
      "price: TAO for one alpha. rate: what a holder earns in a year, in alpha, at today's rate"
      + "\(take ?? ""); it falls, and says nothing of the price. "
      + (rows.contains { $0.earning.isStandIn }
        ? "≥: at least, for the alpha that earns is not recorded. " : "")
      + "TAO/day: what the chain puts into the pool, no holder's yield. root: the part of validators' "
      + "dividends that goes to root. burned: of miners' emission, withheld."
  }

  private var count: String {
    if matching == 0 { return "No subnet of \(total) matches." }
    if rows.count < matching { return "\(rows.count) of \(matching); all: market --limit all" }
    return matching == total ? "all \(total) subnets" : "\(matching) of \(total) subnets"
  }

  /// Said only where the numbers are not the chain's own.
  private var origin: String {
    rows.contains { $0.next?.source == .computed }
      ? "; TAO/day computed by the chain's rules: this snapshot has no next block" : ""
  }
}
