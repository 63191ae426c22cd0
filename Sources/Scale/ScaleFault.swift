/// Why bytes are not what they should be.
public struct ScaleFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There are too few bytes: so many more are needed.
    case cutOff(missing: Int)
    /// So many bytes are left over.
    case leftOver(Int)
    /// A list or text is longer than such a one can be.
    case tooLong(UInt64, limit: Int)
    /// A byte that says which of a few cases follows says none of them.
    case unknownCase(UInt8)
    /// A compact number is written with more bytes than it needs, or does not fit its type.
    case badCompact
  }

  /// What is wrong.
  public var reason: Reason
  /// At which byte.
  public var offset: Int
  /// In which part, as `holdings[3].alpha`; empty for the whole.
  public var path: String

  /// A fault.
  public init(_ reason: Reason, at offset: Int, path: String = "") {
    self.reason = reason
    self.offset = offset
    self.path = path
  }

  /// The same, in a part of that name.
  func inside(_ part: String) -> ScaleFault {
    let separator = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return ScaleFault(reason, at: offset, path: part + separator + path)
  }

  /// In words, as `8 bytes are missing behind byte 4 in owner`.
  public var words: String {
    let place = "byte \(offset)" + (path.isEmpty ? "" : " in \(path)")
    return switch reason {
    case .cutOff(let missing): "\(count(missing)) missing behind \(place)"
    case .leftOver(let number): "\(count(number)) left over behind \(place)"
    case .tooLong(let length, let limit):
      "a length of \(length) at \(place), where at most \(limit) can be"
    case .unknownCase(let byte): "\(byte) at \(place), which stands for nothing"
    case .badCompact: "a compact number at \(place) that is not written as it must be"
    }
  }

  private func count(_ number: Int) -> String { number == 1 ? "1 byte" : "\(number) bytes" }
}
