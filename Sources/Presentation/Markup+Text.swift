extension Markup {
  /// The text for a terminal, a pipe or a screen reader; every line ends with a line feed.
  ///
  /// Lines fit the width where words allow, numbers are never cut, and whatever the blocks contain
  /// cannot move the cursor.
  public func text(for traits: TerminalTraits) -> String {
    var layout = Layout(traits)
    for block in blocks { layout.add(block) }
    var result = ""
    for (index, line) in layout.lines.enumerated() {
      let theme = layout.themes[index] ?? traits.theme
      result += line.trimmed.painted(traits.colour ? theme : nil)
      result += "\n"
    }
    return result
  }
}

extension StyledText {
  /// Without spaces at the end.
  fileprivate var trimmed: StyledText {
    var result = self
    while let last = result.spans.last {
      guard last.text.last == " " || last.text.isEmpty else { break }
      let kept = last.text.reversed().drop { $0 == " " }.reversed()
      result.spans.removeLast()
      if !kept.isEmpty { result.spans.append(Span(String(kept), last.style)) }
    }
    return result
  }

  /// The characters, with escape sequences for their styles if there is a theme.
  fileprivate func painted(_ theme: Theme?) -> String {
    var result = ""
    var open: String?
    for span in spans where !span.text.isEmpty {
      let code = theme?.escape(of: span.style)
      if code != open {
        if open != nil { result += "\u{1B}[0m" }
        if let code { result += "\u{1B}[\(code)m" }
        open = code
      }
      result +=
        span.text.contains("\u{A0}")
        ? String(span.text.map { $0 == "\u{A0}" ? " " : $0 }) : span.text
    }
    return open == nil ? result : result + "\u{1B}[0m"
  }
}
