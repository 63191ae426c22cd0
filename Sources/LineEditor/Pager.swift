import CLineEditorShim
import Glibc

/// The reader's own program for long texts, as `less`.
public struct Pager: Hashable, Sendable {
  private let command: String
  /// A variable to set for it, as `LESS=FRX`.
  private let variable: String?

  /// A command of the shell, with one more variable of its environment if it needs one.
  public init(_ command: String, variable: String? = nil) {
    self.command = command
    self.variable = variable
  }

  /// Whether a text needs more rows than the terminal has above the next prompt.
  public static func needed(for text: String) -> Bool {
    guard let rows = TerminalSize.rows, let columns = TerminalSize.columns else { return false }
    return ScreenRows.count(text, width: columns, atMost: rows) >= rows
  }

  /// Shows a text and waits until the reader has seen enough; false if there is no such program.
  ///
  /// Ctrl-C is the pager's own meanwhile, and the terminal is afterwards as it was before.
  public func show(_ text: String) -> Bool {
    var modes = termios()
    let hasModes = tcgetattr(STDIN_FILENO, &modes) == 0
    var input: Int32 = -1
    let process = le_start_reader(command, variable, &input)
    guard process > 0 else { return false }
    feed(Array(text.utf8), to: input, of: process)
    close(input)
    let status = wait(for: process)
    if hasModes { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
    _ = InterruptFlags.takeInterrupt()
    // The shell's words for a command it did not find or could not run.
    return status != 127 << 8 && status != 126 << 8
  }

  /// Writes as much as it wants to read.
  private func feed(_ bytes: [UInt8], to input: Int32, of process: pid_t) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR || InterruptFlags.isTerminating {
        return
      }
    }
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) != process {
      guard errno == EINTR else { return 0 }
      if InterruptFlags.isTerminating { kill(process, SIGTERM) }
    }
    return status
  }
}
