import Answers
import CivilTime
import Content
import Diagnostics
import Files
import JSONText
import LabSession
import Lessons
import Presentation
import TextFormats

/// `lesson new`: a lesson to fill in, which passes every check as it is.
enum LessonBeginning {
  static func answer(
    _ words: [String], out: String?, _ session: inout Session
  ) throws -> Answer {
    let id = LessonTemplate.identifier(words.joined(separator: " "))
    guard !id.isEmpty else {
      throw CommandFault(
        Diagnostic(
          "lesson.name", "a new lesson needs a name in letters, digits and hyphens",
          hint: Hint.example("lesson new what-a-fee-is")), .usage)
    }
    let course = Course(session.environment.content)
    if course.lessons.contains(where: { $0.id.text == id }) {
      throw CommandFault(
        Diagnostic(
          "lesson.name", "there is a lesson `\(id)` already",
          explanation: "Progress is kept under the name, so no two lessons may share it.",
          hint: Hint("choose another name", code: "lesson new \(id)-2")), .usage)
    }
    let number = (course.lessons.map(\.number).max() ?? -1) + 1
    let file = LessonTemplate.fileName(id, number: number)
    let text = LessonTemplate.text(id, on: session.environment.now.date)
    if out == OutFile.output {
      return Answer(json: record.json(of: (nil, id)), verbatim: text)
    }
    let path = out ?? session.environment.path(ofLessonFile: "lessons/\(file)") ?? file
    let files = session.environment.files
    try HeldFile.write(
      text, to: path, false,
      line: "lesson new \(id) --out", files)
    let shown = SafeText.neutralised(path, limit: 200)
    return Answer(
      Markup(
        StyledText("Wrote ") + StyledText(shown, .name) + StyledText(". Read it: ")
          + StyledText("lesson preview \(shown)", .code) + StyledText("; prove it: ")
          + StyledText("lesson check \(shown)", .code)),
      json: record.json(of: (path, id)))
  }

  static let record: JSONRecord<(file: String?, id: String)> = [
    .text("file", "the file that was written; null where none was") { $0.file },
    .text("id", "the id progress is kept under") { $0.id },
  ]
}
