import Answers
import Diagnostics
import LabSession
import Reports

extension ReportEntry {
  /// Texts for everybody.
  static let explainers: [ReportEntry] = [
    ReportEntry(
      name: "faq", abstract: "what people ask about staking, with numbers of the recorded block",
      example: "report faq", options: [.madeOn, .locale, .topic, .audience], takesWords: true
    ) { request, session in
      try request.faq(in: &session)
    },
    ReportEntry(
      name: "guide",
      abstract: "a guide: beginner, root, alpha, custodial, choosing, risks, complete",
      example: "report guide beginner", options: [.madeOn, .locale], takesWords: true
    ) { request, session in
      try GuideReport(
        try request.guide(), request.context(in: &session), in: session.environment.content)
    },
    ReportEntry(
      name: "subnet", abstract: "one subnet on one page: what it earns, costs and risks",
      example: "report subnet 64", options: [.madeOn, .locale, .amount], takesWords: true
    ) { request, session in
      try request.subnet(in: &session)
    },
    ReportEntry(
      name: "glossary", abstract: "the words of staking, each with its meaning",
      example: "report glossary", options: [.madeOn, .locale]
    ) { request, session in
      try GlossaryReport(request.context(in: &session), in: session.environment.content)
    },
  ]
}
