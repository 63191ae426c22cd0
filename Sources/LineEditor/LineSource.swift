/// What came when a line was asked for.
public enum LineInput: Hashable, Sendable {
  /// A line without its line feed.
  case line(String)
  /// Lines that were pasted together, with what stood before and behind the cursor.
  case block([String])
  /// A line that nobody can answer.
  case unreadable(LineFault)
  /// Ctrl-C: the line that was being typed is gone.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a file or pipe.
  case endOfInput
  /// SIGTERM or SIGHUP: save and leave.
  case terminated
}

/// What is wrong with a line that was read.
public enum LineFault: Hashable, Sendable {
  /// It is longer than `PlainLineSource.longestLine`; the rest of it was passed over.
  case tooLong
  /// A paste of more bytes than `Paste.most`; nothing of it was taken.
  case pasteTooLong
  /// Its bytes are not UTF-8.
  case notText
  /// There is none, for reading failed, with the system's reason. What follows is the end.
  case cannotRead(String)
}

/// Where lines come from: a person at an editor, or a pipe.
public protocol LineSource: AnyObject {
  /// Waits for a line. The prompt is plain text; ASCII, for editors measure it.
  func next(prompt: String) -> LineInput
  /// Keeps an entry for recall; an entry of several lines is remembered as one.
  func remember(_ entry: String)
  /// Forgets what was remembered of a secret that this line is or completes.
  func forgetSecret(_ line: String)
  /// Drops lines that were typed before they were asked for, and says how many.
  func dropTypedAhead() -> Int
}

extension LineSource {
  /// Most remember nothing.
  public func forgetSecret(_ line: String) {}

  /// Most keep none.
  public func dropTypedAhead() -> Int { 0 }
}
