import Diagnostics
import JSONText

/// Makes the tree of JSON from the events of a YAML text.
struct YAMLComposer: ~Copyable {
  private let source: SourceText
  private let lines: LineMap
  private var events: YAMLEvents
  /// What is wrong though it is YAML.
  private(set) var faults: [Diagnostic] = []

  init(_ source: SourceText) {
    self.source = source
    lines = LineMap(source.text)
    events = YAMLEvents(source.text)
  }

  /// The one document of the text; nil if there is nothing in it.
  mutating func document() throws(DiagnosticList) -> JSONNode? {
    guard case .documentStart = try next().event else { return nil }
    let root = try node(try next(), depth: 0)
    let (event, start) = try next()
    if case .documentStart = event {
      throw DiagnosticList(refusal("a second document begins", at: start))
    }
    return root
  }

  private mutating func next() throws(DiagnosticList) -> (event: YAMLEvents.Event, start: Int) {
    do throws(YAMLEvents.Refusal) {
      let (event, scalar) = try events.next()
      return (event, lines.offset(ofScalar: scalar))
    } catch {
      throw DiagnosticList(refusal(error.problem, at: lines.offset(ofScalar: error.scalar)))
    }
  }

  private mutating func node(
    _ first: (event: YAMLEvents.Event, start: Int), depth: Int
  ) throws(DiagnosticList) -> JSONNode {
    let start = first.start
    guard depth <= YAMLGuard.depthLimit else {
      throw DiagnosticList(YAMLGuard.tooDeep(at: word(at: start), source))
    }
    switch first.event {
    case .scalar(let text, let isPlain): return leaf(text, isPlain, at: start)
    case .sequenceStart:
      let children = try children(depth)
      return JSONNode(.array(children), range: word(at: start))
    case .mappingStart:
      let members = try members(depth)
      return JSONNode(.object(members), range: word(at: start))
    case .documentStart, .end, .streamEnd: return JSONNode(.null, range: start..<start)
    }
  }

  private mutating func children(_ depth: Int) throws(DiagnosticList) -> [JSONNode] {
    var children: [JSONNode] = []
    while true {
      let first = try next()
      if case .end = first.event { return children }
      children.append(try node(first, depth: depth + 1))
    }
  }

  private mutating func members(_ depth: Int) throws(DiagnosticList) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    while true {
      let first = try next()
      if case .end = first.event { return members }
      let range = word(at: first.start)
      var name = ""
      if case .scalar(let text, _) = first.event {
        name = text
        if !names.insert(name).inserted { faults.append(twice(name, at: range)) }
      } else {
        _ = try node(first, depth: depth + 1)
        faults.append(fault("yaml.key", "a key must be a word", at: range))
      }
      let value = try node(try next(), depth: depth + 1)
      members.append(JSONNode.Member(name, keyRange: range, value))
    }
  }

  private func leaf(_ text: String, _ isPlain: Bool, at start: Int) -> JSONNode {
    guard isPlain else {
      return JSONNode(.string(text), range: start..<lines.endOfQuoted(from: start))
    }
    let range = start..<lines.endOfPlain(text, from: start)
    switch text {
    case "", "~", "null", "Null", "NULL": return JSONNode(.null, range: range)
    case "true", "True", "TRUE": return JSONNode(.bool(true), range: range)
    case "false", "False", "FALSE": return JSONNode(.bool(false), range: range)
    default:
      let isNumber = JSONValue.isNumber(text)
      return JSONNode(isNumber ? .number(text) : .string(text), range: range)
    }
  }

  private func word(at start: Int) -> Range<Int> { start..<lines.endOfWord(from: start) }
}

extension YAMLComposer {
  private func twice(_ name: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      "yaml.key.duplicate", "the key `\(SafeText.neutralised(name))` occurs twice",
      explanation: "Only one of the two could count.", hint: Hint("keep one of them"),
      source: source, labels: [Diagnostic.Label(range)])
  }

  private func refusal(_ problem: String, at start: Int) -> Diagnostic {
    guard lines.byte(at: start) != UInt8(ascii: ",") else {
      return Diagnostic(
        "yaml.syntax", "a comma stands where a value or a closing bracket should",
        explanation: "One comma stands between two values; one behind the last is allowed.",
        hint: Hint("remove this comma"), source: source,
        labels: [Diagnostic.Label(start..<start + 1)])
    }
    return Diagnostic(
      "yaml.syntax", "this is not YAML: \(SafeText.neutralised(problem))",
      hint: Hint("values stand behind `key: `; lists begin with `- ` and are indented alike"),
      source: source, labels: [Diagnostic.Label(word(at: start))])
  }

  private func fault(_ code: String, _ summary: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(code, summary, source: source, labels: [Diagnostic.Label(range)])
  }
}
