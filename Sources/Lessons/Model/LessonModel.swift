public import Calculator
public import Diagnostics
public import Market

/// A lesson with its calculations done: what every name comes to, and what is visible when.
public struct LessonModel: Sendable {
  /// One calculated name.
  public struct Calculation: Sendable {
    /// The line it comes from.
    public var line: CalculationBlock.Line
    /// What it comes to.
    public var value: Value
    /// The first screen on which it may be used.
    public var screen: Int
  }

  /// The lesson.
  public let lesson: Lesson
  /// Its screens in order.
  public let screens: [Screen]
  /// In the order of the file; lines that failed are left out.
  public let calculations: [Calculation]
  /// Block, date and age of the recorded numbers; nil for a lesson that uses none.
  public let asOf: AsOf?
  /// Why lines failed.
  public let faults: [Diagnostic]
  /// The constants behind `fact(…)`.
  public let facts: FactTable
  /// What the lab says beside the lesson's words.
  public var words = LessonWords.english

  /// One per screen: what may be used while it is open.
  private let scopes: [LessonScope]
  /// Everything, also what is only shown later.
  let fullScope: LessonScope
  private let byName: [String: Calculation]
  /// Another lesson on the same data.
  let remake: @Sendable (Lesson) -> LessonModel

  /// Runs the calculations of a lesson.
  ///
  /// - Parameters:
  ///   - world: the recorded chain, for lessons on `data: snapshot`.
  ///   - facts: the constants behind `fact(…)`.
  ///   - figures: further figures of the recorded block.
  public init(
    _ lesson: Lesson, world: any CalculatorWorld, facts: FactTable, figures: LessonFigures? = nil
  ) {
    self.lesson = lesson
    self.facts = facts
    if case .snapshot = lesson.data { asOf = figures?.asOf } else { asOf = nil }
    screens = lesson.screens
    var run = CalculationRun(lesson: lesson, world: world, facts: facts, figures: figures)
    run.add(lesson.opening, screen: 0)
    var scopes: [LessonScope] = []
    for (index, screen) in screens.enumerated() {
      run.add(screen.parts, screen: index)
      scopes.append(run.scope)
    }
    self.scopes = scopes
    calculations = run.calculations
    faults = run.faults
    fullScope = run.scope
    remake = { LessonModel($0, world: world, facts: facts, figures: figures) }
    byName = Dictionary(run.calculations.map { ($0.line.name.text, $0) }) { first, _ in first }
  }

  /// The calculation of a name.
  public func calculation(_ name: String) -> Calculation? { byName[name] }

  /// What may be used while a screen is open.
  func scope(at screen: Int) -> LessonScope {
    scopes.indices.contains(screen) ? scopes[screen] : fullScope
  }

  /// The index of a screen by its id.
  func index(of screen: String) -> Int? {
    screens.firstIndex { $0.id == screen }
  }

  // MARK: Changes

  /// What a question is, as progress keeps it: `en:3f2a…`.
  func step(of question: Question) -> String {
    "\(lesson.language):\(lesson.fingerprint(of: question))"
  }

  /// Whether a question is another one than when it was answered; other languages tell nothing.
  func wasChanged(_ question: Question, since record: LessonProgress.Record?) -> Bool {
    guard let step = record?.step, step.hasPrefix(lesson.language + ":") else { return false }
    return step != self.step(of: question)
  }

  // MARK: Values

  /// The model's answer to a question about a value.
  func answer(to question: Question) -> Quantity? {
    guard question.kind.isValue, let answer = question.answer else { return nil }
    return try? fullScope.value(of: answer.text).quantity
  }

  /// The unit a bare number is taken in: that of the doctest behind the answer, percent for a
  /// tolerance in percentage points, else the value's own.
  func askedUnit(of question: Question) -> CompoundUnit? {
    guard let value = answer(to: question) else { return nil }
    if let expected = question.answer.flatMap({ byName[$0.text] })?.line.expected,
      let written = WrittenNumber(expected.text),
      let unit = fullScope.unit(named: written.unitText), unit.dimensions == value.unit.dimensions
    {
      return unit
    }
    if let accept = question.accept, case .absolute(let quantity)? = Tolerance(accept.text),
      quantity.unit.single == .points
    {
      return CompoundUnit(.percent)
    }
    return value.unit
  }

