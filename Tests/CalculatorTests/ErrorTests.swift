import Calculator
import Diagnostics
import TestSupport
import Testing

/// Every message a person can get, word for word, in `Snapshots/errors-GROUP.txt`.
@Suite struct ErrorTests {
  private static let groups: [(name: String, lines: [String])] = [
    (
      "lines",
      [
        "", "   # nothing", "how much do I earn with 100 tao on root", "what is alpha?",
        "hello world", String(repeating: "(", count: 200) + "1", "1 ; 2", "[1 + 2]",
        "1 \u{1B}[31m", "1 + \u{202E}2", "price(\"chutes)", "\"chutes\"", "1 + 2\n3 + 4",
        "price(\"\u{1B}[31m\")", "buy 10 TAO of 64", "what does 10 TAO buy",
        "10 TAO into alpha please",
      ]
    ),
    (
      "numbers",
      [
        "1,50", "0,5 TAO", "1,0000", "1,23,456", "buy(64,100 TAO)", "max(1,000, 2)", "1e400",
        "1e-400", "10^400", "1/0", "5 TAO / (3 - 3)", "0^-1", "(-8)^(1/3)", "sqrt(-1)", "ln(0)",
        "exp(1000)", "1e200 * 1e200", "2^-2000", "exp(-1000)", "1.234,56 TAO", "10.999.99",
        "1.000.000 TAO", "10 TAO + 2026-10-08", "1.2,3.4", "231,50", "buy(64, 10 000 TAO)",
        "1 234,5 TAO", "10,5k TAO",
      ]
    ),
    (
      "syntax",
      [
        "1 +", "* 2", "(1 + 2", "1 + 2)", "1 2", "10 % 3", "2 (3 + 4)", "1 < 2 < 3", "let = 5",
        "let spend 5", "5 = 3", "pool. tao.", "2 ^", "price(64", "price(64,)", "10 TAO ->",
        "10 TAO -> 5", "1, 2", "TAO^0", "in 5", "spend TAO", "5 spend", "spend spend",
      ]
    ),
    (
      "names",
      [
        "spent * 2", "spend + foo + bar", "TAO = 5", "ans = 5", "let = = 5", "price", "prise(64)",
        "spend(3)", "chutes", "pool.alfa", "spend.tao", "fact(swap_fees)", "ans",
        "qwertyuiop", "5 TOA", "5 dayz", "5 d", "5 m",
        "5 α70000", "3 alpha chuted", "3 alpha nowhere", "5 XYZ",
      ]
    ),
    (
      "units",
      [
        "5 TAO + 3 α64", "3 α64 - 5 TAO", "5 TAO < 3 α64", "3 α64 + 2 α12", "5 TAO + 3 α",
        "5 TAO + 3 USD", "5 TAO + 3 EUR", "10 TAO + 5", "5 + 10 TAO", "10 TAO + 5%",
        "10 TAO - 5%", "90 + 10%", "100 - 10%", "10% + 90", "3 of 10 TAO", "3 TAO of 10",
        "spend + 2 * 3", "1 day + 3", "1 day + 1 TAO", "10 TAO * 1 pp",
        "1 pp + 1", "2^(1 day)", "2 TAO^0.3", "sqrt(2 TAO)", "(2 TAO)^100", "pool + 1",
        "(1 < 2) + 1", "price(64) + 1 TAO", "TAO^20 * TAO^20",
        "α1*α2*α3*α4*α5*α6*α7*α8*α9*α10*α11*α12*α13",
      ]
    ),
    (
      "conversions",
      [
        "10 TAO -> days", "5 -> TAO", "(2 + 3) -> TAO", "10 TAO -> %", "10 TAO -> TAO/day",
        "3 α -> TAO", "3 α999 -> TAO", "3 α9 -> TAO", "3 α0 -> TAO", "10 TAO -> EUR",
        "pool -> TAO", "10 TAO -> roa",
      ]
    ),
    (
      "functions",
      [
        "buy(64)", "buy(10 TAO, 64)", "1 TAO + sell(3 α64, 64)", "buy(64, 10)", "buy(64, 3 α64)",
        "buy(64, 10 TAO, 5)",
        "buy(64, -10 TAO)",
        "buy(64, 1e30 TAO)", "buy(64, 1 rao)", "buy(999, 10 TAO)", "buy(nowhere, 10 TAO)",
        "buy(0, 10 TAO)", "buy(9, 10 TAO)", "buy(12, 15000M TAO)", "buy(64, paid: 1 TAO)",
        "buy(64, pool: 12)", "sell(64, 3)", "sell(64, 3 α)", "sell(64, 3 α12)", "exit(3 TAO)",
        "exit(3 α)", "emission(-1 TAO)", "next_halving(21M TAO)", "price(1.5)", "price(TAO)",
        "price(9)", "root_share(12)", "root_share(pool)",
        "min()", "max(1 TAO, 2 days)", "round(1 TAO, 1 TAO)", "round(1, 99)", "apy(17.3%, 0)",
        "apy(10 TAO)", "apr(64)", "after(pool, 1 TAO, 2_000_000 α)", "fact(5)",
        "price(pool(64) + 1)",
      ]
    ),
  ]

