import CivilTime
import Inquiry
public import JSONText
import Market

extension CompareReport {
  /// What the first key of its JSON says.
  package static let schema = "taolab-report-compare/1"

  /// The changes for machines, in whole rao.
  public var json: JSONValue {
    .object(
      [.init("schema", .string(CompareReport.schema))] + CompareReport.record.members(of: self))
  }

  package static let record: JSONRecord<CompareReport> = [
    .text("model", "the version of the model") { _ in ReportModel.version },
    .market { $0.context },
    .text("command", "a line that makes the same report again") { $0.command },
    .text("first", "what became of the whole, in a sentence") { $0.first },
    .text("why", "the causes by size, in a sentence") { $0.why },
    .object("before", "the first summary", of: moment) { $0.before },
    .object("after", "the second summary", of: moment) { $0.after },
    .list("causes", "what each cause adds; the parts add up to the change", of: cause) { report in
      HoldingsChange.Cause.allCases.map { (report.change, $0) }
    },
    .list("positions", "what moved in each; what went comes last", of: line) { $0.change.lines },
  ]

  private static let moment: JSONRecord<SavedSummary> = [
    .text("name", "the file it was read from") { $0.name },
    .integer("block", "the block of its numbers") { $0.block },
    .text("time", "when that block was made, in UTC") { $0.time.iso8601 },
    .integer("spot_rao", "everything at the quoted prices of that block") {
      CompareReport.worth($0)
    },
    .integer("leaving_rao", "what leaving everything would return then") { $0.total.leavingRao },
    .boolean("leaving_at_least", "whether that may be more") { $0.total.leavingIsAtLeast },
    .integer("later_rao", "what comes only days after asking; null where it does not say") {
      $0.total.laterRao
    },
    .integer("locked_spot_rao", "what locks hold, at quoted prices; null where it does not say") {
      $0.total.lockedRao
    },
    .integer("year_rao", "what it would earn in 365 days, prices held still") {
      CompareReport.year($0)
    },
    .boolean("year_at_least", "whether that may be more") { $0.total.yearIsAtLeast },
  ]

  private static let cause: JSONRecord<(change: HoldingsChange, cause: HoldingsChange.Cause)> = [
    .text("cause", "came, went, amounts, takes, prices or rates") { $0.cause.rawValue },
    .integer("worth_rao", "what it adds to the worth at quoted prices") {
      $0.change.worth($0.cause)
    },
    .integer("year_rao", "what it adds to the earnings of 365 days") {
      $0.change.year($0.cause)
    },
  ]

  private static let line: JSONRecord<HoldingsChange.Line> = [
    .text("title", "what it is called") { ($0.after ?? $0.before)?.title ?? "" },
    .text("kind", "root, alpha or custodial") { ($0.after ?? $0.before)?.kind.rawValue ?? "" },
    .integer("netuid", "its subnet; null for a custodian") { ($0.after ?? $0.before)?.netuid },
    .integer("held_before", "rao of TAO or alpha; null where it came") { $0.before?.heldRao },
    .integer("held_after", "the same after; null where it went") { $0.after?.heldRao },
    .integer("worth_rao", "how far its worth moved") { $0.worthRao },
    .integer("year_rao", "how far the earnings of 365 days moved") { $0.yearRao },
  ]
}
