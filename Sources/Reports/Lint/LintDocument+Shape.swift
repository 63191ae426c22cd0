import Diagnostics
import Markdown

extension LintDocument {
  /// Lists that are too long and tables without a caption.
  var shapeFaults: [LintFault] {
    text.document.blocks.flatMap { block -> [LintFault] in
      switch block.kind {
      case .list(let list) where list.items.count > LintLimits.items && !isIndex(list):
        [LintFault(.list, "this list has \(list.items.count) items", at: block.span.utf8)]
      case .table(let table) where table.caption.isEmpty:
        [LintFault(.caption, "this table has no caption", at: block.span.utf8)]
      default: []
      }
    }
  }

  /// A list of links, or of lines that begin with code, is looked up, not read.
  private func isIndex(_ list: MarkdownList) -> Bool {
    list.items.allSatisfy { item in
      guard item.blocks.count == 1, let words = item.blocks.first?.prose.first?.words else {
        return false
      }
      return switch words.first?.kind {
      case .code: true
      case .link: words.count == 1
      default: false
      }
    }
  }

  /// Sections with numbers and no source; notes without definition, use or date.
  var noteFaults: [LintFault] {
    guard isWhole, !text.isTemplate else { return [] }
    // What stands below a heading of the third level has the source of the section around it.
    var isUnderSource = false
    let faults = sections.compactMap { section -> LintFault? in
      let hasNumber = section.blocks.flatMap(\.prose).contains { paragraph in
        paragraph.plain.firstMatch(of: LintDocument.amount) != nil
      }
      let hasSource = section.blocks.contains { block in
        let words = Array(text.markdown.utf8)[block.span.utf8]
        return words.firstRange(of: Array("[^".utf8)) != nil || hasSourcedCaption(block)
      }
      let level = section.heading?.level ?? 1
      if level <= 2 { isUnderSource = hasSource }
      guard hasNumber, !hasSource, level != 1, level == 2 || !isUnderSource else { return nil }
      return LintFault(.source, "these numbers have no source", at: section.start)
    }
    return faults + definitionFaults
  }

  /// A caption stands outside of its table.
  private func hasSourcedCaption(_ block: MarkdownBlock) -> Bool {
    guard case .table(let table) = block.kind else { return false }
    return table.caption.contains { if case .footnote = $0.kind { true } else { false } }
  }

  private var definitionFaults: [LintFault] {
    var offset = 0
    var defined: [(id: String, text: Substring, range: Range<Int>)] = []
    var body = ""
    for line in text.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = offset..<offset + line.utf8.count
      offset = range.upperBound + 1
      if line.hasPrefix("[^"), let end = line.firstRange(of: "]:") {
        defined.append(
          (String(line[..<end.lowerBound].dropFirst(2)), line[end.upperBound...], range))
      } else {
        body += line + "\n"
      }
    }
    let used = SourceNotes.references(in: body)
    let unknown = Set(used).subtracting(defined.map(\.id)).sorted().map { id in
      let place = text.markdown.utf8.firstRange(of: Array("[^\(id)]".utf8))
      let start = place.map {
        text.markdown.utf8.distance(from: text.markdown.startIndex, to: $0.lowerBound)
      }
      let length = id.utf8.count + 3
      return LintFault(
        .note, "there is no note “\(PrintableText.cleaned(id))”",
        at: (start ?? 0)..<(start ?? 0) + length)
    }
    return unknown
      + defined.flatMap { note -> [LintFault] in
        var faults: [LintFault] = []
        if !used.contains(note.id) {
          faults.append(LintFault(.note, "nothing refers to this note", at: note.range))
        }
        if note.text.firstMatch(of: LintDocument.day) == nil, !note.text.contains("undated") {
          faults.append(LintFault(.note, "this note has no date", at: note.range))
        }
        return faults
      }
  }

  /// An amount or a rate.
  nonisolated(unsafe) static let amount = /[0-9]\s?(%|TAO|α|USD|EUR)/

  /// A day, or a runtime or a block, which are as good as one.
  nonisolated(unsafe) private static let day = /20[0-9]{2}|runtimes? [0-9]+|block [0-9]/
}
