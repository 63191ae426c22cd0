import Diagnostics

/// What is shown at once: the parts of a step up to a question, or what is left of it.
public struct Screen: Hashable, Sendable {
  /// Stable name for progress: the question's id, or one made from the heading.
  public var id: String
  /// The step it belongs to, from 0.
  public var step: Int
  /// Whether the step's heading stands above it.
  public var beginsStep: Bool
  /// What is shown, in order; a question stands last.
  public var parts: [LessonPart]
  /// How many of the parts look back at the step before, and stand above the heading.
  public var partsBeforeHeading = 0

  /// The question it waits for, if it has one.
  public var question: Question? {
    if case .question(let question)? = parts.last { question } else { nil }
  }
}

extension Lesson {
  /// The screens in order. What stands before the first step opens the first screen; what follows the
  /// last question of a step opens the next one.
  public var screens: [Screen] {
    var screens: [Screen] = []
    var left: [LessonPart] = []
    for (index, step) in steps.enumerated() {
      var parts = left
      var beforeHeading = left.count
      var beginsStep = true
      func close(_ id: String) {
        screens.append(
          Screen(
            id: id, step: index, beginsStep: beginsStep, parts: parts,
            partsBeforeHeading: beforeHeading))
        parts = []
        beforeHeading = 0
        beginsStep = false
      }
      for part in step.parts {
        parts.append(part)
        if case .question(let question) = part { close(question.id.text) }
      }
      if beginsStep { close("after-\(step.id)") }
      // Of the last step it is the lesson's closing.
      left = parts
    }
    return screens
  }

  /// What stands after the last question: shown when the lesson ends.
  public var closing: [LessonPart] {
    guard let parts = steps.last?.parts,
      let last = parts.lastIndex(where: { part in
        if case .question = part { true } else { false }
      })
    else { return [] }
    return Array(parts[(last + 1)...])
  }

  /// Every question in order.
  public var questions: [Question] {
    (opening + steps.flatMap(\.parts)).compactMap { part in
      if case .question(let question) = part { question } else { nil }
    }
  }

  /// Every calculation block in order.
  public var calculations: [CalculationBlock] {
    (opening + steps.flatMap(\.parts)).compactMap { part in
      if case .calculation(let block) = part { block } else { nil }
    }
  }

  /// Changes when anything in the file does: FNV-1a over its bytes.
  public var contentHash: String { Fingerprint.of(source.text) }
}
