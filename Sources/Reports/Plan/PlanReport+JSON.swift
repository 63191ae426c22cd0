import Explain
import Inquiry
public import JSONText
import StakingEconomics
import StakingModel

extension PlanReport {
  /// What the first key of its JSON says.
  package static let schema = "taolab-report-plan/1"

  /// The plan for machines, in whole rao.
  public var json: JSONValue {
    .object([.init("schema", .string(PlanReport.schema))] + PlanReport.record.members(of: self))
  }

  package static let record: JSONRecord<PlanReport> = [
    .text("model", "the version of the model") { _ in ReportModel.version },
    .market { $0.context },
    .text("command", "a line that makes the same report again") { $0.command },
    .text("first", "how much it takes, in a sentence") { $0.first },
    .integer("goal_rao", "what shall be earned") { $0.plan.wish.goal.rao },
    .integer("days", "in so many days") { $0.plan.wish.days },
    .integer("amount_rao", "what there is to stake; null where nothing is said") {
      $0.plan.wish.amount?.rao
    },
    .number("most_in_one_subnet", unit: "fraction", "the limit; null without one") {
      $0.plan.wish.mostInOneSubnet
    },
    .number(
      "most_lost", unit: "fraction",
      "the limit of in and out, and of 5 of 100 paths; null without one"
    ) {
      $0.plan.wish.mostLost
    },
    .list("ways", "what it takes on each way", of: way) { report in
      report.plan.ways.map { (report.title($0.place), $0) }
    },
    .list("spread", "the amount within the limits; empty without an amount", of: part) { report in
      (report.plan.spread?.parts ?? []).map { (report.title($0.place), $0) }
    },
  ]

  private static let way: JSONRecord<(title: String, way: PlanWay)> = [
    .text("title", "what it is called") { $0.title },
    .integer("netuid", "its subnet; null for root and custodians") { netuid($0.way.place) },
    .integer("needed_rao", "the least that earns the goal; null where no amount does") {
      $0.way.needed?.rao
    },
    .integer("in_and_out_rao", "what getting in and out of that at once costs") {
      $0.way.outcome?.inAndOut?.cost.rao
    },
    .integer("final_rao", "in hand after getting out, prices held still") {
      $0.way.outcome?.finalRao
    },
    .number("below_paid", unit: "fraction", "the part of all paths that lose") {
      $0.way.chance?.probability
    },
    .number("low_tao", "5 of 100 paths have less in hand") { $0.way.chance?.low },
    .number("high_tao", "5 of 100 paths have more in hand") { $0.way.chance?.high },
    .integer("halved_rao", "in hand if the price ends at half") { $0.way.halved?.finalRao },
    .integer("most_within_loss_rao", "the most that keeps the limit of in and out") {
      $0.way.mostWithinLoss?.rao
    },
    .number(
      "own_price_rise", unit: "fraction", "how far buying that raises the price; null elsewhere"
    ) { $0.way.push?.rise },
    .integer("pool_rao", "the TAO in the pool it goes into; null elsewhere") {
      $0.way.push?.pool.rao
    },
    .integer(
      "fallen_back_rao", "in hand if the price ends as it was before; null where it hardly moved"
    ) { $0.way.fallenBack?.finalRao },
    .text("refused", "why no amount does; null where one does") { $0.way.refusal?.reason.words },
    .texts(
      "breaks",
      "amount, one_subnet, loss, range, range_unknown or pool: limits it is not known to keep"
    ) { part in
      part.way.breaks.map { kind in
        switch kind {
        case .moreThanThereIs: "amount"
        case .inOneSubnet: "one_subnet"
        case .lost: "loss"
        case .range: "range"
        case .unknownRange: "range_unknown"
        case .beyondPool: "pool"
        }
      }
    },
  ]

  private static let part: JSONRecord<(title: String, part: PlanSpread.Part)> = [
    .text("title", "where") { $0.title },
    .integer("netuid", "its subnet; null for root") { netuid($0.part.place) },
    .integer("amount_rao", "how much") { $0.part.amount.rao },
    .integer("earned_rao", "what it earns") { $0.part.earnedRao },
    .integer("in_and_out_rao", "what getting in and out at once costs") { $0.part.costRao },
    .number(
      "own_price_rise", unit: "fraction", "how far buying that raises the price; null on root"
    ) { $0.part.push?.rise },
    .boolean("cut_to_pool", "whether the limits would let in more than the pool holds") {
      $0.part.isCutToPool
    },
  ]

  private static func netuid(_ place: Place) -> UInt16? {
    if case .subnet(let netuid) = place { netuid.value } else { nil }
  }
}
