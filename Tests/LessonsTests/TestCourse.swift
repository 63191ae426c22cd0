import Calculator
import CivilTime
import Content
import Decimals
import Diagnostics
import Inquiry
import Lessons
import Market
import Presentation
import StakingModel
import Testing

/// The recorded chain as tests see it, and the shipped course on it.
struct SnapshotWorld: CalculatorWorld {
  let snapshot: Snapshot

  var inquiry: Inquiry? { (try? Market.of(snapshot, in: .embedded)).map { Inquiry($0) } }

  func pool(of netuid: Netuid) throws(WorldError) -> Pool {
    guard let subnet = snapshot.chain.subnet(netuid) else { throw .unknownSubnet }
    return subnet.pool
  }

  var block: UInt64? { snapshot.block }

  var issuance: Amount<TAO>? { snapshot.chain.totalIssuance }

  func rootProportion(of netuid: Netuid) -> DecimalNumber? {
    snapshot.chain.subnet(netuid).flatMap {
      DecimalNumber(approximating: snapshot.chain.rootProportion(of: $0).approximate)
    }
  }

  static let embedded = Result { try Snapshot.embedded(in: .embedded) }
}

enum TestCourse {
  static let shipped = Course(.embedded)
  static let today = CivilDate(year: 2026, month: 11, day: 28) ?? CivilDate(day: 0)

  /// 2026-11-28, the day of the checks.
  static let now = UnixTime(seconds: 1_795_824_000)

  static func faults(_ course: Course) throws -> [Diagnostic] {
    let snapshot = try SnapshotWorld.embedded.get()
    return LessonChecker.faults(
      in: course, today: today, world: SnapshotWorld(snapshot: snapshot),
      figures: LessonFigures(snapshot, now: now))
  }

  static func text(_ faults: [Diagnostic], width: Int = 100) -> String {
    Markup(faults.map { .diagnostic(DiagnosticBlock($0)) }).text(for: TerminalTraits(width: width))
  }
}

extension TestCourse {
  /// A tutor for a lesson made of steps, on the recorded chain.
  static func tutor(steps: String) throws -> Tutor {
    let texts = [
      "lessons/facts.tsv": PlantedFaults.facts, "lessons/glossary.md": PlantedFaults.glossary,
    ]
    let front = """
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


      """
    let course = Course(
      lessons: [SourceText(name: "07-drill.lesson.md", text: front + steps)],
      ContentLibrary(override: { texts[$0] }, overrideNames: texts.keys.sorted()))
    #expect(course.faults.isEmpty, "\n\(text(course.faults))")
    let lesson = try #require(course.lessons.first)
    let world = SnapshotWorld(snapshot: try SnapshotWorld.embedded.get())
    return try #require(Tutor(LessonModel(lesson, world: world, facts: course.facts)))
  }

  /// Three hints, as every question has.
  static let hints = "hint: First.\nhint: Second.\nhint: Third.\n"

  static func text(_ reply: Tutor.Reply, width: Int = 80) -> String {
    reply.markup.text(for: TerminalTraits(width: width))
  }

  static func tutor(_ id: String) throws -> Tutor? {
    let snapshot = try SnapshotWorld.embedded.get()
    guard let lesson = shipped.lesson(id) else { return nil }
    return Tutor(
      LessonModel(
        lesson, world: SnapshotWorld(snapshot: snapshot), facts: shipped.facts,
        figures: LessonFigures(snapshot, now: now)))
  }

  /// An answer that is understood and wrong: the first trap, or an option that is not right.
  static func wrongAnswer(_ question: Question) -> String {
    if let trap = question.traps.first { return trap.value.text }
    let wrong = question.options.firstIndex { !$0.isRight } ?? 0
    return ["a", "b", "c", "d"][wrong % 4]
  }
}

extension LessonChecker {
  /// All faults, with nobody to stop it.
  static func faults(
    in course: Course, today: CivilDate, world: any CalculatorWorld, figures: LessonFigures? = nil
  ) -> [Diagnostic] {
    faults(in: course, today: today, world: world, figures: figures) { _, _ in true } ?? []
  }
}
