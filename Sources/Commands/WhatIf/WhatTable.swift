import Answers
import Calculator
import JSONText
import LabSession
import Presentation

/// What follows at several values of one name: a row for each, a column for what depends on it.
struct WhatTable {
  let subject: WhatSubject
  let rows: [Consequences]
  /// What changes anywhere, in the order of the answers.
  private let columns: [String]

  init(
    _ subject: WhatSubject, at values: [String], order: OrderOfNow?, in session: Session
  ) throws {
    self.subject = subject
    rows = try values.map {
      try session.consequences(of: subject, being: $0, order: order)
    }
    var columns: [String] = []
    for change in rows.flatMap({ $0.names.dropFirst() + $0.figures.filter(\.isChanged) })
    where !columns.contains(change.name) {
      columns.append(change.name)
    }
    self.columns = columns
  }

  var answer: Answer {
    var blocks: [Markup.Block] = [.table(table)]
    blocks += Consequences.reasons(rows.flatMap(\.names))
    if columns.isEmpty {
      blocks.append(.paragraph(StyledText("Nothing else depends on it.", .dim)))
    }
    let end = rows.contains(where: \.isPresent) ? "* now. " : ""
    blocks.append(.paragraph(StyledText(end + "Nothing was changed.", .dim)))
    return Answer(
      Markup(blocks),
      json: WhatTable.record.json(of: self))
  }

  /// The value itself comes first, then what follows, in the order of the columns.
  private func cells(_ row: Consequences) -> [Figure?] {
    let changes = row.names.dropFirst() + row.figures
    return [row.names.first?.after]
      + columns.map { name in changes.first { $0.name == name }?.after }
  }

  private var table: TextTable {
    let cells = rows.map(cells)
    let titles = [subject.name] + columns
    let units = titles.indices.map { column in
      let figures = cells.compactMap { $0[column] }
      let units = Set(figures.map(\.unit))
      return units.count == 1 && figures.allSatisfy { $0.number != nil } ? units.first : nil
    }
    return TextTable(
      StyledText(),
      columns: zip(titles, units).enumerated().map { index, title in
        TextTable.Column(
          RangeTable.heading(title.0, title.1 ?? ""), .number, priority: max(0, index - 1))
      },
      rows: zip(rows, cells).map { row, figures in
        zip(figures, units).enumerated().map { column, cell in
          let text = cell.0.map { cell.1 == nil ? $0.text : $0.bareText }
          let mark = column == 0 && row.isPresent ? " *" : ""
          return text.map { StyledText($0 + mark, column == 0 ? .plain : .value) }
            ?? StyledText("–", .dim)
        }
      })
  }

  /// What follows at one value, by name.
  func values(of row: Consequences) -> [(name: String, figure: Figure?)] {
    zip(columns, cells(row).dropFirst()).map { ($0, $1) }
  }
}
