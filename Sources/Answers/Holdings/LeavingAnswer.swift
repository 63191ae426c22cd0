import Decimals
import Explain
import Inquiry
import JSONText
import Presentation
import StakingModel

/// What leaving holdings returns, as an answer: what arrives today, what comes later, what is lost.
package struct LeavingAnswer {
  private let figures: HeldFigures

  package init(_ figures: HeldFigures) {
    self.figures = figures
  }

  package var answer: Answer {
    Answer(
      Markup(
        [.table(table), .fields(sums), explanation] + figures.refusals
          + [figures.line]),
      json: HeldFigures.leaving.json(of: figures), derivations: figures.reasons.leaving,
      headline: "leaving")
  }

  private var table: TextTable {
    let positions = figures.review.positions
    let spot = HeldColumn(positions.map { $0.spotRao }, missing: positions.map { _ in "" })
    let lost = HeldColumn(
      positions.map(\.lostByLeavingRao), missing: positions.map { _ in "–" })
    let net = HeldColumn(
      positions.map { $0.exit.isToday ? $0.exit.net.map { Int128($0.rao) } : nil },
      missing: positions.map(HoldingsAnswer.notToday))
    let locked = HeldColumn(
      positions.map { $0.lockedSpotRao }, missing: positions.map { _ in "" })
    let hasLocks = figures.review.lockedSpotRao > 0
    let rows = positions.indices.map { index in
      let position = positions[index]
      return [
        StyledText("\(figures.numbers[index])", .dim), StyledText(figures.title(position)),
        StyledText(position.free), StyledText(spot.texts[index]),
      ] + (hasLocks ? [StyledText(locked.texts[index])] : [])
        + [
          StyledText(lost.texts[index]),
          StyledText(position.exit.priceImpact.map { NumberFormat.percent($0) } ?? "none"),
          StyledText(net.texts[index], .value),
        ]
    }
    return TextTable(
      "What leaving returns, in TAO",
      columns: [
        .init("", .number), .init("place"), .init("you leave", .number, priority: 1),
        .init("at spot", .number, priority: 2),
      ] + (hasLocks ? [.init("locked", .number)] : [])
        + [
          .init("lost", .number), .init("price impact", .number, priority: 3),
          .init("arrives", .number),
        ], rows: rows)
  }

  private var sums: [Markup.Field] {
    let review = figures.review
    return [figures.field("arrives today", review.leavingToday, isWhole: true)]
      + figures.laterFields + figures.lockedFields
      + [figures.field("worth at spot", .init(review.spotRao), isWhole: true), figures.lossField]
  }

  private var explanation: Markup.Block {
    .paragraph(
      StyledText(
        "Lost counts swap fee, price impact and transaction fee against the spot price. All alpha "
          + "of a subnet is sold in one sale, with nobody trading in between."
          + (figures.holdsAtExchange ? " An exchange's own delay and fee are not counted." : ""),
        .dim))
  }
}
