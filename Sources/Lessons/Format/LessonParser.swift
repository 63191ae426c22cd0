import CivilTime
public import Diagnostics
import Markdown

/// Reads a lesson file. `docs/lesson-format.md` describes the format.
public struct LessonParser {
  /// The lesson, as far as it could be read, with every fault of its form.
  public static func parse(_ source: SourceText) -> (lesson: Lesson?, faults: [Diagnostic]) {
    var parser = LessonParser(source)
    let lesson = parser.lesson()
    return (lesson, parser.faults)
  }

  private let source: SourceText
  private var reader: FenceReader
  private var own: [Diagnostic] = []
  private var front: FrontMatter
  private var ids: Set<String> = []

  private var faults: [Diagnostic] { front.faults + own + reader.faults }

  private init(_ source: SourceText) {
    self.source = source
    front = FrontMatter(source)
    reader = FenceReader(source: source)
  }

  private mutating func lesson() -> Lesson? {
    let format = front.number(.format, in: 1...1)
    let id = front.text(.id)
    checkID(id)
    let title = front.text(.title)
    let minutes = front.number(.minutes, in: 1...60)
    let requires = front.list(.requires)
    let outcomes = front.list(.outcomes).map(\.text)
    let data = data()
    let reviewed = front.text(.reviewed)
    if let reviewed, CivilDate(reviewed.text) == nil {
      front.malformed(.reviewed, "this is no date", "write it as `reviewed: 2026-11-22`")
    }
    guard !(front.entries.isEmpty && front.end == 0) else { return nil }
    let (opening, steps) = body(title: title)
    guard format != nil, let id, let title, let minutes, let data, let reviewed else { return nil }
    return Lesson(
      id: id, number: LessonParser.number(of: source.name), title: title.text, minutes: minutes,
      requires: requires, outcomes: outcomes, data: data, reviewed: reviewed, opening: opening,
      steps: steps, source: source)
  }

  /// The leading digits of the file's name.
  static func number(of path: String) -> Int {
    let name = path.split(separator: "/").last ?? ""
    return Int(name.prefix { $0.isASCII && $0.isNumber }.prefix(4)) ?? 0
  }

  private mutating func checkID(_ id: PlacedText?) {
    if let id, !LessonParser.isIdentifier(id.text) {
      front.malformed(.id, "`\(id.text)` is no id", "use lower-case letters, digits and hyphens")
    }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 40
      && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }

  private mutating func data() -> LessonData? {
    guard let value = front.text(.data) else { return nil }
    switch value.text {
    case "teaching-pool@1":
      if front.entries[.subnet] != nil {
        front.malformed(
          .subnet, "the teaching pool belongs to no subnet",
          "take the line out, or use `data: snapshot`")
      }
      return .teachingPool
    case "snapshot": return .snapshot(subnet: front.text(.subnet))
    default:
      front.malformed(
        .data, "there is no data `\(value.text)`", "write `teaching-pool@1` or `snapshot`")
      return nil
    }
  }

  // MARK: Body

  private mutating func body(title: PlacedText?) -> ([LessonPart], [LessonStep]) {
    // The front matter is blanked, not cut, so that places stay true.
    let bytes = source.text.utf8.enumerated().map { offset, byte in
      offset < front.end && byte != UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte
    }
    let document = MarkdownDocument(parsing: String(decoding: bytes, as: UTF8.self))
    var opening: [LessonPart] = []
    var steps: [LessonStep] = []
    var hasTitle = false
    for block in document.blocks {
      switch block.kind {
      case .heading(1, _, let words) where !hasTitle:
        hasTitle = true
        checkTitle(words.plainText, block.span.utf8, title)
      case .heading(2, let id, let words):
        steps.append(
          LessonStep(title: RichText(words), id: id, range: block.span.utf8, parts: []))
      default:
        guard let part = part(block) else { continue }
        if steps.isEmpty { opening.append(part) } else { steps[steps.count - 1].parts.append(part) }
      }
    }
    if steps.isEmpty {
      own.append(
        LessonFault.noSteps.at(
          front.end..<front.end, in: source, "the lesson has no step",
          hint: Hint("every `## Heading` begins one")))
    }
    return (opening, steps)
  }

