import Calculator
import Content
import Diagnostics
import Lessons
import TestSupport
import Testing

/// Whatever is in a lesson file or a progress file: faults, never a trap.
@Suite struct HostileLessonTests {
  @Test func mutilatedLessonsAreReadOrRefused() {
    let whole = Array(PlantedFaults.lesson.utf8)
    let scraps = [
      "```", "\n---\n", "[x](calc:", "#=>", ": ", "\u{0}", "\u{202E}", "α", "->", "## ",
    ]
    var random = SeededRandom(seed: 11)
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
        let scrap = scraps.randomElement(using: &random) ?? ""
        bytes.replaceSubrange(start..<end, with: Array(scrap.utf8))
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "", "---", "---\n---", "---\n---\n## x\n```calc", "\u{FEFF}---\nformat: 1\n---\n",
    "---\r\nformat: 1\r\nid: a\r\ntitle: A\r\nminutes: 1\r\noutcomes: [a]\r\ndata: snapshot\r\n"
      + "reviewed: 2026-01-01\r\n---\r\n# A\r\n## B\r\n```number c\r\nask: d\r\nanswer: 1\r\n```\r\n",
    String(repeating: "> ", count: 5_000), String(repeating: "## a\n", count: 2_000),
  ])
  func oddFilesAreReadOrRefused(text: String) {
    check(text)
  }

  @Test func linesWithoutEndAreNotKept() throws {
    let tutor = try #require(try TestCourse.tutor("the-lab"))
    var progress = tutor.start(nil).0
    for index in 0..<300 { progress = tutor.reply(to: .line("v\(index) = 1 TAO"), in: progress).0 }
    #expect(progress.lines.count == 200)
  }

  @Test func anythingTypedGetsAReply() throws {
    let tutor = try #require(try TestCourse.tutor("stake-10-tao"))
    var random = SeededRandom(seed: 5)
    let scraps = [
      "10", "TAO", "α", "(", ")", "/", "=", "spend", "%", "->", "\u{1B}[2J", "e999", "\\", "\"",
      " ", "a",
    ]
    var progress = tutor.start(nil).0
    for _ in 0..<400 {
      let line = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        scraps.randomElement(using: &random) ?? ""
      }.joined()
      let events: [Tutor.Event] = [.line(line), .hint, .back, .enter]
      let event = events.randomElement(using: &random) ?? .enter
      progress = tutor.reply(to: event, in: progress).0
      #expect(Progress(text: kept(progress).text) == kept(progress))
    }
  }

  private func kept(_ progress: LessonProgress) -> Progress {
    var all = Progress()
    all.lessons["x"] = progress
    return all
  }

  private func check(_ text: String) {
    let library = ContentLibrary(override: { _ in PlantedFaults.glossary }, overrideNames: [])
    let source = SourceText(name: "odd.lesson.md", text: text)
    let course = Course(lessons: [source], library)
    let faults = LessonChecker.faults(in: course, today: TestCourse.today, world: TeachingWorld())
    #expect(!course.lessons.isEmpty || !faults.isEmpty)
    #expect(faults.allSatisfy { !$0.summary.isEmpty && $0.position != nil })
    for lesson in course.lessons {
      _ = LessonWalk.run(LessonModel(lesson, world: TeachingWorld(), facts: course.facts))
    }
  }
}
