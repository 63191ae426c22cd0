import Answers
import Decimals
import Diagnostics
import Files
import JSONText
import LabSession
import Presentation
import Reports
import TextFormats

/// A report on paper: its page, printed by a browser that is there.
extension ReportCommand {
  /// One file is asked for at a time.
  func refuseBesidePDF(_ entry: ReportEntry) throws {
    guard let pdf else { return }
    guard pdf != "-" else {
      throw CommandFault(
        Diagnostic(
          "report.out", "`-` is no file for a PDF",
          explanation: "A PDF is written as a file, never to the output.",
          hint: Hint("name a file", code: "\(entry.example) --pdf \(entry.name).pdf")), .usage)
    }
    guard pdf.lowercased().hasSuffix(".pdf") || !pdf.contains(".") else {
      throw CommandFault(
        Diagnostic(
          "report.ending", "`\(SafeText.neutralised(pdf, limit: 200))` does not end as a PDF does",
          explanation: "The file would not be what its name says.",
          hint: Hint("name it so", code: "\(entry.example) --pdf \(entry.name).pdf")), .usage)
    }
    try StrayOption.refuse(
      [("--out", out != nil), ("--format", format != nil)], in: "report --pdf"
    ) { _ in
      Hint("make the page by itself", code: "\(entry.example) --out \(entry.name).html")
    }
  }

  /// Prints a page and writes it as a whole, or says why it cannot.
  func printed(
    _ html: String, to path: String, _ entry: ReportEntry, in session: Session
  ) throws -> Answer {
    let bytes: [UInt8]
    do throws(PagePrintFault) {
      guard let printPage = session.environment.printPage else { throw .noBrowser }
      bytes = try printPage(Array(html.utf8))
    } catch {
      throw ReportCommand.fault(error, entry)
    }
    let isReplaced = HeldFile.isTaken(path, session.environment.files)
    do throws(FileFault) {
      try session.environment.files.writeUnfollowed(bytes, path, 0o644)
    } catch {
      throw CommandFault(error)
    }
    return Answer(
      Markup([
        .paragraph(
          StyledText("printed ", .dim) + StyledText(SafeText.neutralised(path), .name)
            + StyledText(", \(NumberFormat.group(String(bytes.count))) bytes", .dim)
            + StyledText(isReplaced ? ", in place of the file that was there" : "", .dim))
      ]),
      json: ["file": .string(path), "bytes": .integer(bytes.count), "format": "pdf"])
  }

  private static func fault(_ fault: PagePrintFault, _ entry: ReportEntry) -> CommandFault {
    let hint = Hint(
      "write the page and print it from any browser",
      code: "\(entry.example) --out \(entry.name).html")
    switch fault {
    case .noBrowser:
      return CommandFault(
        Diagnostic(
          "report.browser", "no browser that prints by itself was found",
          explanation: "It was looked for: "
            + PagePrintFault.browsers.joined(separator: ", ") + ".", hint: hint), .failure)
    case .failed(let reason):
      return CommandFault(
        Diagnostic("report.print", "the page could not be printed: \(reason)", hint: hint),
        .failure)
    }
  }
}
