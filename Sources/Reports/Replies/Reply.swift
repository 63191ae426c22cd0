public import Content
public import Diagnostics
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

  /// Answers a question.
  ///
  /// - Parameter id: which one; the name of its template.
  public init(
    _ id: String, about subject: ReplySubject, _ context: ReportContext, in content: ContentLibrary
  ) throws(DiagnosticList) {
    let name = Reply.template(id)
    let opening = subject.aspect.map(Reply.opening)
      .flatMap { content.text($0) == nil ? nil : $0 }
    let values = ReplyValues(context, subject, in: content)
    let text = ExplainerText([name] + [opening].compactMap { $0 }, values, in: content)
    let whole = try text.rendered(name)
    var first = ""
    if let opening { first = try text.rendered(opening) }
    self.init(markdown: Reply.joined(first, whole))
  }

  /// An opening in the place of the first paragraph; alone where it says itself what to type for more.
  private static func joined(_ opening: String, _ whole: String) -> String {
    guard opening.contains(where: { !$0.isWhitespace }) else { return whole }
    guard !opening.contains("**More.**") else { return opening }
    let whole = whole.drop { $0 == "\n" }
    let rest = whole.firstRange(of: "\n\n").map { whole[$0.upperBound...] } ?? ""
    var opening = opening[...]
    while opening.last == "\n" { opening = opening.dropLast() }
    return opening + "\n\n" + rest
  }

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
