import Calculator
import Explain
import JSONText
import LabSession

extension WhyCommand {
  static let fields = JSONField.shapes(
    ("after a verb", figures.fields), ("after a calculation", steps.fields),
    ("after a question that was not answered", Session.unansweredRecord.fields))

  static let figures = JSONRecord<[Derivation]>.list(
    "figures", "the figures of a verb's answer", of: Derivation.record
  ) { $0 }

  static let steps = JSONRecord<[ExplanationStep]>.list(
    "steps", "the steps of a calculation", of: step
  ) { $0 }

  private static let step: JSONRecord<ExplanationStep> = [
    .text("name", "the name of the step, empty for the last result") { $0.name },
    .text("formula", "as it was written") { $0.formula },
    .text("substituted", "the same with the numbers put in") { $0.substituted },
    .text("value", "the result, exact, with its unit") { $0.value.exactText },
    .text("meaning", "what it is") { $0.meaning },
  ]
}
