package import JSONText
import Sandbox
import StakingModel

extension SandboxNote {
  /// The key `sandbox` of an order, which may be refused.
  package static let order = key([
    .boolean("done", "whether it was carried out") { $0.done != nil },
    block { $0.outcome.block }.keys(only: "if it was") { $0.done },
    fee, free, root, alpha,
    JSONRecord<SandboxError>([
      .text("code", "the code of the refusal") { $0.code },
      .text("reason", "why not") { $0.reason },
    ]).keys(only: "if it was not") { $0.refusal },
  ])

  /// That of a move, which is refused as a whole or done.
  static let move = key([done, fee, free, root, alpha])

  /// That of a claim.
  static let claim = key([done, fee, free, root])

  /// The block after something was done.
  package static func block<Whole>(
    _ value: @escaping @Sendable (Whole) -> UInt64
  ) -> JSONRecord<Whole> {
    .integer("block", "the block of the sandbox after it", value)
  }

  private static func key(_ record: JSONRecord<SandboxNote>) -> JSONRecord<SandboxNote> {
    .object("sandbox", "what it did to your sandbox", of: record) { $0 }
  }

  private static let done: JSONRecord<SandboxNote> = [
    .boolean("done", "true") { $0.done != nil }, block { $0.done?.outcome.block ?? 0 },
  ]

  private static let fee = JSONRecord<SandboxAct>.integer(
    "transaction_fee_rao", "what it cost in free TAO"
  ) { $0.outcome.transactionFee.rao }.keys(only: "if it was done") { (note: SandboxNote) in
    note.done
  }

  private static let free = JSONRecord<SandboxNote>.integer(
    "free_rao", "the TAO that is not staked"
  ) { $0.wallet.free.rao }

  private static let root = JSONRecord<SandboxNote>.integer("root_rao", "the TAO on root") {
    $0.wallet.root.stake.rao
  }.only("if root is concerned") { $0.done != nil && $0.places.contains(.root) }

  /// The key has a subnet's number for N.
  private static let alpha = JSONRecord<SandboxNote>(
    JSONField("alphaN_rao", .integer, unit: "rao of alpha", "the alpha of subnet N")
      .only("if that subnet is concerned")
  ) { note in
    note.concernedSubnets.map { netuid in
      .init("alpha\(netuid.value)_rao", .integer(note.wallet.alpha(on: netuid).rao))
    }
  }

  private var done: SandboxAct? { try? act.get() }

  private var refusal: SandboxError? {
    if case .failure(let error) = act { error } else { nil }
  }

  private var concernedSubnets: [Netuid] {
    guard done != nil else { return [] }
    return places.compactMap { if case .subnet(let netuid) = $0 { netuid } else { nil } }
  }
}
