import Diagnostics
import Markdown

/// A number with a unit in prose is linked to what computes it; typed numbers go stale unseen.
enum UnlinkedNumberRule: LessonRule {
  static let finds: [LessonFault] = [.proseUnlinked]

  private static let units: Set<String> = [
    "TAO", "tao", "rao", "RAO", "α", "alpha", "%", "pp", "USD", "EUR", "block", "blocks", "second",
    "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years",
  ]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.texts.flatMap { piece in
      piece.text.plainPieces.flatMap { faults(in: $0, of: piece.text, checked) }
    }
  }

  private static func faults(
    in part: MarkdownInline, of text: RichText, _ checked: CheckedLesson
  ) -> [Diagnostic] {
    guard case .text(let words) = part.kind else { return [] }
    let start = text.range(of: part).lowerBound
    return numbers(in: words).map { number in
      let offset = words.utf8.distance(from: words.startIndex, to: number.startIndex)
      let range = (start + offset)..<(start + offset + number.utf8.count)
      return checked.fault(
        .proseUnlinked, at: range, "`\(number)` is typed, not computed",
        why: "When the model or the data changes, nobody would notice.",
        hint: "link it: `[\(number)](calc:…)` or `[\(number)](fact:…)`")
    }
  }

  /// Every number followed by a unit.
  static func numbers(in words: String) -> [Substring] {
    var result: [Substring] = []
    var index = words.startIndex
    while index < words.endIndex {
      guard words[index].isASCII, words[index].isNumber else {
        index = words.index(after: index)
        continue
      }
      let end =
        words[index...].firstIndex { !$0.isNumber && $0 != "." && $0 != "," } ?? words.endIndex
      let rest = words[end...].drop { $0 == " " || $0 == "\u{A0}" }
      let unit = rest.first == "%" ? rest.prefix(1) : rest.prefix { $0.isLetter }
      let isPartOfWord = index > words.startIndex && words[words.index(before: index)].isLetter
      if !isPartOfWord, units.contains(String(unit)) {
        result.append(words[index..<unit.endIndex])
        index = unit.endIndex
      } else {
        index = end
      }
    }
    return result
  }
}
