import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Holdings
import JSONText
import LabSession
import Presentation
import TextFormats

/// `profile new`, `profile check`: writes the file of one's positions, and finds what is wrong in it.
struct ProfileCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Write a profile of your positions, or check one.",
    usage: "profile new [--out FILE] [--force] | profile check FILE",
    discussion:
      "`new` asks step by step, from a shell at a terminal; elsewhere it gives a commented "
      + "file to fill in. A file that is there is not replaced without --force. `check` lists every "
      + "fault with line and column; a fault ends with status 1. `help profile` shows what stands "
      + "in a profile.")
  static let examples = ["profile new"]
  static let group = CommandGroupName.hold
  static let fields = JSONField.shapes(
    ("for `new`", written.fields), ("for `check`", checked.fields))

  @Argument(help: "`new`, or `check` and a file.")
  var words: [String] = []
  @Option(name: .long, help: "The file `new` writes; \(OutFile.help)")
  var out: String?
  @Flag(name: .long, help: "Replace a file that is there.")
  var force = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.first {
    case nil: [.init("new"), .init("check")]
    case "check"?: session.files(typed)
    default: []
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let path = words.dropFirst().joined(separator: " ")
    switch words.first?.lowercased() {
    case "new" where path.isEmpty: return try new(&session)
    case "check":
      try StrayOption.refuse([("--out", out != nil), ("--force", force)], in: "profile check") {
        _ in
        Hint("it belongs to", code: "profile new")
      }
      return try check(path, &session)
    default:
      let typed = words.joined(separator: " ")
      throw CommandFault(
        Diagnostic(
          "profile.action",
          typed.isEmpty
            ? "`profile` does what?" : "`profile` cannot `\(SafeText.neutralised(typed))`",
          explanation: "It knows `new` and `check`; `help profile` shows what stands in the file.",
          hint: Hint.example("profile new")), .usage)
    }
  }

  private func new(_ session: inout Session) throws -> Answer {
    let (files, out) = (session.environment.files, OutFile.named(out))
    // Before all the questions, not after them.
    if let out, !force, HeldFile.isTaken(out, files) {
      try HeldFile.write(ProfileTemplate.text, to: out, false, line: "profile new --out", files)
    }
    let asked = common.json ? nil : try ProfileQuestions.profile(in: &session)
    let text = asked?.text ?? ProfileTemplate.text
    guard let out else {
      return Answer(json: Self.written.json(of: (nil, text)), verbatim: text)
    }
    try HeldFile.write(text, to: out, force, line: "profile new --out", files)
    let shown = SafeText.neutralised(out, limit: 200)
    return Answer(
      Markup(
        StyledText("Wrote ") + StyledText(shown, .name) + StyledText(". Check it: ")
          + StyledText("profile check \(TypedPath.word(out))", .code) + StyledText("; read it: ")
          + StyledText("hold from \(TypedPath.word(out))", .code)),
      json: Self.written.json(of: (out, text)))
  }

  private func check(_ path: String, _ session: inout Session) throws -> Answer {
    guard !path.isEmpty else {
      throw CommandFault(
        Diagnostic(
          "profile.files", "which profile?",
          hint: Hint.example("profile check \(HeldFile.standard)")), .usage)
    }
    let source = try session.readHeld(path)
    do throws(CommandFault) {
      let profile = try session.checked(source)
      let count = NumberFormat.counted(profile.positions.count, "position")
      return Answer(
        Markup(StyledText("\(count), no fault", .good)),
        json: Self.checked.json(of: (path, profile.positions.count, [])))
    } catch {
      return failed(error.faults.all, path, session.environment.terminal)
    }
  }

  /// A failed check is an answer, not a complaint: it stays on the standard output.
  private func failed(
    _ faults: [Diagnostic], _ path: String, _ terminal: TerminalTraits
  ) -> Answer {
    let summary = StyledText(NumberFormat.counted(faults.count, "fault"), .error)
    let markup = Markup(
      Markup.blocks(of: faults) + [.paragraph(summary)])
    return Answer(
      markup, json: Self.checked.json(of: (path, nil, faults)),
      verbatim: markup.text(for: terminal), status: .failure)
  }
}

extension Session {
  fileprivate mutating func checked(_ source: SourceText) throws(CommandFault) -> Profile {
    do {
      return try profile(source)
    } catch {
      throw error as? CommandFault ?? CommandFault(Diagnostic("line.failed", "\(error)"), .input)
    }
  }
}
