import Decimals
import Explain
package import Inquiry
import JSONText
package import Market
package import Presentation
package import StakingEconomics
import StakingModel

/// A projection as an answer: first the range, then the course day by day, then what was assumed.
package struct ProjectAnswer {
  package let projection: HoldingCourse
  package let end: HoldingDay
  /// The days of the table.
  let days: [HoldingDay]
  private let curve: HoldingCurve
  package let snapshot: Snapshot
  package let asOf: AsOf
  package let terminal: TerminalTraits
  /// Whether the numbers of the chart are wanted too.
  package let showsTable: Bool
  /// Changes of alpha's price at which it leaves what was paid, and what root leaves.
  package let breakEven: (paid: Double?, root: Double?)
  /// What can go wrong with its alpha.
  package let risk: PlaceRisks?
  /// Where an exchange's offer is more than the network pays.
  package let offer: OfferAboveNetwork?

  package init(
    _ projection: HoldingCourse, risks: ComparisonRisks, snapshot: Snapshot, asOf: AsOf,
    terminal: TerminalTraits,
    showsTable: Bool
  ) {
    (self.projection, self.snapshot, self.asOf) = (projection, snapshot, asOf)
    risk = projection.choice.flatMap { risks.places[$0.netuid] }
    offer = projection.comparison.custodians.first.flatMap { risks.offers[$0.name] }
    (self.terminal, self.showsTable) = (terminal, showsTable)
    let length = projection.comparison.days
    let (shown, drawn) = (Horizons.shown(of: length), HoldingCurve.days(of: length))
    let wanted = Set(shown + drawn + [length]).sorted()
    let found = Dictionary(uniqueKeysWithValues: zip(wanted, projection.days(wanted)))
    end = found[length] ?? projection.end
    days = shown.compactMap { found[$0] }
    curve = HoldingCurve(projection, drawn.compactMap { found[$0] })
    let (comparison, choice) = (projection.comparison, projection.choice)
    breakEven = (
      choice.flatMap { comparison.breakEvenPriceChange(of: $0) },
      choice.flatMap { comparison.breakEvenPriceChange(of: $0, against: .root) }
    )
  }

  package var comparison: StakeComparison { projection.comparison }

  private var subnet: Netuid? {
    if case .alpha(let netuid) = projection.way { netuid } else { nil }
  }

  package var answer: Answer {
    var blocks: [Markup.Block] = [.paragraph(headline)] + chances + warnings
    blocks += showsTable ? [.table(curve.table)] : [.table(table(days))]
    blocks += curve.blocks(for: terminal)
    blocks += notes.map { .paragraph(StyledText($0)) }
    let names = derivations.map { "why " + $0.name }.joined(separator: " · ")
    blocks.append(.paragraph(StyledText("step by step: ", .dim) + StyledText(names, .code)))
    blocks.append(TradeFields.asOf(asOf))
    return Answer(
      Markup(blocks), json: Self.record.json(of: self), derivations: derivations,
      headline: "in_hand"
    )
    .about(
      AnswerTopic(
        subnet: subnet, amount: comparison.amount, days: comparison.days,
        isStill: projection.change == 0))
  }

  /// The name of the holding: `SN64 Chutes`, `root`, `the exchange`.
  package var title: String {
    switch projection.way {
    case .root: "root"
    case .alpha(let netuid): snapshot.info(netuid)?.title ?? "SN\(netuid.value)"
    case .custodial(let name): name == CustodialChoice.unnamed ? "the exchange" : name
    }
  }

  /// What programs and `why` call the way.
  var identifier: String {
    switch projection.way {
    case .root: "root"
    case .alpha(let netuid): "alpha\(netuid.value)"
    case .custodial: "custodial"
    }
  }

  // MARK: The range, then the point

  private var headline: StyledText {
    let ends = projection.shownChanges
    func inHand(_ change: Double) -> String { end.outcome(change)?.finalWords ?? "–" }
    let place =
      projection.choice != nil ? "into \(title)" : projection.isPriced ? "on root" : "at \(title)"
    let what =
      "\(NumberFormat.exact(rao: comparison.amount.rao)) TAO \(place) for \(Horizons.name(comparison.days)): "
    guard let low = ends.first, let high = ends.last, projection.isPriced else {
      return StyledText(what)
        + StyledText("\(inHand(-0.5)) to \(inHand(0)) TAO", .value)
        + StyledText(" in hand, if it pays half its quote or all of it.")
    }
    let isAlpha = projection.choice != nil
    func words(_ change: Double) -> String {
      let assumed = change == projection.change && change != 0
      return PriceChange.words(change) + (assumed ? ", as you assume" : "")
    }
    let range =
      StyledText(what) + StyledText("\(inHand(low)) to \(inHand(high)) TAO", .value)
      + StyledText(
        " in hand if \(isAlpha ? "its price ends" : "alpha prices end") \(words(low))"
          + (low == projection.change ? "," : "") + " or \(words(high))")
    // What is assumed may be an end of the range.
    guard projection.change > low, projection.change < high else { return range + "." }
    let still = isAlpha ? "it ends where it is" : "they end where they are"
    let assumed = projection.change == 0 ? still : words(projection.change)
    return range + ", " + StyledText(inHand(projection.change), .value)
      + StyledText(" if \(assumed).")
  }

  /// How often it loses, where the price was recorded long enough to say so.
  private var chances: [Markup.Block] {
    guard let chance = risk?.chance else { return [] }
    let percent = NumberFormat.percent(chance.probability, fractionDigits: 0)
    let ends = [chance.low, chance.high].map { NumberFormat.sensible($0, significant: 5) }
    return [
      .paragraph(
        StyledText("If its price moves by chance as much as recorded, 9 of 10 paths leave ")
          + StyledText("\(ends[0]) to \(ends[1]) TAO", .value) + StyledText("; ")
          + StyledText(percent, .value) + StyledText(" of the paths end below what you paid."))
    ]
  }

  private var warnings: [Markup.Block] {
    if let risk { return [risk.paragraph(title, comparison.amount)].compactMap(\.self) }
    guard projection.way != .root, projection.choice == nil, let offer else { return [] }
    return [.paragraph(StyledText("The exchange: ", .warning) + StyledText(offer.words))]
  }

  // MARK: The course

  private func table(_ days: [HoldingDay]) -> TextTable {
    let isAlpha = projection.choice != nil
    let changes = projection.shownChanges
    var columns = [TextTable.Column("after")]
    columns += changes.map { .init(heading($0), .number) }
    if projection.way != .root { columns.append(.init("root", .number, priority: 1)) }
    if isAlpha { columns.append(.init("holds alpha", .number, priority: 4)) }
    columns.append(.init("rewards", .number, priority: 2))
    columns.append(.init("worth", .number, priority: 5))
    columns.append(.init("rate then", .number, priority: 3))
    let rows = days.map { day -> [StyledText] in
      let assumed = day.assumed
      var cells = [StyledText(Horizons.name(day.day))]
      cells += changes.map { change in
        StyledText(
          day.outcome(change)?.finalText ?? "–", change == projection.change ? .value : .plain)
      }
      if projection.way != .root { cells.append(StyledText(day.root?.finalText ?? "–")) }
      if isAlpha {
        cells.append(StyledText(assumed?.held.map { NumberFormat.fixed($0.approximate, 2) } ?? "–"))
      }
      cells.append(StyledText(rao(assumed?.rao(.rewards))))
      cells.append(StyledText(rao(assumed?.worthRao)))
      cells.append(
        StyledText(day.rate.map { NumberFormat.percent($0, fractionDigits: 2) } ?? "–"))
      return cells
    }
    return TextTable(
      StyledText("In hand after leaving then, in TAO\(ending)"), columns: columns, rows: rows)
  }

  /// What the headings of the columns are about.
  private var ending: String {
    let end = Horizons.name(comparison.days)
    return switch projection.way {
    case .alpha: "; its price goes evenly by the day to its end at \(end)"
    case .root: "; alpha prices go evenly by the day to their end at \(end)"
    case .custodial: ", by what becomes of the rate"
    }
  }

  /// Short, so that three of them fit a narrow screen.
  private func heading(_ change: Double) -> String {
    change == 0 ? "still" : PriceChange.heading(change)
  }

  private func rao(_ rao: Int128?) -> String {
    rao.map { NumberFormat.inHand(rao: $0, 4) } ?? "–"
  }
}
