import Glibc
import LineEditor
import Presentation
import Synchronization

/// One line on the error stream that says how far long work is, and Ctrl-C that stops it.
///
/// Shown on a terminal once the work takes noticeable time; for a screen reader as a sentence now
/// and then; in a pipe not at all.
final class ProgressLine: Sendable {
  /// How it may look.
  enum Look: Sendable {
    case hidden, sentences, bar
  }

  private struct State {
    var what = ""
    var began = 0.0
    var shown = 0.0
    var isShown = false
    var wasStopped = false
  }

  private let look: Look
  private let isInterrupted: @Sendable () -> Bool
  private let state = Mutex(State())

  /// - Parameter isInterrupted: whether somebody wants the work to stop; says so once.
  init(
    _ look: Look,
    isInterrupted: @escaping @Sendable () -> Bool = {
      InterruptFlags.takeInterrupt() || InterruptFlags.isTerminating
    }
  ) {
    (self.look, self.isInterrupted) = (look, isInterrupted)
  }

  /// Takes note of how much is done; false once somebody wants it to stop, and from then on to
  /// everybody who asks until the end: the work may go on in several threads and parts.
  func note(_ what: String, _ done: UInt64, _ total: UInt64) -> Bool {
    state.withLock { state in
      guard !state.wasStopped else { return false }
      let now = ProgressLine.now
      if state.what != what {
        InterruptFlags.install()
        state = State(what: what, began: now, shown: now)
      }
      if isInterrupted() {
        state.wasStopped = true
        return false
      }
      show(Progress(done: done, total: total, seconds: now - state.began), now, &state)
      return true
    }
  }

  /// Takes the line off the screen, and says whether the work was stopped.
  func end() -> Bool {
    state.withLock { state in
      defer { state = State() }
      if state.isShown, look == .bar { try? Output.errors.write("\r\u{1B}[K") }
      return state.wasStopped
    }
  }

  private func show(_ progress: Progress, _ now: Double, _ state: inout State) {
    switch look {
    case .hidden: return
    case .bar:
      guard now - state.shown >= (state.isShown ? 0.1 : 0.3) else { return }
      let line = progress.line(state.what, width: TerminalSize.columns ?? 80)
      try? Output.errors.write("\r" + line + "\u{1B}[K")
    case .sentences:
      guard now - state.shown >= 5 else { return }
      try? Output.errors.write("\(state.what): \(progress.percent) % done\n")
    }
    state.shown = now
    state.isShown = true
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// How far something is.
struct Progress: Hashable {
  let done: UInt64
  let total: UInt64
  /// How long it has taken so far.
  let seconds: Double

  /// Whole percent, rounded down.
  var percent: UInt64 { total == 0 ? 0 : min(100, done * 100 / total) }

  /// What is left, if it goes on like this; nil before anything is done.
  var secondsLeft: Double? {
    done == 0 ? nil : seconds * Double(total - min(done, total)) / Double(done)
  }

  /// As `waiting [######....] 60 %, 12 s left, Ctrl-C stops`, cut to what fits. ASCII.
  func line(_ what: String, width: Int) -> String {
    // How much a pipe will bring is not known.
    guard total > 0 else { return what.count + 16 < width ? what + ", Ctrl-C stops" : "" }
    let left = secondsLeft.map { ", \(Progress.time($0)) left" } ?? ""
    let cells = 20
    let filled = Int(percent) * cells / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: cells - filled)
    let short = "\(what) \(percent) %"
    let lines = [
      "\(what) [\(bar)] \(percent) %\(left), Ctrl-C stops", "\(short)\(left), Ctrl-C stops", short,
    ]
    return lines.first { $0.count < width } ?? ""
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 100 ? "\(whole) s" : "\((whole + 59) / 60) min"
  }
}
