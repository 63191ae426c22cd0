import JSONText
import LabSession

extension CompletionsCommand {
  static let fields = JSONField.shapes(
    ("for a script", script.fields), ("for `--line`", candidates.fields))

  static let script: JSONRecord<CompletionScript> = [
    .text("shell", "the shell") { $0.rawValue }, .text("script", "the script") { $0.text },
  ]

  static let candidates = JSONRecord<[LineCompletions.Candidate]>.list(
    "candidates", "what could stand at the end of the line",
    of: [.text("text", "the word") { $0.text }, .text("note", "what it is") { $0.note }]
  ) { $0 }
}
