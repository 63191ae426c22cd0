import Answers
import Decimals
import Explain
import JSONText
import LabSession
import Lessons
import Markdown
import Market
import Presentation
import Questions
import Reports
import StakingModel

/// "In euro" behind figures in TAO: each of them in the money whose price was set.
extension Session {
  /// The figures of the last verb in a currency; nil where a question was answered since, or none was
  /// computed.
  mutating func lastInMoney(_ text: String) throws -> Answer? {
    guard text.utf8.count < 40, lastQuestion?.isLatest != true, explained?.isLatest == true,
      case .verb(let answer)? = last, let next = try followUp(text), let code = next.currencyAlone
    else { return nil }
    if let lacking = lacksPrice(next) { return lacking }
    return try inMoney(code, answer.reasons, text)
  }

  /// The figures of the line that the last question is computed with, in a currency; nil without one.
  mutating func questionInMoney(_ next: FollowUp, _ text: String) throws -> Answer? {
    guard let code = next.currencyAlone, let last = lastQuestion else { return nil }
    var trial = self
    trial.lastQuestion = nil
    for line in last.more where Session.explains(line) {
      let answer = trial.run(line: line)
      if !answer.isError, let shown = try inMoney(code, answer.reasons, text) {
        return shown.led(by: line)
      }
    }
    return nil
  }

  /// How many figures are shown: the headline and what stands beside it.
  private static let most = 4

  private mutating func inMoney(_ code: String, _ reasons: [Derivation], _ text: String) throws
    -> Answer?
  {
    guard let price = settings.taoPrice, price.currency == code else { return nil }
    let rows = reasons.filter { $0.value.unit == "TAO" }.prefix(Session.most).compactMap { reason in
      Double(reason.value.digits).map { tao in
        "- \(NumberFormat.money(tao * price.number.approximate, code)): \(reason.meaning)"
      }
    }
    guard !rows.isEmpty else { return nil }
    let one = NumberFormat.money(price.number.approximate, code)
    let reply = Reply(
      markdown: "At \(one) a TAO, which you set:\n\n\(rows.joined(separator: "\n"))\n\n"
        + "**What can go wrong.** Nobody knows what a TAO will cost then.\n\n"
        + "**More.** `set price \(price.number.plainText) \(code)` · `ask how do I see it in dollars`\n"
    )
    let prose = ProseMarkup()
    let (asked, block) = (try asked(text), try snapshot().block)
    var answer = Answer(
      Markup(MarkdownDocument(parsing: reply.markdown).blocks.flatMap(prose.blocks)),
      json: QuestionResult.record.json(
        of: QuestionResult(
          asked: asked, lines: reply.lines, answer: (reply, ReplySubject(), block))))
    answer.lines = reply.lines
    return answer.asQuestion
  }
}
