public import Diagnostics
public import JSONText
import Yams

/// Reads YAML into the same tree as JSON, with places. The only file that knows the YAML package.
///
/// Anchors, aliases and tags are refused before the package sees the text, and so is deep nesting:
/// a small file could otherwise unfold into a huge one.
public enum YAMLReader {
  /// The tree of a YAML text of at most `limit` bytes; all faults with their places.
  public static func read(_ source: SourceText, limit: Int) throws(DiagnosticList) -> JSONNode {
    let size = source.text.utf8.count
    guard size <= limit else {
      throw DiagnosticList(
        Diagnostic(
          "yaml.size", "the text has \(size) bytes; at most \(limit) are read",
          hint: Hint("check that this is the file you meant"), source: source))
    }
    var guardian = YAMLGuard(source: source)
    guardian.scan()
    if let faults = DiagnosticList(guardian.faults) { throw faults }
    let lines = LineMap(source.text)
    guard let root = try compose(source, lines) else {
      throw DiagnosticList(
        Diagnostic(
          "yaml.empty", "there is nothing in this text", source: source,
          labels: [Diagnostic.Label(0..<0)]))
    }
    var converter = Converter(source: source, lines: lines)
    let tree = converter.node(root, depth: 0)
    if let faults = DiagnosticList(converter.faults) { throw faults }
    return tree
  }

  private static func compose(
    _ source: SourceText, _ lines: LineMap
  ) throws(DiagnosticList) -> Node? {
    do {
      return try Yams.compose(yaml: source.text, .basic, .default, .utf8)
    } catch {
      throw DiagnosticList(diagnostic(error, source, lines))
    }
  }

  private static func strayComma(at start: Int, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      "yaml.syntax", "a comma stands where a value or a closing bracket should",
      explanation: "One comma stands between two values; one behind the last is allowed.",
      hint: Hint("remove this comma"), source: source, labels: [Diagnostic.Label(start..<start + 1)]
    )
  }

  private static func diagnostic(
    _ error: any Error, _ source: SourceText, _ lines: LineMap
  ) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let start = lines.offset(mark)
      if lines.byte(at: start) == UInt8(ascii: ",") { return strayComma(at: start, source) }
      return Diagnostic(
        "yaml.syntax", "this is not YAML: \(SafeText.neutralised(problem))",
        hint: Hint("values stand behind `key: `; lists begin with `- ` and are indented alike"),
        source: source, labels: [Diagnostic.Label(start..<lines.endOfWord(from: start))])
    case .duplicatedKeysInMapping(let keys, let context):
      let start = lines.offset(context.mark)
      let names = keys.map { "`\(SafeText.neutralised($0))`" }.joined(separator: ", ")
      return Diagnostic(
        "yaml.key.duplicate", "the key \(names) occurs twice",
        explanation: "Only one of the two could count.", hint: Hint("keep one of them"),
        source: source, labels: [Diagnostic.Label(start..<lines.endOfWord(from: start))])
    default:
      return Diagnostic(
        "yaml.syntax", "this is not YAML", source: source, labels: [Diagnostic.Label(0..<0)])
    }
  }
}

/// Turns the package's nodes into ours.
private struct Converter {
  let source: SourceText
  let lines: LineMap
  var faults: [Diagnostic] = []

  mutating func node(_ node: Node, depth: Int) -> JSONNode {
    let start = node.mark.map(lines.offset) ?? 0
    guard depth <= YAMLGuard.depthLimit else {
      faults = [YAMLGuard.tooDeep(at: start..<lines.endOfWord(from: start), source)]
      return JSONNode(.null, range: start..<start)
    }
    switch node {
    case .scalar(let scalar): return leaf(scalar, at: start)
    case .sequence(let sequence):
      let children = sequence.map { self.node($0, depth: depth + 1) }
      return JSONNode(.array(children), range: start..<lines.endOfWord(from: start))
    case .mapping(let mapping):
      return JSONNode(.object(members(mapping, depth)), range: start..<lines.endOfWord(from: start))
    case .alias:
      return JSONNode(.null, range: start..<lines.endOfWord(from: start))
    }
  }

  private mutating func members(_ mapping: Node.Mapping, _ depth: Int) -> [JSONNode.Member] {
    mapping.map { key, value in
      let place = key.mark.map(lines.offset) ?? 0
      let range = place..<lines.endOfWord(from: place)
      if key.scalar == nil, faults.isEmpty {
        faults.append(
          Diagnostic(
            "yaml.key", "a key must be a word", source: source,
            labels: [Diagnostic.Label(range)]))
      }
      return JSONNode.Member(
        key.scalar?.string ?? "", keyRange: range, node(value, depth: depth + 1))
    }
  }

  private func leaf(_ scalar: Node.Scalar, at start: Int) -> JSONNode {
    let text = scalar.string
    guard scalar.style == .plain || scalar.style == .any else {
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
}
