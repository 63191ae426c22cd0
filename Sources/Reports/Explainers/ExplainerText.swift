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
    self.values = values.values(
      usedIn: names.map(content.templateText).joined(separator: "\n"))
    shapes = Dictionary(
      uniqueKeysWithValues: self.values.keys.compactMap { name in
        ReplyValues.shape(of: name, in: content).map { (name, $0) }
      })
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
      open += ContentLibrary.partials(in: text)
    }
    return texts.joined(separator: "\n")
  }

  /// The files of the tags that begin with `{{>`.
  private static func partials(in text: String) -> [String] {
    var found: [String] = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      let tag = rest[start...].prefix { $0 != UInt8(ascii: "}") }
      rest = rest[tag.endIndex...]
      guard tag.starts(with: "{{>".utf8) else { continue }
      let name = Substring(tag.dropFirst(3)).filter { !$0.isWhitespace }
      found.append("templates/_partials/\(name).md.mustache")
    }
    return found
  }
}
