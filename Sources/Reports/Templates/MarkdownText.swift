/// Words made safe for Markdown: they come out as the same words, whatever they are.
public enum MarkdownText {
  /// Text for a paragraph, heading or table cell; never more than one line.
  ///
  /// `@` becomes its wide twin: no escape keeps readers of Markdown from making it a mail link or
  /// a mention of somebody.
  public static func escaped(_ text: String) -> String {
    var result = ""
    let clean = PrintableText.cleaned(text)
    result.reserveCapacity(clean.utf8.count + 8)
    for character in clean {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@": result += "＠"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "^", "$": result += "\\\(character)"
      case ":" where clean.contains("://"): result += "\\:"
      case "." where result.lowercased().hasSuffix("www"): result += "\\."
      case "!" where result.isEmpty || clean.contains("["): result += "\\!"
      default: result.append(character)
      }
    }
    return startEscaped(result)
  }

  /// A code span of exactly this text, with as many backticks as it takes.
  ///
  /// Bars are escaped only in table cells, so keep code with bars out of tables.
  public static func code(_ text: String) -> String {
    let clean = PrintableText.cleaned(text)
    let fence = String(repeating: "`", count: longestRun(of: "`", in: clean) + 1)
    let space = clean.hasPrefix("`") || clean.hasSuffix("`") || clean.isEmpty ? " " : ""
    return fence + space + clean + space + fence
  }

  /// Lines kept as they are, in a fence that nothing in them can close.
  static func block(_ lines: [String], language: String) -> String {
    let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + language + "\n" + lines.joined(separator: "\n") + "\n" + fence
  }

  private static func longestRun(of wanted: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == wanted ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// A document with one empty line where sections left out have left several.
  static func tidied(_ document: String) -> String {
    var lines: [Substring] = []
    for line in document.split(separator: "\n", omittingEmptySubsequences: false)
    where !(line.isEmpty && lines.last?.isEmpty ?? true) { lines.append(line) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// At the start of a line some characters begin a list or a line; there they are escaped too.
  private static func startEscaped(_ text: String) -> String {
    guard let first = text.first else { return text }
    if first == " " { return "&nbsp;" + startEscaped(String(text.dropFirst())) }
    if "-+=".contains(first), beginsLineMarkup(text, first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) {
      let rest = text.dropFirst(digits.count + 1)
      if rest.first.map({ $0 == " " }) ?? true { return digits + "\\" + String(next) + rest }
    }
    return text
  }

  /// A bullet, or a line made of one character only: a rule or the underline of a heading.
  private static func beginsLineMarkup(_ text: String, _ first: Character) -> Bool {
    let next = text.dropFirst().first
    return next == nil || next == " " || text.allSatisfy { $0 == first || $0 == " " }
  }
}
