public import Answers
import Calculator
import JSONText
import Reports

extension Schema {
  /// Every kind: of the verbs, in their order, then the others.
  public static let all: [Schema] =
    Catalogue.all.map { Schema(name: $0.schema, fields: $0.fields) } + reports + others

  /// What each line of a script has besides, behind `schema`.
  static var input: [JSONField] { Answer.inputRecord.fields }

  /// What `report NAME --json` and `report NAME --format json` write.
  static let reports: [Schema] = [
    Schema(name: FAQReport.schema, fields: FAQReport.fields, changes: FAQReport.changes),
    Schema(name: GuideReport.schema, fields: GuideReport.fields),
    Schema(name: SubnetReport.schema, fields: SubnetReport.fields),
    Schema(name: GlossaryReport.schema, fields: GlossaryReport.fields),
    Schema(
      name: SummaryReport.schema, fields: SummaryReport.record.fields,
      changes: SummaryReport.changes),
    Schema(name: CompareReport.schema, fields: CompareReport.record.fields),
    Schema(name: PlanReport.schema, fields: PlanReport.record.fields),
    Schema(name: BatchLine.schema, fields: BatchLine.record.fields),
  ]

  static let others: [Schema] = [
    Schema(name: calculation, fields: Evaluation.record.fields),
    Schema(
      name: errors,
      fields: JSONField.shapes(
        ("for a mistyped verb", Answer.faultRecord.fields + QuestionResult.suggestions.fields),
        ("for anything else", Answer.faultRecord.fields))),
  ]
}
