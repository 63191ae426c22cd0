import CivilTime
import Content
import JSONText
import Lessons
import Markdown
import Presentation
import Reports
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession
@testable import Questions

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

  /// Each opening belongs to a question's aspect, and each aspect that is named has one or a reply of its own.
  @Test func everyOpeningIsAnAspects() {
    let aspects = Set(Aspect.rows.map(\.aspect).filter { !$0.name.isEmpty }.map(\.path))
    #expect(aspects.isSuperset(of: Reply.openings(in: .embedded)))
    let missing = aspects.subtracting(Reply.openings(in: .embedded))
    #expect(missing == ["how-holdings/worth"])
  }

  /// Whatever is named, a reply that begins otherwise is whole and short, and its lines work.
  @Test(arguments: Reply.openings(in: .embedded))
  func standsWithItsOpening(path: String) throws {
    let id = String(path.prefix { $0 != "/" })
    var lines: Set<String> = []
    for words in Self.named + ["25 tao in subnet 64 without moving the price more than 5 %"] {
      var session = Self.session
      var subject = try QuestionSubject(named: AskedQuestion(words).named, intent: id, in: &session)
      subject.set { $0.aspect = path }
      let context = ReportContext(
        try session.market(), text: "", now: session.environment.now)
      let reply = try ReplyForm(id, aspect: subject.reply.aspect, in: .embedded)
        .reply(about: subject.reply, context)
      let shown = Markup(
        MarkdownDocument(parsing: reply.markdown).blocks.flatMap(ProseMarkup().blocks)
      )
      .text(for: TerminalTraits(width: 80))
      #expect(shown.split(separator: "\n").count <= 9, "\(path), \(words): \(shown)")
      #expect(!reply.markdown.contains("{{"))
      if words.isEmpty { #expect(!reply.markdown.contains("SN64"), "\(reply.markdown)") }
      lines.formUnion(reply.lines)
    }
    for line in lines.sorted() {
      #expect(!Self.session.running(line).isError, "\(path): \(line)")
    }
  }
}
