public import Presentation

extension Session {
  /// What stands before the cursor; it names the mode. ASCII.
  public var prompt: String { learning?.prompt ?? "taolab> " }

  /// The reader's terminal, as the settings have it.
  public var terminal: TerminalTraits {
    var terminal = environment.terminal
    terminal.theme = settings.theme
    return terminal
  }

  /// What the lab says when it opens: two lines. Reads no lesson, so that it opens at once.
  public mutating func greeting() -> Markup {
    isOpening = true
    let isNew = kept(Session.progressName) == nil
    let enter = isNew ? "Enter starts lesson 0, four minutes" : "Enter goes on where you left"
    let verbs = ["help", "lessons", "quit"].map { StyledText($0, .code) }
    return Markup([
      .paragraph("Learn how TAO staking works by computing it. Nothing here holds a key or sends."),
      .paragraph(verbs.reduce(StyledText(enter, .strong)) { $0 + " · " + $1 }),
    ])
  }
}
