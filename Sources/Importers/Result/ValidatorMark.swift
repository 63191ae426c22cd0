/// By what a validator is known: a name, an address or its ends, both, or nothing.
public struct ValidatorMark: Hashable, Sendable {
  /// Whether two marks are of one validator.
  public enum Likeness: Hashable, Sendable {
    case same, different
    /// One says a name and the other an address, or one says nothing.
    case unknown
  }

  let name: String?
  let key: ChainKey?

  init(name: String?, key: ChainKey?) {
    (self.name, self.key) = (name?.lowercased(), key)
  }

  /// The mark in a text as holdings have it: `Example Validator`, `5CGL…gKfb`, or the one behind the other.
  public init(_ text: String?) {
    let words = (text ?? "").split(separator: " ")
    guard let last = words.last, let key = ChainKey(address: String(last)) else {
      self.init(name: words.isEmpty ? nil : words.joined(separator: " "), key: nil)
      return
    }
    let rest = words.dropLast().joined(separator: " ")
    self.init(name: rest.isEmpty ? nil : rest, key: key)
  }

  /// Whether neither a name nor an address is known.
  public var isEmpty: Bool { name == nil && key == nil }

  /// Addresses tell more than names.
  public func likeness(to other: ValidatorMark) -> Likeness {
    if let key, let theirs = other.key { return key.matches(theirs) ? .same : .different }
    if let name, let theirs = other.name { return name == theirs ? .same : .different }
    return isEmpty && other.isEmpty ? .same : .unknown
  }
}

extension ImportedPosition {
  /// Its validator.
  var mark: ValidatorMark {
    ValidatorMark(name: validator == hotkey?.shown ? nil : validator, key: hotkey)
  }
}
