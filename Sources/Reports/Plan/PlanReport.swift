import Charts
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

  private var written: ChartedReport {
    ChartedReport(
      template: PlanReport.template, title: "What it takes to earn \(goal)", kind: "Plan",
      context: context, charts: picture.map { [("plan", $0)] } ?? [],
      values: { values(chart: $0["plan"]) })
  }

  /// As Markdown.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let lines = picture.map(ChartedReport.writer(chartWidth).lines)
    return try written.markdown(content, lines.map { ["plan": $0] } ?? [:])
  }

  /// As one HTML file that loads nothing and asks search engines to stay away.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try written.html(content)
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
