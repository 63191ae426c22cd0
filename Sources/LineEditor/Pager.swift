import CLineEditorShim
import Glibc

/// A program for long texts: `less` as the lab has it, or the reader's own.
public struct Pager: Hashable, Sendable {
  /// How showing a text ended.
  public enum End: Hashable, Sendable {
    /// The reader has seen enough.
    case shown
    /// There is no such program, or it ended with a fault: the text may not have been seen.
    case failed
  }

  /// A command of the shell.
  public let command: String
  /// Variables of its environment, as `NAME=value`.
  private let variables: [String]
  /// Whether it is the reader's own: all keys are its own then.
  public let isOwn: Bool

  /// Nothing in it runs a command or writes a file, whoever's pager it is.
  private static let secure = "LESSSECURE=1"

  /// The reader's own command, with more variables of its environment.
  public init(own command: String, variables: [String] = []) {
    self.command = command
    self.variables = [Self.secure] + variables
    isOwn = true
  }

  /// `less`: it leaves at once if all fits and behind the end, keeps colours, leaves the text on the
  /// screen, and says how to leave it. In ASCII, for some versions spoil other prompts.
  public static func less(showsUnicode: Bool) -> Pager {
    let prompt = "q returns to the lab | space\\: more"
    return Pager(
      less: "command -v less >/dev/null || exit 127; exec less -FRXe -+m -+M '-Ps\(prompt)'",
      showsUnicode ? ["LESSCHARSET=utf-8"] : [])
  }

  private init(less command: String, _ variables: [String]) {
    self.command = command
    self.variables = [Self.secure, "LESSHISTFILE=-"] + variables
    isOwn = false
  }

  /// Whether a text needs more rows than the terminal has above the next prompt.
  public static func needed(for text: String) -> Bool {
    guard let rows = TerminalSize.rows, let columns = TerminalSize.columns else { return false }
    return ScreenRows.count(text, width: columns, atMost: rows) >= rows
  }

  /// Shows a text and waits until the reader has seen enough. The terminal is afterwards as it was
  /// before.
  public func show(_ text: String) -> End {
    let bytes = Array(text.utf8)
    let file = le_open_text(bytes, bytes.count)
    guard file >= 0 else { return .failed }
    defer { close(file) }
    if isOwn { return showOnTerminal(file) }
    guard let screen = PagerScreen(), let status = screen.run({ start(file, on: $0) }) else {
      return .failed
    }
    return Self.end(status)
  }

  /// The reader's own pager has the terminal for itself; Ctrl-C is its own meanwhile.
  private func showOnTerminal(_ file: Int32) -> End {
    var modes = termios()
    let hasModes = tcgetattr(STDIN_FILENO, &modes) == 0
    le_lend_terminal()
    guard let process = start(file, on: nil) else { return .failed }
    let status = Self.wait(for: process)
    if hasModes { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
    _ = InterruptFlags.takeInterrupt()
    return Self.end(status)
  }

  private func start(_ file: Int32, on terminal: String?) -> pid_t? {
    let texts = variables.map { strdup($0) }
    defer { for text in texts { free(text) } }
    let process = le_start_reader(command, texts.map { UnsafePointer($0) } + [nil], file, terminal)
    return process > 0 ? process : nil
  }

  /// Ctrl-C is a way to leave.
  private static func end(_ status: Int32) -> End {
    let isLeft = status == 0 || status & 0x7F == SIGINT || status == (128 + SIGINT) << 8
    return isLeft || InterruptFlags.isTerminating ? .shown : .failed
  }

  /// Waits for a process, which ends with the program.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) != process {
      guard errno == EINTR else { return 0 }
      if InterruptFlags.isTerminating { kill(process, SIGTERM) }
    }
    return status
  }
}
