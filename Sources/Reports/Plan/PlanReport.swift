public import Content
public import Diagnostics
public import Inquiry
import Market
import StakingEconomics
import StakingModel

/// A goal and limits as sizes, costs and ranges: the words around a `StakePlan`.
public struct PlanReport: Report {
  let plan: StakePlan
  let context: ReportContext
  /// The line that makes the same report again.
  let command: String
  /// Columns of charts made of characters.
  let chartWidth: Int

  /// A plan in words.
  public init(_ plan: StakePlan, _ context: ReportContext, command: String, chartWidth: Int = 72) {
    (self.plan, self.context) = (plan, context)
    (self.command, self.chartWidth) = (command, chartWidth)
  }

  /// The template and the names it may use.
  static let template = ReportTemplate("templates/plan/report.md.mustache", .record(shape))

  /// As Markdown.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try TemplateLibrary(content).render(PlanReport.template, values(chart: textChart))
  }

  /// As one HTML file that loads nothing and asks search engines to stay away.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let figure = svgChart
    let markdown = try TemplateLibrary(content).render(
      PlanReport.template, values(chart: figure.map { _ in "```chart plan\n```" }))
    return try HTMLPage(
      title: "What it takes to earn \(goal)", kind: "Plan", asOf: context.asOf.line,
      markdown: markdown, figures: figure.map { ["plan": $0] } ?? [:], isPrivate: true,
      isDense: true, footer: ReportFooter.lines
    ).html(content)
  }

  var goal: String { Words.tao(plan.wish.goal) }

  func title(_ place: Place) -> String {
    switch place {
    case .root: "Root"
    case .subnet(let netuid): context.market.title(netuid)
    case .custodian(let offer): offer.name
    }
  }
}
