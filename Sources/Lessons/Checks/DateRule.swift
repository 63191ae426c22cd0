import Diagnostics
import Markdown

/// A month with its year is linked to the fact that happened then, and is the one its source names.
enum DateRule: LessonRule {
  static let finds: [LessonFault] = [.dateUnlinked, .dateDiffers]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let typed = checked.texts.flatMap { piece in
      piece.text.plainPieces.flatMap { unlinked(in: $0, of: piece.text, checked) }
    }
    return typed + checked.links.flatMap { differing($0.destination, $0.words, $0.range, checked) }
  }

  private static func unlinked(
    in part: MarkdownInline, of text: RichText, _ checked: CheckedLesson
  ) -> [Diagnostic] {
    guard case .text(let words) = part.kind else { return [] }
    let start = text.range(of: part).lowerBound
    return WrittenMonth.all(in: words).map { date in
      let offset = words.utf8.distance(from: words.startIndex, to: date.words.startIndex)
      let range = (start + offset)..<(start + offset + date.words.utf8.count)
      return checked.fault(
        .dateUnlinked, at: range, "`\(date.words)` is typed, and nothing says why",
        why: "Nobody would notice a wrong year.",
        hint: "link what happened then: `[\(date.words)](fact:…)`")
    }
  }

  private static func differing(
    _ destination: String, _ words: String, _ range: Range<Int>, _ checked: CheckedLesson
  ) -> [Diagnostic] {
    guard case .fact(let id)? = LessonLink(destination), let fact = checked.model.facts[id] else {
      return []
    }
    let known = WrittenMonth.all(in: fact.source).map(\.date)
    return WrittenMonth.all(in: words).filter { written in
      !known.contains { $0.agrees(with: written.date) }
    }.map { written in
      checked.fault(
        .dateDiffers, at: range, "the source of `\(id)` names no `\(written.words)`",
        why: "It says: \(fact.source).", hint: "write the date of the fact, or link another")
    }
  }
}
