import Diagnostics
import Presentation

/// Lines of calculations fit a narrow page.
enum CalculationWidthRule: LessonRule {
  static let finds: [LessonFault] = [.calculationTooWide]
  static let limit = 72

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.calculations.flatMap(\.lines).compactMap { line in
      let width = DisplayWidth.of(line.whole.text)
      guard width > limit else { return nil }
      return checked.fault(
        .calculationTooWide, at: line.whole.range,
        "this line is \(width) columns wide, more than \(limit)",
        hint: "name an intermediate result on a line of its own")
    }
  }
}
