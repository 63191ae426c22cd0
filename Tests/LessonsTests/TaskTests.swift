import Calculator
import Content
import Diagnostics
import Lessons
import Presentation
import Testing

/// Tasks: a state of the lesson's own sandbox, reached in any way.
@Suite struct TaskTests {
  private static let steps = """
    ## Do it

    ```calc
    least = 50 TAO            #=> 50 TAO
    ```

    ```task enter
    ask: Stake in subnet 64 and on root.
    goal: alpha(64) >= 100 α64 and stake(root) >= least
    goal: days >= 1/100
    solution: stake 20 TAO into 64
      stake 100 TAO on root
      wait 1 hour
    trap: stake(root) > 500 TAO -> Keep some free.
    trap: free < 1 TAO -> Nothing is left for fees.
    \(TestCourse.hints)```

    ## Leave

    ```task leave
    ask: Be out again.
    start: reset 30 TAO
      stake half into 64
      wait 1 hour
    goal: stake(64) == 0 α64
    solution: unstake all from 64
    \(TestCourse.hints)```
    """

  private let tutor: Tutor

  init() throws {
    tutor = try TestCourse.tutor(steps: TaskTests.steps)
  }

  private func at(_ screen: Int) -> LessonProgress {
    tutor.reply(to: .go(screen + 1), in: tutor.start(nil).0).0
  }

  private func play(_ lines: [String], at screen: Int = 0) -> (LessonProgress, Tutor.Reply) {
    let start = at(screen)
    return lines.reduce((start, tutor.reply(to: .enter, in: start).1)) { state, line in
      tutor.reply(to: .line(line), in: state.0)
    }
  }

  private func said(_ lines: [String], at screen: Int = 0) -> String {
    TestCourse.text(play(lines, at: screen).1, width: 120)
  }

  @Test(arguments: [
    (0, ["stake 20 TAO into 64", "stake 100 TAO on root", "wait 1 hour"]),
    (0, ["stake 150 TAO on root", "wait 1 hour", "move 30 TAO from root to 64"]),
    (0, ["stake 20 TAO in 64", "wait 300 blocks", "stake 50 TAO on root"]),
    (0, ["wait 1 hour", "stake 40% into SN64", "move half from 64 to root"]),
    (1, ["unstake all from 64"]), (1, ["unstake all"]), (1, ["move all from 64 to root"]),
    (1, ["unstake half from 64", "unstake 100% from 64"]),
  ])
  func anyWayToTheGoalCounts(screen: Int, lines: [String]) {
    let (before, _) = play(Array(lines.dropLast()), at: screen)
    #expect(!before.isAnswered)
    let (after, reply) = play(lines, at: screen)
    #expect(after.isAnswered, "\(TestCourse.text(reply))")
    let record = after.records[tutor.model.screens[screen].id]
    #expect(record?.outcome == .solved)
    #expect(record?.moves == lines)
    #expect(TestCourse.text(reply).contains("✓ right"))
  }

  @Test(arguments: [
    (["stake 600 TAO on root"], "✗ not yet. Keep some free."),
    (["stake 600 TAO on root", "wait 1 block"], "✗ alpha(64) >= 100 α64"),
    (["stake 999.5 TAO into 64"], "Nothing is left for fees."),
    (["stake 60 TAO on root"], "✓ stake(root) >= least"), (["stake 60 TAO on root"], "now 60 TAO"),
    (["stake 60 TAO on root"], "60 TAO on root"), (["portfolio"], "1,000 TAO free"),
    (["goal"], "✗ days >= 1/100"), (["wait 1 day"], "1 day has passed"),
    (["stake 10 TAO into 64", "undo"], "undone: stake 10 TAO into 64"),
    (["stake 10 TAO into 64", "undo"], "1,000 TAO free"),
    (["stake 10 TAO on root", "undo", "redo"], "10 TAO on root"),
    (["stake 10 TAO on root", "reset"], "1,000 TAO free"),
    (["1 + 1"], "= 2"),
  ])
  func saysWhatIsSoAndWhatIsMissing(lines: [String], words: String) {
    #expect(said(lines).contains(words), "\(said(lines))")
  }

  @Test func aKnownMistakeIsNamedOnce() {
    #expect(!said(["stake 600 TAO on root", "wait 1 block"]).contains("Keep some free"))
  }

  @Test(arguments: [
    ("stake 5000 TAO into 64", "1,000 TAO are free"), ("stake 10 TAO into 4711", "no subnet 4711"),
    ("stake 10 TAO into nowhere", "there is no place `nowhere`"), ("stake 10 TAO", "where?"),
    ("stake into 64", "how much?"), ("stake 10 days on root", "an amount of TAO"),
    ("unstake 5 TAO from root", "0 TAO is staked"), ("unstake half from 64", "not carried out"),
    ("claim", "nothing to claim"), ("wait 2 years", "from one block to a year"),
    ("wait 5 TAO", "from one block"), ("wait", "how much?"), ("stake apples into 64", "error"),
    ("move 10 α64 to 64", "not carried out"), ("stake 0.001 TAO on root", "minimum stake"),
    ("stake -5 TAO on root", "an amount of TAO"), ("stake 150% on root", "an amount of TAO"),
    ("unstake 10 α from 64", "0 alpha is staked"), ("unstake 3 days from 64", "an amount of α64"),
  ])
  func whatIsRefusedChangesNothing(line: String, words: String) {
    let (after, reply) = play([line])
    #expect(reply.isFault)
    #expect(TestCourse.text(reply, width: 200).contains(words), "\(TestCourse.text(reply))")
    #expect(after == at(0))
  }

