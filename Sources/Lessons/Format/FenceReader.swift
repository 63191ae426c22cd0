import Diagnostics

/// The fences of a lesson as values.
struct FenceReader {
  let source: SourceText
  private(set) var faults: [Diagnostic] = []

  init(source: SourceText) {
    self.source = source
  }

  // MARK: calc

  mutating func calculation(_ body: PlacedText, range: Range<Int>) -> CalculationBlock {
    var lines: [CalculationBlock.Line] = []
    for line in body.lines where !line.trimmed.isEmpty {
      let (code, expected) =
        line.split(at: "#=>").map { ($0.before, Optional($0.after)) } ?? (line.trimmed, nil)
      guard let (name, expression) = code.split(at: "="), isName(name.text), !expression.isEmpty
      else {
        faults.append(
          LessonFault.calculationLine.at(
            line.trimmed.range, in: source, "this line is not `name = expression`",
            hint: Hint("write for example `fee = spend * fact(swap_fee)  #=> 0.005 TAO`")))
        continue
      }
      lines.append(
        CalculationBlock.Line(
          name: name, expression: expression, expected: expected, code: code, whole: line))
    }
    return CalculationBlock(lines: lines, range: range)
  }

  private func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  // MARK: myth

  mutating func myth(_ body: PlacedText, id: PlacedText, range: Range<Int>) -> Myth {
    var fields = FenceFields(
      body, keys: ["myth", "truth", "but"], hasOptions: false, in: source)
    let claim = required("myth", of: &fields, at: range)
    let truth = required("truth", of: &fields, at: range)
    let limits = fields.only("but", in: source).map { RichText(lines: $0.lines) }
    faults += fields.faults
    return Myth(id: id, claim: claim, truth: truth, limits: limits, range: range)
  }

  // MARK: questions

  mutating func question(
    _ kind: Question.Kind, _ body: PlacedText, id: PlacedText, range: Range<Int>
  ) -> Question {
    let hasOptions = kind == .choice || kind == .multi
    let keys =
      switch kind {
      case .choice, .multi: ["ask", "hint"]
      case .text: ["ask", "answer", "trap", "hint"]
      case .predict, .number: ["ask", "answer", "accept", "trap", "hint"]
      }
    var fields = FenceFields(body, keys: keys, hasOptions: hasOptions, in: source)
    var question = Question(
      kind: kind, id: id, ask: required("ask", of: &fields, at: range), answer: nil, accept: nil,
      traps: [], hints: fields.all("hint").map { RichText(lines: $0.lines) }, options: [],
      range: range)
    if !hasOptions {
      question.answer = requiredText("answer", of: &fields, at: range)
      question.accept = fields.only("accept", in: source)?.first
      question.traps = fields.all("trap").compactMap { trap($0) }
    }
    question.options = fields.options.compactMap { option($0) }
    faults += fields.faults
    return question
  }

  private mutating func trap(_ field: FenceFields.Field) -> Question.Trap? {
    guard let (value, reason) = field.first.split(at: "->"), !value.isEmpty,
      !reason.isEmpty || field.lines.count > 1
    else {
      faults.append(
        LessonFault.trapUnexplained.at(
          field.first.isEmpty ? field.key.range : field.first.range, in: source,
          "this trap has no reason",
          why: "Whoever falls into it must learn which mistake leads there.",
          hint: Hint("write `trap: VALUE -> why it is wrong`")))
      return nil
    }
    return Question.Trap(
      value: value, reason: RichText(lines: nonempty([reason] + field.lines.dropFirst())))
  }

  private mutating func option(_ lines: [PlacedText]) -> Question.Option? {
    let range = lines[0].start..<(lines.last?.range.upperBound ?? lines[0].range.upperBound)
    let isRight = lines[0].text.hasPrefix("[x] ")
    guard let text = lines[0].dropping(prefix: isRight ? "[x] " : "[ ] ") else {
      faults.append(
        LessonFault.fieldLine.at(
          lines[0].range, in: source, "this option does not begin with `[x]` or `[ ]`",
          hint: Hint("write `- [x] words -> why it is right`")))
      return nil
    }
    guard let (words, reason) = text.split(at: "->"), !words.isEmpty,
      !reason.isEmpty || lines.count > 1
    else {
      faults.append(
        LessonFault.optionUnexplained.at(
          text.range, in: source, "this option has no reason",
          why: "Feedback that explains teaches; right or wrong alone hardly does.",
          hint: Hint("write `- [ ] words -> why`")))
      return nil
    }
    return Question.Option(
      isRight: isRight, words: RichText(lines: [words]),
      reason: RichText(lines: nonempty([reason] + lines.dropFirst())), range: range)
  }

  private func nonempty(_ lines: [PlacedText]) -> [PlacedText] {
    lines.filter { !$0.isEmpty }
  }

  private mutating func required(
    _ key: String, of fields: inout FenceFields, at range: Range<Int>
  ) -> RichText {
    guard let field = fields.only(key, in: source), !field.first.isEmpty || field.lines.count > 1
    else {
      missing(key, at: range)
      return RichText([])
    }
    return RichText(lines: nonempty(field.lines))
  }

  private mutating func requiredText(
    _ key: String, of fields: inout FenceFields, at range: Range<Int>
  ) -> PlacedText? {
    guard let field = fields.only(key, in: source), !field.first.isEmpty else {
      missing(key, at: range)
      return nil
    }
    return field.first
  }

  private mutating func missing(_ key: String, at range: Range<Int>) {
    faults.append(
      LessonFault.fieldMissing.at(
        range, in: source, "this block has no `\(key)`", hint: Hint("add a line `\(key): …`")))
  }
}
