import Answers
import Diagnostics
import Reports
import TextFormats

/// What `--out` names, wherever a verb takes it.
enum OutFile {
  /// What stands for the standard output, as `-` does for the standard input.
  static let output = "-"

  /// The file to write; nil for the output, as where nothing is named.
  static func named(_ typed: String?) -> String? { typed == output ? nil : typed }

  /// How every `--out` ends its help.
  static let help = "`-` is the standard output."

  /// The format that the ending of a file promises; nil for a name without an ending.
  ///
  /// - Parameters:
  ///   - formats: what can be written.
  ///   - what: what is written, as `a report`.
  ///   - example: a line that writes one, without its `--out`.
  ///   - file: the name of a page that works, without an ending.
  /// - Throws: an ending of any other kind of file.
  static func format(
    of path: String, among formats: [ReportFormat], _ what: String, example: String, file: String
  ) throws(CommandFault) -> ReportFormat? {
    if let format = ReportFormat(fileName: path), formats.contains(format) { return format }
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), name != ".", name != ".." else { return nil }
    let endings = ReportFormat.endings.filter { formats.contains($0.format) }.map(\.ending)
    throw CommandFault(
      Diagnostic(
        "report.ending",
        "\(what) cannot be made as `\(SafeText.neutralised(String(name[dot...])))`",
        explanation: "The file would not be what its name says. Endings that can be made: "
          + endings.joined(separator: ", ") + ".",
        hint: Hint(
          "a page that every browser shows and prints", code: "\(example) --out \(file).html")),
      .usage)
  }
}
