import Calculator
import Decimals
import Markdown

extension LessonModel {
  /// The lesson with other numbers behind a question; nil where its words or answer do not allow it.
  ///
  /// A number may change where the calculation is nothing but an amount, the answer follows from it,
  /// and the question or what is given names it by a link: all else stays as the lesson has it.
  /// Reasons and hints with typed numbers are left out then.
  ///
  /// - Parameter seed: the same seed gives the same numbers.
  public func variant(for id: String, seed: UInt64) -> LessonModel? {
    guard let question = lesson.questions.first(where: { $0.id.text == id }), question.kind.isValue,
      !question.ask.hasTypedDigits, question.given?.hasTypedAmounts != true,
      let answer = answer(to: question)
    else { return nil }
    var random = SplitMix(state: seed)
    let named = question.linkedNames
    let amounts = amounts.filter { named.contains($0.line.name.text) }
    for _ in 0..<16 where !amounts.isEmpty {
      let changes = amounts.map { ($0, Self.changed($0, &random)) }
      var model = remake(varied(question, changes))
      model.words = words
      guard model.faults.count == faults.count,
        let asked = model.lesson.questions.first(where: { $0.id.text == id }),
        let other = model.answer(to: asked), other.number != answer.number, !other.number.isZero,
        other.number.isNegative == answer.number.isNegative
      else { continue }
      return model
    }
    return nil
  }

  /// The calculations that are nothing but an amount.
  private var amounts: [Calculation] {
    calculations.filter { calculation in
      AnswerShape(calculation.line.expression.text, fullScope) == .amount
    }
  }

  /// An amount times a round factor, as the calculator reads it; the same where it would have more
  /// decimals than are shown, for the answer follows from all of them.
  private static func changed(_ calculation: Calculation, _ random: inout SplitMix) -> String {
    let factors = ["0.5", "0.8", "1.5", "2", "2.5", "3", "4"]
    let factor = factors[Int(random.next() % UInt64(factors.count))]
    let unit = calculation.line.expression.text.drop { !$0.isLetter && $0 != "%" }
    guard let quantity = calculation.value.quantity, let number = DecimalNumber(digits: factor),
      let product = try? quantity.number.multiplied(by: number),
      !unit.hasPrefix("%") || product < DecimalNumber(100),
      decimals(of: product.plainText) <= decimals(of: calculation.line.expression.text)
    else { return calculation.line.expression.text }
    return "\(product.plainText) \(unit)"
  }

  private static func decimals(of text: String) -> Int {
    text.drop { $0 != "." }.dropFirst().prefix(while: \.isNumber).count
  }

  /// The lesson with a guess asked as what it has become by now: something to be known.
  func asking(_ question: Question) -> LessonModel {
    guard question.kind == .predict else { return self }
    var model = remake(varied(question, []))
    model.words = words
    return model
  }

  private func varied(
    _ question: Question, _ changes: [(Calculation, String)]
  ) -> Lesson {
    let texts = Dictionary(changes.map { ($0.0.line.name.text, $0.1) }) { first, _ in first }
    func part(_ part: LessonPart) -> LessonPart {
      switch part {
      case .calculation(var block):
        block.lines = block.lines.map { line in
          texts[line.name.text].map { line.with(expression: $0) } ?? line
        }
        return .calculation(block)
      case .question(var other) where other.id == question.id:
        if !changes.isEmpty { other = other.withoutTypedNumbers(fullScope) }
        if other.kind == .predict { other.kind = .number }
        return .question(other)
      default: return part
      }
    }
    var result = lesson
    result.opening = lesson.opening.map(part)
    for index in result.steps.indices {
      result.steps[index].parts = lesson.steps[index].parts.map(part)
    }
    return result
  }
}

/// Random numbers from a seed: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension CalculationBlock.Line {
  fileprivate func with(expression text: String) -> Self {
    var line = self
    line.expression = PlacedText(text, at: expression.start)
    line.code = PlacedText("\(name.text) = \(text)", at: code.start)
    return line
  }
}

extension Question {
  /// The names in the links of what is given and asked.
  fileprivate var linkedNames: Set<String> {
    let links = ask.links + (given?.links ?? [])
    return Set(
      links.flatMap { link -> [String] in
        guard case .calculation(let expression)? = LessonLink(link.destination) else { return [] }
        return expression.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      })
  }

  /// Traps and hints that hold whatever the numbers are.
  fileprivate func withoutTypedNumbers(_ scope: LessonScope) -> Question {
    var question = self
    question.traps = traps.filter { trap in
      let shape = AnswerShape(trap.value.text, scope)
      return shape != .number && shape != .amount && !trap.reason.hasTypedDigits
    }
    question.hints = hints.filter { !$0.hasTypedDigits }
    return question
  }
}

extension RichText {
  /// Whether a number stands outside its links.
  fileprivate var hasTypedDigits: Bool { hasTyped { $0.contains(where: \.isNumber) } }

  /// The same, but for numbers that are names and stay whatever the amounts are: `subnet 64`, `α64`.
  fileprivate var hasTypedAmounts: Bool {
    hasTyped { text in
      let words = text.split { $0.isWhitespace || ",.:;".contains($0) }
      return words.indices.contains { index in
        guard words[index].first?.isNumber == true else { return false }
        let before = index > words.startIndex ? words[index - 1].lowercased() : ""
        return !["subnet", "alpha", "lesson", "runtime"].contains(before)
      }
    }
  }

  private func hasTyped(_ isTyped: (String) -> Bool) -> Bool {
    func has(_ parts: [MarkdownInline]) -> Bool {
      parts.contains { part in
        switch part.kind {
        case .text(let text), .code(let text): isTyped(text)
        case .link: false
        default: has(part.children)
        }
      }
    }
    return has(inlines)
  }
}
