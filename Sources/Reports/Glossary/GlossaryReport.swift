public import Content
public import Diagnostics
public import JSONText
import Markdown

/// Every term of the lessons with its meaning, in the order of the alphabet.
public struct GlossaryReport: ExplainerReport {
  /// The text.
  public let explainer: Explainer

  static let source = "lessons/glossary.md"
  static let template = "templates/glossary/report.md.mustache"

  /// The terms of a content library.
  public init(_ context: ReportContext, in content: ContentLibrary) throws(DiagnosticList) {
    let values = ReplyValues(context, ReplySubject(), in: content)
    let text = ExplainerText([GlossaryReport.template], values, in: content)
    let terms = GlossaryReport.terms(in: content)
    let body = try text.rendered(
      GlossaryReport.template,
      adding: [
        "termCount": (.text, .text(String(terms.count))),
        "terms": (
          .list(["term": .text, "meaning": .markup]),
          .list(terms.map { ["term": .text($0.term), "meaning": .markup($0.meaning)] })
        ),
      ])
    explainer = try Explainer(
      "Words of TAO staking", kind: "Glossary",
      summary: "What the words of TAO staking mean, in plain language.", body: body, on: context,
      in: content)
  }

  /// Terms with their meanings as Markdown, each once; the first of a name stands.
  static func terms(in content: ContentLibrary) -> [(term: String, meaning: String)] {
    let text = content.text(source) ?? ""
    let blocks = MarkdownDocument(parsing: text).blocks
    var found: [String: String] = [:]
    for (heading, meaning) in zip(blocks, blocks.dropFirst()) {
      guard case .heading(2, _, let term) = heading.kind, case .paragraph = meaning.kind,
        found[term.plainText] == nil
      else { continue }
      let bytes = Array(text.utf8)[meaning.span.utf8]
      found[term.plainText] = String(decoding: bytes, as: UTF8.self)
    }
    return found.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// What the first key of its JSON says.
  package static let schema = "taolab-report-glossary/1"

  /// Its keys.
  package static var fields: [JSONField] { Explainer.record.fields }

  /// The text for machines.
  public var json: JSONValue { explainer.json(GlossaryReport.schema) }
}
