import CivilTime
import Content
import Diagnostics
import JSONText
import Lessons
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// A person in the lab: learns, leaves at any moment, comes back.
@Suite struct LearningTests {
  private let disk = MemoryDisk()

  private func session(_ content: ContentLibrary = .embedded) -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_824_000), content: content, files: disk.access,
        stateFolder: "/state"))
    session.restore()
    return session
  }

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 80))
  }

  @Test func aWrongValueIsToldFromTheRightOne() {
    var session = session()
    _ = session.run(line: "learn 0")
    #expect(text(session.run(line: "1.5000000001 TAO")).contains("1.5000000001 TAO is too high"))
  }

  @Test func aFirstWinWithoutAnythingElse() {
    var session = session()
    #expect(session.prompt == "taolab> ")
    #expect(text(session.run(line: "learn")).contains("A first answer"))
    #expect(session.prompt == "learn 0.1> ")
    #expect(text(session.run(line: "1.5 TAO")).contains("✓ right"))
    #expect(text(session.run(line: "")).contains("Any way of writing it"))
    #expect(session.prompt == "learn 0.2> ")
  }

  @Test(arguments: ["stake-10-tao", "root-staking", "the-lab"])
  func aKillAfterAnyLineLosesNothing(lesson: String) {
    var lived = session()
    _ = lived.run(line: "learn \(lesson)")
    for line in ["hint", "1 nonsense 2", "a", "0.5", "skip", "", "skip", "", "back", ""] {
      _ = lived.run(line: line)
      var reborn = session()
      _ = reborn.run(line: "learn")
      #expect(reborn.prompt == lived.prompt)
      #expect(reborn.learning?.progress == lived.learning?.progress)
    }
  }

  @Test func variablesComeBackWithTheLesson() {
    var first = session()
    _ = first.run(line: "learn 8.2")
    _ = first.run(line: "mine = spend * 3")
    var second = session()
    _ = second.run(line: "learn")
    #expect(text(second.run(line: "= mine")).contains("30 TAO"))
    #expect(text(second.run(line: "why spot")).contains("price(pool)"))
  }

  @Test func emptyLinesShowTheTaskAndDestroyNothing() {
    var session = session()
    let task = text(session.run(line: "learn 0"))
    for _ in 0..<3 { #expect(text(session.run(line: "")) == task) }
    #expect(session.learning?.progress.lessons["the-lab"]?.records.isEmpty == true)
  }

  @Test func calculationsAndVerbsWorkBesideAQuestion() {
    var session = session()
    _ = session.run(line: "learn 8")
    #expect(text(session.run(line: "= 2 TAO + 3 TAO")).contains("5 TAO"))
    #expect(session.run(line: "stake 10 TAO into 64").status == .success)
    #expect(session.prompt == "learn 8.1> ")
    #expect(session.learning?.progress.lessons["stake-10-tao"]?.records.isEmpty == true)
  }

  @Test func theLabsOwnVariablesAreThereAgainAfterTheLesson() {
    var session = session()
    _ = session.run(line: "spend = 3 TAO")
    _ = session.run(line: "learn 8.2")
    #expect(text(session.run(line: "= spend")).contains("10 TAO"))
    for _ in 0..<12 where session.isInLesson {
      _ = session.run(line: "skip")
      _ = session.run(line: "")
    }
    #expect(session.prompt == "taolab> ")
    #expect(text(session.run(line: "spend")).contains("3 TAO"))
  }

  @Test func anEndNamesTheNextLesson() {
    var session = session()
    _ = session.run(line: "learn 0")
    var last = Answer()
    for _ in 0..<5 {
      _ = session.run(line: "skip")
      last = session.run(line: "")
    }
    #expect(text(last).contains("Lesson 0 is done"))
    #expect(text(last).contains("learn 1"))
    #expect(text(session.run(line: "lessons")).contains("done, 5 open"))
    #expect(text(session.run(line: "learn")).contains("What TAO is"))
  }

  @Test(arguments: ["hint", "skip", "back"])
  func helpWithoutALessonSaysHowToBegin(verb: String) {
    var session = session()
    let answer = session.run(line: verb)
    #expect(answer.status == .failure)
    #expect(text(answer).contains("learn"))
  }

  @Test(arguments: ["hint", "skip", "back"])
  func helpFromTheShellGoesOnWithTheKeptLesson(verb: String) {
    var first = session()
    _ = first.run(line: "learn 0")
    var second = session()
    #expect(second.run(line: verb).status == .success)
  }

  @Test func anUnknownLessonNamesNearOnes() {
    var session = session()
    let answer = session.run(line: "learn rot-staking")
    #expect(answer.status == .failure)
    #expect(text(answer).contains("learn root-staking"))
    #expect(session.prompt == "taolab> ")
  }

  @Test(arguments: [
    "", "{", "null", "{\"schema\": \"taolab-progress/9\", \"lessons\": {}}",
    "{\"schema\": \"taolab-progress/1\", \"lessons\": {\"the-lab\": {\"screen\": 3}}}",
  ])
  func unreadableProgressIsSetAside(text: String) {
    disk.put(text, at: "/state/progress.json")
    var session = session()
    #expect(session.run(line: "learn 0").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.unreadable"])
    #expect(
      disk.contents.contains {
        $0.key.hasPrefix("/state/progress.json.unreadable") && $0.value == text
      })
  }

  @Test func aFullDiskIsSaidOnceAndTheLessonGoesOn() {
    var session = session()
    disk.fill()
    _ = session.run(line: "learn 0")
    #expect(session.takeNotices().map(\.code) == ["state.write"])
    #expect(text(session.run(line: "1.5 TAO")).contains("✓ right"))
    #expect(session.takeNotices().isEmpty)
  }

  @Test func aFaultyLessonFailsTheCheckWithItsPlace() throws {
    let source = try #require(ContentLibrary.embedded.text("lessons/00-the-lab.lesson.md"))
    disk.put(
      source.replacing("[2.5 TAO]", with: "[2.6 TAO]"), at: "/mine/00-the-lab.lesson.md")
    var session = session()
    let answer = session.run(line: "lesson check /mine/00-the-lab.lesson.md")
    #expect(answer.status == .failure)
    let shown = try #require(answer.verbatim)
    #expect(shown.contains("/mine/00-the-lab.lesson.md:23:15: error[L041]"))
    #expect(shown.contains("1 lesson, 2 faults"))
    let json = try #require(answer.json)
    #expect(json["faults"]?[0]?["line"]?.intValue == 23)
    #expect(json["faults"]?[0]?["code"]?.stringValue == "L041")
  }

  /// What is found is not all there is where nothing could be read behind it.
  @Test(arguments: [("data: teach", "dta: teach", true), ("[2.5 TAO]", "[2.6 TAO]", false)])
  func aLessonThatCannotBeReadIsSaidToBeUnchecked(old: String, new: String, isUnread: Bool) throws {
    let source = try #require(ContentLibrary.embedded.text("lessons/00-the-lab.lesson.md"))
    #expect(source.contains(old))
    disk.put(source.replacing(old, with: new), at: "/mine/00-the-lab.lesson.md")
    var session = session()
    let answer = session.run(line: "lesson check /mine/00-the-lab.lesson.md")
    #expect(try #require(answer.verbatim).contains("One lesson could not be read") == isUnread)
  }

  @Test func shippedLessonsPassFromTheCommandLine() {
    var session = session()
    #expect(text(session.run(line: "lesson check")).contains("24 lessons, 0 faults"))
    #expect(text(session.run(line: "lesson walk")).contains("24 lessons, 0 faults"))
  }

  @Test(arguments: ["lesson", "lesson chek", "lesson check /nowhere.lesson.md"])
  func wrongLessonCommandsSayWhatWorks(line: String) {
    var session = session()
    let answer = session.run(line: line)
    #expect(answer.status != .success)
    #expect(!text(answer).isEmpty)
  }

  @Test func aDamagedCourseSaysSo() {
    let names = ContentLibrary.embedded.names(in: "lessons").filter { $0.hasSuffix(".lesson.md") }
    let broken = ContentLibrary(
      override: { names.contains($0) ? "nothing here" : nil }, overrideNames: names)
    var session = session(broken)
    let answer = session.run(line: "learn")
    #expect(answer.status == .input)
    #expect(text(answer).contains("lesson check"))
    #expect(session.run(line: "lesson check").status == .failure)
    #expect(text(session.run(line: "lessons")).contains("learn NUMBER"))
  }

  @Test func aLessonWhoseDataIsMissingSaysSo() throws {
    let source = try #require(ContentLibrary.embedded.text("lessons/08-stake-10-tao.lesson.md"))
    let spoilt = source.replacing("subnet: 64", with: "subnet: 999")
    let library = ContentLibrary(
      override: { $0 == "lessons/08-stake-10-tao.lesson.md" ? spoilt : nil }, overrideNames: [])
    var session = session(library)
    #expect(text(session.run(line: "learn 8")).contains("cannot be computed on this data"))
    #expect(session.run(line: "10").status == .success)
    #expect(text(session.run(line: "skip")).contains("Skipped"))
  }
}
