public import Presentation

/// A screen in plain words, for programs.
public struct ScreenContent: Sendable {
  /// What a screen asks.
  public struct Asked: Sendable {
    /// The question's id.
    public let id: String
    /// How it is answered, as `choice`.
    public let kind: String
    /// The question.
    public let ask: String
    /// The words of each option, in the order of the letters `a`, `b` …
    public let options: [String]
    /// What a task asks for.
    public let goals: [String]
    /// The hints that were read.
    public let hints: [String]
  }

  /// Stable name of the screen.
  public let id: String
  /// What it teaches, without the question.
  public let text: String
  /// What it asks, or nil.
  public let asked: Asked?
}

extension Tutor {
  /// The screen a person is on, in plain words.
  public func content(_ progress: LessonProgress) -> ScreenContent {
    let index = index(progress)
    let screen = model.screens[index]
    let plain = ScreenMarkup(model, TerminalTraits(plain: true))
    let taught = screen.parts.filter { part in
      if case .question = part { false } else { true }
    }
    let asked = screen.question.map { question in
      ScreenContent.Asked(
        id: question.id.text, kind: question.kind.rawValue,
        ask: plain.prose.text(question.ask).text,
        options: question.options.map { plain.prose.text($0.words).text },
        goals: question.task?.goals.map(\.text) ?? [],
        hints: question.hints.prefix(progress.records[question.id.text]?.hints ?? 0)
          .map { plain.prose.text($0).text })
    }
    return ScreenContent(
      id: screen.id, text: Markup(plain.parts(taught, at: index)).plainWords, asked: asked)
  }
}

extension Markup {
  /// The words for programs: no drawing, and paragraphs in one line each.
  public var plainWords: String {
    let text = text(for: TerminalTraits(width: 10_000, plain: true))
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
