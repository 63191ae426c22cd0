import CivilTime
import Content
import JSONText
import Presentation
import Questions
import Reports
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct ReplyTests {
  private static let session = Session(
    environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
  private static let intents = Intent.all.map(\.id).filter { $0 != "off-topic" }

  @Test func everyQuestionHasAReply() {
    #expect(Set(Reply.ids(in: .embedded)) == Set(Self.intents))
  }

  /// What people name beside the question.
  private static let named = [
    "", "25 tao in subnet 64", "300 alpha in sn51 for 90 days", "2000 tao on root for 3 months",
    "5 tao in subnet 90", "100 tao at an exchange at 17.3%", "1000 eur", "0.001 tao",
  ]

  /// Whatever is named, a reply is whole, short, names no subnet of its own, and its lines work.
  @Test(arguments: intents)
  func standsWhateverIsNamed(id: String) throws {
    var lines: Set<String> = []
    for words in Self.named {
      var session = Self.session
      let asked = AskedQuestion(words)
      let answer = try session.answer(
        to: asked, as: try #require(Intent.named(id)), lead: nil)
      let markdown = answer.json?["answer"]?.stringValue ?? ""
      let shown = answer.markup.text(for: TerminalTraits(width: 80))
      #expect(shown.split(separator: "\n").count <= 10, "\(words): \(shown)")
      #expect(!markdown.contains("{{") && !markdown.contains("unknown TAO"))
      if words.isEmpty { #expect(!markdown.contains("SN"), "\(markdown)") }
      #expect(!answer.lines.isEmpty, "\(id)")
      lines.formUnion(answer.lines)
    }
    for line in lines.sorted() {
      #expect(!Self.session.running(line).isError, "\(id): \(line)")
    }
  }
}
