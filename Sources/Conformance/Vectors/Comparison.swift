import JSONText

/// How far a number may be from what is expected: `absolute + relative·|expected|`.
struct Tolerance: Hashable, Sendable {
  var absolute = ExactNumber(Int128(0))
  var relative = ExactNumber(Int128(0))
}

/// What differs, and where inside the result.
struct Mismatch: Hashable, Sendable {
  var path: String
  var expected: String
  var got: String
}

extension Tolerance {
  /// The first difference, or nil if the value is what is expected.
  ///
  /// An expected object names only what is checked; an expected error is an object with `error`.
  func mismatch(
    _ got: ModelValue, _ expected: JSONValue, path: String = ""
  ) -> Mismatch? {
    switch (expected, got) {
    case (.null, .null): return nil
    case (.bool(let wanted), .bool(let value)) where wanted == value: return nil
    case (.number(let text), .number(let value)), (.string(let text), .number(let value)):
      return accepts(value, text) ? nil : difference(got, expected, path)
    case (.array(let wanted), .list(let values)):
      return mismatch(values, wanted, path) ?? nil
    case (.object(let members), .error(let name)):
      let same = members.count == 1 && members[0].key == "error"
      return same && members[0].value == .string(name) ? nil : difference(got, expected, path)
    case (.object(let wanted), .object(let members)): return mismatch(members, wanted, path)
    default: return difference(got, expected, path)
    }
  }

  private func accepts(_ value: ExactNumber, _ text: String) -> Bool {
    guard let wanted = ExactNumber(text) else { return false }
    return ExactNumber.distance(value, wanted).isAtMost(absolute + relative * wanted.absolute)
  }

  private func mismatch(
    _ values: [ModelValue], _ wanted: [JSONValue], _ path: String
  ) -> Mismatch? {
    guard values.count == wanted.count else {
      return Mismatch(
        path: path, expected: "\(wanted.count) elements", got: "\(values.count) elements")
    }
    for (index, pair) in zip(values, wanted).enumerated() {
      if let found = mismatch(pair.0, pair.1, path: "\(path)[\(index)]") { return found }
    }
    return nil
  }

  private func mismatch(
    _ members: [(key: String, value: ModelValue)], _ wanted: [JSONValue.Member], _ path: String
  ) -> Mismatch? {
    for member in wanted {
      let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
      guard let value = members.first(where: { $0.key == member.key })?.value else {
        return Mismatch(path: inner, expected: member.value.text(pretty: false), got: "nothing")
      }
      if let found = mismatch(value, member.value, path: inner) { return found }
    }
    return nil
  }

  private func difference(_ got: ModelValue, _ expected: JSONValue, _ path: String) -> Mismatch {
    Mismatch(path: path, expected: expected.text(pretty: false), got: got.text)
  }
}
