public import Answers
import Calculator
import Explain
import JSONText
public import LabSession
import Presentation
import Sandbox
import StakingModel

extension Session {
  /// Lines that work now, after this answer to this line: what goes on from it, the most useful
  /// first. None after an error, after nothing, and in a lesson, which says itself what is next.
  public func next(after line: String, _ answer: Answer) -> [String] {
    let text = line.trimmingSpaces
    guard answer.status == .success || answer.isRefused, !answer.isForPrograms, !answer.leaves,
      !isInLesson,
      !text.isEmpty, !text.hasPrefix("#"), !answer.topic.isQuestion
    else { return [] }
    guard let type = verb(of: text) else { return calculationNext }
    let words = Array(LineWords.split(text).dropFirst())
    let lines = type.next(after: answer, to: words, in: self)
    return Array(lines.filter { $0 != text }.prefix(5))
  }

  /// A question in words leaves nothing to explain.
  private var calculationNext: [String] {
    guard case .calculation? = last else { return [] }
    return variables?.scope.names.isEmpty == false ? ["why", "vars"] : ["why"]
  }
}

extension Session {
  /// `exit`, which stands on the recorded block: not once time has passed in the sandbox.
  func exits(_ netuid: Int) -> [String] {
    desk?.document.branch.age ?? 0 == 0 ? ["exit \(netuid)"] : []
  }
}

extension Answer {
  /// `why` with the figure the question was about; nothing if there is none to explain.
  var whyHeadline: [String] {
    guard let first = reasons.first else { return [] }
    return ["why \((reasons.first { $0.name == headline } ?? first).name)"]
  }

  /// The number of the subnet it is about; nil for root and where there is none.
  var subnet: Int? { topic.subnet.map { Int($0.value) } }

  /// The answer to a question, whatever verb it began with.
  var asQuestion: Answer {
    var answer = named(AskCommand.schema)
    answer.topic.isQuestion = true
    return answer
  }
}
