import Inquiry
import JSONText
import Questions
import Reports
import StakingModel

/// What is said to programs of a question: how it was understood, and its answer if there is one.
struct QuestionResult: Sendable {
  let asked: AskedQuestion
  /// What it was taken for; nil where that is not clear.
  var intent: Intent?
  /// Lines to type for more.
  var lines: [String]
  /// How it goes on from the last question; nil where it is a new one.
  var lead: String?
  /// Why what it names cannot be; nil where it can.
  var refused: String?
  /// The first sentences of the likeliest answer, where it is not sure that it is meant.
  var likely: String?
  /// What is counted though the answer does not show it.
  var counted: [String] = []
  /// What is named and not counted.
  var unused: [String] = []
  /// The answer with what it is about, and the block it is computed on.
  var answer: (reply: Reply, subject: ReplySubject, block: UInt64)?

  /// `taolab-ask/1`.
  static let record: JSONRecord<QuestionResult> = [
    .text("question", "the question as it was understood") { $0.intent?.question },
    .text("intent", "its name; stays the same") { $0.intent?.id },
    .boolean("understood", "whether it is answered") { $0.answer != nil },
    .text("language", "the language it was asked in: en, de, es") { $0.asked.language.rawValue },
    .texts("lines", "lines to type for more") { $0.lines },
    .texts("nearest", "names of the questions that come nearest, the best first") {
      $0.asked.nearest.map(\.id)
    },
    .text("follows", "how it goes on from the last question; null where it is a new one") {
      $0.lead
    },
    .text("refused", "why what it names cannot be; null where it can") { $0.refused },
    .text("likely", "the beginning of the likeliest answer, where it is not sure that it is meant")
    {
      $0.likely
    },
    .texts("counted", "what is counted though the answer does not show it") { $0.counted },
    .texts("unused", "what is named and not counted") { $0.unused },
    answered.keys(only: "if it is answered") { $0.answer },
  ]

  private static let answered: JSONRecord<(reply: Reply, subject: ReplySubject, block: UInt64)> = [
    .text("answer", "the answer as Markdown") { $0.reply.markdown },
    .integer("block", "the recorded block it is computed on") { $0.block },
    .integer("amount_rao", "the TAO it names") { $0.subject.amount?.rao },
    .integer("days", "the time it names") { $0.subject.days },
    .integer("netuid", "the subnet it names, 0 for root") { netuid(of: $0.subject) },
  ]

  private static func netuid(of subject: ReplySubject) -> UInt16? {
    switch subject.place {
    case .root: 0
    case .subnet(let netuid): netuid.value
    case .custodian, nil: nil
    }
  }

  /// Lines that a mistyped verb was meant to be.
  static let suggestions = JSONRecord<[(line: String, about: String)]>.list(
    "suggestions", "lines that come close to what was typed",
    of: [
      .text("line", "a line that can be typed") { $0.line },
      .text("about", "what it is about") { $0.about },
    ]
  ) { $0 }
}
