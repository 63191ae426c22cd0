import Diagnostics

extension Layout {
  /// `error: what is wrong`, the excerpt with carets, why, and what to do.
  mutating func addDiagnostic(_ fault: Diagnostic) {
    addBlank()
    append(headline(of: fault).wrapped(to: width))
    if let source = fault.source {
      let excerpts = Excerpt.of(fault, in: source, room: max(10, width - 2))
      if traits.plain { addSpoken(excerpts) } else { addDrawn(excerpts) }
    }
    if let explanation = fault.explanation {
      append(hanging(visible(StyledText(explanation)), after: traits.plain ? "" : "  "))
    }
    if let hint = fault.hint { addHint(hint) }
  }

  private func headline(of fault: Diagnostic) -> StyledText {
    var line = StyledText()
    if let source = fault.source, !source.name.isEmpty {
      let place = fault.position.map { "\(source.name):\($0.line):\($0.column): " }
      line += oneLine(StyledText(place ?? "\(source.name): ", .strong))
    }
    let style: Style =
      switch fault.severity {
      case .error: .error
      case .warning: .warning
      case .note: .strong
      }
    line += StyledText(fault.severity.rawValue, style)
    if fault.source?.name.isEmpty == false {
      line += oneLine(StyledText("[\(fault.code)]", .dim))
    }
    return line + ": " + visible(StyledText(fault.summary, .strong))
  }

  private mutating func addDrawn(_ excerpts: [Excerpt]) {
    let digits = excerpts.compactMap(\.lineNumber).map { String($0).count }.max()
    for excerpt in excerpts {
      let gutter = digits.map { excerpt.gutter(digits: $0, bar: draws ? "│" : "|") } ?? ("  ", "  ")
      append(StyledText(gutter.0, .dim) + oneLine(StyledText(excerpt.text, .code)))
      for mark in excerpt.marks {
        let prefix = VisibleText.of(mark.before, unicode: traits.unicode)
        let covered = VisibleText.of(mark.covered, unicode: traits.unicode)
        let carets = String(repeating: "^", count: max(1, DisplayWidth.of(covered)))
        let margin = StyledText(gutter.1, .dim) + spaces(DisplayWidth.of(prefix))
        let label = oneLine(StyledText(mark.label, .error))
        addMark(margin, StyledText(carets, .error), label, gutter: gutter.1)
      }
    }
  }

  /// Carets with their words behind them, or below where there is no room.
  private mutating func addMark(
    _ margin: StyledText, _ carets: StyledText, _ label: StyledText, gutter: String
  ) {
    let line = margin + carets
    let room = width - line.displayWidth - 1
    if label.spans.isEmpty || room >= min(label.displayWidth, 24) {
      append(label.spans.isEmpty ? [line] : hanging(label, after: line + " "))
    } else {
      append(line)
      append(hanging(label, after: StyledText(gutter, .dim)))
    }
  }

  /// Places in words: a screen reader cannot point.
  private mutating func addSpoken(_ excerpts: [Excerpt]) {
    for excerpt in excerpts {
      let place = excerpt.lineNumber.map { "line \($0): " } ?? "in: "
      append((StyledText(place) + oneLine(StyledText(excerpt.text))).wrapped(to: width))
      for mark in excerpt.marks {
        let label = mark.label.isEmpty ? "here" : mark.label
        append(oneLine(StyledText("at \(mark.covered): \(label)")).wrapped(to: width))
      }
    }
  }

  private mutating func addHint(_ hint: Hint) {
    let label = StyledText(traits.plain ? "hint: " : "  hint: ", .hint)
    let text =
      hint.code != nil && hint.text.hasSuffix(":") ? String(hint.text.dropLast()) : hint.text
    let words = visible(StyledText(text))
    guard let code = hint.code else { return append(hanging(words, after: label)) }
    let typed = oneLine(StyledText(code, .code))
    let joined = text.isEmpty ? typed : words + ": " + typed
    if label.displayWidth + joined.displayWidth <= width || text.isEmpty {
      append(label + joined)
    } else {
      append(hanging(words + ":", after: label))
      append(spaces(traits.plain ? 0 : 4) + typed)
    }
  }
}
