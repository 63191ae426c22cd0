import Answers
import Diagnostics
import LabSession
import Reports

/// One report of the catalogue: adding one is adding it to `ReportEntry.all`.
struct ReportEntry: Sendable {
  /// The word after `report`.
  let name: String
  /// What it is, in a sentence without a point.
  let abstract: String
  /// The shortest line that makes it.
  let example: String
  /// What it takes besides a format and a file; any other option is refused.
  let options: [ReportOption]
  /// Whether words behind the name choose a part of it.
  var takesWords = false
  /// What it can be written as.
  var formats = ReportFormat.ofEvery
  /// Makes it.
  let make: @Sendable (ReportRequest, inout Session) throws -> any Report

  /// The line for a person with a profile.
  static let withProfile = "report summary --profile FILE"

  static let all: [ReportEntry] =
    explainers + [
      ReportEntry(
        name: "summary", abstract: "what your positions earn net, and what leaving today returns",
        example: withProfile,
        options: [
          .profile, .days, .amount, .madeOn, .locale, .currency, .template, .redact, .records,
          .method,
          .ndjson, .batch,
          .outDir, .tar,
        ], formats: ReportFormat.allCases
      ) { request, session in
        SummaryReport(try request.summaryInput(in: &session))
      },
      ReportEntry(
        name: "compare", abstract: "what moved between two summaries, and why",
        example: "report compare before.json after.json", options: [.madeOn, .locale],
        takesWords: true
      ) { request, session in
        try request.compare(in: &session)
      },
      ReportEntry(
        name: "plan", abstract: "what a goal takes: sizes, costs and ranges within your limits",
        example: ReportRequest.planExample,
        options: [.goal, .limit, .maxLoss, .amount, .days, .madeOn, .locale], takesWords: true
      ) { request, session in
        try request.plan(in: &session)
      },
    ]

  /// The words behind `report`.
  static let names = all.map(\.name)

  /// Throws if one of these options means nothing for this report.
  func refuse(_ given: [ReportOption]) throws(CommandFault) {
    try StrayOption.refuse(
      given.map { ($0.rawValue, !options.contains($0)) }, in: "report \(name)"
    ) { option in
      let other = ReportEntry.all.first { $0.options.contains { $0.rawValue == option } }
      return Hint("it belongs to", code: other?.example ?? "report")
    }
  }

  /// The entry of a name; unknown names get the nearest.
  static func named(_ name: String) throws -> ReportEntry {
    if let entry = all.first(where: { $0.name == name.lowercased() }) { return entry }
    let near = nearest(to: name, among: all.map(\.name)).first
    throw CommandFault(
      Diagnostic(
        "report.unknown", "there is no report `\(name)`",
        explanation: "The reports are \(all.map(\.name).joined(separator: ", ")).",
        hint: near.map { Hint("did you mean", code: "report \($0)") }
          ?? Hint("list them with", code: "report")), .usage)
  }
}
