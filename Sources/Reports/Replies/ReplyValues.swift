import Content
import Inquiry
import Market

/// The names that replies and explainers may use, each with its shape and how it is found. Only what a
/// template uses is computed.
struct ReplyValues {
  /// One name: adding one is adding it to a list of `Name`s.
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
  private let content: ContentLibrary
  private let examples: ExampleFigures?

  /// - Parameter examples: those of the market, where somebody has computed them already.
  init(
    _ context: ReportContext, _ subject: ReplySubject, in content: ContentLibrary,
    examples: ExampleFigures? = nil
  ) {
    self.context = context
    self.subject = subject
    self.examples = examples
    self.content = content
  }

  /// What every name stands for.
  static func shapes(in content: ContentLibrary) -> [String: TemplateShape] {
    var all = own
    all["fact"] = shape(of: "fact", in: content)
    return all
  }

  /// What one name stands for.
  static func shape(of name: String, in content: ContentLibrary) -> TemplateShape? {
    guard name == "fact" else { return own[name] }
    return .record(FactNotes(content).facts.mapValues { _ in .text })
  }

  private static let own: [String: TemplateShape] = {
    let all =
      facts.map { ($0.name, $0.shape) } + figures.map { ($0.name, $0.shape) }
      + page.map { ($0.name, $0.shape) } + risks.map { ($0.name, $0.shape) }
      + examples.map { ($0.name, $0.shape) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }()

  /// The values of the names that stand in a text.
  func values(usedIn text: String) -> [String: TemplateValue] {
    values(named: ReplyValues.words(of: text))
  }

  /// The values of those of the words that are names.
  func values(named words: Set<String>) -> [String: TemplateValue] {
    var found: [String: TemplateValue] = [:]
    for entry in Self.facts where words.contains(entry.name) {
      found[entry.name] = entry.value(context)
    }
    if words.contains("fact") {
      let facts = FactNotes(content).facts
      found["fact"] = .record(TemplateRecord(facts.mapValues { .text($0.text) }))
    }
    fill(&found, from: Self.figures + Self.page, words) { ReplyFigures(context, subject) }
    fill(&found, from: Self.risks, words) { ReplyFigures(context, subject).risks }
    fill(&found, from: Self.examples, words) { examples ?? ExampleFigures(context) }
    return found
  }

  /// Every word of its tags: names are letters and digits of ASCII. The prose between has words like
  /// them, `prices`, whose values would be computed for nobody.
  static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      let tag = rest[start...].prefix { $0 != UInt8(ascii: "}") }
      for word in tag.split(whereSeparator: { !isOfName($0) }) {
        words.insert(String(Substring(word)))
      }
      rest = rest[tag.endIndex...]
    }
    return words
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private func fill<Source: Sendable>(
    _ found: inout [String: TemplateValue], from names: [Name<Source>], _ words: Set<String>,
    _ source: () -> Source?
  ) {
    let wanted = names.filter { words.contains($0.name) }
    guard !wanted.isEmpty, let source = source() else { return }
    for entry in wanted { found[entry.name] = entry.value(source) }
  }
}
