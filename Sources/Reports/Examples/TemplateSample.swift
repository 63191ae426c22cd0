public import Content
public import Diagnostics
import Market
import StakingModel

/// The report that shows a template, for those who change it.
public enum TemplateSample {
  /// - Parameter holder: whose positions a summary is made of.
  /// - Returns: nil for a file that no report shows.
  public static func report(
    showing path: String, _ holder: ExampleHolder, _ context: ReportContext,
    in content: ContentLibrary
  ) throws(DiagnosticList) -> (any Report)? {
    if let report = try report(filling: path, holder, context, content) { return report }
    if [
      "templates/style.css", HTMLPage.template.name, "templates/slider.css", "templates/slider.js",
    ]
    .contains(path) {
      return holder.summary(.full, context)
    }
    guard let template = ReportTemplates.first(using: path, in: content), template.name != path
    else { return nil }
    return try report(filling: template.name, holder, context, content)
  }

  /// The report of which this is the template itself.
  private static func report(
    filling path: String, _ holder: ExampleHolder, _ context: ReportContext,
    _ content: ContentLibrary
  ) throws(DiagnosticList) -> (any Report)? {
    if let length = SummaryLength.allCases.first(where: { SummaryReport.template($0).name == path })
    {
      return holder.summary(length, context)
    }
    if let guide = GuideName.allCases.first(where: { $0.template == path }) {
      return try GuideReport(guide, context, in: content)
    }
    if let question = question(of: path) {
      return try FAQReport(context, .one(question, ReplySubject()), in: content)
    }
    switch path {
    case CompareReport.template.name: return try holder.comparison(context)
    case PlanReport.template.name: return ExampleHolder.plan(context)
    case GlossaryReport.template: return try GlossaryReport(context, in: content)
    case FAQReport.pageTemplate, Explainer.sources: return try FAQReport(context, in: content)
    case SubnetReport.template:
      guard let netuid = context.market.deepestSubnet?.netuid else { return nil }
      return try SubnetReport(netuid, context, in: content)
    default: return nil
    }
  }

  /// The question whose answer or reasons a template holds; the first for the frame of them all.
  private static func question(of path: String) -> FAQQuestion? {
    if path == FAQReport.oneTemplate { return FAQQuestion.all.first }
    return FAQQuestion.all.first { $0.template == path || Reply.template($0.id) == path }
  }
}
