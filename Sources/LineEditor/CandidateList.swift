import Presentation

/// The list a second Tab shows, fitted to the width.
enum CandidateList {
  /// More than these are counted, not shown.
  private static let most = 60

  /// Lines of text, each with a line feed.
  static func text(_ candidates: [Completions.Candidate], width: Int) -> String {
    let shown = candidates.prefix(most).map { candidate in
      (text: VisibleText.of(candidate.text), note: VisibleText.of(candidate.note))
    }
    let hasNotes = shown.contains { !$0.note.isEmpty }
    var lines = hasNotes ? noted(shown, width) : columns(shown.map(\.text), width)
    if candidates.count > shown.count {
      lines.append("and \(candidates.count - shown.count) more: type a letter")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One per line, what it is beside it.
  private static func noted(_ shown: [(text: String, note: String)], _ width: Int) -> [String] {
    let column = shown.map { DisplayWidth.of($0.text) }.max() ?? 0
    return shown.map { candidate in
      let gap = String(repeating: " ", count: column - DisplayWidth.of(candidate.text) + 2)
      let room = width - column - 3
      guard room > 8, !candidate.note.isEmpty else { return candidate.text }
      return candidate.text + gap + cut(candidate.note, to: room)
    }
  }

  /// In columns, read downwards.
  private static func columns(_ texts: [String], _ width: Int) -> [String] {
    let column = 2 + (texts.map { DisplayWidth.of($0) }.max() ?? 0)
    let across = max(1, (width - 1) / column)
    let down = (texts.count + across - 1) / across
    return (0..<down).map { row in
      var line = ""
      for index in stride(from: row, to: texts.count, by: down) {
        let padding = index + down < texts.count ? column - DisplayWidth.of(texts[index]) : 0
        line += texts[index] + String(repeating: " ", count: padding)
      }
      return line
    }
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
      used += DisplayWidth.of(character)
      if used > width - 3 { break }
      result.append(character)
    }
    return result + "..."
  }
}
