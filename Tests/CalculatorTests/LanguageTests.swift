import Calculator
import Testing

/// A line and what it comes to.
private struct Case: CustomTestStringConvertible, Sendable {
  var line: String
  var result: String
  var testDescription: String { line }

  init(_ line: String, _ result: String) {
    self.line = line
    self.result = result
  }
}

@Suite struct LanguageTests {
  @Test(arguments: [
    Case("1 + 2", "3"),
    Case("1_000 * 2", "2,000"),
    Case("1,000.5 + 1", "1,001.5"),
    Case("1,234,567", "1,234,567"),
    Case(".5 * 4", "2"),
    Case("1e-9", "0.000000001"),
    Case("50k", "50,000"),
    Case("2M / 4k", "500"),
    Case("0.1 + 0.2 == 0.3", "true"),
    Case("10000 EUR + 0.95 EUR", "10,000.95 EUR"),
    Case("99.9999999%", "99.9999999 %"),
    Case("2^3^2", "512"),
    Case("-2^2", "−4"),
    Case("(-2)^2", "4"),
    Case("2**10", "1,024"),
    Case("10 − 3", "7"),
    Case("6 ÷ 2 × 3", "9"),
    Case("1/3", "0.333333"),
    Case("exact 1/3", "0.333333333333333333333333333333333333"),
    Case("1/3 -> exact", "0.333333333333333333333333333333333333"),
    Case("1/3 * 3 == 1", "true"),
    Case("2^-2", "0.25"),
    Case("2^0.5 == sqrt(2)", "true"),
    Case("3 < 2", "false"),
    Case("3 >= 3", "true"),
    Case("2 ≠ 3", "true"),
    Case("1/3 * 3 - 1", "0"),
    Case("1/3 * 3 - 1 == 0", "true"),
    Case("floor(1/3 * 3)", "1"),
    Case("sqrt(2)^2 - 2", "0"),
    Case("10 000", "10,000"),
    Case("10\u{A0}000.5 + 1", "10,001.5"),
    Case("10\u{202F}000 * 2", "20,000"),
    Case("10\u{2009}000 * 2", "20,000"),
    Case("1'234'567", "1,234,567"),
    Case("10\u{200E} + 1", "11"),
    Case("1 + 2 # a comment", "3"),
    Case("- - 3", "3"),
  ]) private func arithmetic(_ example: Case) {
    var scope = Scope.sample
    #expect(scope.run(example.line) == example.result)
  }

  @Test(arguments: [
    Case("10 TAO * 17.3%", "1.73 TAO"),
    Case("2000 * 25%", "500"),
    Case("25% * 2000", "500"),
    Case("100 * 25% + 1", "26"),
    Case("17.3% / 2", "8.65 %"),
    Case("2000 * 25% -> %", "50,000 %"),
    Case("1 - 18%", "0.82"),
    Case("35% of 354 TAO", "123.9 TAO"),
    Case("35 % of 354 TAO + 1 TAO", "124.9 TAO"),
    Case("half of 10 TAO", "5 TAO"),
    Case("τ10", "10 TAO"),
    Case("τ 42.12 + 1 TAO", "43.12 TAO"),
    Case("50kTAO", "50,000 TAO"),
    Case("1.5Mrao", "1,500,000 rao"),
    Case("300 a64", "300 α64"),
    Case("300 alpha64", "300 α64"),
    Case("10 TAO\u{200E}", "10 TAO"),
    Case("12.345 JPY", "12 JPY"),
    Case("12.345 EUR", "12.35 EUR"),
    Case("0.00012 EUR", "0.00012 EUR"),
    Case("3 KWD + 0.0005 KWD", "3.001 KWD"),
    Case("10 TAO -> rao", "10,000,000,000 rao"),
    Case("10 tao to rao", "10,000,000,000 rao"),
    Case("5τ + 3 rao", "5.000000003 TAO"),
    Case("3 rao + 1 TAO", "1,000,000,003 rao"),
    Case("10 TAO / 4 TAO", "2.5"),
    Case("10 TAO / 2 rao", "5,000,000,000"),
    Case("10 TAO / 3", "3.333333333 TAO"),
    Case("0.5 TAO/block -> TAO/day", "3,600 TAO/day"),
    Case("0.5 TAO per block * 1 year", "1,314,000 TAO"),
    Case("1 year -> blocks", "2,628,000 blocks"),
    Case("1 month -> blocks", "219,000 blocks"),
    Case("1 day -> hours", "24 hours"),
    Case("1 block in seconds", "12 seconds"),
    Case("90 days + 12 hours", "90.5 days"),
    Case("0.05 -> %", "5 %"),
    Case("5% + 1 pp", "6 %"),
    Case("1 pp + 5%", "6 %"),
    Case("18% - 17% -> pp", "1 pp"),
    Case("1 pp + 1 pp", "2 pp"),
    Case("5% * 20%", "1 %"),
    Case("(17 + 0.3)% * 10 TAO", "1.73 TAO"),
    Case("0.05 %/day * 30 days", "1.5 %"),
    Case("100 TAO / 5%", "2,000 TAO"),
    Case("2 TAO^2", "2 TAO²"),
    Case("sqrt(9 TAO²)", "3 TAO"),
    Case("(2 TAO)^3", "8 TAO³"),
    Case("2^3 TAO", "8 TAO"),
    Case("1/day -> 1/year", "365 × 1/year"),
    Case("1 TAO > 999_999_999 rao", "true"),
    Case("$100 + 1 USD", "101 USD"),
    Case("3 α64 + 2α64", "5 α64"),
    Case("alpha 64", "1 α64"),
    Case("3 alpha chutes", "3 α64"),
    Case("3 alpha \"Compute Horde\"", "3 α12"),
  ]) private func units(_ example: Case) {
    var scope = Scope.sample
    #expect(scope.run(example.line) == example.result)
  }

