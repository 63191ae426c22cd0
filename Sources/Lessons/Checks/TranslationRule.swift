import Decimals
import Diagnostics

/// A translation is as new as its original and asks the same.
enum TranslationRule: LessonRule {
  static let finds: [LessonFault] = [.translationStale, .translationDiffers, .translationUnknown]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let lesson = checked.lesson
    guard lesson.language != Locale.original else { return [] }
    let original = checked.course.lessons.first { $0.id.text == lesson.id.text }
    guard let original else {
      return [
        checked.fault(
          .translationUnknown, at: lesson.id.range,
          "there is no lesson `\(lesson.id.text)` this could be a translation of",
          hint: "give it the id of its original")
      ]
    }
    return stale(checked, original) + different(checked, original)
  }

  private static func stale(_ checked: CheckedLesson, _ original: Lesson) -> [Diagnostic] {
    let made = checked.lesson.translates
    guard made?.text != original.contentHash else { return [] }
    return [
      checked.fault(
        .translationStale, at: made?.range ?? checked.lesson.id.range,
        made == nil
          ? "this does not say which text of `\(original.source.name)` it translates"
          : "this translation is older than `\(original.source.name)`",
        hint: "bring it up to date, then write `translates: \(original.contentHash)`")
    ]
  }

  /// Progress is kept by ids, and numbers come from the same calculations.
  private static func different(_ checked: CheckedLesson, _ original: Lesson) -> [Diagnostic] {
    let lesson = checked.lesson
    let (mine, theirs) = (lesson.questions, original.questions)
    if let index = zip(mine, theirs).map({ isSame($0, $1) }).firstIndex(of: false) {
      return [
        fault(checked, mine[index].range, "the original asks `\(theirs[index].id.text)` here")
      ]
    }
    if mine.count != theirs.count {
      return [
        fault(
          checked, mine.last?.range ?? lesson.id.range,
          "the original has \(NumberFormat.counted(theirs.count, "question")), this has \(mine.count)"
        )
      ]
    }
    let (lines, others) = (
      lesson.calculations.flatMap(\.lines), original.calculations.flatMap(\.lines)
    )
    let wrong = lines.first { line in
      !others.contains { $0.name.text == line.name.text && isSame(line, $0) }
    }
    if let wrong {
      return [fault(checked, wrong.whole.range, "the original computes this otherwise")]
    }
    guard lines.count != others.count else { return [] }
    return [
      fault(
        checked, lesson.id.range,
        "the original computes \(NumberFormat.counted(others.count, "name"))")
    ]
  }

  private static func isSame(_ line: CalculationBlock.Line, _ other: CalculationBlock.Line) -> Bool
  {
    line.expression.text == other.expression.text
  }

  private static func isSame(_ question: Question, _ other: Question) -> Bool {
    question.id.text == other.id.text && question.kind == other.kind
      && (question.kind == .text || question.answer?.text == other.answer?.text)
      && question.accept?.text == other.accept?.text
      && (question.given == nil) == (other.given == nil)
      && question.options.map(\.isRight) == other.options.map(\.isRight)
      && question.options.map(\.place) == other.options.map(\.place)
      && question.task?.goals.map(\.text) == other.task?.goals.map(\.text)
      && question.traps.count == other.traps.count
  }

  private static func fault(
    _ checked: CheckedLesson, _ range: Range<Int>, _ summary: String
  ) -> Diagnostic {
    checked.fault(
      .translationDiffers, at: range, summary,
      why: "Progress is kept by ids, and numbers come from the same calculations.",
      hint: "translate words, and leave ids, answers and calculations as they are")
  }
}
