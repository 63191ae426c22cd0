import Calculator
import Decimals
import Diagnostics
import Presentation
import Testing

@Suite struct ScopeTests {
  private func source(_ text: String) -> SourceText { SourceText(name: "", text: text) }

  @Test func copiesAreIndependent() throws {
    var scope = Scope.sample
    _ = scope.run("x = 1")
    var copy = scope
    _ = copy.run("x = 2")
    #expect(scope["x"]?.text == "1")
    #expect(copy["x"]?.text == "2")
  }

  /// `=` says that all of the value stands there.
  @Test(arguments: [
    ("0.1 + 0.2", "= "), ("1/3", "≈ "), ("1/3*3", "≈ "), ("1/3*3 - 1", "≈ "), ("sqrt(2)", "≈ "),
    ("sqrt(4)", "= "), ("round(1/3, 2)", "= "), ("1.5000000001 TAO", "≈ "), ("10 TAO / 4", "= "),
    ("12.345 EUR", "≈ "), ("exact 1/3", "≈ "), ("3 USD -> TAO", "= "),
  ])
  func equalsStandsOnlyBeforeWhatIsWhole(line: String, sign: String) throws {
    var scope = Scope.sample
    let answer = try scope.evaluate(source(line)).markup.text(for: TerminalTraits())
    let last = try #require(answer.split(separator: "\n").first { !$0.hasPrefix("read as") })
    #expect(last.hasPrefix(sign), "\(answer)")
  }

  @Test func aFailedLineLeavesNoTrace() throws {
    var scope = Scope.sample
    _ = scope.run("x = 1")
    #expect(scope.run("x = y + 1") == "error name.unknown")
    #expect(scope["x"]?.text == "1")
    #expect(scope.answer?.text == "1")
  }

