package import JSONText
import Sandbox
import StakingModel

extension SandboxDesk {
  /// What the sandbox is after it was changed as a whole.
  package static let changeRecord: JSONRecord<Changed> = [
    .integer("block", "the block of the sandbox after it") { $0.block },
    .integer("worth_rao", "what everything is worth, alpha at the spot price") { $0.worthRao },
    .integer("steps", "how many acts it holds") { $0.steps },
  ]

  package typealias Changed = (block: UInt64, worthRao: UInt64, steps: Int)
}