  private mutating func checkTitle(_ words: String, _ range: Range<Int>, _ title: PlacedText?) {
    guard let title, title.text != words else { return }
    own.append(
      LessonFault.titleDiffers.at(
        range, in: source, "the heading and the key `title` differ",
        hint: Hint("write `# \(title.text)`")))
  }

  private mutating func part(_ block: MarkdownBlock) -> LessonPart? {
    switch block.kind {
    case .rawHTML:
      own.append(
        LessonFault.rawHTML.at(
          block.span.utf8, in: source, "raw HTML is never shown",
          hint: Hint("write it in Markdown or take it out")))
      return nil
    case .code(let code) where code.isFenced: return fence(code, block)
    case .quote(let inside), .callout(_, let inside): checkInside(inside)
    case .list(let list): list.items.forEach { checkInside($0.blocks) }
    default: break
    }
    return .prose(block)
  }

  /// Fences are read at the left margin only; one inside a list would silently be text.
  private mutating func checkInside(_ blocks: [MarkdownBlock]) {
    for case .code(let code) in blocks.map(\.kind) where code.isFenced {
      let kind = code.words.first.map(String.init) ?? ""
      if kind == "calc" || kind == "myth" || Question.Kind(rawValue: kind) != nil {
        let place = blocks.first { $0.kind == .code(code) }?.span.utf8 ?? 0..<0
        own.append(
          LessonFault.fenceInside.at(
            place, in: source, "a `\(kind)` fence inside a list or quotation is not read",
            hint: Hint("move it to the left margin")))
      }
    }
  }

  private mutating func fence(_ code: MarkdownCode, _ block: MarkdownBlock) -> LessonPart? {
    let range = firstLine(of: block)
    checkClosed(block, at: range)
    let kind = code.words.first.map(String.init) ?? ""
    let body = body(of: block)
    if kind == "calc" { return .calculation(reader.calculation(body, range: range)) }
    if kind == "text", code.words.count == 1 { return .prose(block) }
    if ["sh", "json"].contains(kind) { return .prose(block) }
    guard kind == "myth" || Question.Kind(rawValue: kind) != nil else {
      let kinds = ["calc", "myth", "sh", "json"] + Question.Kind.allCases.map(\.rawValue)
      let near = nearest(to: kind, among: kinds).first
      own.append(
        LessonFault.unknownFence.at(
          range, in: source, "there is no fence `\(kind)`",
          hint: Hint(
            near.map { "did you mean `\($0)`?" } ?? "the kinds are \(kinds.joined(separator: ", "))"
          )))
      return nil
    }
    guard let id = id(of: code, range) else { return nil }
    if kind == "myth" { return .myth(reader.myth(body, id: id, range: range)) }
    return Question.Kind(rawValue: kind).map {
      .question(reader.question($0, body, id: id, range: range))
    }
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

  /// The line of the opening fence.
  private func firstLine(of block: MarkdownBlock) -> Range<Int> {
    let text = slice(block.span.utf8)
    let line = PlacedText(text, at: block.span.utf8.lowerBound).lines.first
    return line?.trimmed.range ?? block.span.utf8
  }

  /// What stands between the fences.
  private func body(of block: MarkdownBlock) -> PlacedText {
    let lines = PlacedText(slice(block.span.utf8), at: block.span.utf8.lowerBound).lines
    guard lines.count > 2, let last = lines.last else {
      return PlacedText("", at: block.span.utf8.upperBound)
    }
    let start = lines[1].start
    return PlacedText(slice(start..<max(start, last.start - 1)), at: start)
  }

  private mutating func checkClosed(_ block: MarkdownBlock, at range: Range<Int>) {
    let last = PlacedText(slice(block.span.utf8), at: 0).lines.last?.trimmed.text ?? ""
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
