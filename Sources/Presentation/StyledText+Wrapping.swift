extension StyledText {
  /// Columns on a terminal.
  var displayWidth: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Every part changed, styles kept.
  func mapText(_ change: (String) -> String) -> StyledText {
    StyledText(spans.map { Span(change($0.text), $0.style) })
  }

  /// The parts without a style of their own in this one.
  func styled(_ style: Style) -> StyledText {
    StyledText(spans.map { $0.style == .plain ? Span($0.text, style) : $0 })
  }

  /// Cut at line feeds.
  var hardLines: [StyledText] {
    var lines = [StyledText()]
    for span in spans {
      let parts = span.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append(StyledText()) }
        if !part.isEmpty { lines[lines.count - 1].spans.append(Span(String(part), span.style)) }
      }
    }
    return lines
  }

  /// Lines of at most `width` columns, broken between words; words longer than a line are broken
  /// behind a separator, as of a path, or else inside, numbers never. Leading spaces indent every line.
  func wrapped(to width: Int) -> [StyledText] {
    let indent = text.prefix { $0 == " " }.count
    let room = max(1, width - indent)
    var lines = LineFiller(room: room)
    for word in words() { lines.add(word) }
    let margin = StyledText(String(repeating: " ", count: width > indent ? indent : 0))
    return lines.finished.map { margin + $0 }
  }

  /// Stretches between spaces and line feeds. A no-break space joins words.
  private func words() -> [StyledText] {
    var result: [StyledText] = []
    var inWord = false
    for span in spans {
      var rest = span.text[...]
      while let first = rest.first {
        let isSpace = Self.breaks(first)
        let run = rest.prefix { Self.breaks($0) == isSpace }
        rest = rest[run.endIndex...]
        if isSpace {
          inWord = false
        } else if inWord {
          result[result.count - 1].spans.append(Span(String(run), span.style))
        } else {
          result.append(StyledText(String(run), span.style))
          inWord = true
        }
      }
    }
    return result
  }

  private static func breaks(_ character: Character) -> Bool {
    character == " " || character == "\t" || character.isNewline
  }

  /// The text in pieces of at most `width` columns.
  func chopped(to width: Int) -> [StyledText] {
    var pieces = [StyledText()]
    var used = 0
    for span in spans {
      for character in span.text {
        let columns = DisplayWidth.of(character)
        if used + columns > width, used > 0 {
          pieces.append(StyledText())
          used = 0
        }
        pieces[pieces.count - 1].append(character, span.style)
        used += columns
      }
    }
    return pieces
  }

  /// A word longer than a line in pieces that fit: cut behind the strokes of a path; where that is
  /// not enough behind the points of a name; where that is not, anywhere.
  fileprivate func pieces(_ room: Int) -> [StyledText] {
    cut(behind: "/_").flatMap { part in
      part.displayWidth <= room
        ? [part] : part.cut(behind: "-.:,;?&=·").flatMap { $0.chopped(to: room) }
    }
  }

  private func cut(behind separators: String) -> [StyledText] {
    var parts = [StyledText()]
    for span in spans {
      let characters = Array(span.text)
      for (index, character) in characters.enumerated() {
        parts[parts.count - 1].append(character, span.style)
        // Behind a point or a comma a number may go on.
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        let isInNumber = ".,".contains(character) && next.isNumber
        if separators.contains(character), !isInNumber { parts.append(StyledText()) }
      }
    }
    return parts.filter { !$0.spans.isEmpty }
  }

  private mutating func append(_ character: Character, _ style: Style) {
    if spans.last?.style == style {
      spans[spans.count - 1].text.append(character)
    } else {
      spans.append(Span(String(character), style))
    }
  }
}

/// Fills lines with words.
private struct LineFiller {
  let room: Int
  private var lines: [StyledText] = []
  private var current = StyledText()
  private var used = 0

  init(room: Int) {
    self.room = room
  }

  var finished: [StyledText] { used > 0 || lines.isEmpty ? lines + [current] : lines }

  mutating func add(_ word: StyledText) {
    let width = word.displayWidth
    if used > 0, used + 1 + width > room { endLine() }
    // A word longer than a line begins one, so that its parts stay together.
    if width > room, !NumberShape.isNumeric(word.text) {
      for piece in word.pieces(room) {
        if used + piece.displayWidth > room { endLine() }
        current += piece
        used += piece.displayWidth
      }
      return
    }
    if used > 0 {
      current.spans.append(space(before: word))
      used += 1
    }
    current += word
    used += width
  }

  /// The space between two words of one style has that style, so that spans stay long.
  private func space(before word: StyledText) -> StyledText.Span {
    let style = word.spans.first?.style ?? .plain
    return StyledText.Span(" ", current.spans.last?.style == style ? style : .plain)
  }

  private mutating func endLine() {
    lines.append(current)
    current = StyledText()
    used = 0
  }
}