  @Test func aNewBeginningOfItsOwnIsNotForThePerson() {
    let (after, _) = play(["reset 100000 TAO"])
    #expect(after == at(0))
  }

  @Test func stepsAreTakenBackAndOutliveTheLab() throws {
    let (progress, _) = play(["stake 10 TAO into 64", "stake 10 TAO on root", "undo"])
    let record = try #require(progress.records["enter"])
    #expect(record.moves == ["stake 10 TAO into 64"])
    #expect(record.undone == ["stake 10 TAO on root"])
    #expect(record.attempts == 2)
    var all = Progress()
    all.lessons["drill"] = progress
    #expect(Progress(text: all.text) == all)
    let other = try TestCourse.tutor(steps: TaskTests.steps)
    let there = other.reply(to: .line("portfolio"), in: progress).1
    let here = tutor.reply(to: .line("portfolio"), in: progress).1
    #expect(there.markup == here.markup, "made again from its lines")
  }

  @Test func solutionsAreShownAndNotCredited() {
    let (progress, reply) = {
      let tried = play(["stake 10 TAO into 64", "wait 1 block"]).0
      return tutor.reply(to: .solution, in: tried)
    }()
    #expect(TestCourse.text(reply, width: 200).contains("stake 20 TAO into 64, then stake 100 TAO"))
    #expect(progress.records["enter"]?.outcome == .skipped)
    #expect(!tutor.claims("stake 1 TAO on root", in: progress), "orders are no longer for the task")
    let again = tutor.reply(to: .go(1), in: progress).0
    #expect(tutor.claims("stake 1 TAO on root", in: again), "and it can still be done")
  }

  @Test(arguments: [
    ("stake 10 TAO into 64", true), ("portfolio", true), ("undo", true), ("wait 1 day", true),
    ("compare 10 TAO with 64", false), ("help stake", false), ("hint", false), ("market 64", false),
  ])
  func theVerbsOfTheSandboxAreTheTasks(line: String, isClaimed: Bool) {
    #expect(tutor.claims(line, in: at(0)) == isClaimed)
  }

  @Test func everyPathLeadsWhereItShould() {
    let (faults, _) = LessonWalk.run(tutor.model)
    #expect(faults.isEmpty, "\n\(TestCourse.text(faults))")
  }

  // MARK: Checks

  @Test(arguments: [
    ("L101", "stake 20 TAO into 64", "⟦stake 20 TAO into 4711"),
    ("L101", "wait 1 hour\ntrap", "⟦dance 1 hour\ntrap"),
    ("L101", "start: reset 30 TAO", "start: ⟦reset 30 days"),
    ("L102", "goal: alpha(64) >= 100 α64", "goal: ⟦alpha(64) >= 100 TAO"),
    ("L102", "goal: days >= 1/100", "goal: ⟦days"),
    ("L102", "goal: days >= 1/100", "goal: ⟦dyas >= 1"),
    ("L102", "trap: free < 1 TAO", "trap: ⟦free"),
    ("L103", "goal: alpha(64) >= 100 α64", "goal: ⟦alpha(64) >= 100000 α64"),
    ("L103", "stake(64) == 0 α64", "⟦stake(root) == 0 TAO"),
    ("L035", "trap: free < 1 TAO", "trap: ⟦free < 900 TAO"),
    ("L112", "trap: free < 1 TAO", "trap: ⟦stake(root) > 500 TAO"),
    ("L030", "solution: unstake all from 64\n", ""), ("L030", "goal: stake(64) == 0 α64\n", ""),
  ])
  func faultsAreFound(code: String, old: String, new: String) throws {
    #expect(TaskTests.steps.contains(old))
    let spoilt = TaskTests.lesson.replacing(old, with: new)
    let mark = spoilt.firstIndex(of: "⟦").map { spoilt[..<$0].utf8.count }
    let found = try TaskTests.faults(spoilt.filter { $0 != "⟦" }).filter { $0.code == code }
    #expect(!found.isEmpty)
    if let mark { #expect(found.first?.labels.first?.range.lowerBound == mark) }
    #expect(found.allSatisfy { $0.hint != nil })
  }

  @Test func theLessonOfTheseTestsHasNone() throws {
    let quality: Set = ["L081", "L082", "L083", "L084"]
    #expect(try TaskTests.faults(TaskTests.lesson).filter { !quality.contains($0.code) }.isEmpty)
  }

  private static let lesson =
    """
    ---
    format: 1
    id: drill
    title: Drill
    minutes: 5
    outcomes: [answer]
    data: teaching-pool@1
    reviewed: 2026-11-22
    ---

    # Drill


    """ + steps

  private static func faults(_ text: String) throws -> [Diagnostic] {
    let source = SourceText(name: "drill.lesson.md", text: text)
    let library = ContentLibrary(
      override: { $0.hasSuffix("facts.tsv") ? PlantedFaults.facts : PlantedFaults.glossary },
      overrideNames: ["lessons/facts.tsv", "lessons/glossary.md"])
    return try TestCourse.faults(Course(lessons: [source], library))
  }
}
