import Calculator
import Decimals
import Diagnostics

extension Judge {
  /// A value, a formula, a guess.
  func value(
    _ line: String, _ question: Question, _ scope: LessonScope, _ isConfirmed: Bool
  ) -> Verdict {
    guard let answer = model.answer(to: question), let asked = model.askedUnit(of: question) else {
      return .wrongWords
    }
    let given: Quantity
    do throws(DiagnosticList) {
      let value = try scope.value(of: line)
      guard let quantity = value.quantity else { return .calculated(value, asAnswer: nil) }
      given = scope.inSubnetUnit(quantity)
    } catch {
      return .notUnderstood(error)
    }
    let shape = AnswerShape(line, scope)
    let readings = Judge.readings(of: given, shape, asked: asked, question.kind)
    guard let first = readings.first else {
      return shape == .name ? .calculated(.quantity(given), asAnswer: nil) : .wrongUnit(given)
    }
    let tolerance = tolerance(of: question)
    if let met = readings.first(where: { tolerance.accepts($0, for: answer) == true }) {
      return judge(met, question, answer)
    }
    let verdicts = readings.map { judge($0, question, answer) }
    if let known = verdicts.first(where: \.isTrap) { return known }
    if shape.isStray(given, asked: asked, first, answer, question.kind) {
      return .calculated(.quantity(given), asAnswer: first.text)
    }
    if question.kind == .predict, !isConfirmed, Judge.isFarOff(first, answer) {
      return .unlikely(first)
    }
    return judge(first, question, answer)
  }

  /// What a value can mean in the asked unit, likelier first; nothing for another dimension.
  ///
  /// A bare number is taken in the asked unit. A formula that comes to a plain number may mean a
  /// share, where percent is asked, or a number of percent. A formula is asked for with its unit.
  static func readings(
    of given: Quantity, _ shape: AnswerShape, asked: CompoundUnit, _ kind: Question.Kind
  ) -> [Quantity] {
    let converted = (try? given.converted(to: asked)).flatMap { $0 }
    guard kind != .expr, asked != .none, let plain = given.plainNumber,
      given.unit == .none || shape == .formula && !asked.isPlain
    else { return [converted].compactMap { $0 } }
    let bare = Quantity(plain, asked)
    return shape == .number ? [bare] : [converted, bare].compactMap { $0 }
  }

  func tolerance(of question: Question) -> Tolerance {
    question.accept.flatMap { Tolerance($0.text) } ?? .exact
  }

  private func judge(_ given: Quantity, _ question: Question, _ answer: Quantity) -> Verdict {
    let tolerance = tolerance(of: question)
    let isRight = tolerance.accepts(given, for: answer) == true
    if question.kind != .predict, isRight { return .right(given) }
    if !isRight, let trap = trap(at: given, question, tolerance) {
      return .trap(given, trap.reason)
    }
    if question.kind == .predict { return .predicted(given) }
    let isHigh = (try? Quantity.compare(given, answer)).flatMap { $0 } == 1
    return .wrong(given, isHigh: isHigh)
  }

  /// Whether a guess is a thousand times too high or too low: more likely a slip than a guess.
  private static func isFarOff(_ given: Quantity, _ answer: Quantity) -> Bool {
    guard let ratio = ratio(given, answer) else { return false }
    return ratio >= 1_000 || ratio > 0 && ratio <= 0.001
  }

  /// How many times the answer a value is; nil where that makes no sense.
  static func ratio(_ given: Quantity, _ answer: Quantity) -> Double? {
    guard let same = (try? given.converted(to: answer.unit)).flatMap({ $0 }),
      !answer.number.isZero, let ratio = try? same.number.divided(by: answer.number)
    else { return nil }
    return ratio.approximate
  }

  /// The trap nearest to a value, if the value is in its window.
  private func trap(
    at given: Quantity, _ question: Question, _ tolerance: Tolerance
  ) -> Question.Trap? {
    let near = question.traps.compactMap { trap -> (Question.Trap, DecimalNumber)? in
      guard let value = value(of: trap, question), tolerance.accepts(given, for: value) == true,
        let distance = given.distance(to: value)
      else { return nil }
      return (trap, distance)
    }
    return near.min { $0.1 < $1.1 }?.0
  }

  /// What a trap's value comes to, in the asked unit.
  func value(of trap: Question.Trap, _ question: Question) -> Quantity? {
    guard let quantity = try? model.fullScope.value(of: trap.value.text).quantity,
      let asked = model.askedUnit(of: question)
    else { return nil }
    let own = model.fullScope.inSubnetUnit(quantity)
    let shape = AnswerShape(trap.value.text, model.fullScope)
    return Judge.readings(of: own, shape, asked: asked, question.kind).first
  }
}

/// How a line that has a value is written.
enum AnswerShape: Hashable {
  /// `250`, `1,000.5`
  case number
  /// `250 α`, `4.39 %`
  case amount
  /// `spend`
  case name
  /// Anything that is reckoned: `10 / 0.04`.
  case formula

  init(_ line: String, _ scope: LessonScope) {
    if line.allSatisfy({ $0.isNumber || "+-−.,_ ".contains($0) }), !AnswerShape.isReckoned(line) {
      self = .number
    } else if scope.names.contains(line) {
      self = .name
    } else if let written = WrittenNumber(line), written.before.isEmpty,
      !written.unitText.contains(where: \.isNumber)
        || UnitNames.atom(named: written.unitText) != nil,
      scope.unit(named: written.unitText) != nil
    {
      self = .amount
    } else {
      self = .formula
    }
  }

  /// Whether a sign stands between two numbers.
  private static func isReckoned(_ line: String) -> Bool {
    line.drop { !$0.isNumber }.contains { "+-−".contains($0) }
  }

  /// Whether a line that hits neither answer nor trap was a calculation beside the question: a look
  /// at a name, or a formula without the unit that is asked for.
  func isStray(
    _ given: Quantity, asked: CompoundUnit, _ reading: Quantity, _ answer: Quantity,
    _ kind: Question.Kind
  ) -> Bool {
    switch self {
    case .number, .amount: return false
    case .name: return true
    case .formula:
      if given.unit.isPlain, !asked.isPlain { return true }
      guard kind == .predict, given.unit.isPlain, let ratio = Judge.ratio(reading, answer) else {
        return false
      }
      return !(0.1...10).contains(ratio)
    }
  }
}
