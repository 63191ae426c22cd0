import JSONText
import Lessons
import Presentation

extension TermCommand {
  static let fields = JSONField.shapes(
    ("for a word", entry.fields), ("without a word", entries.fields))

  static let entry: JSONRecord<Glossary.Entry> = [
    .text("id", "what it is called in links") { $0.id }, .text("term", "the word") { $0.term },
    .text("definition", "what it means") { $0.definition.plainText },
  ]

  static let entries = JSONRecord<[Glossary.Entry]>.list(
    "terms", "the words of the glossary", of: entry
  ) { $0 }
}
