import Content
import Diagnostics
import Presentation
import Reports

/// A template of an author's own, also as the partial it uses: faults with places, or it is filled
/// in, and what it is filled with stays escaped.
func tryInput(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  for ending in [".md.mustache", ".html.mustache"] {
    let template = ReportTemplate("templates/mine" + ending, shape)
    let part = "templates/_partials/part" + ending
    let content = ContentLibrary(
      override: { $0 == template.name ? text : $0 == part ? partText : nil },
      overrideNames: [template.name, part])
    let library = TemplateLibrary(content)
    let faults = library.faults(in: [template]).filter { $0.severity == .error }
    show(faults)
    guard faults.isEmpty else { continue }
    do throws(DiagnosticList) {
      let filled = try library.render(template, values)
      let isTyped = text.contains("<x9>") || text.contains("{{{") || text.contains("{{&")
      require(isTyped || !filled.contains("<x9>"), "text is escaped")
    } catch {
      require(false, "a template without faults is filled in: \(error.all)")
    }
  }
}

private func show(_ faults: [Diagnostic]) {
  for fault in faults {
    for label in fault.labels {
      require(
        label.range.upperBound <= fault.source?.text.utf8.count ?? 0, "a label inside its file")
    }
    _ = Markup([.diagnostic(DiagnosticBlock(fault))]).text(for: TerminalTraits(width: 40))
  }
}

private let partText = "{{title}} {{#rows}}{{name}}{{/rows}}\n"

private let shape: TemplateShape = [
  "title": .text, "note": .optional(.text), "code": .markup, "flag": .flag,
  "rows": .list(["name": .text, "value": .text]), "words": .list(.text),
  "pool": ["price": .text],
]

private let values: TemplateValue = [
  "title": "<x9> & {{title}}", "note": "`<x9>` | \"", "code": .markup("`x`"), "flag": true,
  "rows": [["name": "<x9>", "value": "1"], ["name": "b", "value": "<x9>"]],
  "words": ["<x9>", "www.x9.example"], "pool": ["price": "0.5"],
]
