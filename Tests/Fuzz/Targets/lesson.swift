import Calculator
import Content
import Diagnostics
import Lessons
import Presentation

/// Parser and checks of lessons; the same text as a glossary and as facts.
func tryInput(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let source = SourceText(name: "lessons/01-fuzz.lesson.md", text: text)
  let (lesson, faults) = LessonParser.parse(source)
  show(faults)
  show(Glossary.parse(SourceText(name: "glossary.md", text: text)).faults)
  show(FactTable.parse(SourceText(name: "facts.tsv", text: text)).faults)
  guard let lesson else { return }
  show(lesson.faultsBelow)
  _ = lesson.screens
  _ = lesson.closing
  _ = lesson.questions
}

private func show(_ faults: [Diagnostic]) {
  for fault in faults {
    if let source = fault.source {
      for label in fault.labels {
        require(label.range.upperBound <= source.text.utf8.count, "a label inside its file")
      }
    }
    _ = Markup([.diagnostic(DiagnosticBlock(fault))]).text(for: TerminalTraits(width: 40))
  }
}
