import Answers
import Decimals
import Diagnostics
import Presentation
import StakingModel
import TextFormats

/// How many paths, from which seed, on how many threads: read and kept within bounds.
struct SimulationSize {
  var paths: Int
  var seed: UInt64
  var threads: Int

  static let mostPaths = 1_000_000
  /// Paths times days: half a gigabyte of memory, half a minute on one core.
  static let mostDays = 400_000_000
  private static let usualPaths = 10_000
  /// What the usual number keeps to, for an answer within half a second.
  private static let usualDays = 40_000_000

  /// - Parameters:
  ///   - works: a line that works, for hints.
  init(
    paths: String?, seed: String, threads: String, days: Int, works: String
  ) throws {
    let most = min(SimulationSize.mostPaths, SimulationSize.mostDays / max(1, days))
    let usual = max(1, min(SimulationSize.usualPaths, SimulationSize.usualDays / max(1, days)))
    func fault(_ option: String, _ typed: String, _ what: String, _ hint: String) -> CommandFault {
      CommandFault(
        Diagnostic(
          "montecarlo.\(option)", "`\(SafeText.neutralised(typed))` is not \(what)",
          hint: Hint.example("\(works) --\(option) \(hint)")))
    }
    self.paths = usual
    if let paths {
      guard let count = DecimalReader.whole(paths, in: 1...most) else {
        throw fault(
          "paths", paths,
          "a number of paths from 1 to \(NumberFormat.group("\(most)")) for \(Horizons.name(days))",
          "20000")
      }
      self.paths = count
    }
    guard let number = UInt64(seed) else {
      throw fault("seed", seed, "a whole number from 0 to 18446744073709551615", "7")
    }
    self.seed = number
    guard let count = DecimalReader.whole(threads, in: 1...64) else {
      throw fault("threads", threads, "a number of threads from 1 to 64", "2")
    }
    self.threads = count
  }
}
