import Markdown

/// One answer of the page: what `ask` replies, with reasons and an example between.
struct FAQAnswer {
  let question: FAQQuestion
  /// The direct answer, as Markdown.
  let answer: String
  /// Everything below it.
  private let parts: [String]

  /// - Parameters:
  ///   - reply: the reply to the question, as Markdown.
  ///   - reasons: the template of the question, filled.
  ///   - isPersonal: whether the reply is about what somebody named.
  init(_ question: FAQQuestion, reply: String, reasons: String, isPersonal: Bool) {
    let paragraphs = FAQAnswer.paragraphs(of: reply)
    func led(by lead: String) -> [String] { paragraphs.filter { $0.hasPrefix("**\(lead).**") } }
    self.question = question
    answer = paragraphs.first ?? ""
    let others = paragraphs.dropFirst().filter { paragraph in
      !["What can go wrong", "More"].contains { paragraph.hasPrefix("**\($0).**") }
        && (isPersonal || !paragraph.hasPrefix("**Yours.**"))
    }
    parts =
      [reasons] + others + led(by: "What can go wrong")
      + [FAQAnswer.next(Reply(markdown: reply).lines)]
  }

  /// The whole, from its heading on.
  func markdown(level: Int) -> String {
    let heading = String(repeating: "#", count: level) + " " + MarkdownText.escaped(question.title)
    return ([heading, answer] + parts).joined(separator: "\n\n") + "\n"
  }

  /// The direct answer without markup.
  var words: String {
    guard case .paragraph(let words)? = MarkdownDocument(parsing: answer).blocks.first?.kind else {
      return answer
    }
    return words.plainText
  }

  /// What to type for more, without the line that leads here.
  private static func next(_ lines: [String]) -> String {
    let shown = lines.filter { !$0.hasPrefix("report faq") }.map { MarkdownText.code($0) }
    return "**What to do next.** Try it in the lab: \(shown.joined(separator: " · "))"
  }

  private static func paragraphs(of markdown: String) -> [String] {
    var found: [String] = []
    var lines: [Substring] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) + [""[...]] {
      if !line.allSatisfy(\.isWhitespace) {
        lines.append(line)
      } else if !lines.isEmpty {
        found.append(lines.joined(separator: "\n"))
        lines = []
      }
    }
    return found
  }
}
