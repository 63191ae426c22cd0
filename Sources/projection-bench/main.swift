import Glibc
import Parallel
import StakingModel
import StakingSimulation

// projection-bench [PATHS [THREADS]]: times the simulation that the programs in .ci/bench do too
// and prints what it took and what came out, as key=value on one line.
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let paths = arguments.first ?? 10_000
let threads = arguments.dropFirst().first ?? 1

// 100 alpha at 300, volatility 90 %, 12 % a year in daily rewards with 25 % noise.
let price = PriceProcess(name: "price", drift: .expectedGrowth(0), volatility: 0.9)
let holding = SimulatedHolding(
  name: "stake", value: 30_000, prices: [0], dailyRewards: [0.12 / 365], rewardNoise: 0.25)
let plan = try SimulationPlan(
  paid: 30_000, holdings: [holding], prices: [price], days: 365, paths: paths, seed: 42)

func seconds(_ work: () -> Void) -> Double {
  let time = ContinuousClock().measure(work).components
  return Double(time.seconds) + Double(time.attoseconds) / 1e18
}

let runner = ParallelRunner(threads: threads)
var blocks: [SimulationBlock] = []
var result: SimulationResult?
let simulate = seconds {
  blocks = runner.results(of: plan.blockCount) { plan.simulate(block: $0) } ?? []
}
let merge = seconds {
  guard let merge = SimulationMerge(plan: plan, blocks: blocks) else { return }
  result = merge.result(fan: runner.results(of: merge.pieceCount) { merge.piece($0) } ?? [])
}

func rounded(_ value: Double?) -> Int { Int((value ?? 0).rounded()) }
func microseconds(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
/// The most memory this process has held since it began, in MiB; `getrusage` would count what its
/// parent held when it was started.
func peakMemory() -> Double {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let words = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
    )
    .split { $0.isWhitespace }
    if words.count > 1, words[0] == "VmHWM:", let kibibytes = Double(words[1]) {
      return (kibibytes / 102.4).rounded() / 10
    }
  }
  return 0
}

let end = result?.end
print(
  "simulate_s=\(microseconds(simulate)) quantiles_s=\(microseconds(merge))",
  "total_s=\(microseconds(simulate + merge)) p5=\(rounded(end?.p5)) p50=\(rounded(end?.p50))",
  "p95=\(rounded(end?.p95)) mean=\(rounded(result?.mean.value)) peak_mib=\(peakMemory())")
