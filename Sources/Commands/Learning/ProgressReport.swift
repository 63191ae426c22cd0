import Answers
import CivilTime
import Diagnostics
import Files
import LabSession
import Lessons
import Reports
import TextFormats

/// `progress report`: what was learned and how, as a page to keep.
struct ProgressReport {
  let name: String?
  let format: ReportFormat?
  let out: String?

  /// The page's text.
  func text(in session: inout Session) throws -> String {
    let chosen = try chosen()
    let course = session.refreshedLearning().course
    var lessons = course.lessons
    if let name {
      guard let lesson = course.lesson(name) else {
        throw Session.unknownLesson(name, course, session.courseWords)
      }
      lessons = [lesson]
    }
    let progress = session.wholeProgress()
    var models: [LessonModel] = []
    let language = session.settings.language
    for lesson in lessons where progress.lessons[lesson.id.text] != nil {
      let own = course.translations.first {
        $0.id.text == lesson.id.text && $0.language == language
      }
      models.append(
        LessonModel(
          own ?? lesson, world: try session.world(), facts: course.facts,
          figures: LessonFigures(try session.snapshot(), now: session.environment.now)))
    }
    let words = LessonWords(session.environment.content, language: language)
    let page = ProgressPage(course, progress, models: models, words: words)
    guard chosen == .html else { return page.markdown }
    return try HTMLPage(
      title: page.title, kind: words("page.course"), asOf: session.environment.now.date.text,
      markdown: page.markdown, isPrivate: true, footer: [words("page.foot")],
      language: words.language
    ).html(session.environment.content)
  }

  private func chosen() throws(CommandFault) -> ReportFormat {
    let ending = try out.flatMap { file throws(CommandFault) in
      try OutFile.format(
        of: file, among: [.markdown, .html], "progress", example: "progress report",
        file: "progress")
    }
    return format ?? ending ?? .markdown
  }
}
