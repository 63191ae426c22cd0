import Inquiry
import JSONText
import Market
import StakingModel

/// What is held, for machines.
extension SummaryReport {
  static let position: JSONRecord<(report: SummaryReport, held: HeldPosition)> = [
    kind.keys { $0.held },
    .text("title", "what it is called") { $0.report.title($0.held) },
    holding.keys { $0.held },
    .object("rate", "the rate it has today, a scenario", of: rate) {
      (SummaryRate($0.held, $0.report.context), $0.held)
    },
    leaving.keys { $0.held },
  ]

  private static let kind: JSONRecord<HeldPosition> = [
    .text("kind", "root, alpha or custodial") {
      switch $0.place {
      case .root: "root"
      case .custodian: "custodial"
      case .subnet: "alpha"
      }
    },
    .integer("netuid", "its subnet; null for a custodian") { position -> UInt16? in
      switch position.place {
      case .root: 0
      case .custodian: nil
      case .subnet(let netuid): netuid.value
      }
    },
  ]

  private static let holding: JSONRecord<HeldPosition> = [
    .integer("holding_rao", "the TAO held") { $0.rao }.only(inTAO) { !$0.isAlpha },
    .integer("holding_alpha_rao", "the alpha held") { $0.rao }.only(inAlpha) { $0.isAlpha },
    .integer("take_u16", "the validator's take that is counted; null for a custodian") { $0.take },
  ]

  private static let rate: JSONRecord<(shown: SummaryRate, held: HeldPosition)> = [
    .number("held_still", unit: "fraction", "carried on for a year, simple") { $0.held.heldRate },
    .text("shown", "as the page writes it: net and simple") { $0.shown.value },
    .text("quoted", "what a custodian quoted, before its commission; null elsewhere") {
      $0.shown.quoted
    },
    .text("basis", "how it counts") { $0.shown.basis },
    .text("unit", "in what it is paid") { $0.held.unit },
    .text("window", "over which time it is counted") { $0.shown.window },
    .text("net_of", "what is taken off") { $0.shown.net },
  ]

  private static let leaving: JSONRecord<HeldPosition> = [
    .integer("spot_rao", "the holding at the quoted price, before costs") { $0.spotRao },
    .list(
      "earned", "what it has earned after some days, along the rules, before leaving", of: earned
    ) { position in position.earned.map { ($0, position.isAlpha) } },
    .object("exit", "selling all of it today", of: exit) { $0 },
    .integer("result_rao", "what leaving returns above what it cost") { $0.resultRao },
  ]

  private static let earned: JSONRecord<(part: HeldPosition.Earned, isAlpha: Bool)> = [
    .integer("days", "after how long") { $0.part.days },
    .integer("native_rao", "how much") { $0.part.nativeRao }.only(inTAO) { !$0.isAlpha },
    .integer("alpha_rao", "how much alpha") { $0.part.nativeRao }.only(inAlpha) { $0.isAlpha },
    .integer("rao", "the same at the price of the block") { $0.part.taoRao },
    .boolean("at_least", "whether it may be more, since the alpha that earns is not recorded") {
      $0.part.isAtLeast
    },
    .integer(
      "claimed_net_rao",
      "what a claim on root pays then, its fee taken off; null elsewhere and "
        + "where it is not worth it"
    ) { $0.part.claimedNetRao },
  ]

  private static let exit: JSONRecord<HeldPosition> = [
    .integer("received_rao", "the TAO it returns") { $0.exit.received?.rao },
    .integer("net_rao", "the same less the transaction fee") { $0.exit.net?.rao },
    .integer("transaction_fee_rao", "that fee") { $0.exit.transactionFee.rao },
    .integer("fee_rao", "the swap fee") { $0.exit.feeRao }.only(inTAO) { !$0.isAlpha },
    .integer("fee_alpha_rao", "the swap fee") { $0.exit.feeRao }.only(inAlpha) { $0.isAlpha },
    .number(
      "price_impact", unit: "fraction",
      "how much worse than the quote its price is, by its own size"
    ) {
      $0.exit.priceImpact
    },
    .integer("locked_rao", "how much of it a lock of the person's own holds") { $0.lockedRao }
      .only(inAlpha) { $0.isAlpha },
    .integer("wait_days", "days until it can be had; 0 for today") { $0.exit.waitDays },
    .text("refused", "why the chain would refuse it") { $0.exit.refusal?.rawValue },
  ]

  private static let inTAO = "for root and custodians"
  private static let inAlpha = "for alpha"
}

extension HeldPosition {
  fileprivate var isAlpha: Bool {
    if case .subnet = place { true } else { false }
  }
}
