import Content
import Diagnostics

/// Holds a template and all partials it uses against the names it may use; lists every fault.
struct TemplateCheck {
  private let content: ContentLibrary
  private var faults: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  /// Every file that was used.
  private(set) var used: Set<String> = []
  /// How many files were read for this template, one that is used twice counted twice.
  private var count = 0
  /// What was read already, by name: a partial stands in many templates.
  private var read: [String: (nodes: [TemplateNode], faults: [Diagnostic])] = [:]
  /// Partials that use partials twice grow beyond all measure.
  private static let most = 500
  private static let deepest = 16
  private static let largest = 1_000_000

  init(_ content: ContentLibrary) {
    self.content = content
  }

  /// All faults of the template of this name, in the order of reading.
  mutating func faults(of name: String, shape: TemplateShape) -> [Diagnostic] {
    faults = []
    seen = []
    count = 0
    check(name, [shape], path: [], caller: nil)
    return faults
  }

  private mutating func check(
    _ name: String, _ stack: [TemplateShape], path: [String], caller: Caller?
  ) {
    guard let text = content.text(name), TemplateFormat(name: name) != nil else {
      let names = content.names(in: "templates")
      add(
        caller?.unknown(in: content)
          ?? Diagnostic(
            "template.missing", "There is no template “\(name)”",
            hint: nearest(to: name, among: names).first.map { Hint("the nearest is", code: $0) }))
      return
    }
    guard !path.contains(name) else {
      if var caller = caller?.unknown(in: content) {
        caller.code = "template.cycle"
        caller.summary = "This partial ends in itself"
        caller.explanation = (path + [name]).joined(separator: " → ")
        caller.hint = nil
        add(caller)
      }
      return
    }
    used.insert(name)
    count += 1
    if let excess = excess(text, path) {
      if count <= TemplateCheck.most + 1 { add(tooMuch(excess, name, caller)) }
      return
    }
    let source = SourceText(name: content.place(of: name), text: text)
    TemplateCheck.textFaults(in: source, isWhole: path.isEmpty).forEach { add($0) }
    let (nodes, faults) = parts(of: name, source)
    faults.forEach { add($0) }
    guard faults.isEmpty else { return }
    check(nodes, stack, source, path: path + [name])
  }

  private mutating func parts(
    of name: String, _ source: SourceText
  ) -> (nodes: [TemplateNode], faults: [Diagnostic]) {
    if let known = read[name] { return known }
    var scanner = TemplateScanner(source)
    let nodes = scanner.scan()
    read[name] = (nodes, scanner.faults)
    return (nodes, scanner.faults)
  }

  private mutating func check(
    _ nodes: [TemplateNode], _ stack: [TemplateShape], _ source: SourceText, path: [String]
  ) {
    for node in nodes {
      switch node {
      case .variable(let name, let raw, let range):
        guard let shape = resolve(name, stack, source, range) else { continue }
        checkValue(name, shape, raw: raw, source, range)
      case .section(let name, let inverted, let range, let inside):
        guard let shape = resolve(name, stack, source, range) else { continue }
        checkSection(name, shape, source, range)
        check(inside, inverted ? stack : stack + pushed(shape), source, path: path)
      case .partial(let name, let range):
        let caller = Caller(name: name, source: source, range: range)
        check("templates/_partials/\(name)\(caller.ending)", stack, path: path, caller: caller)
      }
    }
  }
}

// MARK: Size

extension TemplateCheck {
  /// What there is too much of; nil if a report can be made of it.
  private func excess(_ text: String, _ path: [String]) -> String? {
    if text.utf8.count > TemplateCheck.largest { return "A template has at most one megabyte." }
    if path.count > TemplateCheck.deepest {
      return "Partials stand in each other at most \(TemplateCheck.deepest) deep."
    }
    return count > TemplateCheck.most
      ? "A template uses partials at most \(TemplateCheck.most) times in all." : nil
  }

  private func tooMuch(_ why: String, _ name: String, _ caller: Caller?) -> Diagnostic {
    var fault = caller?.unknown(in: content) ?? Diagnostic("template.size", "")
    fault.code = "template.size"
    fault.summary = "“\(PrintableText.cleaned(name))” is too much for one report"
    fault.explanation = why
    fault.hint = nil
    return fault
  }
}

// MARK: Names