  @Test(arguments: [
    Case("price(12)", "0.04 TAO/α12"),
    Case("price(chutes) == price(64)", "true"),
    Case("price(sn12) == price(α12)", "true"),
    Case("100 α12 -> TAO", "4 TAO"),
    Case("4 TAO -> α12", "100 α12"),
    Case("100 α12 -> USD", "1,000 USD"),
    Case("1 TAO -> USD", "250 USD"),
    Case("500 USD -> TAO", "2 TAO"),
    Case("buy(12, 10 TAO)", "249.8116916 α12"),
    Case("buy(pay: 10 TAO, pool: 12) == buy(12, 10 TAO)", "true"),
    Case("buy(pool(12), 10 TAO) == buy(12, 10 TAO)", "true"),
    Case("pool.tao", "40,000 TAO"),
    Case("pool(64).alpha", "2,913,000.123456789 α64"),
    Case("root_share(64)", "13.3 %"),
    Case("fact(tempo) -> minutes", "72 minutes"),
    Case("fact(swap_fee) * 65535", "33"),
    Case("min(3 TAO, 2 TAO, 2_500_000_000 rao)", "2 TAO"),
    Case("max(1, 2)", "2"),
    Case("abs(-3 TAO)", "3 TAO"),
    Case("round(2.345 TAO, 2)", "2.35 TAO"),
    Case("floor(-2.5)", "−3"),
    Case("ceil(2.1 TAO)", "3 TAO"),
    Case("log10(1000)", "3"),
    Case("apy(0%)", "0 %"),
    Case("round(apr(apy(17.3%, 365), 365), 6)", "17.3 %"),
  ]) private func functions(_ example: Case) {
    var scope = Scope.sample
    #expect(scope.run(example.line) == example.result)
  }

  @Test func theExampleLessonRuns() {
    var scope = Scope.sample
    let lines = [
      ("spend = 10 TAO", "10 TAO"),
      ("quote = price(pool)                #=> 0.04 TAO/α", "0.04 TAO/α"),
      ("fee   = spend * fact(swap_fee)", "0.005035477 TAO"),
      ("paid  = spend - fee", "9.994964523 TAO"),
      ("got   = buy(pool, paid)", "249.811691575 α"),
      ("avg   = spend / got", "0.0400302 TAO/α"),
      ("back  = sell(after(pool, paid, got), got - got * fact(swap_fee))", "9.989932837 TAO"),
      ("lost  = 1 - back / spend", "0.00100672"),
      ("lost -> %", "0.10067163 %"),
    ]
    for (line, result) in lines {
      #expect(scope.run(line) == result, "\(line)")
    }
  }

  @Test func namesAndAnswers() {
    var scope = Scope.sample
    #expect(scope.run("let spend = 10 TAO") == "10 TAO")
    #expect(scope.run("_ * 2") == "20 TAO")
    #expect(scope.run("ans + spend") == "30 TAO")
    #expect(scope.run("spend + nothing") == "error name.unknown")
    #expect(scope.answer?.text == "30 TAO")
    #expect(scope.names == ["pool", "spend"])
  }
}
