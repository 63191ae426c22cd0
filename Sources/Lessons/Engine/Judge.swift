import Calculator
import Decimals
import Diagnostics

/// Decides about answers by value and unit, never by how they are written.
struct Judge: Sendable {
  let model: LessonModel

  /// What an answer is.
  enum Verdict {
    /// As asked; nil for answers that are no value.
    case right(Quantity?)
    /// A guess, to be shown against the model.
    case predicted(Quantity)
    /// A guess so far off that it may be a slip: asked back before it counts.
    case unlikely(Quantity)
    /// A value that a known mistake leads to.
    case trap(Quantity?, RichText)
    /// Another value.
    case wrong(Quantity, isHigh: Bool)
    /// A value of something else.
    case wrongUnit(Quantity)
    /// A calculation or a look at a name, which nobody would give as an answer: its value, and how
    /// it would have to be typed to count.
    case calculated(Value, asAnswer: String?)
    /// No value.
    case notUnderstood(DiagnosticList)
    /// Options that were chosen, and whether they are the right ones.
    case options([Question.Option], isRight: Bool)
    /// Options in the order given; the place of the first that stands wrong, from 0.
    case order([Question.Option], wrong: Int?)
    /// Not one of the options.
    case noOption
    /// Words that are not accepted.
    case wrongWords

    var isRight: Bool {
      switch self {
      case .right: true
      case .options(_, let isRight): isRight
      case .order(_, let wrong): wrong == nil
      default: false
      }
    }

    var isTrap: Bool {
      if case .trap = self { true } else { false }
    }
  }

  /// Judges a typed line.
  ///
  /// - Parameters:
  ///   - scope: what the person may use.
  ///   - isConfirmed: whether a guess that is far off was meant so.
  func verdict(
    on line: String, for question: Question, scope: LessonScope, isConfirmed: Bool = false
  ) -> Verdict {
    switch question.kind {
    case .choice, .multi: options(line, question)
    case .order: order(line, question)
    case .text: words(line, question)
    case .number, .predict, .expr: value(line, question, scope, isConfirmed)
    case .task: .wrongWords
    }
  }
}
