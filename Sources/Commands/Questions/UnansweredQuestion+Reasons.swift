import Answers
import Diagnostics
import JSONText
import LabSession
import Presentation
import Questions
import Reports

/// Why a question was not answered, from what was understood of it.
extension UnansweredQuestion {
  /// Several readings come close, or none does.
  init(_ asked: AskedQuestion, unsure intents: [Intent], _ text: String) {
    var reasons: [String] = []
    if intents.isEmpty {
      reasons.append("No question that is known here has enough of its words.")
    } else {
      let near = intents.map { "“\($0.question)”" }.joined(separator: ", ")
      reasons.append(
        intents.count == 1
          ? "It comes near to \(near), but not near enough to be sure."
          : "It comes about as near to each of these: \(near).")
    }
    reasons += Self.words(asked)
    self.init(
      text, reasons: reasons, line: intents.first.map { "ask " + $0.question.asTyped } ?? "help")
  }

  /// It seems to be about something else.
  init(elsewhere asked: AskedQuestion, _ text: String) {
    self.init(
      text,
      reasons: [
        "It seems to be about something else, or no word in it is about staking TAO.",
        "What can be asked stands in `help`.",
      ],
      line: "ask what do 100 TAO earn on root")
  }

  /// What it names cannot be.
  init(refused answer: Answer, _ intent: Intent, _ text: String) {
    var reasons = [
      "It was understood as “\(intent.question)”, but what it names cannot be counted."
    ]
    if let fault = answer.diagnostics.first {
      let summary = fault.summary.prefix(1).uppercased() + fault.summary.dropFirst() + "."
      reasons += [summary, fault.explanation].compactMap { $0 }
    }
    self.init(text, reasons: reasons, line: answer.suggested ?? "ask " + intent.question.asTyped)
    lacksSubnet = answer.diagnostics.first?.code == "question.alpha"
  }

  /// The words that counted, and those that nobody here knows.
  private static func words(_ asked: AskedQuestion) -> [String] {
    var seen: Set<String> = []
    let heard = asked.reasons.heard.filter { $0.concept != "elsewhere" }.flatMap(\.words)
      .filter { seen.insert($0).inserted }
    return [
      heard.isEmpty ? nil : "Words that counted: \(heard.joined(separator: ", ")).",
      asked.reasons.unknown.isEmpty
        ? nil : "Words that are not known here: \(asked.reasons.unknown.joined(separator: ", ")).",
    ].compactMap { $0 }
  }
}

extension Answer {
  /// The line its fault gives as a hint, where it can be typed.
  fileprivate var suggested: String? {
    guard let code = diagnostics.first?.hint?.code, code.contains(" ") else { return nil }
    return code.hasPrefix("in ") ? nil : code
  }
}

extension Session {
  /// `why` behind a question that was not answered.
  static func why(_ unanswered: UnansweredQuestion) -> Answer {
    Answer(
      Markup([
        .paragraph(
          StyledText("not answered: ", .dim) + StyledText(unanswered.text, .code)),
        .paragraph(StyledText(unanswered.reasons.joined(separator: " "))),
        .paragraph(StyledText("For example: ", .dim) + StyledText(unanswered.line, .code)),
      ]),
      json: unansweredRecord.json(of: unanswered))
  }

  static let unansweredRecord: JSONRecord<UnansweredQuestion> = [
    .text("question", "the question that was not answered") { $0.text },
    .texts("reasons", "why, a sentence each") { $0.reasons },
    .text("line", "a line that goes on from here") { $0.line },
  ]
}
