import Decimals
import Explain
import Inquiry
import JSONText
import Presentation
import StakingModel

/// What a person's holdings earn, place by place and together, as an answer.
package struct EarningAnswer {
  private let figures: HeldFigures

  package init(_ figures: HeldFigures) {
    self.figures = figures
  }

  package var answer: Answer {
    let reasons = figures.reasons
    return Answer(
      Markup([.table(table), .fields(sums), explanation] + figures.notes + [figures.line]),
      json: HeldFigures.earning.json(of: figures), derivations: reasons.earned,
      headline: reasons.earned.last?.name)
  }

  private var horizons: [Int] { figures.review.horizons }

  private var table: TextTable {
    let positions = figures.review.positions
    let columns = self.columns
    let rows = positions.indices.map { index in
      [
        StyledText("\(figures.numbers[index])", .dim), StyledText(figures.title(positions[index])),
        StyledText(positions[index].holding),
      ] + columns.map { StyledText($0.texts[index], .value) }
    }
    return TextTable(
      "What you earn, in TAO at today's prices",
      columns: [.init("", .number), .init("place"), .init("amount", .number, priority: 1)]
        + horizons.map { .init(NumberFormat.counted($0, "day"), .number) }, rows: rows)
  }

  private var columns: [HeldColumn] {
    horizons.map { days in
      HeldColumn(adding: figures.review.positions.map { $0.earned(days: days)?.taoRao })
    }
  }

  private var sums: [Markup.Field] {
    zip(horizons, columns).map { days, column in
      figures.field(
        "together in \(NumberFormat.counted(days, "day"))", figures.review.earned(days: days),
        column.total)
    }
  }

  private var explanation: Markup.Block {
    .paragraph(
      StyledText(
        "Net of take, along the rules, before you claim or sell anything. A calculation on the "
          + "recorded block: prices stand still in it, and they will not.", .dim))
  }
}
