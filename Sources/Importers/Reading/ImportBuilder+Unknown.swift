import JSONText

/// What a file calls something that its reader knows nothing of: told, for a misspelt key would
/// otherwise take with it what stands there.
extension ImportBuilder {
  /// Names that are not known here are told in the end, each once.
  mutating func noteUnknown(_ names: [String], besides known: Set<String>, as word: String) {
    for name in names where !known.contains(name) && !name.isEmpty {
      noteUnknown(name, as: word)
    }
  }

  /// The keys of an object.
  mutating func noteUnknown(_ node: JSONNode, besides known: Set<String>) {
    guard case .object(let members) = node.content else { return }
    for member in members where !known.contains(member.key) {
      noteUnknown(member.key, as: "keys")
    }
  }
}
