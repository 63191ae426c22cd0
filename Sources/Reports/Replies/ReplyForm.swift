public import Content
public import Diagnostics

/// The answer to one question before anybody's numbers are in it: checked and taken apart once, filled as
/// often as the question is asked of something else.
public struct ReplyForm: Sendable {
  /// A template ready to be filled.
  private struct Part: Sendable {
    private let template: ReportTemplate
    private let names: Set<String>
    private let filled: @Sendable (TemplateValue) -> [UInt8]

    init(_ name: String, _ words: Set<String>, in content: ContentLibrary) throws(DiagnosticList) {
      let shapes = words.compactMap { word in
        ReplyValues.shape(of: word, in: content).map { (word, $0) }
      }
      names = Set(shapes.map(\.0))
      template = ReportTemplate(name, .record(Dictionary(uniqueKeysWithValues: shapes)))
      filled = try TemplateLibrary(content).filler(template)
    }

    func text(_ values: [String: TemplateValue]) throws(DiagnosticList) -> String {
      let own = TemplateValue.record(TemplateRecord(values.filter { names.contains($0.key) }))
      if let fault = template.mismatch(own) { throw DiagnosticList(fault) }
      return String(decoding: filled(own), as: UTF8.self)
    }
  }

  private let content: ContentLibrary
  private let whole: Part
  /// What stands in the place of its first paragraph.
  private let opening: Part?
  /// What their tags name.
  private let words: Set<String>

  /// - Parameters:
  ///   - id: which question; the name of its template.
  ///   - aspect: what of it the first sentence must answer, `hack/insurance`; one without an opening of
  ///     its own changes nothing.
  public init(
    _ id: String, aspect: String? = nil, in content: ContentLibrary
  ) throws(DiagnosticList) {
    let name = Reply.template(id)
    let first = aspect.map(Reply.opening).flatMap { content.text($0) == nil ? nil : $0 }
    let own = ReplyValues.words(of: content.templateText(name))
    let others = first.map { ReplyValues.words(of: content.templateText($0)) } ?? []
    self.content = content
    whole = try Part(name, own, in: content)
    var opening: Part?
    if let first { opening = try Part(first, others, in: content) }
    self.opening = opening
    words = own.union(others)
  }

  /// The answer with these numbers.
  ///
  /// - Throws: names of the template that stand for nothing here.
  public func reply(
    about subject: ReplySubject, _ context: ReportContext
  ) throws(DiagnosticList) -> Reply {
    let values = ReplyValues(context, subject, in: content).values(named: words)
    let rest = try whole.text(values)
    guard let opening else { return Reply(markdown: rest) }
    return Reply(markdown: ReplyForm.joined(try opening.text(values), rest))
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
}
