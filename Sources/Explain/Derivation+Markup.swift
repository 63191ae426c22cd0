public import Presentation

extension Derivation {
  /// For people: the value, the formula, the formula with its numbers, what each number is, how
  /// the result is rounded, the source of the rule and what was assumed.
  public func markup() -> Markup {
    let margin = String(repeating: " ", count: name.count)
    var lines = [
      StyledText(name, .name) + StyledText(" = ", .dim) + StyledText(formula, .code),
      StyledText(margin) + StyledText(" = ", .dim) + StyledText(substituted, .code),
      StyledText(margin) + StyledText(" = ", .dim) + StyledText(value.text, .value),
    ]
    if inputs.isEmpty || substituted == formula { lines.remove(at: 1) }
    var blocks: [Markup.Block] = [.paragraph(StyledText(meaning)), .lines(lines)]
    if !inputs.isEmpty {
      blocks.append(
        .fields(
          inputs.map {
            Markup.Field(
              StyledText($0.name, .name), StyledText($0.quantity.text, .value),
              note: StyledText($0.meaning, .dim))
          }))
    }
    blocks.append(.paragraph(StyledText("Rounded \(rounding). Rule: \(source).", .dim)))
    if !assumptions.isEmpty {
      blocks.append(.list(assumptions.map { StyledText("assumed: \($0)", .dim) }, ordered: false))
    }
    return Markup(blocks)
  }
}
