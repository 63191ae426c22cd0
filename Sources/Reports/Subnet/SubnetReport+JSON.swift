import Inquiry
public import JSONText
import Market
import StakingEconomics
import StakingModel

extension SubnetReport {
  /// What the first key of its JSON says.
  package static let schema = "taolab-report-subnet/1"

  /// Its keys; the first ones are those of every explainer.
  package static var fields: [JSONField] { Explainer.record.fields + record.fields }

  /// Text and numbers for machines.
  public var json: JSONValue {
    .object(
      [.init("schema", .string(SubnetReport.schema))] + Explainer.record.members(of: explainer)
        + SubnetReport.record.members(of: self))
  }

  private static let record: JSONRecord<SubnetReport> = [
    .integer("netuid", "its number") { $0.figures.subnet?.info.netuid.value ?? 0 },
    .text("name", "what its owner calls it") { $0.figures.subnet?.info.name },
    .number("price", unit: "TAO per alpha", "what the pool quotes") {
      $0.figures.subnet?.price ?? 0
    },
    .integer("pool_rao", "the TAO in its pool") { $0.figures.subnet?.liquidity.rao ?? 0 },
    .number(
      "rate_net_held_still", unit: "fraction",
      "today's rate in alpha carried on for a year, net of the take"
    ) { $0.figures.heldRate },
    .integer("amount_rao", "what the examples stake") { $0.figures.amount.rao },
    .integer("year_earned_rao", "what that earns in 365 days, along the rules, at today's price") {
      $0.figures.outcome?.earnedRao
    },
    .integer("year_final_rao", "in hand after selling it then, all costs paid") {
      $0.figures.outcome?.finalRao
    },
    .integer("in_and_out_rao", "what getting in and out at once costs, all fees counted") {
      $0.figures.outcome?.inAndOut?.cost.rao
    },
    .texts("warnings", "what to know before any gain; kinds may be added") {
      $0.figures.risks?.warnings.map(\.rawValue) ?? []
    },
  ]
}
