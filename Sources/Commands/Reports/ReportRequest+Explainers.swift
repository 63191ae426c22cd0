import Answers
import Decimals
import Diagnostics
import LabSession
import Market
import Questions
import Reports
import StakingModel
import TextFormats

extension ReportRequest {
  /// All questions, those of a topic or for somebody, or the one that was asked.
  func faq(in session: inout Session) throws -> FAQReport {
    let context = try context(in: &session)
    let content = session.environment.content
    let topic = try topic.map { try ReportRequest.choice($0, FAQTopic.self, "--topic") }
    let audience = try audience.map {
      try ReportRequest.choice($0, FAQAudience.self, "--audience")
    }
    guard !words.isEmpty else {
      return try FAQReport(context, .page(topic, audience), in: content)
    }
    try StrayOption.refuse(
      [("--topic", topic != nil), ("--audience", audience != nil)], in: "report faq QUESTION"
    ) { option in
      Hint(
        "it belongs to the whole page", code: "report faq \(option) \(ReportRequest.first(option))")
    }
    let (question, subject) = try question(in: &session)
    return try FAQReport(context, .one(question, subject), in: content)
  }

  /// The question of the page that was typed: by its name, its words, or in the person's own.
  private func question(in session: inout Session) throws -> (FAQQuestion, ReplySubject) {
    let text = words.joined(separator: " ")
    if let question = FAQQuestion.named(text) { return (question, ReplySubject()) }
    let asked = try session.asked(text)
    if let question = asked.intent.flatMap({ FAQQuestion.named($0.id) }) {
      return (question, try QuestionSubject(asked, in: &session).reply)
    }
    throw CommandFault(
      Diagnostic(
        "report.question", "the page has no such question",
        explanation: "It was looked for: `\(SafeText.neutralised(text))`.",
        hint: ReportRequest.nearest(text, asked)), .usage)
  }

  private static func nearest(_ text: String, _ asked: AskedQuestion) -> Hint {
    if let near = asked.nearest.first {
      guard FAQQuestion.named(near.id) == nil else {
        return Hint("did you mean", code: "report faq \(near.id)")
      }
      return Hint("it has a short answer", code: "ask \(near.question.asTyped)")
    }
    let ids = FAQQuestion.all.map(\.id)
    return Diagnostics.nearest(to: text, among: ids).first.map {
      Hint("did you mean", code: "report faq \($0)")
    } ?? Hint("all questions", code: "report faq")
  }

  /// Which guide.
  func guide() throws -> GuideName {
    guard let word = words.first else {
      throw CommandFault(
        Diagnostic(
          "report.guide", "which guide?",
          explanation: "There are: \(GuideName.allCases.map(\.rawValue).joined(separator: ", ")).",
          hint: Hint("the one to begin with", code: "report guide beginner")), .usage)
    }
    try refuseWords(after: 1)
    return try ReportRequest.choice(word, GuideName.self, "guide")
  }

  /// The page of the subnet that was named.
  func subnet(in session: inout Session) throws -> SubnetReport {
    let context = try context(in: &session)
    let amount = try amount(in: &session, "report subnet 64 --amount \"10 TAO\"")
    let typed = words.joined(separator: " ")
    switch try session.snapshot().find(typed.isEmpty ? "-" : typed) {
    case .found(let info):
      return try SubnetReport(
        info.netuid, amount: amount, wishes: session.settings.wishes(), context,
        in: session.environment.content)
    case .root:
      throw CommandFault(
        Diagnostic(
          "report.root", "root is no subnet with a market",
          hint: Hint("it has a guide", code: "report guide root")), .usage)
    case .ambiguous(let infos), .suggestions(let infos):
      var fault = try session.snapshot().unknownSubnet(typed, infos, command: "report subnet")
      if typed.isEmpty {
        fault = Diagnostic(
          "report.which", "which subnet?", hint: Hint.example("report subnet 64"))
      }
      throw CommandFault(fault, .usage)
    }
  }

  /// One of the words that an option may have.
  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ typed: String, _ type: Choice.Type, _ option: String
  ) throws(CommandFault) -> Choice {
    if let known = Choice(rawValue: typed.lowercased()) { return known }
    let names = Choice.allCases.map(\.rawValue)
    let near = Diagnostics.nearest(to: typed, among: names).first ?? names[0]
    let line = option == "guide" ? "report guide \(near)" : "report faq \(option) \(near)"
    throw CommandFault(
      Diagnostic(
        "report.choice", "there is no `\(SafeText.neutralised(typed))` here",
        explanation: "It can be \(names.joined(separator: ", ")).",
        hint: Hint.example(line)), .usage)
  }

  private static func first(_ option: String) -> String {
    option == "--topic" ? FAQTopic.allCases[0].rawValue : FAQAudience.allCases[0].rawValue
  }

  /// Throws if more words were typed than the report takes.
  func refuseWords(after count: Int) throws(CommandFault) {
    guard words.count > count else { return }
    throw CommandFault(
      Diagnostic(
        "report.words",
        "`report \(name)` takes no `\(SafeText.neutralised(words[count]))`",
        hint: Hint("leave it away", code: ReportEntry.all.first { $0.name == name }?.example)),
      .usage)
  }
}
