/// One question of the page. Its answer is the reply that `ask` gives; its reasons and its example are
/// `templates/faq/ID.md.mustache`.
public struct FAQQuestion: Sendable {
  /// The name of its reply and of its template; it never changes.
  public let id: String
  /// Where it stands.
  public let topic: FAQTopic
  /// Whom it is for.
  public let audiences: Set<FAQAudience>
  /// The question.
  public let title: String
  /// Names it had before.
  let former: [String]

  init(
    _ id: String, _ topic: FAQTopic, _ title: String, for audiences: Set<FAQAudience>,
    former: [String] = []
  ) {
    (self.id, self.topic, self.title) = (id, topic, title)
    (self.audiences, self.former) = (audiences, former)
  }

  /// All of them in the order of the page: a question more is one entry more, and its template.
  public static let all: [FAQQuestion] = before + during + leaving + taxes + safety

  /// The question of an id, also of one that it had before, or of its own words.
  public static func named(_ words: String) -> FAQQuestion? {
    let asked = plain(words)
    return all.first { $0.id == asked || $0.former.contains(asked) }
      ?? all.first { plain($0.title) == asked }
  }

  /// The template of its reasons and its example.
  var template: String { "templates/faq/\(id).md.mustache" }

  private static func plain(_ words: String) -> String {
    words.lowercased().filter { !"?!.".contains($0) }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
