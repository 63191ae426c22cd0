public import Calculator
public import CivilTime
public import Diagnostics
import Parallel

/// One rule about lessons. Each has its own file in this folder; adding one adds it to
/// `LessonChecker.rules`.
protocol LessonRule: Sendable {
  /// The faults this rule can find.
  static var finds: [LessonFault] { get }
  /// The faults of one lesson.
  static func faults(in checked: CheckedLesson) -> [Diagnostic]
}

/// What a rule sees.
struct CheckedLesson {
  let model: LessonModel
  let course: Course
  /// The day the check runs on.
  let today: CivilDate
  /// Every running text of the lesson, in order.
  let texts: [LessonTextPiece]
  /// Their links.
  let links: [(destination: String, words: String, range: Range<Int>)]
  /// Asked during long work; after a no nothing that is found counts.
  let goesOn: @Sendable () -> Bool

  init(
    model: LessonModel, course: Course, today: CivilDate,
    goesOn: @escaping @Sendable () -> Bool = { true }
  ) {
    (self.model, self.course, self.today, self.goesOn) = (model, course, today, goesOn)
    texts = model.texts
    links = texts.flatMap(\.text.links)
  }

  var lesson: Lesson { model.lesson }
  var judge: Judge { Judge(model: model) }

  func fault(
    _ kind: LessonFault, at range: Range<Int>, _ summary: String, label: String = "",
    why: String? = nil, hint: String? = nil
  ) -> Diagnostic {
    kind.at(
      range, in: lesson.source, summary, label: label, why: why, hint: hint.map { Hint($0) })
  }
}

/// Proves lessons against the model: every answer, every number, every promise.
public enum LessonChecker {
  /// Every rule; the order has no meaning, faults are sorted by place.
  static let rules: [any LessonRule.Type] = [
    ActionShareRule.self, AnswerRule.self, AnswerShownRule.self, CalculationRule.self,
    CalculationWidthRule.self,
    CharacterRule.self, ClaimRule.self, DateRule.self, DoctestRule.self, FactFreshnessRule.self,
    FactRule.self,
    HintRule.self,
    HintWordRule.self, LinkRule.self, MinutesRule.self, MisconceptionRule.self, OptionRule.self,
    OrderPlaceRule.self, OrderRule.self, PictureRule.self, PredictionRule.self,
    ProseNumberRule.self, RawHTMLRule.self, ReadingGradeRule.self, RequirementRule.self,
    ReviewDateRule.self,
    ScreenLengthRule.self, SentenceRule.self, TaskRule.self, TermRule.self, ToleranceRule.self,
    TrapRule.self,
    TranslationRule.self, TwinRule.self, TypedAnswerRule.self, UniqueLessonRule.self, UnitRule.self,
    UnlinkedNumberRule.self, VerbNameRule.self, WordWidthRule.self,
  ]

  private static let threads = 4

  /// All faults of all lessons of a course, by file and place.
  ///
  /// - Parameters:
  ///   - today: facts older than their term on this day are stale.
  ///   - world: the recorded chain.
  ///   - figures: further figures of the recorded block.
  ///   - names: the files of the lessons to check; all if left out. The course is checked as a whole.
  ///   - goesOn: asked before each rule and in long waits of a task, from any of several threads,
  ///     with the lesson and how many there are.
  /// - Returns: nil once `goesOn` said no.
  public static func faults(
    in course: Course, today: CivilDate, world: any CalculatorWorld, figures: LessonFigures?,
    only names: Set<String>? = nil,
    goesOn: @escaping @Sendable (_ lesson: Int, _ total: Int) -> Bool
  ) -> [Diagnostic]? {
    let lessons = (course.lessons + course.translations).filter {
      names?.contains($0.source.name) ?? true
    }
    // The longest work first, so that no thread is left with it at the end.
    let order = lessons.indices.sorted { lessons[$0].waits > lessons[$1].waits }
    let found = ParallelRunner(threads: threads).results(of: lessons.count) {
      turn -> [Diagnostic]? in
      let index = order[turn]
      let model = LessonModel(
        lessons[index], world: world, facts: course.facts, figures: figures)
      let checked = CheckedLesson(model: model, course: course, today: today) {
        goesOn(turn, lessons.count)
      }
      var faults: [Diagnostic] = []
      for rule in rules {
        guard checked.goesOn() else { return nil }
        faults += rule.faults(in: checked)
      }
      return checked.goesOn() ? faults : nil
    }
    // Last, for by now all lessons were read, several at a time.
    var result = course.faults + (course.identities?.faults(against: course.lessons) ?? [])
    result += course.catalogues.flatMap { $0.faults() }
    for faults in found ?? [] {
      guard let faults else { return nil }
      result += faults
    }
    return result.sorted { left, right in
      let names = (left.source?.name ?? "", right.source?.name ?? "")
      if names.0 != names.1 { return names.0 < names.1 }
      let starts = (left.start, right.start)
      return starts.0 != starts.1 ? starts.0 < starts.1 : left.code < right.code
    }
  }
}

extension Lesson {
  /// How many waits its tasks make in a sandbox, which take far longer than anything else.
  fileprivate var waits: Int {
    guard language == Locale.original else { return 0 }
    // By its lines, so that nothing is read for this alone.
    return source.text.utf8.split(separator: UInt8(ascii: "\n")).count { line in
      line.starts(with: "  wait ".utf8) || line.starts(with: "solution: wait ".utf8)
    }
  }
}

extension Diagnostic {
  fileprivate var start: Int { labels.first?.range.lowerBound ?? 0 }
}
