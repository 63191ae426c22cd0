import Glibc
import LabSession
import LineEditor
import Presentation
import Synchronization

extension Surroundings {
  /// Lines below each other, on a terminal or not, until somebody ends it or nobody reads any more.
  func following(_ traits: TerminalTraits) -> LiveView {
    let isRead = Atomic(true)
    return LiveView(
      show: { markup in
        InterruptFlags.install()
        do throws(OutputFault) {
          try Output.answers.write(markup.text(for: traits))
        } catch {
          isRead.store(false, ordering: .relaxed)
        }
      },
      pause: { seconds in
        guard isRead.load(ordering: .relaxed) else { return false }
        return waits(seconds)
      })
  }

  /// Waits; false once somebody wants it to end.
  private func waits(_ seconds: Double) -> Bool {
    usleep(UInt32(seconds * 1_000_000))
    return !InterruptFlags.takeInterrupt() && !InterruptFlags.isTerminating
  }

  /// A screen that can be shown again and again; nil where the output is no terminal.
  func live(_ traits: TerminalTraits) -> LiveView? {
    guard isOutputTerminal, isInputTerminal else { return nil }
    let clears = !traits.plain && !isDumb
    return LiveView(
      show: { markup in
        InterruptFlags.install()
        try? Output.answers.write((clears ? "\u{1B}[H\u{1B}[2J" : "") + markup.text(for: traits))
      },
      pause: { waits($0) })
  }
}
