import CLineEditorShim

/// Signals as questions a program can ask when it suits it. The flags live in C, for only C can
/// set them in a signal handler.
public enum InterruptFlags {
  /// From here on Ctrl-C, SIGTERM and SIGHUP interrupt a waiting read and raise a flag.
  public static func install() {
    le_catch_signals()
  }

  /// Whether Ctrl-C was typed since this was asked last.
  public static func takeInterrupt() -> Bool {
    le_take_interrupt() != 0
  }

  /// Whether SIGTERM or SIGHUP came: save and leave.
  public static var isTerminating: Bool {
    le_termination() != 0
  }
}
