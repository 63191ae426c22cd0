import Calculator
import Diagnostics
import StakingModel
import TestSupport
import Testing

/// Nothing typed may trap or hang, and what is shown can be typed again.
@Suite struct FuzzTests {
  private static let pieces = [
    "1", "0", "2.5", "1,000", "1e-9", "50k", "1e299", "17.3", "64", "TAO", "rao", "α64", "α",
    "alpha", "%",
    "pp", "block", "day", "year", "USD", "€", "$", "+", "-", "−", "*", "×", "/", "÷", "^", "**",
    "²", "(",
    ")", "((", "))", ",", ".", "..", "=", "==", "<", ">=", "≠", "->", "→", "to", "in", "per", "let",
    "exact",
    "x", "pool", "spend", "ans", "_", "price(", "buy(", "sell(", "exit(", "after(", "round_trip(",
    "impact(", "apy(", "apr(", "sqrt(", "ln(", "exp(", "min(", "max(", "round(", "fact(",
    "swap_fee",
    "emission(", "root_share(", "chutes", "\"chutes\"", "\"", "#", "\\", "\n", ":", "pay:", ".tao",
    ".alpha", " ", "  ", "é", "漢", "\u{0}", "\u{1B}", "\u{202E}", "\u{300}", "👩‍👩‍👧",
    "9999999999999999999999",
  ]

  private static let valid = [
    "10 TAO * 17.3%", "3 α64 -> TAO", "buy(64, 10 TAO)", "sell(12, 5 α12)", "x = 5 TAO + 3 rao",
    "round_trip(64, 10 TAO) / 10 TAO -> %", "exact 1/3", "apy(17.3%, 365)", "2^0.5 * sqrt(2)",
    "after(pool, 1 TAO, 2 α).tao", "0.5 TAO/block -> TAO/day", "min(1 TAO, 3 rao)", "5% + 1 pp",
    "fact(swap_fee) * 10 TAO", "(1 + 2) * (3 - 4) / 5 ^ 2", "price(pool) == 0.04 TAO/α",
  ]

  @Test func soupOfTokensNeverTraps() {
    var random = SeededRandom(seed: 1)
    var scope = Scope.sample
    var results = 0
    for _ in 0..<60_000 {
      let count = Int.random(in: 1...9, using: &random)
      var line = ""
      for _ in 0..<count {
        line += Self.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { line += " " }
      }
      if check(line, &scope) { results += 1 }
    }
    #expect(results > 1_000, "the soup has become too thin to test evaluation")
  }

  @Test func mutatedLinesNeverTrap() {
    var random = SeededRandom(seed: 2)
    var scope = Scope.sample
    var results = 0
    for _ in 0..<40_000 {
      var line = Array((Self.valid.randomElement(using: &random) ?? "1").unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&line, &random) }
      var text = ""
      text.unicodeScalars.append(contentsOf: line)
      if check(text, &scope) { results += 1 }
    }
    #expect(results > 2_500)
  }

  private func mutate(_ line: inout [Unicode.Scalar], _ random: inout SeededRandom) {
    let place = Int.random(in: 0...line.count, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0 where place < line.count: line.remove(at: place)
    case 1 where place < line.count:
      let other = Int.random(in: 0..<line.count, using: &random)
      line.swapAt(place, other)
    case 2 where place < line.count:
      line.insert(contentsOf: line[place..<min(line.count, place + 5)], at: place)
    default:
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      line.insert(contentsOf: piece.unicodeScalars, at: place)
    }
  }

  /// Runs a line through everything; true if it has a value.
  private func check(_ line: String, _ scope: inout Scope) -> Bool {
    // Seldom, because it costs more than evaluating.
    if line.utf8.count % 8 == 0 {
      _ = Scope.isIncomplete(line)
      _ = scope.completions(line, cursorOffset: line.utf8.count / 2)
    }
    do throws(DiagnosticList) {
      let evaluation = try scope.evaluate(SourceText(name: "", text: line))
      _ = evaluation.markup
      _ = scope.explanation()
      reread(evaluation, line, scope)
      return true
    } catch {
      for fault in error.all
      where fault.labels.contains(where: { $0.range.upperBound > line.utf8.count }) {
        Issue.record("\(fault.code) has a place outside of \(line.debugDescription)")
      }
      tryHint(error, scope)
      return false
    }
  }

  /// A line that a hint shows works when typed.
  private func tryHint(_ faults: DiagnosticList, _ scope: Scope) {
    guard faults.all.count == 1, let code = faults.all.first?.hint?.code, !code.hasPrefix("set ")
    else { return }
    do throws(DiagnosticList) {
      _ = try scope.peek(SourceText(name: "", text: code))
    } catch {
      Issue.record("the hint \(code.debugDescription) does not work")
    }
  }

  /// Every digit of a quantity, typed again, is the same quantity.
  private func reread(_ evaluation: Evaluation, _ line: String, _ scope: Scope) {
    guard let quantity = evaluation.value.quantity else { return }
    let text = quantity.exactText
    do throws(DiagnosticList) {
      let again = try scope.peek(SourceText(name: "", text: text)).value.quantity
      let isSame = again.map { (try? Quantity.compare(quantity, $0)) == 0 } ?? false
      if !isSame {
        Issue.record(
          "\(line.debugDescription) gives \(text), which reads as \(again?.exactText ?? "–")")
      }
    } catch {
      Issue.record("\(line.debugDescription) gives \(text), which cannot be typed: \(error.all)")
    }
  }

  /// A pattern repeated; the test's name shows it once, not a hundred thousand times.
  struct LongLine: CustomTestStringConvertible, Sendable {
    var start = ""
    var pattern: String
    var count: Int
    var end = ""
    var text: String { start + String(repeating: pattern, count: count) + end }
    var testDescription: String { "\(start)(\(pattern))×\(count)\(end)" }
  }

  @Test(arguments: [
    LongLine(pattern: "(", count: 10_000), LongLine(pattern: "1+", count: 30_000, end: "1"),
    LongLine(pattern: "-", count: 60_000, end: "1"),
    LongLine(pattern: "2^", count: 30_000, end: "2"),
    LongLine(pattern: "1*", count: 30_000, end: "1"), LongLine(pattern: "sqrt(", count: 10_000),
    LongLine(start: "1", pattern: "->%", count: 15_000),
    LongLine(start: "pool", pattern: ".tao", count: 15_000), LongLine(pattern: "9", count: 60_000),
    LongLine(start: "0.", pattern: "0", count: 60_000, end: "1"),
    LongLine(pattern: "x ", count: 30_000),
    LongLine(start: "min(", pattern: "1, ", count: 20_000, end: "1)"),
    LongLine(pattern: "a", count: 60_000), LongLine(pattern: "1 foo + ", count: 7_000, end: "1"),
    LongLine(pattern: "\"", count: 60_000), LongLine(pattern: "α", count: 30_000),
    LongLine(pattern: "price(", count: 90, end: "64"),
    LongLine(pattern: "τ*", count: 20_000, end: "1"),
    LongLine(pattern: "((1)*", count: 50, end: "1"),
    LongLine(pattern: "1.00000001^", count: 1, end: "1000000000"),
  ]) func longLinesEnd(_ line: LongLine) {
    var scope = Scope.sample
    _ = check(line.text, &scope)
  }
}
