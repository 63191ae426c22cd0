import Dispatch
import Synchronization

/// Runs independent pieces of work on several threads and hands the results back in their order.
public struct ParallelRunner: Sendable {
  /// Threads to use, at least one.
  public let threads: Int

  /// A runner on that many threads; fewer may run if the machine has fewer processors.
  public init(threads: Int) {
    self.threads = max(1, threads)
  }

  /// The results of pieces 0, 1, … in that order, or nil if `isCancelled` said so before all were
  /// begun. Which thread does which piece is left open, so a piece must not depend on another.
  ///
  /// `isCancelled` and `progress` are called from any of the threads; `progress` hears how many
  /// pieces are done, each number once.
  public func results<Result: Sendable>(
    of count: Int, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in },
    piece: @escaping @Sendable (Int) -> Result
  ) -> [Result]? {
    let board = Board<Result>(count: max(0, count))
    let work: @Sendable () -> Void = {
      while !isCancelled(), let number = board.take() {
        let done = board.put(piece(number), at: number)
        progress(done, count)
      }
    }
    let workers = min(threads, max(1, count))
    if workers == 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
    }
    return board.all()
  }
}

/// What is still to be done and what is done.
private final class Board<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var done = 0
    var results: [Result?]
  }

  private let state: Mutex<State>

  init(count: Int) {
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  func take() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func put(_ result: Result, at number: Int) -> Int {
    state.withLock { state in
      state.results[number] = result
      state.done += 1
      return state.done
    }
  }

  func all() -> [Result]? {
    state.withLock { state in
      let found = state.results.compactMap { $0 }
      return found.count == state.results.count ? found : nil
    }
  }
}
