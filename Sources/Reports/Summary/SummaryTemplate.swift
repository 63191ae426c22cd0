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
      uniqueKeysWithValues: SummaryFigure.allCases.map { ($0.key, .optional(.markup)) })
  ) { all, part in all.merge(part.shape) { _, new in new } }

  /// The values behind those names, with charts as these texts.
  ///
  /// - Parameter names: those that are wanted; nil for all.
  func values(
    only names: Set<String>? = nil, _ chart: (SummaryFigure) -> String?
  ) -> TemplateValue {
    var all: [String: TemplateValue] = [:]
    for part in SummaryReport.parts {
      if let names, names.isDisjoint(with: part.shape.keys) { continue }
      all.merge(part.values(self)) { _, new in new }
    }
    for figure in SummaryFigure.allCases {
      all[figure.key] = chart(figure).map(TemplateValue.markup) ?? .nothing
    }
    let values = TemplateValue.record(all)
    return input.isRedacted ? Redaction.hiding(values) : values
  }

  /// The names with what makes their values.
  private static let parts:
    [(
      shape: [String: TemplateShape],
      values: @Sendable (SummaryReport) -> [String: TemplateValue]
    )] = [
      (asOfShape, { $0.asOfValues }), (firstShape, { $0.firstValues }),
      (glanceShape, { $0.glanceValues }), (positionShape, { $0.positionValues }),
      (leavingShape, { $0.leavingValues }), (riskShape, { $0.riskValues }),
      (chanceShape, { $0.chanceValues }), (comparisonShape, { $0.comparisonValues }),
      (netShape, { $0.netValues }), (tipShape, { $0.tipValues }),
      (changeShape, { $0.changeValues }), (quotedShape, { $0.quotedValues }),
      (recordsShape, { $0.recordsValues }),
      (originShape, { $0.originValues }),
    ]
}
