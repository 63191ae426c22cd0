import Decimals
public import Diagnostics
public import Presentation

/// What a line came to.
public struct Evaluation: Sendable {
  /// The result.
  public let value: Value
  /// The name it was given, as `fee` in `fee = spend * 33/65535`.
  public let name: String?
  /// How the line was read, in one spelling: `10 TAO × 17.3 %`.
  public let understood: String
  /// Whether it could have been read in another way, so that `understood` is worth showing.
  public let isAmbiguous: Bool
  /// Whether every digit was asked for, by `exact …` or `-> exact`.
  public let isExact: Bool
  /// What should be known about the result: the price used, what was rounded; `code` works when typed.
  public let notes: [Hint]

  /// The result in one line, as `1.73 TAO`.
  public var text: String { isExact ? value.exactText : value.text }

  /// The result as every digit and unit, for machines.
  public var plain: PlainValue { value.plain }

  /// The answer as it is shown: how it was understood where that is not clear, the value, notes.
  public var markup: Markup {
    var blocks: [Markup.Block] = []
    if isAmbiguous { blocks.append(.paragraph(StyledText("read as " + understood, .dim))) }
    let isShort = isExact ? !(value.quantity?.number.isExact ?? true) : value.isShortened
    var line = StyledText(name.map { $0 + " " } ?? "", .name)
    line += StyledText(isShort ? "≈ " : "= ", .dim)
    line += StyledText(text, .value)
    blocks.append(.paragraph(line))
    for note in notes {
      var text = StyledText(note.text, .dim)
      if let code = note.code { text += StyledText(": ", .dim) + StyledText(code, .code) }
      blocks.append(.paragraph(text))
    }
    return Markup(blocks)
  }
}

/// One step of how a value came about, for `why`.
public struct ExplanationStep: Sendable {
  /// The name asked for, or empty for the last answer.
  public let name: String
  /// The formula over names: `spend × fact(swap_fee)`; empty for a value the program gave.
  public let formula: String
  /// The formula with its numbers: `10 TAO × 0.0503548 %`.
  public let substituted: String
  /// What it comes to.
  public let value: Value
  /// Steps inside the functions it calls.
  public let workings: [Working]
  /// Prices used, sources.
  public let notes: [Hint]
  /// What it is, for a value the program gave.
  public let meaning: String
}
