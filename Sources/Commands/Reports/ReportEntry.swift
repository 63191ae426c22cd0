import Diagnostics
import Reports

/// One report of the catalogue: adding one is adding it to `ReportEntry.all`.
struct ReportEntry: Sendable {
  /// The word after `report`.
  let name: String
  /// What it is, in a sentence without a point.
  let abstract: String
  /// The shortest line that makes it.
  let example: String
  /// Makes it.
  let make: @Sendable (ReportRequest, inout Session) throws -> any Report

  static let all: [ReportEntry] = [
    ReportEntry(
      name: "faq", abstract: "what beginners ask about staking, with numbers of the recorded block",
      example: "report faq"
    ) { request, session in
      try FAQReport(request.context(in: &session))
    },
    ReportEntry(
      name: "summary", abstract: "what your positions earn net, and what leaving today returns",
      example: "report summary --profile FILE"
    ) { request, session in
      SummaryReport(try request.summaryInput(in: &session))
    },
  ]

  /// The entry of a name; unknown names get the nearest.
  static func named(_ name: String) throws -> ReportEntry {
    if let entry = all.first(where: { $0.name == name.lowercased() }) { return entry }
    let near = nearest(to: name, among: all.map(\.name)).first
    throw CommandFault(
      Diagnostic(
        "report.unknown", "there is no report `\(name)`",
        explanation: "The reports are \(all.map(\.name).joined(separator: " and ")).",
        hint: near.map { Hint("did you mean", code: "report \($0)") }
          ?? Hint("list them with", code: "report")), .usage)
  }
}
