import JSONText

/// One kind of line: what is typed, what stands on the screen when it is answered, and what must
/// then be kept. To try another verb, add it to one of the lists.
struct KillLine: Sendable {
  let name: String
  /// What is typed as the n-th line.
  let text: @Sendable (Int) -> String
  /// What the screen shows once it is answered, and not before.
  let answer: @Sendable (Int) -> String
  /// Whether all that was answered is kept, and nothing twice.
  let isKept: @Sendable (KeptState, Tally) -> Bool

  /// How often lines of one kind were typed.
  struct Tally {
    /// The number of the last one that was answered.
    var last = 0
    /// How many were answered.
    var answered = 0
    /// How many were cut off by a kill: done or not, but not by half.
    var cutOff = 0
  }
}

extension KillLine {
  /// Typed at the prompt of the lab.
  static let inLab = [
    KillLine(
      name: "setting", text: { "set price \($0)" }, answer: { "price  \($0) " },
      isKept: { state, tally in
        tally.answered == 0
          || (state.settings?["values"]?["price"]?.stringValue.flatMap {
            Int($0.prefix { $0 != " " })
          } ?? 0) >= tally.last
      }),
    KillLine(
      name: "order", text: { "stake 0.\(1_000 + $0)1 TAO into 64" },
      answer: { "  0.\(1_000 + $0)1 TAO" },
      isKept: { state, tally in
        (tally.answered...tally.answered + tally.cutOff).contains(state.steps)
      }),
    KillLine(
      name: "holding", text: { "hold \($0) TAO at Shop\($0)" },
      answer: { "\($0) TAO   Shop\($0)" },
      isKept: { state, tally in
        (tally.answered...tally.answered + tally.cutOff).contains(state.held)
      }),
    KillLine(
      name: "calculation", text: { "\($0) + 0.5" }, answer: { "= \($0).5" },
      isKept: { _, _ in true }),
  ]

  /// Typed in an open lesson, after `opening`.
  static let inLesson = [
    KillLine(
      name: "answer", text: { "\($0 + 2) TAO" }, answer: { "\($0 + 2) TAO is too high" },
      isKept: { state, tally in
        (tally.answered...tally.answered + tally.cutOff).contains(state.attempts)
      })
  ]

  /// Opens the lesson.
  static let opening = KillLine(
    name: "lesson", text: { _ in "learn 0" }, answer: { _ in "learn 0.1>" },
    isKept: { state, tally in
      tally.answered == 0 || state.progress?["current"]?.stringValue != nil
    })
}

/// What lies in a state folder. Files that are there must be whole.
struct KeptState {
  var settings: JSONValue?
  var progress: JSONValue?
  var sandbox: JSONValue?
  /// How many positions are held.
  var held = 0
  var history: [String] = []
  /// The names in the folder.
  var names: [String] = []

  /// Steps taken in the sandbox.
  var steps: Int { sandbox?["steps"]?.arrayValue?.count ?? 0 }

  /// Answers given to the first question of the lesson.
  var attempts: Int {
    progress?["lessons"]?.objectValue?.first?.value["questions"]?.objectValue?.first?
      .value["attempts"]?.intValue ?? 0
  }
}
