extension Layout {
  /// Names left, values lined up on the decimal point where all are numbers, notes in a third
  /// column; what does not fit goes to lines of its own.
  mutating func addFields(_ fields: [Markup.Field]) {
    let rows = fields.map {
      (name: oneLine($0.name), value: oneLine($0.value), note: oneLine($0.note))
    }
    if traits.plain {
      rows.forEach { addSpoken($0.name, $0.value, $0.note) }
      return
    }
    let columns = FieldColumns(
      names: rows.map(\.name), values: rows.map(\.value), width: width,
      canWrap: rows.allSatisfy(\.note.spans.isEmpty))
    for row in rows {
      if columns.areSideBySide {
        addSideBySide(row.name, row.value, row.note, columns)
      } else {
        addStacked(row.name, row.value, row.note)
      }
    }
  }

  /// `swap fee: 0.005 TAO, 0.0504 %`, as a screen reader says it.
  private mutating func addSpoken(_ name: StyledText, _ value: StyledText, _ note: StyledText) {
    let end: StyledText = note.spans.isEmpty ? "" : ", " + note
    append((name + ": " + value + end).wrapped(to: width))
  }

  private mutating func addSideBySide(
    _ name: StyledText, _ value: StyledText, _ note: StyledText, _ columns: FieldColumns
  ) {
    var line = StyledText("  ") + name
    line += spaces(columns.name - name.displayWidth + 2)
    if note.spans.isEmpty, columns.before == nil {
      return append(hanging(value, after: line))
    }
    line += columns.placed(value)
    guard !note.spans.isEmpty else { return append(line) }
    let noteColumn = 2 + columns.name + 2 + columns.value + 3
    let dim = note.styled(.dim)
    if noteColumn + min(dim.displayWidth, 24) <= width {
      append(hanging(dim, after: line + spaces(noteColumn - line.displayWidth)))
    } else {
      append(line)
      append(hanging(dim, after: spaces(min(2 + columns.name + 2, width / 3))))
    }
  }

  private mutating func addStacked(_ name: StyledText, _ value: StyledText, _ note: StyledText) {
    append(hanging(name, after: "  "))
    append(hanging(value, after: "    "))
    if !note.spans.isEmpty { append(hanging(note.styled(.dim), after: "    ")) }
  }

  func spaces(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(0, count)))
  }
}

/// The measures of a block of fields.
private struct FieldColumns {
  let name: Int
  let value: Int
  /// Columns before the decimal point, if all values are numbers.
  let before: Int?
  let areSideBySide: Bool

  init(names: [StyledText], values: [StyledText], width: Int, canWrap: Bool) {
    name = names.map(\.displayWidth).max() ?? 0
    let shapes = values.map { NumberShape($0.text) }
    let numbers = shapes.compactMap(\.self)
    if numbers.count == values.count, let widest = numbers.map(\.before).max() {
      before = widest
      value = widest + (numbers.map(\.after).max() ?? 0)
    } else {
      before = nil
      value = values.map(\.displayWidth).max() ?? 0
    }
    let room = width - (2 + name + 2)
    areSideBySide = value <= room || canWrap && before == nil && room >= 24
  }

  func placed(_ value: StyledText) -> StyledText {
    guard let before, let shape = NumberShape(value.text) else { return value }
    return StyledText(String(repeating: " ", count: max(0, before - shape.before))) + value
  }
}
