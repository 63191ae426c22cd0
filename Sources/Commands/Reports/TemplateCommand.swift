import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Presentation
import Reports
import TextFormats

/// `template check`: holds every template of the reports against the names it may use.
struct TemplateCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Check the templates of the reports.",
    usage: "template check",
    discussion: "Lists every fault with file, line and column: unknown names and partials, "
      + "text that would not be escaped, tags that do not close. With --content FOLDER it checks "
      + "your own templates.")
  static let examples = ["template check"]
  static let group = CommandGroupName.author

  @Argument(help: "`check`.")
  var action: String?
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? [.init("check")] : []
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard action ?? "check" == "check" else {
      throw CommandFault(
        Diagnostic(
          "template.action", "`template` cannot `\(SafeText.neutralised(action ?? ""))`",
          hint: Hint("it checks the templates", code: "template check")), .usage)
    }
    let faults = ReportTemplates.faults(in: session.environment.content)
    let errors = faults.filter { $0.severity == .error }
    let count = ReportTemplates.all(in: session.environment.content).count
    if !errors.isEmpty, let list = DiagnosticList(faults) { throw CommandFault(list) }
    var markup = DiagnosticList(faults).map { Markup($0) } ?? Markup()
    markup += Markup(StyledText("\(count) templates, no fault", .good))
    return Answer(markup, json: TemplateCommand.record.json(of: count))
  }
}
