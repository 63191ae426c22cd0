/// How JSON is laid out in lines; the values are the same.
public enum JSONLayout: Hashable, Sendable {
  /// Everything in one line.
  case compact
  /// One member or element per line, two spaces deep, with a final newline.
  case pretty
  /// As `pretty`, but what holds only plain values stays in one line where it is an element of a
  /// list, or a list itself: one record per line, so that two files are compared line by line.
  case records
}

extension JSONValue {
  /// Whether it holds no other values.
  var isPlain: Bool {
    switch self {
    case .array, .object: false
    case .null, .bool, .number, .string: true
    }
  }

  /// Whether every value it holds is plain.
  var holdsPlain: Bool {
    switch self {
    case .array(let values): values.allSatisfy(\.isPlain)
    case .object(let members): members.allSatisfy(\.value.isPlain)
    case .null, .bool, .number, .string: true
    }
  }
}
