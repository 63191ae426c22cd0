import Diagnostics
import Questions
import Reports

/// Something that a question names, with what the answer would be without it.
struct QuestionCondition: Sendable {
  /// As it is said: `a take of 9 %`.
  let words: String
  /// Whether an answer that counts it does not show it.
  var isSilent = false
  /// Whether it is a place, which an answer may speak of without a number.
  var isPlace = false
  /// What cannot be counted of it; it stops the answer where that would count it.
  var fault: Diagnostic?
  /// What is said beside an answer that counts what stands in for it.
  var remark: String?
  /// Another subject. An answer that stays the same does not count what is named; without a change none
  /// counts it.
  var change: (@Sendable (inout ReplySubject) -> Void)?
}

/// Which conditions of a question its answer counts.
struct QuestionUse: Sendable {
  /// Counted, though nobody sees it in the answer.
  private(set) var silent: [String] = []
  /// Not counted.
  private(set) var unused: [String] = []
  /// What is said of what stands in.
  private(set) var remarks: [String] = []
  /// Why there is no answer.
  private(set) var fault: Diagnostic?

  /// Nothing that is named counts.
  init() {}

  /// Asks the same with every condition changed.
  ///
  /// - Parameter answer: what was answered.
  init(
    _ conditions: [QuestionCondition], about subject: ReplySubject, answer: Substring,
    words: (ReplySubject) -> Substring?
  ) {
    for condition in conditions {
      let isUsed =
        condition.change.map { change in
          var other = subject
          change(&other)
          return words(other) != answer
        } ?? false
      if !isUsed {
        // What the answer speaks of by its name is not passed over.
        if !condition.isPlace || !answer.contains(condition.words) {
          unused.append(condition.words)
        }
      } else if let found = condition.fault {
        fault = fault ?? found
      } else {
        if condition.isSilent { silent.append(condition.words) }
        condition.remark.map { remarks.append($0) }
      }
    }
  }

  /// What stands in, what is counted unseen, and what is not: a sentence each.
  func sentences(in language: Language) -> String {
    let (counted, left) = QuestionWording.use(in: language)
    let all =
      remarks + (silent.isEmpty ? [] : ["\(counted) \(QuestionUse.list(silent))."])
      + (unused.isEmpty ? [] : ["\(left): \(unused.joined(separator: ", "))."])
    return all.joined(separator: " ")
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
