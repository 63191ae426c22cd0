import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession

/// `ask`: answers a question in plain words. In the lab the question alone is enough.
struct AskCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask in plain words; the question alone does, too.",
    usage: "ask QUESTION",
    discussion: "Amounts, subnets, times and currencies in the question are counted. It answers "
      + "with numbers of the recorded block, orders nothing and gives no advice.")
  static let examples = ["ask what do 100 TAO earn on root in 90 days", "ask is my TAO locked"]
  static var fields: [JSONField] { QuestionResult.record.fields }

  @Argument(help: "A question.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] { [] }

  mutating func answer(in session: inout Session) throws -> Answer {
    let text = words.joined(separator: " ")
    guard text.contains(where: \.isLetter) else {
      if text.contains(where: \.isNumber) { return try session.calculateUnasked(text) }
      throw CommandFault(
        Diagnostic(
          "ask.missing", "what is the question?",
          hint: Hint.example("ask what do 100 TAO earn on root")), .usage)
    }
    return try session.question(text)
  }
}
