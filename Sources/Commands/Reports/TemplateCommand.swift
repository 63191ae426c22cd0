import Answers
import ArgumentParser
import Diagnostics
import Files
import JSONText
import LabSession
import Presentation
import Reports
import TextFormats

/// `template`: checks the templates of the reports, lists them, and hands them out to be changed.
struct TemplateCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Check, list and copy the templates of the reports.",
    usage: "template [check | list | names NAME | eject NAME [--out FILE]]",
    discussion: "template check lists every fault with file, line and column: unknown names and "
      + "partials, text that would not be escaped, tags that do not close. template list says which "
      + "there are, template names which values one of them may use. template eject writes one out: "
      + "put it at the same path below a folder of your own and change it there. With --content "
      + "FOLDER all of them read your own templates.")
  static let examples = ["template check", "template list"]
  static let group = CommandGroupName.author

  @Argument(help: "`check`, `list`, `names` or `eject`.")
  var action: String?
  @Argument(help: "A template, as `summary/brief`.")
  var name: String?
  @Option(name: .long, help: "The file to write; it is replaced as a whole.")
  var out: String?
  @OptionGroup var common: CommonOptions

  /// What it does, by the first word.
  enum Action: String, CaseIterable {
    case check, list, names, eject

    /// Whether it is about one template.
    var takesName: Bool { self == .names || self == .eject }
  }

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard let first = words.first else { return Action.allCases.map { .init($0.rawValue) } }
    if words.last == "--out" { return session.files(typed) }
    guard words.count == 1, let action = Action(rawValue: first), action.takesName else {
      return first == Action.eject.rawValue && words.count == 2 ? [.init("--out")] : []
    }
    return TemplateFile.all(in: session.environment.content)
      .filter { action == .eject || $0.template != nil }
      .map { .init($0.name, note: $0.path) }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let content = session.environment.content
    switch try asked() {
    case .check: return try check(in: session)
    case .list: return TemplateCommand.answer(TemplateFile.all(in: content))
    case .names: return try TemplateCommand.names(of: template(in: content))
    case .eject: return try eject(template(in: content), in: session)
    }
  }

  private func asked() throws -> Action {
    guard let action = Action(rawValue: action ?? Action.check.rawValue) else {
      throw CommandFault(
        Diagnostic(
          "template.action", "`template` cannot `\(SafeText.neutralised(action ?? ""))`",
          explanation: "Its words are \(Action.allCases.map(\.rawValue).joined(separator: ", ")).",
          hint: Hint("it checks the templates", code: "template check")), .usage)
    }
    try StrayOption.refuse(
      [("--out", out != nil && action != .eject)], in: "template \(action.rawValue)"
    ) { _ in Hint("it goes with", code: "template eject summary/brief --out FILE") }
    if let name, !action.takesName {
      throw CommandFault(
        Diagnostic(
          "template.words",
          "`template \(action.rawValue)` takes no `\(SafeText.neutralised(name))`",
          hint: Hint("leave it out", code: "template \(action.rawValue)")), .usage)
    }
    return action
  }

  private func check(in session: Session) throws -> Answer {
    let faults = ReportTemplates.faults(in: session.environment.content)
    let errors = faults.filter { $0.severity == .error }
    let count = ReportTemplates.all(in: session.environment.content).count
    if !errors.isEmpty, let list = DiagnosticList(faults) { throw CommandFault(list) }
    var markup = DiagnosticList(faults).map { Markup($0) } ?? Markup()
    markup += Markup(StyledText("\(count) templates, no fault", .good))
    return Answer(markup, json: TemplateCommand.record.json(of: count))
  }
}
