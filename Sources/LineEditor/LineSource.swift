/// What came when a line was asked for.
public enum LineInput: Hashable, Sendable {
  /// A line without its line feed; invalid UTF-8 in it has been replaced.
  case line(String)
  /// Ctrl-C: the line that was being typed is gone.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a file or pipe.
  case endOfInput
  /// SIGTERM or SIGHUP: save and leave.
  case terminated
}

/// Where lines come from: a person at an editor, or a pipe.
public protocol LineSource: AnyObject {
  /// Waits for a line. The prompt is plain text; ASCII, for editors measure it.
  func next(prompt: String) -> LineInput
  /// Keeps an entry for recall; an entry of several lines is remembered as one.
  func remember(_ entry: String)
}
