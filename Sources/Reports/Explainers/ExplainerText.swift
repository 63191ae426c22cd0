import Content
import Diagnostics

/// Fills the templates of one explainer. What they say is computed once for all of them.
struct ExplainerText {
  private let library: TemplateLibrary
  private let content: ContentLibrary
  private let values: [String: TemplateValue]
  private let shapes: [String: TemplateShape]

  /// - Parameter names: every template that will be filled.
  init(_ names: [String], _ values: ReplyValues, in content: ContentLibrary) {
    library = TemplateLibrary(content)
    self.content = content
    shapes = ReplyValues.shapes(in: content)
    self.values = values.values(
      usedIn: names.map(content.templateText).joined(separator: "\n"))
  }

  /// A template filled in.
  ///
  /// - Parameter extra: names that only this template has.
  func rendered(
    _ name: String, adding extra: [String: (shape: TemplateShape, value: TemplateValue)] = [:]
  ) throws(DiagnosticList) -> String {
    let words = ReplyValues.words(of: content.templateText(name))
    var own = values.filter { words.contains($0.key) }
    var shapes = shapes.filter { own[$0.key] != nil }
    for (key, entry) in extra {
      (own[key], shapes[key]) = (entry.value, entry.shape)
    }
    return try library.render(ReportTemplate(name, .record(shapes)), .record(TemplateRecord(own)))
  }
}

extension ContentLibrary {
  /// A template's text, followed by those of the partials it uses.
  func templateText(_ name: String) -> String {
    var texts: [String] = []
    var seen: Set<String> = []
    var open = [name]
    while let name = open.popLast() {
      guard seen.insert(name).inserted, let text = text(name) else { continue }
      texts.append(text)
      var rest = Substring(text)
      while let start = rest.firstRange(of: "{{>"),
        let end = rest[start.upperBound...].firstRange(of: "}}")
      {
        let partial = rest[start.upperBound..<end.lowerBound].filter { !$0.isWhitespace }
        open.append("templates/_partials/\(partial).md.mustache")
        rest = rest[end.upperBound...]
      }
    }
    return texts.joined(separator: "\n")
  }
}
