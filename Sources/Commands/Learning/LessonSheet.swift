import Content
import Diagnostics
import LabSession
import Lessons
import Markdown
import Reports

/// One lesson in the frame that all pages share.
struct LessonSheet {
  private let page: LessonPage
  private let before: Lesson?
  private let next: Lesson?
  private let isOneOfMany: Bool

  init(
    _ lesson: Lesson, _ course: Course, _ session: inout Session, isOneOfMany: Bool = false
  ) throws {
    let content = session.environment.content
    let model = LessonModel(
      lesson.shuffled(by: lesson.seed), world: try session.world(), facts: course.facts,
      figures: LessonFigures(try session.snapshot(), now: session.environment.now))
    page = LessonPage(
      model, glossary: course.glossary, words: LessonWords(content, language: lesson.language))
    let index = course.lessons.firstIndex { $0.id.text == lesson.id.text } ?? 0
    before = index > 0 ? course.lessons[index - 1] : nil
    next = course.lessons.dropFirst(index + 1).first
    self.isOneOfMany = isOneOfMany
  }

  /// `04-root-staking.html`
  static func file(_ lesson: Lesson, _ format: ReportFormat) -> String {
    let number = String("0\(lesson.number)".suffix(max(2, "\(lesson.number)".count)))
    return "\(number)-\(lesson.id.text).\(format.rawValue)"
  }

  func file(_ format: ReportFormat?) -> String {
    LessonSheet.file(page.lesson, format ?? .markdown)
  }

  func text(_ format: ReportFormat?, _ content: ContentLibrary) throws(DiagnosticList) -> String {
    guard format == .html else { return page.markdown + turn(.markdown) }
    var (markdown, figures) = page.body
    if isOneOfMany {
      markdown += "\n\n```chart turn\n```\n"
      figures["turn"] = turn(.html)
    }
    var sheet = HTMLPage(
      title: page.lesson.title, kind: page.place, asOf: page.asOf, markdown: markdown,
      figures: figures, isPrivate: false, footer: [page.words("page.foot")],
      language: page.words.language)
    sheet.extras = .interactive(
      skipWords: page.words("page.skip"), contentsWords: page.words("page.contents"))
    return try sheet.html(content)
  }

  /// The way to the lessons beside it.
  private func turn(_ format: ReportFormat) -> String {
    guard isOneOfMany else { return "" }
    let index = CourseSheet.fileName(format)
    let links = [
      before.map { (LessonSheet.file($0, format), page.words("page.before") + ": " + $0.title) },
      (index, page.words("page.all")),
      next.map { (LessonSheet.file($0, format), page.words("page.next") + ": " + $0.title) },
    ].compactMap { $0 }
    if format == .markdown {
      return "\n"
        + links.map { "[\(MarkdownText.escaped($0.1))](\($0.0))" }.joined(separator: " · ")
        + "\n"
    }
    return "<nav class=\"turn\" aria-label=\"\(HTMLText.attribute(page.words("page.course")))\">\n"
      + links.map { "<a href=\"\($0.0)\">\(HTMLText.attribute($0.1))</a>" }.joined(separator: "\n")
      + "\n</nav>"
  }
}

/// The contents of the course as a page.
struct CourseSheet {
  private let course: Course
  private let words: LessonWords

  init(_ course: Course, _ words: LessonWords) {
    self.course = course
    self.words = words
  }

  static func fileName(_ format: ReportFormat) -> String {
    format == .html ? "index.html" : "README.md"
  }

  func file(_ format: ReportFormat) -> String { CourseSheet.fileName(format) }

  func text(_ format: ReportFormat, _ content: ContentLibrary) throws(DiagnosticList) -> String {
    let title = words("page.course")
    let head = "# \(title)\n\n" + words("page.intro", count: course.lessons.count) + "\n\n"
    guard format == .html else { return head + markdownList }
    var sheet = HTMLPage(
      title: title, kind: title, asOf: "", markdown: head + "```chart list\n```\n",
      figures: ["list": htmlList], isPrivate: false, footer: [words("page.foot")],
      language: words.language)
    sheet.extras = .interactive(
      skipWords: words("page.skip"), contentsWords: words("page.contents"))
    return try sheet.html(content)
  }

  private func outcomes(_ lesson: Lesson) -> String {
    words("page.outcomes", ["outcomes": lesson.outcomes.joined(separator: "; ")])
  }

  private var markdownList: String {
    course.lessons.map { lesson in
      "- **\(lesson.number)** [\(MarkdownText.escaped(lesson.title))]"
        + "(\(LessonSheet.file(lesson, .markdown))), "
        + words("page.minutes", count: lesson.minutes) + ". "
        + MarkdownText.escaped(outcomes(lesson))
    }.joined(separator: "\n") + "\n"
  }

  private var htmlList: String {
    let items = course.lessons.map { lesson in
      "<li><span class=\"at\">\(lesson.number)</span><div>"
        + "<a href=\"\(LessonSheet.file(lesson, .html))\">\(HTMLText.attribute(lesson.title))</a> · "
        + HTMLText.attribute(words("page.minutes", count: lesson.minutes))
        + "<p>\(HTMLText.attribute(outcomes(lesson)))</p></div></li>"
    }
    return
      "<nav aria-label=\"\(HTMLText.attribute(words("page.course")))\">\n<ol class=\"course\">\n"
      + items.joined(separator: "\n") + "\n</ol>\n</nav>\n<div id=\"lesson-words\" hidden></div>"
  }
}
