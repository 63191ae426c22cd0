import CivilTime
import Holdings
import Inquiry
public import JSONText
import Market
import StakingEconomics
import StakingModel

extension SummaryReport {
  /// What the first key of its JSON says.
  package static let schema = "taolab-report-summary/2"

  /// The report for machines: amounts in whole rao, rates as numbers.
  ///
  /// Keys end in their unit. What is not known is null, never zero.
  public var json: JSONValue {
    .object(
      [.init("schema", .string(SummaryReport.schema))] + SummaryReport.record.members(of: self))
  }

  package static let record: JSONRecord<SummaryReport> = [
    .text("model", "the version of the model") { _ in ReportModel.version },
    .market { $0.context },
    .text("profile_sha256", "the digest of the profile") { $0.input.profileDigest },
    .text("command", "a line that makes the same report on any day") { $0.input.command },
    .text("name", "the name in the profile") { $0.input.profile.name },
    .object("price", "the price of TAO in the profile", of: quote, orNull: { $0.price }),
    .list("positions", "what is held", of: position) { report in
      report.positions.map { (report, $0) }
    },
    .object("total", "all positions together", of: total) { $0 },
    .object("comparison", "the ways the amount could be staked", of: compared) { $0 },
    .assumptions { $0.assumptions },
    .texts("warnings", "what should be known before using the numbers") { $0.warnings },
    .texts("notes", "what the profile says of single positions, held against the numbers") {
      $0.notes
    },
  ]

  /// What changed since the version before.
  package static let changes = [
    "`positions[].net_day`, `net_day_tao` and `total.net_…`, a day's rate held still, gave way to "
      + "`earned`: what rules and prices of the block make of 1, 30 and 365 days and of the horizon.",
    "`positions[].rate.value` is now `rate.held_still`; `rate.shown` is how the page writes it.",
    "`positions[].at_quoted_price_tao` is now `spot_rao`, `exit.fee` is `exit.fee_rao` or "
      + "`exit.fee_alpha_rao`: whole rao.",
    "`positions[].claim_every_days` is gone; `earned[].claimed_net_rao` says what one claim pays.",
    "`total.leaving_today_rao` and `_money` are `total.leaving_today`, transaction fees paid and "
      + "without what is locked or paid later; that is in `total.leaving_later`.",
    "A sum says in `missing` and `at_least` what is not in it; it is null where nothing is known.",
    "`total.result`, `positions[].result_rao` and `notes` are new.",
    "`comparison.ways[]` has `earned_rao`, `in_and_out_rao`, `expected_final_rao` and `refused`; the "
      + "loss that is expected is no longer among the steps; `gain_by_price_change[].gain_tao` is "
      + "now `gain_rao`.",
  ]

  private static let quote: JSONRecord<TAOQuote> = [
    .text("currency", "its currency") { $0.currency },
    .number("per_tao", unit: "the currency", "what 1 TAO costs") { $0.value },
    .text("date", "its day") { $0.date?.text }, .text("source", "where it was read") { $0.source },
  ]
}
