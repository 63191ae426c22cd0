package import CivilTime
import Decimals
package import Market
package import Presentation
package import Sandbox
import StakingModel

/// Where a sandbox stands: which recorded block it is a fork of, and how far it has come since.
package struct SandboxMoment {
  package let asOf: AsOf
  private let steps: Int
  private let age: UInt64

  package init(_ branch: SandboxBranch, now: UnixTime) {
    let beginning = branch.beginning
    asOf = AsOf(
      block: beginning.block, time: UnixTime(seconds: beginning.recorded), now: now)
    steps = branch.acts.count
    age = branch.age
  }

  /// The line under an answer that was computed on it.
  package func line(_ info: SubnetInfo? = nil) -> Markup.Block {
    let recorded = progress == nil ? asOf.line : "from " + asOf.line
    let parts = [info?.title, progress, recorded]
    return .paragraph(StyledText(parts.compactMap { $0 }.joined(separator: " · "), .dim))
  }

  /// As `sandbox day 90`; nil while nothing has been done in it.
  private var progress: String? {
    if age >= 72 { return "sandbox \(SandboxMoment.day(age))" }
    if age > 0 { return "sandbox, \(SandboxMoment.time(age)) on" }
    return steps == 0 ? nil : steps == 1 ? "sandbox, 1 step" : "sandbox, \(steps) steps"
  }

  /// As `day 90` or `day 0.5`.
  package static func day(_ age: UInt64) -> String {
    "day " + days(age)
  }

  /// Blocks as days, to a hundredth.
  package static func days(_ blocks: UInt64) -> String {
    let hundredths = (blocks * 100 + 3_600) / 7_200
    let whole = NumberFormat.group(String(hundredths / 100))
    let rest = hundredths % 100
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// As `90 days`, `6 hours`, `30 blocks`; to a hundredth of a day.
  package static func time(_ blocks: UInt64) -> String {
    if blocks < 7_200, blocks % 300 == 0 { return count(String(blocks / 300), "hour") }
    return blocks < 720 ? count(String(blocks), "block") : count(days(blocks), "day")
  }

  /// As the words that mean exactly so many blocks: `90 days`, `300 blocks`.
  static func exactTime(_ blocks: UInt64) -> String {
    blocks > 0 && blocks % 7_200 == 0
      ? count(NumberFormat.group(String(blocks / 7_200)), "day")
      : count(NumberFormat.group(String(blocks)), "block")
  }

  private static func count(_ number: String, _ unit: String) -> String {
    "\(number) \(unit)\(number == "1" ? "" : "s")"
  }
}