  @Test func whatIfRecomputesWhatDepends() throws {
    var scope = Scope.sample
    for line in [
      "spend = 10 TAO", "other = 3 TAO", "fee = spend * 1%", "paid = spend - fee",
      "fixed = other * 2",
    ] { _ = scope.run(line) }
    let result = try scope.recomputed(after: source("spend = 1000 TAO"))
    #expect(result.changes.map(\.name) == ["spend", "fee", "paid"])
    #expect(result.changes.map { $0.after?.text } == ["1,000 TAO", "10 TAO", "990 TAO"])
    #expect(result.scope["paid"]?.text == "990 TAO")
    #expect(scope["paid"]?.text == "9.9 TAO")
    #expect(throws: DiagnosticList.self) {
      try scope.recomputed(after: source("spend = 5 days + 1"))
    }
    #expect(try scope.recomputed(after: source("new = 1")).changes.map(\.before) == [nil])
  }

  @Test func whatIfKeepsTheOtherValuesOfAFormula() throws {
    var scope = Scope.sample
    for line in [
      "x = 1", "p = 2", "y = x * p", "p = 5", "x + y", "z = _ + 1", "x = x + 1", "w = x", "y * 10",
    ] { _ = scope.run(line) }
    // `x` is 2 by now; `y` was computed from the 1 before, which is another value.
    let later = try scope.recomputed(after: source("x = 10"))
    #expect(later.changes.map { "\($0.name) \($0.after?.text ?? "-")" } == ["x 10", "w 10"])
    let factor = try scope.recomputed(after: source("y = 7"))
    #expect(
      factor.changes.map { "\($0.name) \($0.after?.text ?? "-")" } == ["y 7", "z 9", "y × 10 70"])
    #expect(factor.scope.answer?.text == "70")
  }

  @Test func whatIfSaysWhyAFormulaHasNoValueAnyMore() throws {
    var scope = Scope.sample
    for line in ["x = 2", "y = 1 / (x - 1)", "z = y + 1", "fine = x + 1"] { _ = scope.run(line) }
    let result = try scope.recomputed(after: source("x = 1"))
    #expect(result.changes.map { $0.after?.text } == ["1", nil, nil, "2"])
    #expect(result.changes.map { $0.fault?.code } == [nil, "number.zero", "number.zero", nil])
    #expect(result.scope["y"] == nil && result.scope["fine"]?.text == "2")
  }

  @Test func anotherWorldChangesWhatAsksIt() throws {
    var other = TeachingWorld.sample
    other.rates = ["USD": CurrencyRate(perTAO: DecimalNumber(134), source: "a test")]
    var scope = Scope.sample
    for line in ["spend = 10 TAO", "worth = spend -> USD", "half = worth / 2"] {
      _ = scope.run(line)
    }
    let result = scope.recomputed(in: other)
    #expect(
      result.changes.map { "\($0.name) \($0.after?.text ?? "-")" }
        == ["spend 10 TAO", "worth 1,340 USD", "half 670 USD"])
  }

  @Test(arguments: [
    ("(1 + 2", true), ("buy(64, 10 TAO", true), ("1 + \\", true), ("1 + \\\n", true),
    ("1 + 2", false),
    ("1 + 2)", false), ("(1 + 2) # (", false), ("(1 ; 2", false), ("", false), ("1 \\ 2", false),
  ]) func incompleteLines(_ text: String, _ isIncomplete: Bool) {
    #expect(Scope.isIncomplete(text) == isIncomplete)
  }

  @Test func severalLinesInBracketsAreOne() {
    var scope = Scope.sample
    #expect(scope.run("(1 +\n 2)") == "3")
    #expect(scope.run("1 + \\\n 2") == "3")
    #expect(scope.run("1 + 2\n\n") == "3")
    #expect(scope.run("\n\n1 + 2") == "3")
  }

  /// The cursor stands where the bar is.
  @Test(arguments: [
    ("10 TAO -> ra|", ["rao"]), ("10 ho|", ["hour"]), ("sp|", ["spend"]), ("5 + sq|", ["sqrt("]),
    ("fact(sw|", ["swap_fee"]), ("pool.ta|", ["tao"]), ("alpha ch|", ["chutes"]),
    ("price(ch|", ["chutes"]), ("1 TAO -> us|", ["USD"]), ("5|", []), ("zzz|", []),
    ("pri| + 1", ["price("]), ("é + pri|", ["price("]),
  ]) func completions(_ marked: String, _ expected: [String]) throws {
    var scope = Scope.sample
    _ = scope.run("spend = 10 TAO")
    let bar = try #require(marked.firstIndex(of: "|"))
    let line = marked[..<bar] + marked[marked.index(after: bar)...]
    let found = scope.completions(String(line), cursorOffset: marked[..<bar].utf8.count)
    #expect(found.map(\.text) == expected)
    for completion in found {
      let bytes = Array(line.utf8)[completion.replacing]
      #expect(
        completion.text.lowercased().hasPrefix(String(decoding: bytes, as: UTF8.self).lowercased()))
    }
  }

  @Test(arguments: [
    ("10 TAO * 17.3%", "10 TAO × 17.3 %", false), ("10 / 2 TAO", "10 / (2 TAO)", true),
    ("10 TAO / 2 TAO", "10 TAO / (2 TAO)", false), ("6/2*3", "(6 / 2) × 3", true),
    ("1,234", "1,234", true), ("1,234,567", "1,234,567", false), ("1,234.5", "1,234.5", false),
    ("-2^2", "−(2^2)", true), ("3 alpha chutes", "3 α64", true),
    ("0.5 TAO/block*1 year", "0.5 TAO/block × 1 year", false),
    ("10 TAO to rao", "10 TAO -> rao", false), ("buy(64, 1_000 TAO)", "buy(64, 1000 TAO)", false),
    ("1 TAO per day", "1 TAO/day", false), ("(1+2) TAO", "(1 + 2) TAO", false),
    ("2**3²", "2^3^2", false),
  ]) func saysHowItUnderstood(_ line: String, _ understood: String, _ isAmbiguous: Bool) throws {
    var scope = Scope.sample
    let evaluation = try scope.evaluate(source(line))
    #expect(evaluation.understood == understood)
    #expect(evaluation.isAmbiguous == isAmbiguous)
  }

  /// Help shows these examples, so they have to work.
  @Test(arguments: FunctionCatalogue.all.map { [$0.name, $0.example] })
  func examplesOfFunctionsWork(_ function: [String]) {
    var scope = Scope.sample
    #expect(!scope.run(function[1]).hasPrefix("error"), "\(function[0])")
  }

  @Test func functionNamesAreUniqueAndFree() {
    let names = FunctionCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
    // `min` is also a minute, which the bracket behind it tells apart.
    #expect(names.filter { UnitNames.atom(named: $0) != nil } == ["min"])
  }

  @Test func machinesGetEveryDigit() throws {
    var scope = Scope.sample
    let plain = try scope.evaluate(source("1,234.5 TAO / 1 day")).plain
    #expect([plain.number, plain.unit] == ["1234.5", "TAO/day"])
    #expect(plain.isExact)
    #expect(try scope.evaluate(source("1/3")).plain.isExact == false)
    #expect(try scope.evaluate(source("1 < 2")).plain.number == "true")
  }
}
