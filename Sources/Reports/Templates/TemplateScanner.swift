import Diagnostics

/// A part of a template that is filled in, with its place.
indirect enum TemplateNode: Hashable, Sendable {
  case variable(name: String, raw: Bool, Range<Int>)
  case section(name: String, inverted: Bool, Range<Int>, [TemplateNode])
  case partial(name: String, Range<Int>)
}

/// A tag as it stands in a template.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Sendable {
    case variable, raw, section, inverted, close, partial, comment
  }

  var kind: Kind
  var name: String
  var range: Range<Int>

  /// Whether a line that has nothing else leaves no line behind.
  var mayStandAlone: Bool { kind != .variable && kind != .raw }
}

/// Finds the tags of a template and every mistake in their form.
struct TemplateScanner {
  /// Sections inside sections; rendering uses the stack for each.
  static let deepest = 16
  /// More faults of one file say nothing new.
  static let mostFaults = 20

  private let source: SourceText
  private let bytes: [UInt8]
  private var position = 0
  private(set) var faults: [Diagnostic] = []
  /// Every tag in the order of the text, comments too.
  private(set) var tags: [TemplateTag] = []

  init(_ source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
  }

  /// The tags in their nesting; faults are in `faults`.
  mutating func scan() -> [TemplateNode] {
    var open: [(name: String, inverted: Bool, range: Range<Int>, nodes: [TemplateNode])] = []
    var nodes: [TemplateNode] = []
    while faults.count < TemplateScanner.mostFaults, let tag = nextTag() {
      switch tag.kind {
      case .variable, .raw:
        nodes.append(.variable(name: tag.name, raw: tag.kind == .raw, tag.range))
      case .partial: nodes.append(.partial(name: tag.name, tag.range))
      case .comment: break
      case .section, .inverted:
        open.append((tag.name, tag.kind == .inverted, tag.range, nodes))
        nodes = []
        if open.count == TemplateScanner.deepest + 1 {
          fault("Sections are nested too deeply", "At most \(TemplateScanner.deepest).", tag.range)
          return []
        }
      case .close:
        guard let last = open.last, last.name == tag.name else {
          let reason =
            open.last.map { "The open section is “\($0.name)”." } ?? "No section is open."
          fault("“{{/\(tag.name)}}” closes nothing", reason, tag.range)
          continue
        }
        open.removeLast()
        nodes =
          last.nodes + [
            .section(name: last.name, inverted: last.inverted, last.range, nodes)
          ]
      }
    }
    for section in open {
      fault(
        "The section “\(section.name)” is never closed",
        "Write {{/\(section.name)}} where it ends.", section.range)
    }
    return open.first.map { $0.nodes } ?? nodes
  }

  private mutating func fault(_ summary: String, _ explanation: String, _ range: Range<Int>) {
    faults.append(
      Diagnostic(
        "template.syntax", summary, explanation: explanation, source: source,
        labels: [.init(range)]))
  }
}

// MARK: Tags

extension TemplateScanner {
  /// The next well-formed tag that is no comment; mistakes on the way become faults.
  private mutating func nextTag() -> TemplateTag? {
    while faults.count < TemplateScanner.mostFaults,
      let start = find(UInt8(ascii: "{"), times: 2, from: position)
    {
      let triple = bytes.dropFirst(start + 2).first == UInt8(ascii: "{")
      guard let end = find(UInt8(ascii: "}"), times: triple ? 3 : 2, from: start + 2) else {
        position = bytes.count
        fault("A tag is never closed", "It opens here and no }} follows.", start..<start + 2)
        return nil
      }
      position = end + (triple ? 3 : 2)
      let inside = String(decoding: bytes[(start + (triple ? 3 : 2))..<end], as: UTF8.self)
      if let tag = tag(inside, triple: triple, start..<position) {
        tags.append(tag)
        if tag.kind != .comment { return tag }
      }
    }
    return nil
  }

  private static let sigils: [Character: TemplateTag.Kind] = [
    "#": .section, "^": .inverted, "/": .close, "&": .raw, ">": .partial,
  ]

  private static let refused: [Character: String] = [
    "=": "other delimiters", "<": "inheritance", "$": "inheritance", "%": "pragmas",
    "*": "names made at run time",
  ]

  private mutating func tag(
    _ inside: String, triple: Bool, _ range: Range<Int>
  ) -> TemplateTag? {
    var words = Substring(inside)
    var kind = triple ? TemplateTag.Kind.raw : .variable
    if !triple, let first = words.first {
      if first == "!" { return TemplateTag(kind: .comment, name: "", range: range) }
      if let feature = Self.refused[first] {
        fault("Templates have no \(feature)", "Tags are {{name}}, {{#…}}, {{^…}}, {{>…}}.", range)
        return nil
      }
      if let known = Self.sigils[first] {
        kind = known
        words = words.dropFirst()
      }
    }
    let name = String(words.trimmed)
    guard isName(name, partial: kind == .partial) else {
      let reason =
        name.contains("(")
        ? "There are no transforms: values arrive formatted."
        : "A name has letters, digits, - and _, its parts joined by points."
      fault("“\(PrintableText.cleaned(name))” is no name", reason, range)
      return nil
    }
    return TemplateTag(kind: kind, name: name, range: range)
  }

  private func isName(_ name: String, partial: Bool) -> Bool {
    if name == "." { return !partial }
    // A point has something on both of its sides.
    var isBehindPoint = true
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        isBehindPoint = false
      case UInt8(ascii: ".") where !isBehindPoint: isBehindPoint = true
      default: return false
      }
    }
    return !isBehindPoint
  }

  /// Where so many of a brace stand together.
  private func find(_ brace: UInt8, times count: Int, from start: Int) -> Int? {
    var found = 0
    for index in start..<max(start, bytes.count) {
      found = bytes[index] == brace ? found + 1 : 0
      if found == count { return index + 1 - count }
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var result = drop(while: \.isWhitespace)
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
