/// A kind of fault, for `docs/diagnostics.md` and `help CODE`: each room lists its own.
public struct DiagnosticKind: Hashable, Sendable {
  /// How it is provoked.
  public enum Example: Hashable, Sendable {
    /// Lines typed one after the other; the last provokes it.
    case lines([String])
    /// A file of the person's, and the line that reads it.
    case file(name: String, text: String, line: String)
    /// Some words changed in a content file, and the line that reads it.
    case change(of: String, from: String, to: String, line: String)
    /// Words after `taolab` in a shell.
    case shell(String)
    /// It takes more than lines and files: how it comes about, in a sentence.
    case described(String)
  }

  /// The stable name.
  public let code: String
  /// What it means, in a sentence.
  public let meaning: String
  /// How it is provoked.
  public let example: Example

  /// A kind with its example.
  public init(_ code: String, _ meaning: String, _ example: Example) {
    self.code = code
    self.meaning = meaning
    self.example = example
  }

  /// A kind provoked by one line.
  public init(_ code: String, _ meaning: String, line: String) {
    self.init(code, meaning, .lines([line]))
  }
}
