/// How long a summary is.
public enum SummaryLength: String, Hashable, Sendable, CaseIterable {
  /// Everything.
  case full
  /// One printed page.
  case brief
}

extension SummaryReport {
  /// The templates, each with the same names.
  public static let templates = SummaryLength.allCases.map(template)

  static func template(_ length: SummaryLength) -> ReportTemplate {
    let name = length == .full ? "report" : length.rawValue
    return ReportTemplate("templates/summary/\(name).md.mustache", .record(shape))
  }

  private static let shape: [String: TemplateShape] = [
    asOfShape, firstShape, glanceShape, positionShape, leavingShape, riskShape, chanceShape,
    comparisonShape, netShape, tipShape, changeShape, quotedShape, recordsShape, originShape,
  ].reduce(into: [:]) { all, part in all.merge(part) { _, new in new } }

  /// The values behind those names, with charts as these texts.
  func values(_ chart: (SummaryFigure) -> String?) -> TemplateValue {
    var all: [String: TemplateValue] = [:]
    for part in [
      asOfValues, firstValues, glanceValues, positionValues, leavingValues, riskValues,
      chanceValues, comparisonValues, netValues, tipValues, changeValues, quotedValues,
      recordsValues, originValues,
    ] { all.merge(part) { _, new in new } }
    for figure in SummaryFigure.allCases {
      all[figure.key] = chart(figure).map(TemplateValue.markup) ?? .nothing
    }
    let values = TemplateValue.record(all)
    return input.isRedacted ? Redaction.hiding(values) : values
  }
}
