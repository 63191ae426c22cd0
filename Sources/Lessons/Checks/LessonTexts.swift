import Markdown

/// Every piece of running text of a lesson, with what it is for.
struct LessonTextPiece {
  /// What a text is for, and thereby when it is read.
  enum Role {
    /// Read before the screen's question is answered.
    case shown
    /// Read after, on request, or where the question is asked alone: hints, reasons, what is given.
    case help
  }

  let text: RichText
  let role: Role
  /// The screen it belongs to.
  let screen: Int
}

extension LessonModel {
  /// Every running text in order.
  var texts: [LessonTextPiece] {
    var result = lesson.opening.flatMap { pieces($0, screen: 0) }
    for (index, screen) in screens.enumerated() {
      if screen.beginsStep {
        result.append(
          LessonTextPiece(text: lesson.steps[screen.step].title, role: .shown, screen: index))
      }
      result += screen.parts.flatMap { pieces($0, screen: index) }
    }
    // What is shown when the lesson ends stands on no screen that could be too full.
    result += lesson.closing.flatMap { pieces($0, screen: screens.count) }
    return result
  }

  private func pieces(_ part: LessonPart, screen: Int) -> [LessonTextPiece] {
    func piece(_ text: RichText, _ role: LessonTextPiece.Role = .shown) -> LessonTextPiece {
      LessonTextPiece(text: text, role: role, screen: screen)
    }
    switch part {
    case .prose(let block): return block.runs.map { piece(RichText($0)) }
    case .calculation: return []
    case .chart(let chart):
      return [piece(chart.title)] + (chart.description.map { [piece($0)] } ?? [])
    case .slider(let slider): return slider.description.map { [piece($0)] } ?? []
    case .myth(let myth):
      return [piece(myth.claim), piece(myth.truth)] + (myth.limits.map { [piece($0)] } ?? [])
    case .question(let question):
      let options = question.options.flatMap { [piece($0.words), piece($0.reason, .help)] }
      let help =
        question.traps.map { piece($0.reason, .help) }
        + question.hints.map { piece($0, .help) }
      let given = question.given.map { [piece($0, .help)] } ?? []
      return [piece(question.ask)] + options + help + given
    }
  }
}

extension MarkdownBlock {
  /// The running texts in a block, in order.
  var runs: [[MarkdownInline]] {
    switch kind {
    case .heading(_, _, let words), .paragraph(let words): [words]
    case .quote(let inside), .callout(_, let inside): inside.flatMap(\.runs)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.runs) }
    case .table(let table):
      [table.caption] + table.header.map(\.inlines) + table.rows.joined().map(\.inlines)
    case .code, .thematicBreak, .rawHTML: []
    }
  }
}

extension RichText {
  /// Every link with its address and place.
  var links: [(destination: String, words: String, range: Range<Int>)] {
    inlines.links.map { ($0.destination, $0.link.children.plainText, range(of: $0.link)) }
  }

  /// Text outside links and code, piece by piece.
  var plainPieces: [MarkdownInline] {
    func pieces(_ parts: [MarkdownInline]) -> [MarkdownInline] {
      parts.flatMap { part -> [MarkdownInline] in
        switch part.kind {
        case .text: [part]
        case .emphasis(let inside), .strong(let inside), .strikethrough(let inside): pieces(inside)
        default: []
        }
      }
    }
    return pieces(inlines)
  }

  /// How many words it has.
  var wordCount: Int {
    // A space that does not break keeps two words one.
    var (count, isInside) = (0, false)
    for byte in plainText.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
