import CivilTime
public import Diagnostics
import Markdown

/// Reads a lesson file. `docs/lesson-format.md` describes the format.
public struct LessonParser: Sendable {
  /// Far more than anybody reads in an hour.
  private static let mostBytes = 200_000

  /// The lesson, as far as it could be read, with the faults of its front matter. What stands below is
  /// read when somebody asks for it: `Lesson.faultsBelow`. Those of a file that is no lesson are all
  /// there.
  public static func parse(_ source: SourceText) -> (lesson: Lesson?, faults: [Diagnostic]) {
    guard source.text.utf8.count <= mostBytes else {
      let fault = LessonFault.tooLarge.at(
        0..<0, in: source, "the lesson has more than \(mostBytes / 1_000) kilobytes",
        hint: Hint("make several lessons of it"))
      return (nil, [fault])
    }
    var parser = LessonParser(source)
    let lesson = parser.lesson()
    return (lesson, parser.faults)
  }

  let source: SourceText
  var reader: FenceReader
  /// Faults found here.
  var own: [Diagnostic] = []
  private var front: FrontMatter
  var ids: Set<String> = []

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
    let translates = front.text(.translates)
    if let reviewed, CivilDate(reviewed.text) == nil {
      front.malformed(.reviewed, "this is no date", "write it as `reviewed: 2026-11-22`")
    }
    guard !(front.entries.isEmpty && front.end == 0) else { return nil }
    guard format != nil, let id, let title, let minutes, let data, let reviewed else {
      _ = body(title: title)
      return nil
    }
    let rest = LessonBody { [self] in
      var parser = self
      let (opening, steps) = parser.body(title: title)
      return LessonBody.Parts(
        opening: opening, steps: steps, faults: parser.own + parser.reader.faults)
    }
    return Lesson(
      id: id, number: LessonParser.number(of: source.name), title: title.text, minutes: minutes,
      requires: requires, outcomes: outcomes, data: data, reviewed: reviewed,
      translates: translates, body: rest, source: source)
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

  static func isIdentifier(_ text: String) -> Bool {
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
    guard !block.isDeep(LessonParser.mostLevels) else {
      own.append(
        LessonFault.tooDeep.at(
          block.span.utf8, in: source,
          "lists and quotations are more than \(LessonParser.mostLevels) levels deep",
          hint: Hint("flatten them")))
      return nil
    }
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
  private static let mostLevels = 4

  private mutating func checkInside(_ blocks: [MarkdownBlock]) {
    for case .code(let code) in blocks.map(\.kind) where code.isFenced {
      let kind = code.words.first.map(String.init) ?? ""
      if ["calc", "myth", "chart", "slider"].contains(kind) || Question.Kind(rawValue: kind) != nil
      {
        let place = blocks.first { $0.kind == .code(code) }?.span.utf8 ?? 0..<0
        own.append(
          LessonFault.fenceInside.at(
            place, in: source, "a `\(kind)` fence inside a list or quotation is not read",
            hint: Hint("move it to the left margin")))
      }
    }
  }
}

extension MarkdownBlock {
  /// Whether lists and quotations are nested deeper than so many levels.
  func isDeep(_ levels: Int) -> Bool {
    guard levels >= 0 else { return true }
    return switch kind {
    case .quote(let inside), .callout(_, let inside): inside.contains { $0.isDeep(levels - 1) }
    case .list(let list):
      list.items.contains { $0.blocks.contains { $0.isDeep(levels - 1) } }
    default: false
    }
  }
}
