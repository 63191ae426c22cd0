import Glibc

/// The terminal's own answer to how large it is.
public enum TerminalSize {
  /// Columns of the terminal the standard output goes to; nil if it is none or does not know.
  public static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
