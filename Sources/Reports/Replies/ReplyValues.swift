import Inquiry
import Market

/// The names a reply may use, each with its shape and how it is found. Only what a template uses is
/// computed.
struct ReplyValues {
  /// One name: adding one is adding it to a list of `ReplyName`s.
  struct Name<Source: Sendable>: Sendable {
    let name: String
    let shape: TemplateShape
    let value: @Sendable (Source) -> TemplateValue

    init(
      _ name: String, _ shape: TemplateShape = .text,
      _ value: @escaping @Sendable (Source) -> TemplateValue
    ) {
      (self.name, self.shape, self.value) = (name, shape, value)
    }
  }

  private let context: ReportContext
  private let subject: ReplySubject

  init(_ context: ReportContext, _ subject: ReplySubject) {
    self.context = context
    self.subject = subject
  }

  /// What every name stands for.
  static let shapes: [String: TemplateShape] = {
    let all = facts.map { ($0.name, $0.shape) } + figures.map { ($0.name, $0.shape) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }()

  /// The values of the names that stand in a text.
  func values(usedIn text: String) -> [String: TemplateValue] {
    let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    var found: [String: TemplateValue] = [:]
    for entry in Self.facts where words.contains(entry.name) {
      found[entry.name] = entry.value(context)
    }
    let wanted = Self.figures.filter { words.contains($0.name) }
    guard !wanted.isEmpty else { return found }
    let figures = ReplyFigures(context, subject)
    for entry in wanted { found[entry.name] = entry.value(figures) }
    return found
  }
}
