import Decimals
public import Diagnostics

/// Variables and the world they live in; evaluates lines of the language one by one.
///
/// A value: copies are cheap and independent, which makes undo and a sandbox a matter of keeping one.
/// A line that fails leaves no trace.
public struct Scope: Sendable {
  /// Where pools, names, facts and rates come from.
  public var world: any CalculatorWorld

  var bindings = Bindings()

  /// A scope without variables.
  public init(world: any CalculatorWorld = TeachingWorld()) {
    self.world = world
  }

  /// Names of variables in the order they were first given.
  public var names: [String] { bindings.names }

  /// Longer lines, in bytes, are no calculation.
  public static var longestLine: Int { Lexer.maximumLength }

  /// The value of a variable, of `ans` or of `_`.
  public subscript(name: String) -> Value? { bindings[name]?.value }

  /// The last result.
  public var answer: Value? { self[Bindings.answer] }

  /// Gives a name to a value of the program, as a lesson's pool.
  ///
  /// - Parameter meaning: what it is, in words, for `why`.
  public mutating func define(_ name: String, _ value: Value, meaning: String = "") {
    let source = SourceText(name: "", text: name)
    bindings.bind([name], Binding(value: value, source: source, meaning: meaning))
  }

  /// Computes a line, keeps its result as `ans` and under the name it gives.
  ///
  /// - Throws: all faults of the line. `line.words` means it is a question in plain words.
  public mutating func evaluate(_ line: SourceText) throws(DiagnosticList) -> Evaluation {
    let (evaluation, binding) = try computeOrExplain(line)
    bindings.bind([Bindings.answer] + [evaluation.name].compactMap { $0 }, binding)
    return evaluation
  }

  /// Computes a line and keeps nothing.
  public func peek(_ line: SourceText) throws(DiagnosticList) -> Evaluation {
    try computeOrExplain(line).0
  }
}

extension Scope {
  /// Computes a line; a failure comes back as one answer to a question in plain words, or as faults
  /// whose hints have been tried.
  func computeOrExplain(
    _ line: SourceText
  ) throws(DiagnosticList) -> (Evaluation, Binding) {
    do throws(DiagnosticList) {
      return try compute(line)
    } catch {
      if isQuestion(line) { throw DiagnosticList(.words(line)) }
      throw withHintsTried(error)
    }
  }

  /// A line shown to be typed has to work. With several faults each hint repairs its own part only.
  private func withHintsTried(_ faults: DiagnosticList) -> DiagnosticList {
    guard faults.all.count == 1, var fault = faults.all.first, let code = fault.hint?.code,
      !code.hasPrefix("set ")
    else { return faults }
    let isWorking = (try? compute(SourceText(name: "", text: code))) != nil
    if !isWorking { fault.hint = nil }
    return DiagnosticList(fault)
  }

  private func compute(_ line: SourceText) throws(DiagnosticList) -> (Evaluation, Binding) {
    let statement = try parse(line)
    var evaluator = Evaluator(line, world: world, bindings: bindings)
    if let name = statement.name, isReserved(name) {
      evaluator.report(.reservedName(name, line, statement.nameRange))
    }
    let value = evaluator.value(of: statement.expression)
    if let faults = DiagnosticList(evaluator.faults) { throw faults }
    guard let value else {
      throw DiagnosticList(.emptyLine(line))
    }
    let replacements = evaluator.replacements
    let units = evaluator.namedUnits
    let understood = ExpressionWriter(unit: { units[$0] }).text(statement.expression)
    let evaluation = Evaluation(
      value: value, name: statement.name, understood: understood,
      isAmbiguous: statement.isAmbiguous, isExact: statement.isExact || statement.endsInExact,
      notes: evaluator.notes)
    let binding = Binding(
      value: value, statement: statement, source: line, formula: understood,
      substituted: ExpressionWriter(replacing: { replacements[$0] }, unit: { units[$0] })
        .text(statement.expression),
      inputs: evaluator.usedNames.compactMap { name in
        bindings.identifier(of: name).map { Binding.Input(name: name, identifier: $0) }
      },
      workings: evaluator.workings, notes: evaluator.notes)
    return (evaluation, binding)
  }

  func parse(_ line: SourceText) throws(DiagnosticList) -> Statement {
    var lexer = Lexer(line)
    lexer.run()
    if let faults = DiagnosticList(lexer.faults) { throw faults }
    var parser = Parser(line, lexer.tokens)
    do throws(Diagnostic) {
      return try parser.statement()
    } catch {
      throw DiagnosticList(error)
    }
  }

  private func isQuestion(_ line: SourceText) -> Bool {
    PlainWords.describes(line.text) { word in
      bindings[word] != nil || UnitNames.atom(named: word) != nil
        || FunctionCatalogue.function(named: word) != nil
    }
  }

  private func isReserved(_ name: String) -> Bool {
    name == "_" || name == Bindings.answer || Keyword.all.contains(name)
      || UnitNames.atom(named: name) != nil
  }
}

extension Statement {
  fileprivate var endsInExact: Bool {
    guard case .conversion(_, let targets) = expression.kind else { return false }
    return targets.last?.terms.isEmpty ?? false
  }
}
