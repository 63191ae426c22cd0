import Glibc

/// The terminal's own answer to how large it is.
public enum TerminalSize {
  /// Columns of the terminal the standard output goes to; nil if it is none or does not know.
  public static var columns: Int? { window.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  /// Its rows; nil if it is none or does not know.
  public static var rows: Int? { window.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private static var window: winsize? {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }
}
