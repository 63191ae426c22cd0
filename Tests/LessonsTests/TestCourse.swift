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
  static let today = CivilDate(year: 2026, month: 11, day: 22) ?? CivilDate(day: 0)

  /// 2026-11-22, the day of the checks.
  static let now = UnixTime(seconds: 1_795_305_600)

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
