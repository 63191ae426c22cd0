extension Markup {
  /// The text for a terminal, a pipe or a screen reader; every line ends with a line feed.
  ///
  /// Lines fit the width where words allow, numbers are never cut, and whatever the blocks contain
  /// cannot move the cursor.
  public func text(for traits: TerminalTraits) -> String {
    var layout = Layout(traits)
    for block in blocks { layout.add(block) }
    var result = ""
    for line in layout.lines {
      result += line.trimmed.painted(colour: traits.colour)
      result += "\n"
    }
    return result
  }
}

extension StyledText {
  /// One line for a terminal, without a line feed.
  public func text(for traits: TerminalTraits) -> String {
    Layout(traits).oneLine(self).painted(colour: traits.colour)
  }

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

  /// The characters, with escape sequences for their styles only if colour is on.
  fileprivate func painted(colour: Bool) -> String {
    var result = ""
    for span in spans {
      let text =
        span.text.contains("\u{A0}")
        ? String(span.text.map { $0 == "\u{A0}" ? " " : $0 }) : span.text
      if colour, let code = span.style.escape {
        result += "\u{1B}[\(code)m\(text)\u{1B}[0m"
      } else {
        result += text
      }
    }
    return result
  }
}

extension Style {
  /// Parameters of the escape sequence: weight and the sixteen colours every terminal has, which
  /// follow the person's own theme. Words always say the same as the colour.
  var escape: String? {
    switch self {
    case .plain, .name: nil
    case .strong, .heading, .value: "1"
    case .dim: "2"
    case .code: "36"
    case .good: "32"
    case .warning: "33"
    case .error: "1;31"
    case .hint: "1;36"
    }
  }
}
