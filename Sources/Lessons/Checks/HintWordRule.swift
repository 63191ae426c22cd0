import Diagnostics

/// Each hint says something, and something else than the one before.
enum HintWordRule: LessonRule {
  static let finds: [LessonFault] = [.hintUseless]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.flatMap { question -> [Diagnostic] in
      var seen: Set<String> = []
      return question.hints.compactMap { hint in
        let words = Judge.folded(hint.plainText)
        let place = hint.inlines.first.map(hint.range) ?? question.range
        if words.isEmpty {
          return checked.fault(
            .hintUseless, at: place, "this hint says nothing",
            hint: "give a nudge, then the method, then the worked answer")
        }
        guard !seen.insert(words).inserted else { return nil }
        return checked.fault(
          .hintUseless, at: place, "this hint was given before",
          hint: "say more than the hint above")
      }
    }
  }
}
