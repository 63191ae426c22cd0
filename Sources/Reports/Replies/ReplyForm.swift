public import Content
public import Diagnostics

/// The answer to one question before anybody's numbers are in it: checked and taken apart once, filled as
/// often as the question is asked of something else.
public struct ReplyForm: Sendable {
  private let template: ReportTemplate
  private let content: ContentLibrary
  /// What its tags name.
  private let words: Set<String>
  private let filled: @Sendable (TemplateValue) -> [UInt8]

  /// - Parameter id: which question; the name of its template.
  public init(_ id: String, in content: ContentLibrary) throws(DiagnosticList) {
    let name = Reply.template(id)
    words = ReplyValues.words(of: content.templateText(name))
    let shapes = words.compactMap { word in
      ReplyValues.shape(of: word, in: content).map { (word, $0) }
    }
    template = ReportTemplate(name, .record(Dictionary(uniqueKeysWithValues: shapes)))
    filled = try TemplateLibrary(content).filler(template)
    self.content = content
  }

  /// The answer with these numbers.
  ///
  /// - Throws: names of the template that stand for nothing here.
  public func reply(
    about subject: ReplySubject, _ context: ReportContext
  ) throws(DiagnosticList) -> Reply {
    let values = ReplyValues(context, subject, in: content).values(named: words)
    let value = TemplateValue.record(TemplateRecord(values))
    if let fault = template.mismatch(value) { throw DiagnosticList(fault) }
    return Reply(markdown: String(decoding: filled(value), as: UTF8.self))
  }
}
