/// Blocks laid out as lines of styled text; plain and coloured output come from the same lines.
struct Layout {
  let traits: TerminalTraits
  private(set) var lines: [StyledText] = []
  /// The themes of lines that show another than the terminal's.
  private(set) var themes: [Int: Theme] = [:]

  init(_ traits: TerminalTraits) {
    self.traits = traits
  }

  var width: Int { max(10, traits.width) }

  /// Box drawing and bullets beyond ASCII may be used.
  var draws: Bool { traits.unicode && !traits.plain }

  mutating func add(_ block: Markup.Block) {
    switch block {
    case .paragraph(let text): lines += visible(text).wrapped(to: width)
    case .heading(let level, let text): addHeading(level, visible(text))
    case .fields(let fields): addFields(fields)
    case .table(let table): addTable(table)
    case .list(let items, let ordered): addList(items, ordered: ordered)
    case .code(let text): addCode(text)
    case .themed(let theme, let text): add(text, in: theme)
    case .lines(let texts):
      lines += texts.flatMap { visible($0).hardLines }.map(expandingTabs).flatMap(fitting)
    case .diagnostic(let block): addDiagnostic(block.diagnostic)
    case .blank: addBlank()
    }
  }

  mutating func append(_ line: StyledText) {
    lines.append(line)
  }

  mutating func append(_ more: [StyledText]) {
    lines += more
  }

  /// An empty line, unless one is there already or nothing is.
  mutating func addBlank() {
    if let last = lines.last, !last.spans.isEmpty { lines.append(StyledText()) }
  }

  /// Text in which nothing can move the cursor.
  func visible(_ text: StyledText) -> StyledText {
    text.mapText { VisibleText.of($0, unicode: traits.unicode) }
  }

  /// The same on one line: for names, values and cells.
  func oneLine(_ text: StyledText) -> StyledText {
    visible(text).mapText { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
  }

  func expandingTabs(_ line: StyledText) -> StyledText {
    line.mapText {
      $0.contains("\t")
        ? $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ") : $0
    }
  }

  /// A line too long for the terminal, which would break it anywhere, broken between words; what
  /// goes on stands further in.
  private func fitting(_ line: StyledText) -> [StyledText] {
    guard traits.isTerminal, line.displayWidth > width else { return [line] }
    return line.wrapped(to: width - 4).enumerated().map { index, part in
      index == 0 ? part : StyledText("    ") + part
    }
  }

  /// Wrapped text behind a margin: `first` on the first line, as many spaces on the others.
  func hanging(_ text: StyledText, after first: StyledText) -> [StyledText] {
    let margin = first.displayWidth
    let rest = StyledText(String(repeating: " ", count: margin))
    let wrapped = text.wrapped(to: max(8, width - margin))
    return wrapped.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
  }

  private mutating func add(_ text: StyledText, in theme: Theme) {
    for line in visible(text).wrapped(to: width) {
      themes[lines.count] = theme
      lines.append(line)
    }
  }

  private mutating func addHeading(_ level: Int, _ text: StyledText) {
    addBlank()
    let wrapped = text.styled(.heading).wrapped(to: width)
    lines += wrapped
    guard level <= 1, !traits.plain else { return }
    let length = wrapped.map(\.displayWidth).max() ?? 0
    lines.append(StyledText(String(repeating: draws ? "═" : "=", count: length), .dim))
  }

  private mutating func addList(_ items: [StyledText], ordered: Bool) {
    let digits = String(items.count).count
    for (index, item) in items.enumerated() {
      let number = String(index + 1)
      let padding = String(repeating: " ", count: max(0, digits - number.count))
      let mark = ordered ? "\(padding)\(number). " : draws ? "• " : "- "
      lines += hanging(visible(item), after: StyledText("  " + mark, .dim))
    }
  }

  private mutating func addCode(_ text: String) {
    let margin = traits.plain ? "" : "  "
    for line in visible(StyledText(text, .code)).hardLines {
      lines.append(line.spans.isEmpty ? line : StyledText(margin) + expandingTabs(line))
    }
  }
}
