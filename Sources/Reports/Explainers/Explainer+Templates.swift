import Content

extension Explainer {
  /// What stands behind the sources of a text.
  static let sources = "templates/sources.md.mustache"

  /// Every template of the explainers with all names it may use.
  static func templates(in content: ContentLibrary) -> [ReportTemplate] {
    let shared = ReplyValues.shapes(in: content)
    func template(
      _ name: String, _ extra: [String: TemplateShape] = [:]
    ) -> ReportTemplate {
      ReportTemplate(name, .record(shared.merging(extra) { $1 }))
    }
    let frames = [
      template(sources),
      template(
        FAQReport.pageTemplate,
        [
          "title": .text, "questionCount": .text,
          "topics": .list(["title": .text, "index": .markup, "answers": .list(.markup)]),
        ]),
      template(FAQReport.oneTemplate, ["answer": .markup]),
      template(
        GlossaryReport.template,
        ["termCount": .text, "terms": .list(["term": .text, "meaning": .markup])]),
      template(SubnetReport.template),
    ]
    let guides = GuideName.allCases.map {
      template($0.template, ["questions": .list(GuideReport.questionShape)])
    }
    return frames + guides + FAQQuestion.all.map { template($0.template) }
  }
}