extension TemplateCheck {
  /// The shape behind a name: the innermost group that has it, then its parts.
  private mutating func resolve(
    _ name: String, _ stack: [TemplateShape], _ source: SourceText, _ range: Range<Int>
  ) -> TemplateShape? {
    if name == "." { return stack.last }
    let parts =
      name.utf8.contains(UInt8(ascii: ".")) ? name.split(separator: ".").map(String.init) : [name]
    var found: TemplateShape?
    for (index, part) in parts.enumerated() {
      let groups = index == 0 ? stack : found.map { [$0] } ?? []
      found = groups.reversed().lazy.compactMap { TemplateCheck.field(part, of: $0) }.first
      guard found != nil else {
        let known = groups.reversed().flatMap(TemplateCheck.names)
        add(
          fault(
            "template.unknown-name",
            "There is no value “\(part)”"
              + (index > 0 ? " in “\(parts[..<index].joined(separator: "."))”" : ""),
            "Here are: " + Set(known).sorted().joined(separator: ", ") + ".", source, range,
            hint: nearest(to: part, among: known).first.map { Hint("the nearest is", code: $0) }))
        return nil
      }
    }
    return found
  }

  private static func field(_ name: String, of shape: TemplateShape) -> TemplateShape? {
    guard case .record(let fields) = shape.unwrapped else { return nil }
    return fields[name]
  }

  private static func names(of shape: TemplateShape) -> [String] {
    guard case .record(let fields) = shape.unwrapped else { return [] }
    return Array(fields.keys)
  }

  private func pushed(_ shape: TemplateShape) -> [TemplateShape] {
    switch shape.unwrapped {
    case .flag: []
    case .list(let element): [element]
    case let other: [other]
    }
  }

  private mutating func checkValue(
    _ name: String, _ shape: TemplateShape, raw: Bool, _ source: SourceText, _ range: Range<Int>
  ) {
    switch (shape.unwrapped, raw) {
    case (.text, false), (.markup, true): return
    case (.text, true):
      add(
        fault(
          "template.raw", "“\(name)” is text and must be escaped",
          "Three braces are for finished markup only.", source, range,
          hint: Hint("write", code: "{{\(name)}}")))
    case (.markup, false):
      add(
        fault(
          "template.raw", "“\(name)” is finished markup",
          "Escaping it again would show its tags.", source, range,
          hint: Hint("write", code: "{{{\(name)}}}")))
    default:
      add(
        fault(
          "template.kind", "“\(name)” is \(shape.noun), not text",
          "Open it as a section and use what is inside.", source, range,
          hint: Hint("write", code: "{{#\(name)}}…{{/\(name)}}")))
    }
  }

  private mutating func checkSection(
    _ name: String, _ shape: TemplateShape, _ source: SourceText, _ range: Range<Int>
  ) {
    switch shape {
    case .text, .markup:
      add(
        fault(
          "template.kind", "“\(name)” is always there", "A section around it changes nothing.",
          source, range, hint: Hint("write", code: "{{\(name)}}")))
    default: return
    }
  }

  private func fault(
    _ code: String, _ summary: String, _ explanation: String, _ source: SourceText,
    _ range: Range<Int>, hint: Hint? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, summary, explanation: explanation, hint: hint, source: source,
      labels: [.init(range)])
  }

  /// A partial used twice is checked twice; its faults are listed once.
  private mutating func add(_ fault: Diagnostic) {
    if seen.insert(fault).inserted { faults.append(fault) }
  }
}

// MARK: Partials

extension TemplateCheck {
  /// The place that asks for a partial; what is wrong with it is told only where something is.
  private struct Caller {
    let name: String
    let source: SourceText
    let range: Range<Int>

    /// The ending of the partials that a template of this format may use.
    var ending: String { TemplateFormat(name: source.name)?.rawValue ?? "" }

    func unknown(in content: ContentLibrary) -> Diagnostic {
      let folder = "templates/_partials/"
      let partials = content.names(in: "templates/_partials").filter { $0.hasSuffix(ending) }
        .map { String($0.dropFirst(folder.count).dropLast(ending.count)) }
      return Diagnostic(
        "template.unknown-partial", "There is no partial “\(name)”",
        explanation: "Partials stand in templates/_partials and end in \(ending).",
        hint: nearest(to: name, among: partials).first.map { Hint("the nearest is", code: $0) },
        source: source, labels: [.init(range)])
    }
  }
}
