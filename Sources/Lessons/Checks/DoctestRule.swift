import Calculator
import Diagnostics

/// Every calculation has its result beside it, and the model gives that result at the digits shown.
enum DoctestRule: LessonRule {
  static let finds: [LessonFault] = [.calculationDiffers, .calculationUnproven]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.model.calculations.compactMap { calculation in
      guard calculation.value.quantity != nil else { return nil }
      guard let expected = calculation.line.expected else {
        return checked.fault(
          .calculationUnproven, at: calculation.line.whole.trimmed.range,
          "the result is not written beside this calculation",
          why: "With it, the lesson notices when the model or the data changes.",
          hint: "add `#=> \(calculation.value.text)`")
      }
      return fault(calculation, expected, checked)
    }
  }

  private static func fault(
    _ calculation: LessonModel.Calculation, _ expected: PlacedText, _ checked: CheckedLesson
  ) -> Diagnostic? {
    guard let value = calculation.value.quantity, let written = WrittenNumber(expected.text),
      let unit = checked.model.fullScope.unit(named: written.unitText),
      let converted = try? value.converted(to: unit)
    else {
      return checked.fault(
        .calculationDiffers, at: expected.range,
        "`\(expected.text)` cannot be compared with \(calculation.value.text)",
        hint: "write `#=> \(calculation.value.text)`")
    }
    if written.agrees(with: converted.number) { return nil }
    let model = written.text(of: converted.number)
    return checked.fault(
      .calculationDiffers, at: expected.range, "the model gives \(model)",
      label: "the lesson says \(expected.text)", hint: "write `#=> \(model)`")
  }
}
