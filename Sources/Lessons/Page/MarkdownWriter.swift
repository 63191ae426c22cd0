import Markdown

/// Writes parsed words of a lesson as Markdown again, with the numbers the model gives now.
struct MarkdownWriter {
  /// The words of a link to a number, computed; nil keeps what is written.
  let words: (_ destination: String, _ written: String) -> String?
  /// Whether terms lead to their explanation on the same page.
  let linksTerms: Bool

  func text(_ rich: RichText) -> String { text(rich.inlines) }

  func text(_ parts: [MarkdownInline]) -> String {
    parts.reduce(into: "") { result, part in
      switch part.kind {
      case .text(let text): result += MarkdownWriter.escaped(text)
      case .code(let text): result += MarkdownWriter.code(text)
      case .softBreak, .lineBreak: result += " "
      case .emphasis(let inside): result += "*\(text(inside))*"
      case .strong(let inside): result += "**\(text(inside))**"
      case .strikethrough(let inside): result += "~~\(text(inside))~~"
      case .link(let destination, _, let inside): result += link(destination, inside)
      case .image(_, _, let inside): result += text(inside)
      case .footnote, .rawHTML: break
      }
    }
  }

  private func link(_ destination: String, _ inside: [MarkdownInline]) -> String {
    switch LessonLink(destination) {
    case .calculation, .fact:
      let written = inside.plainText
      return MarkdownWriter.escaped(words(destination, written) ?? written)
    case .term(let id): return linksTerms ? "[\(text(inside))](#term-\(id))" : text(inside)
    case .web: return "[\(text(inside))](\(destination))"
    case .claim, nil: return text(inside)
    }
  }

  // MARK: Blocks

  func block(_ block: MarkdownBlock) -> String {
    switch block.kind {
    case .heading(let level, _, let words):
      String(repeating: "#", count: max(3, level)) + " " + text(words)
    case .paragraph(let words): MarkdownWriter.startEscaped(text(words))
    case .code(let code): fence(code)
    case .quote(let inside): quoted(blocks(inside))
    case .callout(let kind, let inside): "> [!\(kind.uppercased())]\n" + quoted(blocks(inside))
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .thematicBreak: "---"
    case .rawHTML: ""
    }
  }

  private func blocks(_ blocks: [MarkdownBlock]) -> String {
    blocks.map(block).joined(separator: "\n\n")
  }

  private func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }

  private func fence(_ code: MarkdownCode) -> String {
    let ticks = String(repeating: "`", count: code.text.contains("```") ? 8 : 3)
    return ticks + (code.words.first.map(String.init) ?? "") + "\n" + code.text + ticks
  }

  private func list(_ list: MarkdownList) -> String {
    list.items.enumerated().map { index, item in
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      let lines = blocks(item.blocks).split(separator: "\n", omittingEmptySubsequences: false)
      let indent = String(repeating: " ", count: mark.count)
      return mark + lines.joined(separator: "\n" + indent)
    }.joined(separator: list.isTight ? "\n" : "\n\n")
  }

  private func table(_ table: MarkdownTable) -> String {
    let columns = table.alignments.map { $0 == .right }
    // Who hears a table has to hear what it is about.
    let heads = table.header.map { text($0.inlines) }.filter { !$0.isEmpty }
    let caption = text(table.caption)
    return MarkdownWriter.table(
      caption: caption.isEmpty ? heads.joined(separator: ", ") : caption,
      heads: table.header.map { text($0.inlines) },
      rows: table.rows.map { $0.map { text($0.inlines) } }, isNumber: columns)
  }

  /// A table; its cells are Markdown already.
  static func table(
    caption: String, heads: [String], rows: [[String]], isNumber: [Bool]
  ) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = heads.indices.map { isNumber.indices.contains($0) && isNumber[$0] ? "--:" : "---" }
    let above = caption.isEmpty ? "" : "Table: \(caption)\n\n"
    return above + ([line(heads), line(rule)] + rows.map(line)).joined(separator: "\n")
  }

  // MARK: Characters

  static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "^", "$": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
  }

  /// A code span that holds any text; a bar in it would end a cell, so it is written apart there.
  static func code(_ text: some StringProtocol) -> String {
    let ticks = text.contains("`") ? "``" : "`"
    let space = text.contains("`") ? " " : ""
    return ticks + space + text + space + ticks
  }

  /// What would begin a list at the start of a paragraph, kept as words.
  private static func startEscaped(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+".contains(first), text.dropFirst().first == " " { return "\\" + text }
    let digits = text.prefix(while: \.isNumber)
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
