import Answers
import CivilTime
import Diagnostics
import LabSession
import Reports
import TextFormats

extension ReportRequest {
  /// Two saved summaries, or profiles that are summarised first.
  func compare(in session: inout Session) throws -> CompareReport {
    guard words.count == 2 else {
      throw CommandFault(
        Diagnostic(
          "report.two", "a comparison needs two files",
          explanation: "Each is a summary saved with `--format json`, or a profile.",
          hint: Hint.example("report compare before.json after.json")), .usage)
    }
    let context = try context(in: &session)
    let both = try words.map { try saved($0, context, in: &session) }
    let files = words.map(ReportRequest.fileName).map(ReportRequest.quoted)
    let own = templates.map { "--templates \(ReportRequest.folder($0, false)) " } ?? ""
    let command =
      "taolab report compare \(files.joined(separator: " ")) \(own)--made-on \(context.now.date.text) "
      + "--format \(formatWord)"
    return CompareReport(
      both[0], both[1], context, command: command,
      chartWidth: screenWidth.map { min(72, max(30, $0 - 4)) } ?? 72)
  }

  private func saved(
    _ path: String, _ context: ReportContext, in session: inout Session
  ) throws -> SavedSummary {
    let source = try session.readHeld(path)
    let name = ReportRequest.fileName(path)
    do throws(DiagnosticList) {
      if SavedSummary.isOne(source.text) {
        return try SavedSummary(SourceText(name: name, text: source.text))
      }
    } catch {
      throw CommandFault(error, .input)
    }
    let profile = try session.profile(source)
    let input = SummaryInput(
      profile: profile, profileText: source.text, context: context, command: "")
    return try SavedSummary(SummaryReport(input), named: name)
  }

  /// Where it lies on this machine is nobody's business.
  private static func fileName(_ path: String) -> String {
    SafeText.neutralised(path.split(separator: "/").last.map(String.init) ?? path)
  }
}
