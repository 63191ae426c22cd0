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

  private static let shape: [String: TemplateShape] = parts.reduce(
    into: Dictionary(
      uniqueKeysWithValues: SummaryFigure.allCases.map { ($0.key, .optional(.markup)) }
    )
    .merging(SummaryWords.shape) { _, new in new }
  ) { all, part in all.merge(part.shape) { _, new in new } }

  /// The values behind those names, with charts as these texts.
  ///
  /// - Parameters:
  ///   - names: those that are wanted; nil for all.
  ///   - words: of the glossary, told at the end.
  func values(
    only names: TemplateNames = .all, words: TemplateValue = .list([]),
    _ chart: (SummaryFigure) -> String?
  ) -> TemplateValue {
    var all = TemplateRecord()
    if names.have("words") { all.add("words", words) }
    for part in SummaryReport.parts where names.have(any: part.shape.keys) {
      all.add(part.values(self, names))
    }
    for figure in SummaryFigure.allCases where names.have(figure.key) {
      all.add(figure.key, chart(figure).map(TemplateValue.markup) ?? .nothing)
    }
    let values = TemplateValue.record(all)
    return input.isRedacted ? Redaction.hiding(values) : values
  }

  /// The names with what makes their values.
  private static let parts:
    [(
      shape: [String: TemplateShape],
      values: @Sendable (SummaryReport, TemplateNames) -> TemplateRecord
    )] = [
      (asOfShape, { report, _ in report.asOfValues }),
      (firstShape, { report, _ in report.firstValues }),
      (glanceShape, { report, _ in report.glanceValues }),
      (positionShape, { $0.positionValues($1) }), (rateShape, { report, _ in report.rateValues }),
      (leavingShape, { report, _ in report.leavingValues }),
      (riskShape, { report, _ in report.riskValues }),
      (courseShape, { report, _ in report.courseValues }),
      (placeShape, { report, _ in report.placeValues }),
      (chanceShape, { report, _ in report.chanceValues }),
      (methodShape, { report, _ in report.methodValues }),
      (comparisonShape, { report, _ in report.comparisonValues }),
      (netShape, { report, _ in report.netValues }), (tipShape, { report, _ in report.tipValues }),
      (changeShape, { report, _ in report.changeValues }),
      (quotedShape, { report, _ in report.quotedValues }),
      (recordsShape, { report, _ in report.recordsValues }),
      (originShape, { report, _ in report.originValues }),
      (commandShape, { report, _ in report.commandValues }),
    ]
}
