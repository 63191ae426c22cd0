import Diagnostics

/// Every calculation runs, and no name is calculated twice.
enum CalculationRule: LessonRule {
  static let finds: [LessonFault] = [.calculationFails, .nameTwice]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.model.faults
  }
}
