public import Content
public import Diagnostics
public import Inquiry
import Market
public import StakingModel

/// One subnet on one page: what it is, what it earns, what leaving returns, what can go wrong.
public struct SubnetReport: ExplainerReport {
  /// The text.
  public let explainer: Explainer
  let figures: ReplyFigures

  static let template = "templates/subnet/report.md.mustache"

  /// The page of a subnet.
  ///
  /// - Parameter amount: what its examples stake; 100 TAO where nothing is said.
  /// - Throws: `report.subnet` if the recorded block has none of that number.
  public init(
    _ netuid: Netuid, amount: Amount<TAO>? = nil, wishes: Wishes = Wishes(),
    _ context: ReportContext, in content: ContentLibrary
  ) throws(DiagnosticList) {
    var subject = ReplySubject()
    (subject.place, subject.amount, subject.wishes) = (.subnet(netuid), amount, wishes)
    figures = ReplyFigures(context, subject)
    guard figures.subnet != nil else {
      throw DiagnosticList(
        Diagnostic(
          "report.subnet", "There is no subnet \(netuid.value) in the recorded block",
          hint: Hint("list them with", code: "market")))
    }
    let text = ExplainerText(
      [SubnetReport.template], ReplyValues(context, subject, in: content), in: content)
    explainer = try Explainer(
      "Subnet \(netuid.value): \(PrintableText.cleaned(context.market.title(netuid)))",
      kind: "Subnet",
      summary:
        "What one subnet of Bittensor earns, costs and risks, computed from a recorded block.",
      body: try text.rendered(SubnetReport.template), on: context, in: content)
  }
}
