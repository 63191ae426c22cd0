public import Content
public import Diagnostics
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
    let holder = ExampleHolder(context)
    var reports: [(name: String, report: any Report)] = SummaryLength.allCases.map {
      ("report summary --template \($0.rawValue)", holder.summary($0, context))
    }
    reports.append(("report compare", try holder.comparison(context)))
    reports.append(("report plan", ExampleHolder.plan(context)))
    var sources: [SourceText] = []
    for (name, report) in reports {
      sources.append(SourceText(name: name, text: try report.markdown(content)))
    }
    return sources
  }
}
