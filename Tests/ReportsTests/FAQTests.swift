import Content
import Diagnostics
import Inquiry
import JSONText
import Markdown
import Market
import StakingModel
import Testing

@testable import Reports

@Suite struct FAQTests {
  @Test func thereIsAnAnswerToEveryQuestion() throws {
    let ids = FAQQuestion.all.map(\.id)
    #expect(ids.count >= 40)
    #expect(Set(ids).count == ids.count)
    #expect(Set(FAQQuestion.all.map(\.title)).count == ids.count)
    #expect(Set(ids).isSubset(of: Set(Reply.ids(in: .embedded))))
    for topic in FAQTopic.allCases {
      #expect(FAQQuestion.all.count { $0.topic == topic } >= 3, "\(topic)")
    }
    for audience in FAQAudience.allCases {
      #expect(FAQQuestion.all.count { $0.audiences.contains(audience) } >= 15, "\(audience)")
    }
  }

  /// Ids and former ids never change what they lead to.
  @Test(arguments: [
    ("technical-knowledge", "technical"), ("distribution", "rewards-when"),
    ("lose-money", "lose"), ("taxable", "tax"), ("root-pays", "claim"),
    ("enter-and-leave", "leave-cost"), ("exchange-rate", "exchange-quote"), ("locked", "locked"),
    ("Are staking rewards taxable?", "tax"), ("are staking rewards taxable", "tax"),
  ])
  func oldNamesLeadOn(name: String, id: String) {
    #expect(FAQQuestion.named(name)?.id == id)
  }

  @Test func everyAnswerHasItsParts() throws {
    let sections = ExplainerSection.all(in: try ReportFixtures.faq().explainer.markdown)
    let answers = sections.filter { $0.level == 3 }
    #expect(answers.map(\.heading) == FAQQuestion.all.map(\.title))
    for answer in answers {
      let leads = answer.lines.map { $0.prefix { $0 != "." } }
      for lead in ["Why", "Example", "What can go wrong", "What to do next"] {
        #expect(leads.contains { $0 == lead }, "\(answer.heading): \(lead)")
      }
      #expect(answer.lines.last?.hasPrefix("What to do next.") == true, "\(answer.heading)")
      // What `ask` gives and the reasons of the page meet here: no part stands twice.
      let named = leads.filter { ["Why", "Example", "What can go wrong"].contains($0) }
      #expect(named.count == 3, "\(answer.heading): \(named)")
    }
  }

  /// A topic, somebody's questions, one question: each is a part of the whole, word for word.
  @Test func aPartIsPartOfTheWhole() throws {
    let context = try ReportFixtures.context()
    let whole = ExplainerSection.all(in: try FAQReport(context, in: .embedded).explainer.markdown)
    for topic in FAQTopic.allCases {
      let part = try FAQReport(context, .page(topic, .holder), in: .embedded)
      let answers = ExplainerSection.all(in: part.explainer.markdown).filter { $0.level == 3 }
      #expect(answers.count == part.questions.count && !answers.isEmpty)
      for answer in answers { #expect(whole.contains(answer), "\(answer.heading)") }
    }
    for question in FAQQuestion.all.enumerated().filter({ $0.offset % 6 == 0 }).map(\.element) {
      let one = try FAQReport(context, .one(question, ReplySubject()), in: .embedded)
      let section = try #require(ExplainerSection.all(in: one.explainer.markdown).first)
      let twin = try #require(whole.first { $0.heading == question.title })
      #expect(section.lines.starts(with: twin.lines), "\(question.id)")
      #expect(section.level == 1)
    }
  }

  /// What a person names is what the answer computes with.
  @Test func oneAnswerIsAboutWhatWasNamed() throws {
    var subject = ReplySubject()
    (subject.amount, subject.place) = (Amount(rao: 7_000_000_000), .subnet(Netuid(51)))
    let question = try #require(FAQQuestion.named("lose"))
    let report = try FAQReport(
      ReportFixtures.context(), .one(question, subject), in: .embedded)
    #expect(report.explainer.markdown.contains("7 TAO in SN51"))
    #expect(try !report.html(.embedded).contains("application/ld+json"))
  }

  /// Machines are told what people see: the same questions, the same answers, nothing else.
  @Test func structuredDataMirrorsTheVisibleText() throws {
    for name in ["faq", "faq-leaving", "faq-lose"] {
      let report = try #require(ReportFixtures.explainers.first { $0.name == name })
        .make(ReportFixtures.context())
      let html = try report.html(.embedded)
      let opening = "<script type=\"application/ld+json\">"
      let start = try #require(html.firstRange(of: opening))
      let end = try #require(html[start.upperBound...].firstRange(of: "</script>"))
      let data = try JSONReader.read(
        SourceText(name: "page", text: String(html[start.upperBound..<end.lowerBound]))
      ).value
      let entries = try #require(data["mainEntity"]?.arrayValue)
      let sections = ExplainerSection.all(in: try report.markdown(.embedded))
        .filter { $0.heading.hasSuffix("?") }
      #expect(entries.count == sections.count)
      for (entry, section) in zip(entries, sections) {
        #expect(entry["name"]?.stringValue == section.heading)
        let answer = entry["acceptedAnswer"]?["text"]?.stringValue
        #expect(answer == section.lines.first)
        #expect(
          html.mainWords.joined(separator: " ").contains(
            (answer ?? "?").words.joined(separator: " ")))
      }
    }
  }
}
