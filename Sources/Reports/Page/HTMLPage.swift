public import Content
public import Diagnostics
public import JSONText
import Markdown

/// Markdown as one HTML file that loads nothing: styles inside, hashes in its own content policy.
public struct HTMLPage: Sendable {
  /// BCP 47, as `en`.
  public var language: String
  /// For the window and the bookmarks.
  public var title: String
  /// One sentence for search engines; nil for what is private.
  public var summary: String?
  /// What kind of report it is, above the title.
  public var kind: String
  /// As of when, beside the kind.
  public var asOf: String
  /// The body.
  public var markdown: String
  /// Finished SVG by the name in ```` ```chart name ````.
  public var figures: [String: String]
  /// Whether search engines are asked to stay away.
  public var isPrivate: Bool
  /// Whether it is set close on paper, as for tables.
  public var isDense: Bool
  /// schema.org data that mirrors the visible text.
  public var structuredData: JSONValue?
  /// The last lines of the page.
  public var footer: [String]
  /// What this page has beside every other; nil for a page without a script.
  public var extras: PageExtras?

  /// A page of a Markdown text.
  public init(
    title: String, kind: String, asOf: String, markdown: String, figures: [String: String] = [:],
    summary: String? = nil, isPrivate: Bool, isDense: Bool = false,
    structuredData: JSONValue? = nil, footer: [String] = [], language: String = "en"
  ) {
    self.title = title
    self.kind = kind
    self.asOf = asOf
    self.markdown = markdown
    self.figures = figures
    self.summary = summary
    self.isPrivate = isPrivate
    self.isDense = isDense
    self.structuredData = structuredData
    self.footer = footer
    self.language = language
  }

  /// The page template and the names it may use.
  public static let template = ReportTemplate(
    "templates/page.html.mustache",
    [
      "language": .text, "title": .text, "kind": .text, "asOf": .text, "policy": .text,
      "style": .markup, "summary": .optional(.text), "isPrivate": .flag, "isDense": .flag,
      "structuredData": .optional(.markup), "body": .markup, "hasContents": .flag,
      "contents": .list(["id": .text, "title": .text]), "footer": .list(.text),
      "skipWords": .text, "contentsWords": .text, "script": .optional(.markup),
    ])

  /// The file.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    html(try PageShell(content, extras))
  }

  /// The file in a shell that has the extras of this page.
  func html(_ shell: PageShell) -> String { String(decoding: bytes(shell), as: UTF8.self) }

  /// The same as bytes of UTF-8.
  func bytes(_ shell: PageShell) -> [UInt8] {
    let document = MarkdownDocument(parsing: markdown, locates: false)
    let body = Typography.joiningUnits(
      document.htmlBytes(
        figures: figures, options: HTMLOptions(rowHeadings: true, cellLabels: true)))
    let contents = document.outline.filter { $0.level == 2 }.map { entry in
      TemplateValue.record(["id": .text(entry.id), "title": .text(entry.title)])
    }
    return shell.template.bytes(with: [
      "language": .text(language), "title": .text(title), "kind": .text(kind),
      "asOf": .text(asOf), "policy": .text(shell.policy), "style": .markup(shell.style),
      "summary": .optional(summary), "isPrivate": .flag(isPrivate), "isDense": .flag(isDense),
      "structuredData": structuredData.map { .markup(HTMLPage.script($0)) } ?? .nothing,
      "body": .written(body), "hasContents": .flag(contents.count > 2),
      "contents": .list(contents), "footer": .list(footer.map(TemplateValue.text)),
      "skipWords": .text(extras?.skipWords ?? "Skip to the content"),
      "contentsWords": .text(extras?.contentsWords ?? "On this page"),
      "script": shell.script.map { .markup($0) } ?? .nothing,
    ])
  }

  private static let styleName = "templates/style.css"

  /// The style sheet as it stands between the tags.
  static func style(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try PageExtras.text(styleName, content)
  }

  /// What keeps the style sheet from standing in a page.
  static func styleFaults(in content: ContentLibrary) -> [Diagnostic] {
    PageExtras.faults(of: styleName, content)
  }

  /// Nothing may load or be sent; only this very style sheet applies, only this very script runs.
  static func policy(style: String, script: String? = nil) -> String {
    let runs = script.map { "script-src \(SHA256($0).policySource); " } ?? ""
    return "default-src 'none'; style-src \(SHA256(style).policySource); \(runs)img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// JSON that cannot end its script element.
  private static func script(_ data: JSONValue) -> String {
    data.text(pretty: false).map { character in
      switch character {
      case "<": "\\u003c"
      case ">": "\\u003e"
      case "&": "\\u0026"
      default: String(character)
      }
    }.joined()
  }
}
