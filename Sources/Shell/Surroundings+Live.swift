import Glibc
import LabSession
import LineEditor
import Presentation

extension Surroundings {
  /// A screen that can be shown again and again; nil where the output is no terminal.
  func live(_ traits: TerminalTraits) -> LiveView? {
    guard isOutputTerminal, isInputTerminal else { return nil }
    let clears = !traits.plain && !isDumb
    return LiveView(
      show: { markup in
        InterruptFlags.install()
        try? Output.answers.write((clears ? "\u{1B}[H\u{1B}[2J" : "") + markup.text(for: traits))
      },
      pause: { seconds in
        usleep(UInt32(seconds * 1_000_000))
        return !InterruptFlags.takeInterrupt() && !InterruptFlags.isTerminating
      })
  }
}
