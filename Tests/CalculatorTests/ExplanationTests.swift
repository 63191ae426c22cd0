import Calculator
import Decimals
import Diagnostics
import TestSupport
import Testing

/// What `why` shows, as a golden file: formula, numbers put in, value, what is inside functions.
@Suite struct ExplanationTests {
  private static let lines = [
    "spend = 10 TAO", "fee = spend * fact(swap_fee)", "paid = spend - fee", "got = buy(pool, paid)",
    "avg = spend / got", "1 - sell(after(pool, paid, got), got) / spend -> %",
  ]

  private func show(_ steps: [ExplanationStep]) -> String {
    var text = ""
    for step in steps {
      text += "\(step.name.isEmpty ? "it" : step.name) = \(step.value.exactText)\n"
      if !step.meaning.isEmpty { text += "  meaning  \(step.meaning)\n" }
      if !step.formula.isEmpty { text += "  formula  \(step.formula)\n" }
      if !step.substituted.isEmpty { text += "  numbers  \(step.substituted)\n" }
      for working in step.workings {
        text += "  inside   \(working.name) = \(working.formula)\n"
        text += "           \(working.substituted) = \(working.value)\n"
      }
      for note in step.notes { text += "  note     \(note.text) \(note.code ?? "")\n" }
    }
    return text
  }

  @Test func everyNumberCanSayWhy() throws {
    var scope = Scope.sample
    var text = ""
    for line in Self.lines + [
      "3 α64 -> TAO", "round_trip(64, 10 TAO)", "impact(12, 100 TAO)", "apy(17.3%)", "emission()",
      "-(1 + 2)^2 * (3 - 5) / 2 TAO", "price(64)",
    ] {
      _ = try scope.evaluate(SourceText(name: "", text: line))
      text += "> \(line)\n" + show(Array(try #require(scope.explanation()).prefix(1))) + "\n"
    }
    text += "> why avg\n" + show(try #require(scope.explanation(of: "avg")))
    expectGolden(text, name: "explanations")
  }

  /// The numbers put in are a line of the language that gives the value again, and so are the
  /// workings of functions.
  @Test func numbersPutInGiveTheValueAgain() throws {
    var scope = Scope.sample
    let lines =
      Self.lines.dropLast() + [
        "2 * spend / 3", "spend - 2 * fee", "-spend + 7 TAO", "spend / avg", "(spend + fee) * 17%",
        "max(spend, fee) -> rao", "spend > fee", "avg^2",
      ]
    for line in lines {
      let value = try scope.evaluate(SourceText(name: "", text: line)).value
      let step = try #require(scope.explanation()?.first)
      for text in [step.formula, step.substituted] where !text.contains("pool of") {
        let again = try scope.peek(SourceText(name: "", text: text)).value
        #expect(isClose(again, value), "\(line): \(text) gives \(again.text), not \(value.text)")
      }
    }
  }

  @Test func workingsGiveTheirValueAgain() throws {
    var scope = Scope.sample
    let lines = [
      "buy(64, 10 TAO)", "sell(12, 5 α12)", "price(64)", "impact(12, 100 TAO)", "apy(17.3%, 12)",
      "apr(18%, 12)", "emission()", "round_trip(12, 10 TAO)", "buy(pool, 10 TAO)", "price(pool)",
    ]
    for line in lines {
      _ = try scope.evaluate(SourceText(name: "", text: line))
      for working in try #require(scope.explanation()?.first).workings {
        let typed = try scope.peek(SourceText(name: "", text: working.substituted)).value
        let value = try scope.peek(SourceText(name: "", text: working.value)).value
        #expect(
          isClose(typed, value),
          "\(line): \(working.substituted) gives \(typed.text), not \(value.text)")
      }
    }
  }

  /// Equal to the digits a person sees; formulas with shown numbers cannot do better.
  private func isClose(_ left: Value, _ right: Value) -> Bool {
    guard let a = left.quantity, let b = right.quantity,
      let c = try? b.converted(to: a.unit)
    else { return left == right }
    let scale = max(a.number.magnitude.approximate, 1e-9)
    return abs(a.number.approximate - c.number.approximate) <= scale * 2e-5 + 2e-9
  }

  @Test func redefinitionKeepsTheOldValueInTheExplanation() throws {
    var scope = Scope.sample
    for line in ["x = 1 TAO", "y = x * 2", "x = 5 TAO", "x = x + 1 TAO"] {
      _ = try scope.evaluate(SourceText(name: "", text: line))
    }
    let y = try #require(scope.explanation(of: "y"))
    #expect(y.map(\.value.text) == ["2 TAO", "1 TAO"])
    let x = try #require(scope.explanation(of: "x"))
    #expect(x.map(\.value.text) == ["6 TAO", "5 TAO"])
    #expect(scope.explanation(of: "z") == nil)
  }

  @Test func aLongHistoryIsForgottenNotKept() throws {
    var scope = Scope.sample
    for _ in 0..<20_000 { _ = try scope.evaluate(SourceText(name: "", text: "x = 1 + 1")) }
    for line in ["x = 0", "keep = 7"] { _ = try scope.evaluate(SourceText(name: "", text: line)) }
    for _ in 0..<9_000 { _ = try scope.evaluate(SourceText(name: "", text: "x = x + 1")) }
    #expect(scope["x"]?.text == "9,000")
    #expect(scope["keep"]?.text == "7")
    #expect(try #require(scope.explanation(of: "x")).count == 40)
  }
}
