import Diagnostics
import Markdown

extension LessonParser {
  /// What a fence is; nil for one that is none of ours.
  mutating func fence(_ code: MarkdownCode, _ block: MarkdownBlock) -> LessonPart? {
    let lines = PlacedText(slice(block.span.utf8), at: block.span.utf8.lowerBound).lines
    let range = lines.first?.trimmed.range ?? block.span.utf8
    checkClosed(block, lines, at: range)
    let kind = code.words.first.map(String.init) ?? ""
    let body = body(of: block, lines)
    if kind == "calc" { return .calculation(reader.calculation(body, range: range)) }
    if kind == "text", code.words.count == 1 { return .prose(block) }
    if ["sh", "json"].contains(kind) { return .prose(block) }
    let named = ["myth", "chart", "slider"]
    guard named.contains(kind) || Question.Kind(rawValue: kind) != nil else {
      unknown(
        kind, ["calc"] + named + ["sh", "json"] + Question.Kind.allCases.map(\.rawValue), range)
      return nil
    }
    guard let id = id(of: code, range) else { return nil }
    switch kind {
    case "myth": return .myth(reader.myth(body, id: id, range: range))
    case "chart": return .chart(reader.chart(body, id: id, range: range))
    case "slider": return .slider(reader.slider(body, id: id, range: range))
    default:
      return Question.Kind(rawValue: kind).map {
        .question(reader.question($0, body, id: id, range: range))
      }
    }
  }

  private mutating func unknown(_ kind: String, _ kinds: [String], _ range: Range<Int>) {
    let near = nearest(to: kind, among: kinds).first
    own.append(
      LessonFault.unknownFence.at(
        range, in: source, "there is no fence `\(kind)`",
        hint: Hint(
          near.map { "did you mean `\($0)`?" } ?? "the kinds are \(kinds.joined(separator: ", "))"))
    )
  }

  private mutating func id(of code: MarkdownCode, _ range: Range<Int>) -> PlacedText? {
    let id = code.words.count == 2 ? String(code.words[1]) : ""
    let isMyth = code.words.first == "myth"
    guard LessonParser.isIdentifier(isMyth ? id.lowercased() : id) else {
      own.append(
        LessonFault.questionID.at(
          range, in: source, "this fence needs one id",
          why: "Progress is kept under it.",
          hint: Hint("write for example `\(code.words.first ?? "number") round-trip`")))
      return nil
    }
    let place = PlacedText(id, at: range.upperBound - id.utf8.count)
    guard ids.insert(id).inserted else {
      own.append(
        LessonFault.idTwice.at(
          place.range, in: source, "the id `\(id)` is taken in this lesson",
          hint: Hint("choose another")))
      return nil
    }
    return place
  }

  /// What stands between the fences.
  private func body(of block: MarkdownBlock, _ lines: [PlacedText]) -> PlacedText {
    guard lines.count > 2, let last = lines.last else {
      return PlacedText("", at: block.span.utf8.upperBound)
    }
    let start = lines[1].start
    return PlacedText(slice(start..<max(start, last.start - 1)), at: start)
  }

  private mutating func checkClosed(
    _ block: MarkdownBlock, _ lines: [PlacedText], at range: Range<Int>
  ) {
    let last = lines.last?.trimmed.text ?? ""
    let isClosed = last.count >= 3 && last.allSatisfy { $0 == "`" || $0 == "~" }
    if !isClosed || block.span.startLine == block.span.endLine {
      own.append(
        LessonFault.fenceOpen.at(
          range, in: source, "this fence is never closed",
          hint: Hint("end it with a line of three backticks")))
    }
  }

  private func slice(_ range: Range<Int>) -> String {
    let utf8 = source.text.utf8
    guard
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound, limitedBy: utf8.endIndex),
      let end = utf8.index(start, offsetBy: range.count, limitedBy: utf8.endIndex)
    else { return "" }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
