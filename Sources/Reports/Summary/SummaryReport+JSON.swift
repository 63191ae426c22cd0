import CivilTime
import Explain
import Holdings
import Inquiry
public import JSONText
import Market
import StakingEconomics
import StakingModel

extension SummaryReport {
  /// What the first key of its JSON says.
  package static let schema = "taolab-report-summary/3"

  /// The report for machines: amounts in whole rao, rates as numbers.
  ///
  /// Keys end in their unit. What is not known is null, never zero.
  public var json: JSONValue {
    let whole = JSONValue.object(
      [.init("schema", .string(SummaryReport.schema))] + SummaryReport.record.members(of: whole))
    return input.isRedacted ? Redaction.hiding(whole) : whole
  }

  package static let record: JSONRecord<SummaryReport> = [
    .text("model", "the version of the model") { _ in ReportModel.version },
    .market { $0.context },
    .text("profile_sha256", "the digest of the profile; null where it is hidden") { report in
      report.input.isRedacted ? nil : report.input.profileDigest
    },
    .text("command", "a line that makes the same report on any day") { $0.input.command },
    .text("name", "the name in the profile") { $0.input.profile.name },
    .object("price", "the price of TAO in the profile", of: quote, orNull: { $0.price }),
    .object("first_screen", "the three answers, a sentence each", of: firstScreen) { $0 },
    .list("positions", "what is held", of: position) { report in
      report.positions.map { (report, $0) }
    },
    .object("total", "all positions together", of: total) { $0 },
    outlookKeys,
    .object("comparison", "the ways the amount could be staked", of: compared) { $0 },
    .object(
      "records", "income and gains from the files given; null without", of: recordsRecord,
      orNull: { $0.input.records }),
    .assumptions { $0.assumptions },
    .texts("warnings", "what should be known before using the numbers") { $0.warnings },
    .list(
      "explanations", "how figures come about, part by part; none where amounts are hidden",
      of: explanation
    ) { $0.explanations },
    .texts("notes", "what the profile says of single positions, held against the numbers") {
      $0.notes
    },
  ]

  /// What changed since the version before.
  package static let changes = [
    "`first_screen`, `outlook`, `places`, `risks`, `waterfall`, `would_change` and `quoted` are new; "
      + "nothing that was there changed.",
    "`total.lost_by_leaving_share` is new, and `comparison.ways[]` has `below_paid`, `below_root` and "
      + "`halved_rao`.",
    "`records` is new: income and gains of the files given with `--records`.",
    "`explanations` is new: how each headline figure and each row comes about.",
  ]

  private var explanations: [(part: SummaryExplanations.Part, figures: [Derivation])] {
    guard let all = SummaryExplanations(self) else { return [] }
    return SummaryExplanations.Part.allCases.map { ($0, all.derivations($0)) }
  }

  private static let explanation:
    JSONRecord<
      (part: SummaryExplanations.Part, figures: [Derivation])
    > = [
      .text("part", "what is explained: first, leaving, earning, exits, range, ways, net or tips") {
        $0.part.rawValue
      },
      .list("figures", "each as `why` explains it", of: Derivation.record) { $0.figures },
    ]

  private static let quote: JSONRecord<TAOQuote> = [
    .text("currency", "its currency") { $0.currency },
    .number("per_tao", unit: "the currency", "what 1 TAO costs") { $0.value },
    .text("date", "its day") { $0.date?.text }, .text("source", "where it was read") { $0.source },
  ]
}
