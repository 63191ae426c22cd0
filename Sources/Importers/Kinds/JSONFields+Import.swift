import JSONText

extension JSONNode {
  /// The elements of a list; nil where this is none.
  var elements: [JSONNode]? {
    if case .array(let nodes) = content { nodes } else { nil }
  }

  /// The members of an object; nil where this is none.
  var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The text of a string or a number; nil for anything else and for null.
  func text(_ key: String) -> String? {
    switch self[key]?.content {
    case .string(let text)?, .number(let text)?: text
    default: nil
    }
  }

  /// Whether all keys are there.
  func has(_ keys: [String]) -> Bool {
    guard let members else { return false }
    return keys.allSatisfy { key in members.contains { $0.key == key } }
  }

  /// The address under a key: a text, or an object with `ss58`.
  func address(_ key: String) -> ChainKey? {
    ChainKey(text(key) ?? self[key]?.text("ss58"))
  }

  /// The records of a page: those of `data`, of a list, or the object itself.
  var records: [JSONNode] { self["data"]?.elements ?? elements ?? [self] }
}

extension ImportText {
  /// The first record of all pages that are not empty.
  var firstRecord: JSONNode? { documents?.lazy.compactMap { $0.records.first }.first }
}
