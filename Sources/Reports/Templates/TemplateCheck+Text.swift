import Diagnostics

/// What is wrong with the words of a template, whatever its tags say.
extension TemplateCheck {
  /// A report without a word, and words that fall into a note.
  ///
  /// - Parameter isWhole: whether it is a report, not a part of one.
  static func textFaults(in source: SourceText, isWhole: Bool) -> [Diagnostic] {
    guard source.text.contains(where: { !$0.isWhitespace }) else {
      guard isWhole else { return [] }
      return [
        Diagnostic(
          "template.empty", "This template has no words", explanation: "Its report would be empty.",
          source: source, labels: [.init(0..<0)])
      ]
    }
    return TemplateFormat(name: source.name) == .markdown ? noteFaults(in: source) : []
  }

  /// A line right behind a source note belongs to it, and goes with it where nothing refers to it.
  private static func noteFaults(in source: SourceText) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var (offset, isBehindNote) = (0, false)
    // By bytes: pages have thousands of lines, and few notes.
    let lineEnd = UInt8(ascii: "\n")
    for line in source.text.utf8.split(separator: lineEnd, omittingEmptySubsequences: false) {
      defer { offset += line.count + 1 }
      let isNote = line.starts(with: "[^".utf8) && Substring(line).contains("]:")
      if isBehindNote, !isNote, let first = Substring(line).first, !first.isWhitespace,
        !line.starts(with: "{{".utf8)
      {
        faults.append(
          Diagnostic(
            "template.note", "This line is a part of the note before it",
            explanation:
              "It stands among the notes of a page, and is left out where nothing refers "
              + "to that note.", hint: Hint("put an empty line before it"), source: source,
            labels: [.init(offset..<offset + line.count)]))
      }
      isBehindNote = isNote
    }
    return faults
  }
}