  /// The first screen on which the answer to a question is shown; nil where it is no name.
  func screenOfAnswer(to question: Question) -> Int? {
    question.answer.flatMap { byName[$0.text] }?.screen
  }

  /// The words of a link in prose with the value the model gives now; nil if it gives none.
  func words(for destination: String, written: String) -> String? {
    guard let number = WrittenNumber(written), WrittenMonth.all(in: written).isEmpty,
      let value = quantity(for: destination),
      let unit = fullScope.unit(named: number.unitText),
      let converted = try? value.converted(to: unit)
    else { return nil }
    return number.text(of: converted.number)
  }

  /// The value behind a link `calc:…` or `fact:…`.
  func quantity(for destination: String) -> Quantity? {
    switch LessonLink(destination) {
    case .calculation(let expression)?: try? fullScope.value(of: expression).quantity
    case .fact(let id)?: facts[id]?.value
    case .term, .claim, .web, nil: nil
    }
  }

  /// A calculated value as its author writes it: in the unit and with the digits of its doctest.
  func text(of calculation: Calculation) -> String {
    guard let quantity = calculation.value.quantity, let expected = calculation.line.expected,
      let number = WrittenNumber(expected.text),
      let unit = fullScope.unit(named: number.unitText),
      let converted = try? quantity.converted(to: unit)
    else { return calculation.value.text }
    return number.text(of: converted.number)
  }
}

/// Runs calculation blocks in order and notes what fails.
private struct CalculationRun {
  let lesson: Lesson
  var scope: LessonScope
  var calculations: [LessonModel.Calculation] = []
  var faults: [Diagnostic] = []

  init(
    lesson: Lesson, world: any CalculatorWorld, facts: FactTable, figures: LessonFigures?
  ) {
    self.lesson = lesson
    scope = LessonScope(
      data: lesson.data, world: FactWorld(base: world, facts: facts), figures: figures)
    if let fault = scope.dataFault, case .snapshot(let subnet?) = lesson.data {
      faults.append(
        LessonFault.malformedValue.at(
          subnet.range, in: lesson.source, fault,
          hint: Hint("choose another", code: "taolab market")))
    }
  }

  mutating func add(_ parts: [LessonPart], screen: Int) {
    for case .calculation(let block) in parts {
      for line in block.lines { add(line, screen: screen) }
    }
  }

  private mutating func add(_ line: CalculationBlock.Line, screen: Int) {
    if calculations.contains(where: { $0.line.name.text == line.name.text }) {
      faults.append(
        LessonFault.nameTwice.at(
          line.name.range, in: lesson.source, "`\(line.name.text)` is calculated a second time",
          why: "A learner who asks `why \(line.name.text)` would get only one of them.",
          hint: Hint("choose another name")))
      return
    }
    do throws(DiagnosticList) {
      let value = try scope.evaluate(line.code.text).value
      calculations.append(LessonModel.Calculation(line: line, value: value, screen: screen))
    } catch {
      faults.append(LessonFault.calculationFails.wrapping(error, at: line.code, lesson))
    }
  }
}

extension LessonFault {
  /// What the calculator says about an expression, as a fault of the lesson at the same place.
  func wrapping(_ error: DiagnosticList, at text: PlacedText, _ lesson: Lesson) -> Diagnostic {
    let first = error.all[0]
    let inside = first.labels.first?.range
    let range =
      inside.map { label in
        let start = min(text.range.upperBound, text.start + max(0, label.lowerBound))
        return start..<max(start, min(text.range.upperBound, text.start + label.upperBound))
      } ?? text.range
    return at(
      range, in: lesson.source, first.summary, label: first.labels.first?.text ?? "",
      why: first.explanation, hint: first.hint ?? Hint("correct the expression"))
  }
}
