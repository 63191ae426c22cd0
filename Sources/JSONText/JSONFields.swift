public import Diagnostics

/// The members of one object while they are read, key by key.
public struct JSONFields {
  /// The faults found so far.
  public var faults: JSONFaults
  /// UTF-8 offsets of the whole object.
  public let range: Range<Int>
  private let members: [JSONNode.Member]
  private var known: [String] = []
  private var remembersKeys = true
  /// Keys are mostly asked for in the order of the file.
  private var cursor = 0
  private var acceptsOtherKeys = false
  /// Noted at the end: a key that is only misspelt is one fault, not two.
  private var missing: [(key: String, expected: String)] = []

  init(_ members: [JSONNode.Member], at range: Range<Int>, faults: JSONFaults) {
    self.members = members
    self.range = range
    self.faults = faults
  }

  /// The value of a key that must be there. Nil after a fault.
  public mutating func required<Value>(_ key: String, _ shape: JSONShape<Value>) -> Value? {
    guard let node = node(key) else {
      missing.append((key, shape.expected))
      return nil
    }
    return read(node, key, shape)
  }

  private mutating func read<Value>(
    _ node: JSONNode, _ key: String, _ shape: JSONShape<Value>
  ) -> Value? {
    faults.inside(.key(key)) { shape.decode(node, &$0) }
  }

  /// `required` for the commonest value, a whole number of 64 bits: large tables of them are read
  /// several times as fast.
  public mutating func whole(
    _ key: String, in range: ClosedRange<UInt64> = 0...UInt64.max
  ) -> UInt64? {
    guard let node = node(key) else { return required(key, .integer(in: range)) }
    if case .number(let text) = node.content, let value = UInt64(text), range.contains(value) {
      return value
    }
    return read(node, key, .integer(in: range))
  }

  /// `nullable` for the same.
  public mutating func nullableWhole(
    _ key: String, in range: ClosedRange<UInt64> = 0...UInt64.max
  ) -> UInt64? {
    guard let node = node(key) else { return required(key, .integer(in: range)) }
    guard !node.isNull else { return nil }
    if case .number(let text) = node.content, let value = UInt64(text), range.contains(value) {
      return value
    }
    return read(node, key, .integer(in: range))
  }

  /// The value of a key that may be absent or `null`; nil then, and after a fault.
  public mutating func optional<Value>(_ key: String, _ shape: JSONShape<Value>) -> Value? {
    guard let node = node(key), !node.isNull else { return nil }
    return read(node, key, shape)
  }

  /// The value of a key that must be there but may be `null`: known to be unknown.
  public mutating func nullable<Value>(_ key: String, _ shape: JSONShape<Value>) -> Value? {
    guard let node = node(key) else {
      missing.append((key, shape.expected))
      return nil
    }
    return node.isNull ? nil : read(node, key, shape)
  }

  /// The node of a key, for rules that concern several keys. The key counts as known.
  public mutating func node(_ key: String) -> JSONNode? {
    if remembersKeys, known.last != key { known.append(key) }
    for offset in members.indices {
      let index =
        cursor + offset < members.count ? cursor + offset : cursor + offset - members.count
      if members[index].key == key {
        cursor = index + 1
        return members[index].node
      }
    }
    return nil
  }

  /// Saves the list of known keys where nobody asks for unknown ones.
  mutating func forgetKeys() {
    remembersKeys = false
  }

  /// Whether a key is there, without asking for its value.
  public func has(_ key: String) -> Bool {
    members.contains { $0.key == key }
  }

  /// Whether a key is there and holds `null`.
  public func isNull(_ key: String) -> Bool {
    members.first { $0.key == key }?.node.isNull ?? false
  }

  /// Lets a key stand without reading it.
  public mutating func ignore(_ key: String) {
    known.append(key)
  }

  /// Lets every key stand: after a fault that makes the others meaningless.
  public mutating func ignoreOtherKeys() {
    acceptsOtherKeys = true
  }

  /// UTF-8 offsets of the value of a key, or of the object if there is none.
  public func place(of key: String) -> Range<Int> {
    members.first { $0.key == key }?.node.range ?? range
  }

  /// Notes a fault at the value of a key.
  public mutating func note(
    _ code: String, _ summary: String, at key: String, why: String? = nil, hint: Hint? = nil
  ) {
    faults.note(code, summary, at: place(of: key), why: why, hint: hint)
  }

  /// How many faults there are, keys that are missing here among them.
  public var faultCount: Int { faults.all.count + missing.count }

  /// To be called when everything was asked for.
  mutating func noteMissingKeys() {
    let prefix = faults.pathText.isEmpty ? "" : faults.pathText + "."
    for (key, expected) in missing where !isMisspelt(key) {
      faults.note(
        "json.key.missing", "the key `\(prefix)\(key)` is missing",
        at: range.lowerBound..<min(range.lowerBound + 1, range.upperBound),
        hint: Hint("add `\(key)`: \(expected)"))
    }
  }

  /// Whether an unknown key will be noted with this one as what was meant.
  private func isMisspelt(_ key: String) -> Bool {
    !acceptsOtherKeys
      && unknown.contains { nearest(to: $0.key, among: known, limit: 1).first == key }
  }

  private var unknown: [JSONNode.Member] { members.filter { !known.contains($0.key) } }

  mutating func noteUnknownKeys() {
    guard !acceptsOtherKeys else { return }
    for member in unknown.prefix(faults.limit) {
      let place = faults.pathText.isEmpty ? "here" : "in `\(faults.pathText)`"
      let close = nearest(to: member.key, among: known, limit: 1).first
      let hint = close.map { Hint("did you mean", code: $0) }
      faults.note(
        "json.key.unknown", "there is no key `\(member.key)` \(place)", at: member.keyRange,
        hint: hint ?? Hint("known keys: " + known.sorted().joined(separator: ", ")))
    }
  }

  /// The keys of the object, in its order.
  public var keys: [String] { members.map(\.key) }
}
