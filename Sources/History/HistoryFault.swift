public import Diagnostics
import SQLite

/// Why the history cannot be read or added to.
public struct HistoryFault: Error, Hashable, Sendable {
  /// What to say.
  public var diagnostic: Diagnostic
  /// Whether it is the writing that failed.
  public var isOutput = false

  init(_ diagnostic: Diagnostic, isOutput: Bool = false) {
    (self.diagnostic, self.isOutput) = (diagnostic, isOutput)
  }

  /// A fault of the file in words.
  ///
  /// - Parameter path: as it may be shown.
  init(_ fault: DatabaseFault, _ path: String) {
    let unchanged = "Nothing was changed."
    let aside = Hint(
      "move that file away and ask again: what the program holds itself counts then, and the next "
        + "`data import` or `data update` makes a new one")
    switch fault.kind {
    case .busy:
      self.init(
        Diagnostic(
          "history.locked", "another program holds the history, `\(path)`",
          explanation: unchanged, hint: Hint("try again when it has let go")), isOutput: true)
    case .readOnly:
      self.init(
        Diagnostic(
          "history.read-only", "the history may not be written, `\(path)`",
          explanation: unchanged, hint: Hint("give yourself the right to write it and its folder")),
        isOutput: true)
    case .missing:
      self.init(
        Diagnostic(
          "history.missing", "the history cannot be opened, `\(path)`",
          hint: Hint("see that it is a file you may read")))
    case .notADatabase:
      self.init(
        Diagnostic(
          "history.foreign", "`\(path)` is no history of taolab", explanation: unchanged,
          hint: aside))
    case .damaged:
      self.init(
        Diagnostic(
          "history.damaged", "the history is damaged, `\(path)`: \(fault.reason)",
          explanation: "A part of it is missing or was changed. Nothing of it is used.", hint: aside
        ))
    case .unwritable, .refused, .other:
      self.init(
        Diagnostic(
          "history.write", "the history cannot be used, `\(path)`: \(fault.reason)",
          explanation: unchanged, hint: Hint("free the disk, or name another folder with `--state`")
        ),
        isOutput: true)
    }
  }
}
