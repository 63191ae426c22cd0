import Decimals
import Explain
import Inquiry
package import JSONText
package import Market
import Presentation
import StakingModel

/// What a person holds, as an answer: place by place, and together.
package struct HoldingsAnswer {
  private let figures: HeldFigures
  private let name: String?

  package init(_ figures: HeldFigures, name: String?) {
    self.figures = figures
    self.name = name
  }

  /// Its keys.
  package static var fields: [JSONField] { record.fields }

  /// Without figures nothing is held.
  private static let record:
    JSONRecord<(name: String?, origin: HeldOrigin, figures: HeldFigures?)> = [
      .text("name", "the name in the profile") { $0.name }, HeldOrigin.record.keys { $0.origin },
      .list("positions", "what is held", of: HeldEntry.record) { $0.figures?.entries ?? [] },
      .object(
        "total", "all positions together; null where nothing is held", of: HeldFigures.total,
        orNull: { $0.figures }),
    ]

  /// What is said where nothing is held.
  package static func nothing(name: String?, _ asOf: AsOf) -> Answer {
    Answer(
      Markup(
        StyledText("Nothing yet. Say what you really hold: ")
          + StyledText("hold 120 TAO on root", .code)
          + " · " + StyledText("hold 300 α64", .code) + " · " + StyledText("hold from FILE", .code)),
      json: record.json(of: (name, HeldOrigin(block: asOf.block, price: nil), nil)))
  }

  package var answer: Answer {
    Answer(
      Markup([.table(table), .fields(sums)] + figures.notes + [figures.line]),
      json: Self.record.json(of: (name, figures.origin, figures)),
      derivations: figures.reasons.leaving, details: figures.reasons.earned,
      headline: "leaving"
    )
    .about(AnswerTopic(count: figures.entries.count))
  }

  private var review: HoldingsReview { figures.review }

  private var table: TextTable {
    let positions = review.positions
    let none = positions.map { _ in "" }
    let spot = HeldColumn(positions.map { $0.spotRao }, missing: none)
    let leaving = HeldColumn(
      positions.map { $0.exit.isToday ? $0.exit.net.map { Int128($0.rao) } : nil },
      missing: positions.map(HoldingsAnswer.notToday))
    let lost = HeldColumn(
      positions.map(\.lostByLeavingRao), missing: positions.map { _ in "–" })
    let month = HeldColumn(
      positions.map { $0.earned(days: HoldingsReview.month)?.taoRao },
      missing: positions.map { _ in "unknown" })
    let rows = positions.indices.map { index in
      [
        StyledText("\(figures.numbers[index])", .dim), StyledText(figures.title(positions[index])),
        StyledText(positions[index].holding), StyledText(spot.texts[index]),
        StyledText(leaving.texts[index], .value), StyledText(lost.texts[index]),
        StyledText(month.texts[index]),
      ]
    }
    return TextTable(
      "What you hold, in TAO",
      columns: [
        .init("", .number), .init("place"), .init("amount", .number, priority: 3),
        .init("at spot", .number, priority: 2), .init("if you left", .number),
        .init("that loses", .number, priority: 1), .init("a month", .number),
      ], rows: rows)
  }

  static func notToday(_ position: HeldPosition) -> String {
    if position.isWhollyLocked { return "locked" }
    if position.exit.received == nil { return "refused" }
    return "in \(NumberFormat.counted(position.exit.waitDays, "day"))"
  }

  private var sums: [Markup.Field] {
    let spot = figures.field("worth at spot", .init(review.spotRao), isWhole: true)
    let leaving = figures.field("leaving today", review.leavingToday, isWhole: true)
    let earned = [1, HoldingsReview.month, HoldingsReview.year].map { days in
      figures.field("earned in \(NumberFormat.counted(days, "day"))", review.earned(days: days))
    }
    return [spot, leaving] + figures.laterFields + figures.lockedFields + [figures.lossField]
      + result + earned
  }

  private var result: [Markup.Field] {
    guard let result = review.result else { return [] }
    let share = result.share.map { " (\($0 > 0 ? "+" : "")\(NumberFormat.percent($0)))" } ?? ""
    let sign = result.resultRao > 0 ? "+" : ""
    let counted =
      result.positions == review.positions.count
      ? "" : ", \(result.positions) of \(review.positions.count) positions"
    return [
      Markup.Field(
        StyledText("since you bought"),
        StyledText(
          sign + NumberFormat.sensible(Double(result.resultRao) / 1e9) + " TAO" + share),
        note: StyledText("fees included" + counted, .dim))
    ]
  }
}
