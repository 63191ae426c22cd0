import Diagnostics

extension FenceReader {
  /// A question of a kind from its fields.
  mutating func question(
    _ kind: Question.Kind, _ body: PlacedText, id: PlacedText, range: Range<Int>
  ) -> Question {
    var fields = FenceFields(
      body, keys: FenceReader.keys(of: kind), hasOptions: kind.hasOptions, in: source)
    let given = fields.only("given", in: source).map { RichText(lines: nonempty($0.lines)) }
    var question = Question(
      kind: kind, id: id, given: given, ask: required("ask", of: &fields, at: range), answer: nil,
      accept: nil,
      traps: [], hints: fields.all("hint").map { RichText(lines: nonempty($0.lines)) },
      options: [], task: nil, range: range)
    if kind.isValue || kind == .text {
      question.answer = requiredText("answer", of: &fields, at: range)
      question.accept = fields.only("accept", in: source)?.first
    }
    if kind == .task { question.task = task(&fields, range) }
    if !kind.hasOptions { question.traps = fields.all("trap").compactMap { trap($0) } }
    question.options = fields.options.compactMap {
      kind == .order ? place($0) : option($0)
    }
    faults += fields.faults
    return question
  }

  private static func keys(of kind: Question.Kind) -> [String] {
    switch kind {
    case .choice, .multi, .order: ["given", "ask", "hint"]
    case .text: ["given", "ask", "answer", "trap", "hint"]
    case .predict, .number, .expr: ["given", "ask", "answer", "accept", "trap", "hint"]
    case .task: ["ask", "goal", "start", "solution", "trap", "hint"]
    }
  }

  // MARK: Tasks

  private mutating func task(_ fields: inout FenceFields, _ range: Range<Int>) -> TaskPlan {
    let goals = fields.all("goal").flatMap { nonempty($0.lines) }.flatMap {
      $0.pieces(separatedBy: " and ")
    }
    if goals.isEmpty { missing("goal", at: range) }
    let solution = fields.only("solution", in: source).map { nonempty($0.lines) } ?? []
    if solution.isEmpty { missing("solution", at: range) }
    return TaskPlan(
      goals: goals, start: fields.only("start", in: source).map { nonempty($0.lines) } ?? [],
      solution: solution)
  }

  // MARK: Traps and options

  private mutating func trap(_ field: FenceFields.Field) -> Question.Trap? {
    guard let (written, reason) = field.first.splitOutsideCode(at: "->"),
      case let value = written.withoutTicks, !value.isEmpty,
      !reason.isEmpty || field.lines.count > 1
    else {
      faults.append(
        LessonFault.trapUnexplained.at(
          field.first.isEmpty ? field.key.range : field.first.range, in: source,
          "this trap has no reason",
          why: "Whoever falls into it must learn which mistake leads there.",
          hint: Hint(
            "write `trap: VALUE -> why it is wrong`; a value with an arrow stands in backticks")))
      return nil
    }
    return Question.Trap(
      value: value, reason: RichText(lines: nonempty([reason] + field.lines.dropFirst())))
  }

  private mutating func option(_ lines: [PlacedText]) -> Question.Option? {
    let isRight = lines[0].text.hasPrefix("[x] ")
    guard let text = lines[0].dropping(prefix: isRight ? "[x] " : "[ ] ") else {
      faults.append(
        LessonFault.fieldLine.at(
          lines[0].range, in: source, "this option does not begin with `[x]` or `[ ]`",
          hint: Hint("write `- [x] words -> why it is right`")))
      return nil
    }
    return option(text, lines, isRight: isRight, place: nil)
  }

  /// `2 words -> reason`, with the right place in front.
  private mutating func place(_ lines: [PlacedText]) -> Question.Option? {
    let digits = lines[0].text.prefix { $0.isASCII && $0.isNumber }
    guard let place = Int(digits), let text = lines[0].dropping(prefix: digits + " ") else {
      faults.append(
        LessonFault.fieldLine.at(
          lines[0].range, in: source, "this option does not begin with its place",
          hint: Hint("write `- 2 words -> why it comes second`")))
      return nil
    }
    return option(text, lines, isRight: true, place: place)
  }

  private mutating func option(
    _ text: PlacedText, _ lines: [PlacedText], isRight: Bool, place: Int?
  ) -> Question.Option? {
    guard let (words, reason) = text.splitOutsideCode(at: "->"), !words.isEmpty,
      !reason.isEmpty || lines.count > 1
    else {
      faults.append(
        LessonFault.optionUnexplained.at(
          text.range, in: source, "this option has no reason",
          why: "Feedback that explains teaches; right or wrong alone hardly does.",
          hint: Hint("write `- [ ] words -> why`")))
      return nil
    }
    let end = lines.last?.range.upperBound ?? lines[0].range.upperBound
    return Question.Option(
      isRight: isRight, place: place, words: RichText(lines: [words]),
      reason: RichText(lines: nonempty([reason] + lines.dropFirst())), range: lines[0].start..<end)
  }
}
