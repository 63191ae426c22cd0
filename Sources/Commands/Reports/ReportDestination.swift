import Answers
import Diagnostics
import Files
import Reports
import TextFormats

/// As what a report is written, and where to.
struct ReportDestination: Sendable {
  let format: ReportFormat
  /// The file to write; nil for the output.
  let path: String?

  /// What the options ask for together.
  ///
  /// - Parameter asJSON: whether the answer itself shall be JSON.
  /// - Throws: a format or an ending that cannot be made, and options that contradict each other.
  init(format typed: String?, out path: String?, asJSON: Bool, of report: ReportEntry) throws {
    self.path = path
    let given = try typed.map { try ReportDestination.format($0, report) }
    let ofFile = try path.flatMap {
      try OutFile.format(
        of: $0, among: report.formats, "a report", example: report.example, file: report.name)
    }
    if let given, let path, let ofFile, given != ofFile {
      throw ReportDestination.contradiction(
        "`--format \(given.rawValue)` and the ending of `\(SafeText.neutralised(path))`", report,
        "--out \(report.name).\(given.rawValue)")
    }
    if let given, asJSON, path == nil, given != .json {
      throw ReportDestination.contradiction(
        "`--format \(given.rawValue)` and `--json`", report, "--format \(given.rawValue)")
    }
    format = given ?? ofFile ?? (asJSON && path == nil ? .json : .markdown)
  }

  private static func format(_ typed: String, _ report: ReportEntry) throws -> ReportFormat {
    let known = ReportFormat(rawValue: typed.lowercased())
    if let known, report.formats.contains(known) { return known }
    let names = report.formats.map(\.rawValue)
    throw CommandFault(
      Diagnostic(
        "report.format", "`\(SafeText.neutralised(typed))` is not a format of a report",
        explanation: "The formats are \(names.joined(separator: ", ")).",
        hint: nearest(to: typed, among: names).first.map {
          Hint("did you mean", code: "\(report.example) --format \($0)")
        }), .usage)
  }

  private static func contradiction(
    _ both: String, _ report: ReportEntry, _ options: String
  ) -> CommandFault {
    CommandFault(
      Diagnostic(
        "report.contradiction", "\(both) ask for two formats",
        hint: Hint("leave one of them away", code: "\(report.example) \(options)")), .usage)
  }
}

extension ReportDestination {
  /// Throws if a file to write is one that the report is made from.
  static func refuse(
    _ path: String?, among inputs: [(path: String?, name: String)], _ files: FileAccess
  ) throws(CommandFault) {
    guard let path else { return }
    for input in inputs {
      guard let source = input.path, files.isSame(source, path) else { continue }
      throw CommandFault(
        Diagnostic(
          "report.out",
          "`\(SafeText.neutralised(path))` is your \(input.name) and is not overwritten",
          hint: Hint("choose another file for the report")), .usage)
    }
  }

  /// Replaces the file as a whole, or leaves it as it was. A link is not followed.
  func write(_ text: String, _ files: FileAccess) throws(CommandFault) {
    guard let path else { return }
    do throws(FileFault) {
      try files.writeUnfollowed(Array(text.utf8), path, 0o644)
    } catch {
      throw CommandFault(error)
    }
  }
}
