public import Content
import Markdown

/// The short answer to one question: a sentence that answers, the person's numbers, what can go wrong,
/// and what to type for more.
///
/// Its words are those of `templates/replies/ID.md.mustache`, its numbers those of `Inquiry`.
public struct Reply: Sendable {
  /// The whole as Markdown.
  public let markdown: String
  /// Lines to type for more, in the order of the last paragraph.
  public let lines: [String]

  /// The answer without what to type for more.
  public var words: Substring {
    markdown.firstRange(of: "**More.**").map { markdown[..<$0.lowerBound] } ?? markdown[...]
  }

  /// Its first paragraph as plain words; nil where that is a list or a heading.
  public var opening: String? {
    guard case .paragraph(let words)? = MarkdownDocument(parsing: markdown).blocks.first?.kind
    else {
      return nil
    }
    return words.plainText
  }

  static let folder = "templates/replies/"
  static let ending = ".md.mustache"

  /// A reply that is filled already.
  public init(markdown: String) {
    self.markdown = markdown
    lines = Reply.code(inLastParagraphOf: markdown)
  }

  /// The name of its template.
  static func template(_ id: String) -> String { folder + id + ending }

  /// The name of the template of an opening.
  static func opening(_ aspect: String) -> String { openings + aspect + ending }

  private static let openings = "templates/openings/"

  /// The openings there are, as `hack/insurance`, sorted.
  public static func openings(in content: ContentLibrary) -> [String] {
    content.names(in: "templates").filter { $0.hasPrefix(openings) && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(openings.count).dropLast(ending.count)) }.sorted()
  }

  /// The questions that have an answer, sorted.
  public static func ids(in content: ContentLibrary) -> [String] {
    content.names(in: "templates").filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(folder.count).dropLast(ending.count)) }.sorted()
  }

  /// Every template with all names it may use.
  public static func templates(in content: ContentLibrary) -> [ReportTemplate] {
    let shapes = TemplateShape.record(ReplyValues.shapes(in: content))
    return ids(in: content).map { ReportTemplate(template($0), shapes) }
      + openings(in: content).map { ReportTemplate(opening($0), shapes) }
  }

  private static func code(inLastParagraphOf markdown: String) -> [String] {
    guard let last = MarkdownDocument(parsing: markdown).blocks.last,
      case .paragraph(let words) = last.kind
    else { return [] }
    return words.compactMap { if case .code(let text) = $0.kind { text } else { nil } }
  }
}
