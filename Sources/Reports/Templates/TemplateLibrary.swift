public import Content
public import Diagnostics

/// A template that can be rendered, and the names it may use.
public struct ReportTemplate: Hashable, Sendable {
  /// Its name in the content library, as `templates/faq/report.md.mustache`.
  public var name: String
  /// What it is filled with.
  public var shape: TemplateShape

  /// A template.
  public init(_ name: String, _ shape: TemplateShape) {
    self.name = name
    self.shape = shape
  }
}

extension ReportTemplate {
  /// What these values lack; nil if nothing.
  func mismatch(_ values: TemplateValue) -> Diagnostic? {
    let mismatches = shape.mismatches(values)
    return mismatches.isEmpty
      ? nil
      : Diagnostic(
        "template.value", "The report does not have what “\(name)” was promised",
        explanation: mismatches.joined(separator: ", "))
  }
}

/// Strict Mustache: what a template asks for must be there, what it prints is escaped.
///
/// A template is held against its shape and compiled once; what comes out fills fast and often.
public struct TemplateLibrary: Sendable {
  private let content: ContentLibrary

  /// The templates of a content library; its overrides replace single files by name.
  public init(_ content: ContentLibrary) {
    self.content = content
  }

  /// Every fault of these templates and of the partials they use, and files that nothing uses.
  public func faults(in templates: [ReportTemplate]) -> [Diagnostic] {
    var check = TemplateCheck(content)
    var faults = templates.flatMap { check.faults(of: $0.name, shape: $0.shape) }
    let files = content.names(in: "templates").filter { $0.hasSuffix(".mustache") }
    for name in files where !check.used.contains(name) {
      let known = nearest(to: name, among: check.used.sorted()).first
      faults.append(
        Diagnostic(
          "template.unused", "Nothing uses the template “\(PrintableText.cleaned(name))”",
          severity: .warning, hint: known.map { Hint("did you mean", code: $0) }))
    }
    return faults
  }

  /// Every file that these templates and their partials use.
  func used(by templates: [ReportTemplate]) -> Set<String> {
    var check = TemplateCheck(content)
    for template in templates { _ = check.faults(of: template.name, shape: template.shape) }
    return check.used
  }

  /// The template filled in; every fault of the template is thrown instead of a page with gaps.
  public func render(
    _ template: ReportTemplate, _ values: TemplateValue
  ) throws(DiagnosticList) -> String {
    let compiled = try compiled(template)
    if let fault = template.mismatch(values) { throw DiagnosticList(fault) }
    return compiled.filled(with: values)
  }

  /// What fills the template, checked and compiled once, as a batch does; values are taken as they are.
  package func filler(
    _ template: ReportTemplate
  ) throws(DiagnosticList) -> @Sendable (TemplateValue) -> [UInt8] {
    let compiled = try compiled(template)
    return { compiled.bytes(with: $0) }
  }

  /// The template ready to be filled, or every fault of it.
  func compiled(_ template: ReportTemplate) throws(DiagnosticList) -> CompiledTemplate {
    var check = TemplateCheck(content)
    let faults = check.faults(of: template.name, shape: template.shape)
    if let list = DiagnosticList(inOrder: faults) { throw list }
    return CompiledTemplate(template.name, in: content)
  }
}

extension DiagnosticList {
  /// The faults as they come, of several sources; nil if there is none that stops the work.
  fileprivate init?(inOrder faults: [Diagnostic]) {
    self.init(faults.filter { $0.severity == .error })
  }
}
