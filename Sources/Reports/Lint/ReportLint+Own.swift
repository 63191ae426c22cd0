import CivilTime
public import Content
public import Diagnostics
import Holdings
import Inquiry
import Market
import StakingModel

extension ReportLint {
  /// Every template and every finished text: of the explainers, and of what an example holds.
  public static func own(
    _ context: ReportContext, in content: ContentLibrary
  ) throws(DiagnosticList) -> (count: Int, faults: [Diagnostic]) {
    let lint = ReportLint(in: content)
    var sources = content.names(in: "templates").filter(isWords).compactMap { name in
      content.text(name).map { SourceText(name: name, text: $0) }
    }
    sources.append(
      SourceText(
        name: "report faq", text: try FAQReport(context, in: content).explainer.markdown))
    sources.append(
      SourceText(
        name: "report glossary", text: try GlossaryReport(context, in: content).explainer.markdown)
    )
    for guide in GuideName.allCases {
      sources.append(
        SourceText(
          name: "report guide \(guide.rawValue)",
          text: try GuideReport(guide, context, in: content).explainer.markdown))
    }
    if let netuid = context.market.deepestSubnet?.netuid {
      let page = try SubnetReport(netuid, context, in: content)
      sources.append(
        SourceText(name: "report subnet \(netuid.value)", text: page.explainer.markdown))
    }
    sources += try personal(context, in: content)
    return (sources.count, sources.flatMap(lint.faults))
  }

  /// Templates of words; those of summaries hold mostly names, and are read with an example in them.
  private static func isWords(_ name: String) -> Bool {
    name.hasSuffix(".md.mustache") && !name.hasPrefix("templates/summary/")
  }

  /// Summaries, a comparison and a plan, of positions of each kind.
  private static func personal(
    _ context: ReportContext, in content: ContentLibrary
  ) throws(DiagnosticList) -> [SourceText] {
    let (profile, text) = example(context)
    var reports: [(name: String, report: any Report)] = []
    for length in SummaryLength.allCases {
      var input = SummaryInput(
        profile: profile, profileText: text, context: context,
        command: "taolab report summary --profile FILE --template \(length.rawValue)")
      input.length = length
      reports.append(("report summary --template \(length.rawValue)", SummaryReport(input)))
    }
    let plan = context.inquiry.plan(
      PlanWish(goal: Amount(rao: 10 * Amount<TAO>.raoPerUnit), days: HoldingsReview.year),
      with: [context.market.deepestSubnet?.netuid].compactMap(\.self), Wishes())
    reports.append(
      (
        "report plan",
        PlanReport(plan, context, command: "taolab report plan --goal '10 TAO a year'")
      ))
    var sources: [SourceText] = []
    for (name, report) in reports {
      sources.append(SourceText(name: name, text: try report.markdown(content)))
    }
    return sources
  }

  /// Somebody who holds something of each kind.
  private static func example(_ context: ReportContext) -> (Profile, String) {
    let netuid = context.market.deepestSubnet?.netuid.value ?? 1
    let text = """
      taolab: profile/1
      currency: EUR
      tao_price: {value: 250, as_of: \(context.now.date.text), source: an example}
      positions:
        - root: 100 TAO
        - subnet: \(netuid)
          alpha: 500
          bought_for: 30 TAO
        - custodial: Exchange A
          amount: 50 TAO
          quoted_apy: 6%
          quoted_on: \(context.now.date.text)
          withdrawal_days: 3
      """
    let profile = try? Profile.read(SourceText(name: "example.yaml", text: text))
    return (profile ?? Profile(), text)
  }
}
