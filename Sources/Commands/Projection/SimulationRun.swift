import Parallel
import StakingModel
import StakingSimulation
import Synchronization

/// Runs a simulation on some threads; what comes out does not depend on how many.
struct SimulationRun {
  /// Hears how many of all paths are done; false stops.
  typealias Watch = @Sendable (_ done: UInt64, _ total: UInt64) -> Bool

  let plan: SimulationPlan
  let threads: Int

  /// The result, or nil if it was stopped.
  func result(watch: @escaping Watch) -> SimulationResult? {
    let runner = ParallelRunner(threads: threads)
    let watcher = Watcher(watch)
    let (plan, total) = (plan, UInt64(plan.paths))
    let blocks = runner.results(
      of: plan.blockCount, isCancelled: { watcher.isStopped },
      progress: { done, _ in
        watcher.report(min(UInt64(done * SimulationPlan.pathsPerBlock), total), of: total)
      }, piece: { plan.simulate(block: $0) })
    guard let blocks, let merge = SimulationMerge(plan: plan, blocks: blocks),
      let fan = runner.results(
        of: merge.pieceCount, isCancelled: { watcher.isStopped },
        progress: { _, _ in watcher.report(total, of: total) }, piece: { merge.piece($0) })
    else { return nil }
    return merge.result(fan: fan)
  }
}

/// Passes reports on one at a time, whichever thread they come from, and remembers a no.
private final class Watcher: Sendable {
  private let watch: SimulationRun.Watch
  private let latest = Mutex<(done: UInt64, isStopped: Bool)>((0, false))

  init(_ watch: @escaping SimulationRun.Watch) {
    self.watch = watch
  }

  var isStopped: Bool { latest.withLock { $0.isStopped } }

  func report(_ done: UInt64, of total: UInt64) {
    latest.withLock { latest in
      // Reports of several threads can overtake each other.
      latest.done = max(latest.done, done)
      if !latest.isStopped, !watch(latest.done, total) { latest.isStopped = true }
    }
  }
}
