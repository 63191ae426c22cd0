extension Markup {
  /// The blocks as CommonMark with tables; whatever they contain stays text.
  public func markdown() -> String {
    blocks.map(Self.markdown).filter { !$0.isEmpty }.joined(separator: "\n\n")
      + (blocks.isEmpty ? "" : "\n")
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .paragraph(let text), .themed(_, let text): return MarkdownText.inline(text)
    case .heading(let level, let text):
      return String(repeating: "#", count: min(6, max(1, level))) + " " + MarkdownText.inline(text)
    case .fields(let fields): return markdown(fields)
    case .table(let table): return markdown(table)
    case .list(let items, let ordered):
      return items.enumerated().map { index, item in
        (ordered ? "\(index + 1). " : "- ") + MarkdownText.inline(item)
      }.joined(separator: "\n")
    case .code(let text): return MarkdownText.fenced(text)
    case .lines(let lines): return MarkdownText.fenced(lines.map(\.text).joined(separator: "\n"))
    case .diagnostic:
      let traits = TerminalTraits(width: 100)
      return MarkdownText.fenced(Markup([block]).text(for: traits))
    case .blank: return ""
    }
  }

  private static func markdown(_ fields: [Field]) -> String {
    fields.map { field in
      let note = field.note.spans.isEmpty ? "" : " (" + MarkdownText.inline(field.note) + ")"
      return "- \(MarkdownText.inline(field.name)): \(MarkdownText.inline(field.value))\(note)"
    }.joined(separator: "\n")
  }

  private static func markdown(_ table: TextTable) -> String {
    guard !table.columns.isEmpty else { return MarkdownText.inline(table.caption) }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var lines = table.caption.spans.isEmpty ? [] : [MarkdownText.inline(table.caption), ""]
    lines.append(
      line(table.columns.map { MarkdownText.inline(StyledText($0.title), inTable: true) }))
    lines.append(line(table.columns.map { $0.alignment == .number ? "---:" : "---" }))
    for row in table.rows {
      lines.append(
        line(
          table.columns.indices.map {
            $0 < row.count ? MarkdownText.inline(row[$0], inTable: true) : ""
          }))
    }
    return lines.joined(separator: "\n")
  }
}

/// Text escaped so that Markdown shows it as it is.
enum MarkdownText {
  /// On one line, styles as emphasis and code spans.
  static func inline(_ text: StyledText, inTable: Bool = false) -> String {
    text.spans.map { span in
      let words = oneLine(span.text)
      switch span.style {
      case .code: return code(words, inTable: inTable)
      case .strong, .error: return emphasised(words)
      default: return escaped(words)
      }
    }.joined()
  }

  /// Lines kept as they are, in a fence longer than any in them.
  static func fenced(_ text: String) -> String {
    var lines = VisibleText.of(text)
    while lines.last == "\n" { lines.removeLast() }
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: lines) + 1))
    return "\(fence)text\n\(lines)\n\(fence)"
  }

  private static func oneLine(_ text: String) -> String {
    String(VisibleText.of(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Every character with a meaning in Markdown, HTML or GitHub's extensions behind a backslash.
  static func escaped(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      let isLink = character == ":" && rest.hasPrefix("://")
      let isHost = character == "." && result.hasSuffix("www")
      let isBullet = "-+".contains(character) && result.allSatisfy { $0 == " " }
      let isNumbered =
        ".)".contains(character) && !result.isEmpty && result.allSatisfy(\.isNumber)
        && rest.dropFirst().first.map { $0 == " " } ?? true
      if "\\`*_{}[]<>|#~&!$@^=".contains(character) || isLink || isHost || isBullet || isNumbered {
        result.append("\\")
      }
      result.append(character)
      rest.removeFirst()
    }
    return result
  }

  private static func emphasised(_ words: String) -> String {
    let core = words.drop { $0 == " " }
    guard let last = core.lastIndex(where: { $0 != " " }) else { return words }
    let lead = words.prefix(words.count - core.count)
    let inner = core[...last]
    return lead + "**" + escaped(String(inner)) + "**" + core[core.index(after: last)...]
  }

  /// A code span; in a table `|` is escaped even here, for it would end the cell.
  private static func code(_ words: String, inTable: Bool) -> String {
    guard !words.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: words) + 1)
    let pad = words.hasPrefix("`") || words.hasSuffix("`") ? " " : ""
    return fence + pad + (inTable ? words.replacing("|", with: "\\|") : words) + pad + fence
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var current = 0
    for each in text {
      current = each == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
