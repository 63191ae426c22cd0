import JSONText

extension Question {
  /// What a question in plain words is answered with, beside the fault.
  static let suggestions = JSONRecord<[(line: String, about: String)]>.list(
    "suggestions", "lines that answer a question in plain words or come close",
    of: [
      .text("line", "a line that can be typed") { $0.line },
      .text("about", "what it is about") { $0.about },
    ]
  ) { $0 }
}
