import Diagnostics

/// One pass over the bytes. A nil result means that a fault was noted and the parse is over.
struct JSONParser {
  let source: SourceText
  let bytes: [UInt8]
  let depthLimit: Int
  var index = 0
  var faults: [Diagnostic] = []

  init(source: SourceText, depthLimit: Int) {
    self.source = source
    self.depthLimit = depthLimit
    bytes = Array(source.text.utf8)
  }

  /// The whole text.
  mutating func document() -> JSONNode? {
    guard let node = firstDocument() else { return nil }
    skipSpace()
    guard index == bytes.count else {
      note(
        "json.syntax", "there is more text after the value", here,
        why: "A JSON text holds exactly one value.")
      return nil
    }
    return node
  }

  /// Values one after the other; a comma between two of them is let pass.
  mutating func documents() -> [JSONNode] {
    guard let first = firstDocument() else { return [] }
    var nodes = [first]
    skipSpace()
    while index < bytes.count {
      if current == UInt8(ascii: ",") { index += 1 }
      skipSpace()
      guard let node = value(depth: 0) else { return nodes }
      nodes.append(node)
      skipSpace()
    }
    return nodes
  }

  private mutating func firstDocument() -> JSONNode? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipSpace()
    guard index < bytes.count else {
      note("json.empty", "there is nothing in this text", 0..<bytes.count)
      return nil
    }
    return value(depth: 0)
  }

  private mutating func value(depth: Int) -> JSONNode? {
    let start = index
    guard let byte = current else { return truncated(opened: nil) }
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""):
      guard let text = string() else { return nil }
      return JSONNode(.string(text), range: start..<index)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return unexpected("a value")
    }
  }

  private mutating func array(depth: Int) -> JSONNode? {
    let start = index
    guard enter(depth) else { return nil }
    var nodes: [JSONNode] = []
    skipSpace()
    if current == UInt8(ascii: "]") { return finish(.array([]), from: start) }
    while true {
      guard let node = value(depth: depth + 1) else { return nil }
      nodes.append(node)
      switch separator(close: UInt8(ascii: "]"), opened: start) {
      case .next: continue
      case .end: return finish(.array(nodes), from: start)
      case .stop: return nil
      }
    }
  }

  private mutating func object(depth: Int) -> JSONNode? {
    let start = index
    guard enter(depth) else { return nil }
    var members: [JSONNode.Member] = []
    var keys = JSONKeySet()
    skipSpace()
    if current == UInt8(ascii: "}") { return finish(.object([]), from: start) }
    while true {
      guard let member = member(depth: depth, opened: start) else { return nil }
      if keys.insert(member.key, after: members) {
        members.append(member)
      } else {
        duplicate(member, of: members)
      }
      switch separator(close: UInt8(ascii: "}"), opened: start) {
      case .next: continue
      case .end: return finish(.object(members), from: start)
      case .stop: return nil
      }
    }
  }

  private mutating func member(depth: Int, opened: Int) -> JSONNode.Member? {
    guard let byte = current else { return truncated(opened: opened) }
    guard byte == UInt8(ascii: "\"") else { return unexpected("a key in double quotes") }
    let start = index
    guard let key = string() else { return nil }
    let keyRange = start..<index
    skipSpace()
    guard let colon = current else { return truncated(opened: opened) }
    guard colon == UInt8(ascii: ":") else { return unexpected("`:` after the key") }
    index += 1
    skipSpace()
    guard let node = value(depth: depth + 1) else { return nil }
    return JSONNode.Member(key, keyRange: keyRange, node)
  }

  private enum Separator { case next, end, stop }

  /// After an element: the comma before the next one, or the closing bracket (not consumed).
  private mutating func separator(close: UInt8, opened: Int) -> Separator {
    skipSpace()
    if current == close { return .end }
    guard let byte = current else {
      _ = truncated(opened: opened) as JSONNode?
      return .stop
    }
    guard byte == UInt8(ascii: ",") else {
      _ = unexpected("`,` or `\(Character(Unicode.Scalar(close)))`") as JSONNode?
      return .stop
    }
    let comma = index..<index + 1
    index += 1
    skipSpace()
    guard current == close else { return .next }
    note(
      "json.comma", "a comma stands before the closing bracket", comma,
      hint: "remove this comma")
    return .end
  }

  private mutating func enter(_ depth: Int) -> Bool {
    guard depth < depthLimit else {
      note("json.depth", "lists and objects are nested more than \(depthLimit) deep", here)
      return false
    }
    index += 1
    return true
  }

  private mutating func finish(_ content: JSONNode.Content, from start: Int) -> JSONNode {
    index += 1
    return JSONNode(content, range: start..<index)
  }

  private mutating func word(_ text: StaticString, _ content: JSONNode.Content) -> JSONNode? {
    let start = index
    let end = start + text.utf8CodeUnitCount
    let matches = text.withUTF8Buffer { bytes[start...].starts(with: $0) }
    if matches, end == bytes.count || !Self.isWordByte(bytes[end]) {
      index = end
      return JSONNode(content, range: start..<end)
    }
    return unexpected("a value")
  }

  private mutating func number() -> JSONNode? {
    let start = index
    let end = JSONNumber.end(in: bytes, from: start)
    if let end, end == bytes.count || !Self.isWordByte(bytes[end]) {
      index = end
      return JSONNode(.number(text(start..<end)), range: start..<end)
    }
    index = wordEnd(from: start)
    note(
      "json.number", "`\(text(start..<index))` is not a number in JSON", start..<index,
      why: "Numbers have no leading zero, no `_`, and a digit on both sides of the point.",
      hint: "write it as 1, -1, 1.5 or 15e-1")
    return JSONNode(.number("0"), range: start..<index)
  }
}
