import Answers
import JSONText
import Presentation

/// What follows if a name had another value.
struct Consequences {
  let subject: WhatSubject
  /// The other value as typed.
  let value: String
  /// Whether it is the value of now.
  let isPresent: Bool
  /// The name itself and what is computed from it.
  let names: [Change]
  /// What may depend on it, changed or not: names after a setting, the figures of the last order.
  var figures: [Change] = []
  /// The last order's new answer, where it has no figures to compare.
  var order: (line: String, answer: Answer)?

  init(subject: WhatSubject, value: String, isPresent: Bool, names: [Change]) {
    self.subject = subject
    self.value = value
    self.isPresent = isPresent
    self.names = names
  }

  /// What a table shows: the names, and the figures that change or are wanted all the same.
  func shown(with wanted: Set<String> = []) -> [Change] {
    names + figures.filter { $0.isChanged || wanted.contains($0.name) }
  }

  /// The answer of `what if NAME = VALUE`.
  func answer(with wanted: Set<String> = []) -> Answer {
    let shown = shown(with: wanted)
    var blocks: [Markup.Block] = [.table(Consequences.table(shown))]
    blocks += Consequences.reasons(shown)
    if let (line, answer) = order {
      let title = StyledText("Then ", .dim) + StyledText(line, .code) + StyledText(":", .dim)
      blocks += [.blank, .paragraph(title)] + answer.markup.blocks
    }
    blocks.append(.paragraph(closing(isAlone: shown.count == 1 && order == nil)))
    return Answer(
      Markup(blocks),
      json: Consequences.record.json(of: (subject, shown)))
  }

  private func closing(isAlone: Bool) -> StyledText {
    if isPresent { return StyledText("That is its value now. Nothing was changed.", .dim) }
    let start = isAlone ? "Nothing else depends on it. " : ""
    return StyledText(start + "Nothing was changed; to keep it: ", .dim)
      + StyledText(subject.line(keeping: value), .code)
  }

  private static func table(_ changes: [Change]) -> TextTable {
    let none = StyledText("–", .dim)
    return TextTable(
      StyledText(),
      columns: [
        .init(""), .init("now", .number, priority: 1), .init("then", .number),
        .init("change", .number, priority: 2),
      ],
      rows: changes.map { change in
        [
          StyledText(change.name, .name), change.before.map { StyledText($0.text) } ?? none,
          change.after.map { StyledText($0.text, .value) } ?? none,
          StyledText(change.difference ?? "", .dim),
        ]
      })
  }

  /// Why there are values missing, each reason once.
  static func reasons(_ changes: [Change]) -> [Markup.Block] {
    var seen: [String] = []
    for reason in changes.compactMap(\.reason) where !seen.contains(reason) { seen.append(reason) }
    return seen.map { .paragraph(StyledText("–: \($0)", .dim)) }
  }
}
