import Holdings
import Inquiry
import JSONText
import StakingModel

/// A position with its number in `holdings` and its name, for programs.
struct HeldEntry {
  let number: Int
  let title: String
  let position: HeldPosition

  static let record: JSONRecord<HeldEntry> = [
    .integer("number", "its number in `holdings`") { $0.number },
    .text("kind", "root, alpha or custodial") { $0.kind },
    .integer("netuid", "its subnet; null for a custodian") { $0.netuid?.value },
    .text("title", "what it is called") { $0.title },
    .integer("holding_rao", "the TAO held") { $0.position.rao }.only(tao) { !$0.isAlpha },
    .integer("holding_alpha_rao", "the alpha held") { $0.position.rao }.only(alpha) { $0.isAlpha },
    .integer("locked_alpha_rao", "how much of it a lock of the person's own holds") {
      $0.position.lockedRao
    }.only(alpha) { $0.isAlpha },
    .integer("take_u16", "the validator's take that is counted; null for a custodian") {
      $0.position.take
    },
    .integer("spot_rao", "the holding at the quoted price, before costs") { $0.position.spotRao },
    .list(
      "earned", "what it has earned after some days, along the rules, before leaving", of: earned
    ) { entry in entry.position.earned.map { ($0, entry.isAlpha) } },
    leaving,
  ]

  private static let leaving: JSONRecord<HeldEntry> = [
    .integer("leaving_net_rao", "the TAO leaving returns, all fees paid; null where refused") {
      $0.position.exit.net?.rao
    },
    .integer("transaction_fee_rao", "the transaction fee in it") {
      $0.position.exit.transactionFee.rao
    },
    .integer("fee_rao", "the swap fee") { $0.position.exit.feeRao }.only(tao) { !$0.isAlpha },
    .integer("fee_alpha_rao", "the swap fee") { $0.position.exit.feeRao }
      .only(alpha) { $0.isAlpha },
    .number(
      "price_impact", unit: "fraction",
      "how much worse than the quote its price is, by its own size"
    ) {
      $0.position.exit.priceImpact
    },
    .integer("wait_days", "days until it can be had; 0 for today") { $0.position.exit.waitDays },
    .text("refused", "why the chain would refuse the sale") {
      $0.position.exit.refusal?.rawValue
    },
    .integer("lost_by_leaving_rao", "what leaving loses against spot; null where not today") {
      $0.position.lostByLeavingRao
    },
    .integer("result_rao", "what leaving returns above what it cost") { $0.position.resultRao },
  ]

  private static let earned: JSONRecord<(earned: HeldPosition.Earned, isAlpha: Bool)> = [
    .integer("days", "after how long") { $0.earned.days },
    .integer("native_rao", "how much") { $0.earned.nativeRao }.only(tao) { !$0.isAlpha },
    .integer("alpha_rao", "how much alpha") { $0.earned.nativeRao }.only(alpha) { $0.isAlpha },
    .integer("rao", "the same at the price of the block") { $0.earned.taoRao },
    .boolean("at_least", "whether it may be more") { $0.earned.isAtLeast },
  ]

  private static let alpha = "for alpha"
  private static let tao = "for root and custodians"

  private var isAlpha: Bool { kind == "alpha" }

  private var kind: String {
    switch position.place {
    case .root: "root"
    case .custodian: "custodial"
    case .subnet: "alpha"
    }
  }

  private var netuid: Netuid? {
    switch position.place {
    case .root: .root
    case .custodian: nil
    case .subnet(let netuid): netuid
    }
  }
}
