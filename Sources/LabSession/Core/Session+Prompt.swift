import Answers
import CivilTime
import Lessons
public import Presentation
import Sandbox

extension Session {
  /// What stands before the cursor; it names the mode. ASCII.
  /// In a sandbox whose time has moved on, it says how far: `taolab day 90> `.
  public var prompt: String {
    if let prompt = learning?.prompt { return prompt }
    let age = desk?.document.branch.age ?? ageAtOpening
    guard age >= 72 else { return "taolab> " }
    return "taolab \(SandboxMoment.day(age))> "
  }

  /// The reader's terminal, as the settings have it.
  public var terminal: TerminalTraits {
    var terminal = environment.terminal
    terminal.theme = settings.theme
    return terminal
  }

  /// What the lab says when it opens: two lines. Reads no lesson, so that it opens at once.
  public mutating func greeting() -> Markup {
    isOpening = true
    let progress = kept(progressName)
    let isNew = progress == nil
    // Every lab that opens says this, and most say no more of the catalogue.
    let words = LessonWords.texts(
      of: ["greeting.learn", isNew ? "greeting.first" : "greeting.on"], environment.content,
      language: settings.language)
    let verbs = ["help", "lessons", "quit"].map { StyledText($0, .code) }
    let lines: [Markup.Block] = [
      .paragraph(StyledText(words[0])),
      .paragraph(verbs.reduce(StyledText(words[1], .strong)) { $0 + " · " + $1 }),
    ]
    let due = progress.flatMap(Progress.init(text:))?.dueCount(on: environment.now.date) ?? 0
    return Markup(lines + [reviewGreeting(due), sandboxGreeting()].compactMap { $0 })
  }

  private func reviewGreeting(_ due: Int) -> Markup.Block? {
    guard due > 0 else { return nil }
    return .paragraph(
      StyledText(courseWords("list.due", count: due) + " ") + StyledText("review", .code))
  }

  /// A word on the sandbox somebody left. Reads its list of steps, not its chain.
  private mutating func sandboxGreeting() -> Markup.Block? {
    guard environment.snapshotPath == nil, let text = kept("sandbox.json"),
      let branch = SandboxDocument(text: text)?.branch, !branch.acts.isEmpty
    else { return nil }
    ageAtOpening = branch.age
    let place = branch.age < 72 ? "" : " on \(SandboxMoment.day(branch.age))"
    return .paragraph(
      StyledText("Your sandbox is as you left it\(place): ") + StyledText("portfolio", .code)
        + " · " + StyledText("history", .code))
  }
}
