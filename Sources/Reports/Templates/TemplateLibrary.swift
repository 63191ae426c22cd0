public import Content
public import Diagnostics
import Mustache

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

/// Strict Mustache: what a template asks for must be there, what it prints is escaped.
///
/// Values are escaped for the template's format before Mustache sees them, and Mustache is told to
/// add nothing (`TEXT`). So nothing is registered globally and no partial can fall back to another
/// escaping. This is the only file that knows the package.
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
    if faults.isEmpty { faults = check.used.sorted().flatMap(refusals) }
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

  /// The template filled in; every fault of the template is thrown instead of a page with gaps.
  public func render(
    _ template: ReportTemplate, _ values: TemplateValue
  ) throws(DiagnosticList) -> String {
    var check = TemplateCheck(content)
    let faults = check.faults(of: template.name, shape: template.shape)
    if let list = DiagnosticList(inOrder: faults) { throw list }
    guard let format = TemplateFormat(name: template.name) else { return "" }
    let mismatches = template.shape.mismatches(values)
    guard mismatches.isEmpty else {
      throw DiagnosticList(
        Diagnostic(
          "template.value", "The report does not have what “\(template.name)” was promised",
          explanation: mismatches.joined(separator: ", ")))
    }
    let library = try partials(check.used, of: format)
    let main = try parsed(template.name)
    let text = main.render(TemplateLibrary.context(values, format), library: library)
    return format == .markdown ? MarkdownText.tidied(text) : text
  }

  private func partials(
    _ names: Set<String>, of format: TemplateFormat
  ) throws(DiagnosticList) -> MustacheLibrary {
    var library = MustacheLibrary()
    let folder = "templates/_partials/"
    for name in names where name.hasPrefix(folder) {
      let short = name.dropFirst(folder.count).dropLast(format.rawValue.count)
      library.register(try parsed(name), named: String(short))
    }
    return library
  }

  /// What Mustache itself says against a file that our own check finds in order.
  private func refusals(_ name: String) -> [Diagnostic] {
    do throws(DiagnosticList) {
      _ = try parsed(name)
      return []
    } catch {
      return error.all
    }
  }

  private func parsed(_ name: String) throws(DiagnosticList) -> MustacheTemplate {
    var text = content.text(name) ?? ""
    // Mustache reads beyond a brace at the very end.
    if text.hasSuffix("{") { text += "\n" }
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + text)
    } catch {
      throw DiagnosticList(
        Diagnostic(
          "template.syntax", "“\(name)” is not a Mustache template", explanation: "\(error)"))
    }
  }

  /// Values as Mustache reads them, escaped.
  private static func context(_ value: TemplateValue, _ format: TemplateFormat) -> Any {
    switch value {
    case .text(let text): format.escaped(text)
    case .markup(let text): text
    case .flag(let flag): flag
    case .list(let values): values.map { context($0, format) }
    case .record(let fields): fields.mapValues { context($0, format) }
    case .nothing: Missing()
    }
  }
}

/// A value that is not there: it prints nothing, and hides values of the same name further out.
private struct Missing: MustacheCustomRepresentation {
  var representation: Any? { nil }
}

extension DiagnosticList {
  /// The faults as they come, of several sources; nil if there is none that stops the work.
  fileprivate init?(inOrder faults: [Diagnostic]) {
    self.init(faults.filter { $0.severity == .error })
  }
}
