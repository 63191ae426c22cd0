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
    commandName: "template",
    abstract: "Check, list, copy and preview the templates of the reports.",
    usage: "template [check | list | names NAME | eject NAME [--out FILE [--force]] "
      + "| preview NAME --out FILE.html [--profile FILE] [--once]] [--templates FOLDER]",
    discussion: "template check lists every fault with file, line and column: unknown names and "
      + "partials, text that would not be escaped, tags that do not close. template list says which "
      + "there are, template names which values one of them may use. template eject writes one out: "
      + "put it at the same path in a folder of your own and change it there. With --templates "
      + "FOLDER all of them read your own templates, and so does report. template preview writes the "
      + "page that a template makes, and again on every save; a browser that shows the page follows. "
      + "It is filled with an example, or with --profile FILE.")
  static let examples = ["template check", "template list"]
  static let group = CommandGroupName.author

  @Argument(help: "`check`, `list`, `names`, `eject` or `preview`.")
  var action: String?
  @Argument(help: "A template, as `summary/brief`.")
  var name: String?
  @Option(name: .long, help: "The file to write; \(OutFile.help)")
  var out: String?
  @Flag(name: .long, help: "Write over a file that is there.")
  var force = false
  @Option(
    name: .long, help: "A folder of your own templates, each in the place of the built-in one.")
  var templates: String?
  @Option(name: .long, help: "Positions to preview a summary with.")
  var profile: String?
  @Flag(name: .long, help: "Preview once, instead of on every save.")
  var once = false
  @OptionGroup var common: CommonOptions

  /// What it does, by the first word.
  enum Action: String, CaseIterable {
    case check, list, names, eject, preview

    /// What it takes besides a folder of templates.
    var options: [String] {
      switch self {
      case .check, .list, .names: ["--templates"]
      case .eject: ["--out", "--force", "--templates"]
      case .preview: ["--out", "--templates", "--profile", "--once"]
      }
    }

    /// Whether it is about one template.
    var takesName: Bool { [.names, .eject, .preview].contains(self) }
  }

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard let first = words.first else { return Action.allCases.map { .init($0.rawValue) } }
    if ["--out", "--templates", "--profile"].contains(words.last) { return session.files(typed) }
    guard let action = Action(rawValue: first) else { return [] }
    guard words.count == 1, action.takesName else {
      return action.options.filter { !words.contains($0) }.map { .init($0) }
    }
    return TemplateFile.all(in: session.environment.content)
      .filter { action != .names || $0.template != nil }
      .map { .init($0.name, note: $0.path) }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let action = try asked()
    if action == .preview { return try preview(in: &session) }
    let content = session.environment.content
    defer { session.environment.content = content }
    try session.layTemplates(templates)
    return try answer(action, in: session)
  }

  private func answer(_ action: Action, in session: Session) throws -> Answer {
    let content = session.environment.content
    switch action {
    case .check: return try check(in: session)
    case .list: return TemplateCommand.answer(TemplateFile.all(in: content))
    case .names: return try TemplateCommand.names(of: template(in: content))
    case .eject, .preview: return try eject(template(in: content), in: session)
    }
  }

  private func preview(in session: inout Session) throws -> Answer {
    var (name, folder) = (
      name, templates ?? session.environment.contentFolder.map { $0 + "/templates" }
    )
    if templates == nil, let typed = name,
      let file = TemplateFile.split(typed, in: session.environment.content)
    {
      (name, folder) = (file.name, file.folder)
    }
    let file = try TemplateFile.named(name, for: "preview", in: session.environment.content)
    guard let out else {
      throw CommandFault(
        Diagnostic(
          "template.out", "`template preview` needs a file to write",
          hint: Hint.example("template preview \(file.name) --out \(Self.example)")),
        .usage)
    }
    guard ReportFormat(fileName: out) == .html else {
      throw CommandFault(
        Diagnostic(
          "template.out", "`\(SafeText.neutralised(out, limit: 200))` is no page",
          explanation: "A preview is a page for a browser.",
          hint: Hint("end it in .html", code: "template preview \(file.name) --out \(Self.example)")
        ),
        .usage)
    }
    try ReportDestination.refuse(out, among: [(profile, "profile")], session.environment.files)
    let preview = TemplatePreview(name: file.name, out: out, folder: folder, profile: profile)
    return try preview.answer(isOnce: once || common.json, in: &session)
  }

  private static let example = "preview.html"

  private func asked() throws -> Action {
    guard let action = Action(rawValue: action ?? Action.check.rawValue) else {
      throw CommandFault(
        Diagnostic(
          "template.action", "`template` cannot `\(SafeText.neutralised(action ?? ""))`",
          explanation: "Its words are \(Action.allCases.map(\.rawValue).joined(separator: ", ")).",
          hint: Hint("it checks the templates", code: "template check")), .usage)
    }
    let given = [
      ("--out", out != nil), ("--force", force), ("--profile", profile != nil), ("--once", once),
    ]
    try StrayOption.refuse(
      given.map { ($0, $1 && !action.options.contains($0)) }, in: "template \(action.rawValue)"
    ) { option in
      Hint(
        "it goes with",
        code: option == "--out" || option == "--force"
          ? "template eject summary/brief --out FILE"
          : "template preview summary/brief --out preview.html")
    }
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