  private static func scope() -> Scope {
    var other = Scope.sample
    _ = other.run("spend = 10 TAO")
    var scope = Scope.sample
    if let spend = other["spend"] { scope.define("spend", spend) }
    return scope
  }

  @Test(arguments: groups.map(\.name)) func messages(_ group: String) throws {
    let lines = try #require(Self.groups.first { $0.name == group }).lines
    var text = ""
    for line in lines {
      text += render(line)
    }
    expectGolden(text, name: "errors-\(group)")
  }

  private func render(_ line: String) -> String {
    let shown = line.count > 60 ? "\(line.prefix(20))… (\(line.count) characters)" : line
    var text = "> \(visible(shown))\n"
    do throws(DiagnosticList) {
      let evaluation = try Self.scope().peek(SourceText(name: "", text: line))
      text += "no error: \(evaluation.text)\n"
    } catch {
      for fault in error.all { text += describe(fault, line) }
    }
    return text + "\n"
  }

  private func describe(_ fault: Diagnostic, _ line: String) -> String {
    var text = "\(fault.code): \(visible(fault.summary))\n"
    for label in fault.labels {
      let bytes = Array(line.utf8)
      let before = String(decoding: bytes[..<label.range.lowerBound], as: UTF8.self)
      let marked = String(decoding: bytes[label.range], as: UTF8.self)
      guard line.count <= 60 else { continue }
      text += "  \(visible(line))\n"
      text += "  \(String(repeating: " ", count: visible(before).count))"
      text += String(repeating: "^", count: max(1, visible(marked).count))
      text += label.text.isEmpty ? "\n" : " \(label.text)\n"
    }
    if let why = fault.explanation { text += "  why: \(why)\n" }
    if let hint = fault.hint {
      text += "  hint: \(hint.text)\(hint.code.map { ": `\(visible($0))`" } ?? "")\n"
    }
    return text
  }

  private func visible(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: result += "·"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// A hint that shows a line shows one that works, in the situation it is given in.
  @Test func hintsWorkWhenTyped() {
    for line in Self.groups.flatMap(\.lines) {
      do throws(DiagnosticList) {
        _ = try Self.scope().peek(SourceText(name: "", text: line))
      } catch {
        // With one fault the hint repairs the line; with several, each repairs its part.
        guard error.all.count == 1, let code = error.all.first?.hint?.code,
          !code.hasPrefix("set ")
        else { continue }
        do throws(DiagnosticList) {
          _ = try Self.scope().peek(SourceText(name: "", text: code))
        } catch {
          Issue.record("hint `\(code)` for `\(line)` fails: \(error.all.map(\.summary))")
        }
      }
    }
  }

  @Test func everyFaultHasAnExample() {
    var seen: Set<String> = ["line.length"]
    for line in Self.groups.flatMap(\.lines) {
      do throws(DiagnosticList) {
        _ = try Self.scope().peek(SourceText(name: "", text: line))
      } catch {
        seen.formUnion(error.all.map(\.code))
      }
    }
    let missing = CalculatorFault.allCases.map(\.rawValue).filter { !seen.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func aLineTooLongIsRefusedUnread() {
    let line = String(repeating: "1+", count: 40_000) + "1"
    var scope = Scope.sample
    #expect(scope.run(line) == "error line.length")
  }
}
