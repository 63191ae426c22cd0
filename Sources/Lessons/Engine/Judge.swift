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
    /// A value that a known mistake leads to.
    case trap(Quantity?, RichText)
    /// Another value.
    case wrong(Quantity, isHigh: Bool)
    /// A value of something else.
    case wrongUnit(Quantity)
    /// No value.
    case notUnderstood(DiagnosticList)
    /// Options that were chosen, and whether they are the right ones.
    case options([Question.Option], isRight: Bool)
    /// Not one of the options.
    case noOption
    /// Words that are not accepted.
    case wrongWords

    var isRight: Bool {
      switch self {
      case .right: true
      case .options(_, let isRight): isRight
      default: false
      }
    }

    var isTrap: Bool {
      if case .trap = self { true } else { false }
    }
  }

  /// Judges a typed line.
  ///
  /// - Parameter scope: what the person may use.
  func verdict(on line: String, for question: Question, scope: LessonScope) -> Verdict {
    switch question.kind {
    case .choice, .multi: options(line, question)
    case .text: words(line, question)
    case .number, .predict: value(line, question, scope)
    }
  }

  // MARK: Values

  private func value(_ line: String, _ question: Question, _ scope: LessonScope) -> Verdict {
    guard let answer = model.answer(to: question), let asked = model.askedUnit(of: question) else {
      return .wrongWords
    }
    let given: Quantity
    do throws(DiagnosticList) {
      guard let quantity = try scope.value(of: line).quantity else { return .wrongWords }
      given = scope.inSubnetUnit(quantity)
    } catch {
      return .notUnderstood(error)
    }
    let readings = Judge.readings(of: given, typed: line, asked: asked)
    guard let first = readings.first else { return .wrongUnit(given) }
    let verdicts = readings.map { judge($0, question, answer) }
    return verdicts.first(where: \.isRight) ?? verdicts.first(where: \.isTrap)
      ?? judge(first, question, answer)
  }

  /// What a value can mean in the asked unit, likelier first; nothing for another dimension.
  ///
  /// A bare number is taken in the asked unit. A formula that comes to a plain number may mean a
  /// share, where percent is asked, or a number of percent.
  static func readings(
    of given: Quantity, typed line: String, asked: CompoundUnit
  ) -> [Quantity] {
    let converted = (try? given.converted(to: asked)).flatMap { $0 }
    guard given.unit == .none, asked != .none else { return [converted].compactMap { $0 } }
    let bare = Quantity(given.number, asked)
    let isLiteral = line.allSatisfy { $0.isNumber || "+-−.,_ ".contains($0) }
    return isLiteral ? [bare] : [converted, bare].compactMap { $0 }
  }

  private func judge(_ given: Quantity, _ question: Question, _ answer: Quantity) -> Verdict {
    let tolerance = question.accept.flatMap { Tolerance($0.text) } ?? .exact
    let isRight = tolerance.accepts(given, for: answer) == true
    if question.kind == .number, isRight { return .right(given) }
    if !isRight, let trap = trap(at: given, question, tolerance) {
      return .trap(given, trap.reason)
    }
    if question.kind == .predict { return .predicted(given) }
    let isHigh = (try? Quantity.compare(given, answer)).flatMap { $0 } == 1
    return .wrong(given, isHigh: isHigh)
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
    return Judge.readings(of: own, typed: trap.value.text, asked: asked).first
  }

  // MARK: Options and words

  private func options(_ line: String, _ question: Question) -> Verdict {
    var chosen: [Int] = []
    if let whole = Judge.option(line, question.options) {
      chosen = [whole]
    } else {
      let parts = line.split { $0 == " " || $0 == "," || $0 == ";" }.filter { $0 != "and" }
      for part in parts {
        guard let index = Judge.option(String(part), question.options) else { return .noOption }
        chosen.append(index)
      }
    }
    let unique = Set(chosen)
    guard !unique.isEmpty, question.kind == .multi || unique.count == 1 else { return .noOption }
    let right = Set(question.options.indices.filter { question.options[$0].isRight })
    return .options(unique.sorted().map { question.options[$0] }, isRight: unique == right)
  }

  /// The option meant by a letter, a number from 1, or its words or their beginning.
  static func option(_ text: String, _ options: [Question.Option]) -> Int? {
    let wanted = folded(text)
    guard !wanted.isEmpty else { return nil }
    if wanted.count == 1, let letter = wanted.unicodeScalars.first?.value,
      (97...122).contains(letter)
    {
      let index = Int(letter) - 97
      return options.indices.contains(index) ? index : nil
    }
    if let number = Int(wanted) {
      return options.indices.contains(number - 1) ? number - 1 : nil
    }
    let words = options.map { folded($0.words.plainText) }
    if let exact = words.firstIndex(of: wanted) { return exact }
    let starting = words.indices.filter { words[$0].hasPrefix(wanted) }
    if starting.count == 1 { return starting[0] }
    let containing = words.indices.filter { " \(words[$0]) ".contains(" \(wanted) ") }
    return containing.count == 1 ? containing[0] : nil
  }

  private func words(_ line: String, _ question: Question) -> Verdict {
    let accepted = (question.answer?.parts(separatedBy: "|") ?? []).map { Judge.folded($0.text) }
    let given = Judge.folded(line)
    if accepted.contains(given) { return .right(nil) }
    let trap = question.traps.first { Judge.folded($0.value.text) == given }
    return trap.map { .trap(nil, $0.reason) } ?? .wrongWords
  }

  /// Small letters and digits, single spaces: what is left of words when spelling is forgiven.
  private static func folded(_ text: String) -> String {
    let letters = text.lowercased().map { $0.isLetter || $0.isNumber || $0 == "%" ? $0 : " " }
    return String(letters).split(separator: " ").joined(separator: " ")
  }
}
