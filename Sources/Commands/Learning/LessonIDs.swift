import Answers
import Content
import Diagnostics
import Files
import JSONText
import LabSession
import Lessons
import Presentation
import TextFormats

/// `lesson check --write`: renews the list of ids that progress is kept under.
enum LessonIDs {
  static func renew(in session: inout Session) throws -> Answer {
    let content = session.environment.content
    guard let path = session.environment.path(ofLessonFile: LessonIdentities.name) else {
      throw CommandFault(
        Diagnostic(
          "lesson.folder", "there is no folder to write the list of ids to",
          explanation: "The lessons that are built in cannot be changed from here.",
          hint: Hint("name the folder of your lessons", code: "lesson check --write --course DIR")),
        .usage)
    }
    let course = Course(content)
    let lock = (course.identities ?? LessonIdentities()).renewed(for: course.lessons)
    do throws(FileFault) {
      try session.environment.files.writeUnfollowed(Array(lock.text.utf8), path, 0o644)
    } catch {
      throw CommandFault(error)
    }
    let faults = lock.standing(against: course.lessons)
    let shown = SafeText.neutralised(path)
    let done = Markup(StyledText("wrote ", .dim) + StyledText(shown, .name))
    return Answer(
      Markup(faults.map { .diagnostic(DiagnosticBlock($0)) }) + done,
      json: LessonCommand.record.json(of: (course.lessons.count, faults)),
      status: faults.isEmpty ? .success : .failure)
  }
}
