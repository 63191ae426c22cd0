import Calculator
import CivilTime
import Decimals
import Diagnostics
import Explain
import JSONText
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Every number can say why: after the examples of every verb, `why` explains the headline, every
/// figure and every number that goes into one, and each formula comes to the value it states.
@Suite struct EveryFigureTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// The lines that lead to an answer, and figures it must be able to explain.
  private static let table: [(lines: [String], figures: [String])] = [
    (
      ["stake 10 TAO into 64"],
      [
        "received", "fee", "price_impact", "returned", "free", "staked64", "transaction_fee",
        "unstake_fee", "returned_net", "in_and_out",
      ]
    ),
    (["stake 100 TAO on root"], ["received", "fee", "free", "staked_root", "transaction_fee"]),
    (["stake 10 TAO into 64", "unstake 100 α64"], ["received", "author_received", "free"]),
    (["stake 10 TAO on root", "unstake 5 TAO from root"], ["received", "free", "staked_root"]),
    (
      ["stake 10 TAO into 64", "move 50 α64 to 51"],
      ["received", "fee", "between", "impact_out", "impact_in", "free", "staked64", "staked51"]
    ),
    (["stake 10 TAO into 64", "move half from 64 to root"], ["received", "between", "fee"]),
    (["stake 100 TAO on root", "move half from root to 64"], ["received", "between", "fee"]),
    (
      ["stake 10 TAO into 64", "wait 400 blocks"],
      ["growth", "worth", "worth_before", "rewards64", "price64", "change64", "waited"]
    ),
    (
      ["stake 900 TAO on root", "wait 800 blocks", "claim"],
      ["received", "cash_part", "rows_part", "share", "transaction_fee", "free", "staked_root"]
    ),
    (
      ["stake 10 TAO into 64", "stake 100 TAO on root", "wait 400 blocks", "portfolio"],
      [
        "worth", "left", "gain", "worth64", "left64", "gain64", "price64", "worth_root",
        "left_root", "gain_root", "free", "started", "staked64",
      ]
    ),
    (
      ["stake 0.5 TAO into 33", "unstake 134 α33"],
      ["received", "paid", "fee", "order_received", "rest_received", "rest_paid", "least_rest"]
    ),
    (
      ["stake 1 TAO on root", "unstake 0.99 TAO from root"],
      ["received", "transaction_fee", "free"]
    ),
    (
      ["stake 10 TAO into 64", "stake 10 TAO on root", "wait 400 blocks", "unstake all"],
      ["received", "received64", "received_root", "transaction_fee", "free"]
    ),
    (
      ["stake 10 TAO into 64", "stake 900 TAO on root", "wait 800 blocks", "portfolio"],
      [
        "net64", "net_root", "by_rewards64", "by_prices64", "by_fees64", "by_rewards_root",
        "by_rewards", "by_prices", "by_fees", "leaving_fees64", "order_fees",
      ]
    ),
    (["stake 10 TAO into 64", "undo"], ["worth", "free"]),
    (["stake 10 TAO into 64", "undo", "redo"], ["worth", "worth64", "price64"]),
    (
      ["hold 300 α64", "hold 120 TAO on root", "hold 9 TAO at Shop", "holdings"],
      ["leaving", "lost", "left1", "spot2", "earned_1", "earned_365", "earned2_30"]
    ),
    (["hold 300 α64", "earn for 90 days"], ["earned_90", "earned1_90"]),
    (["hold 300 α64", "leave half of 64"], ["leaving", "lost", "left1", "spot1"]),
    (["quote 10 TAO into 64"], ["received", "fee", "loss"]),
    (["quote 100 α64"], ["received", "fee"]),
    (
      ["exit 1000 α64"],
      ["received", "worth", "at10", "price10", "impact10", "at100", "most0.1", "most1", "most10"]
    ),
    (["exit 64"], ["at1", "at10000", "impact100", "most5"]),
    (["exit 64 --impact 1%"], ["most1"]),
    (["split 1000 TAO into 64 in 10 parts"], ["received", "parts", "price_back"]),
    (["split 5000 α64 in 40 parts"], ["received", "parts", "price_back", "rest"]),
    (
      ["market 64"],
      [
        "price", "moving_price", "pool_tao", "pool_alpha", "outside", "swap_fee", "given",
        "given_a_day", "demand", "passage", "share", "by_rule", "root_proportion", "burned",
        "if_removed",
      ]
    ),
    (["market root"], ["root_tao", "share", "weight"]),
    (["market --limit 5 --sort price"], []),
    (
      ["compare 100 TAO for 1 year with 64"],
      ["root", "alpha64", "gain_root", "gain_alpha64", "part_alpha64", "rate_alpha64"]
    ),
    (
      ["breakeven 100 TAO into 64 for 90 days"],
      ["after90", "in_and_out", "swap_fees", "own_impact", "earned_back", "rewards90", "change90"]
    ),
    (["project 100 TAO in 64 for 90 days"], ["in_hand", "gain", "rate"]),
    (
      ["montecarlo 100 TAO in 64 for 90 days --paths 500"],
      ["loss", "p5", "p25", "p50", "p75", "p95"]
    ),
  ]

  @Test(arguments: table.indices)
  func everyFigureSaysWhy(_ index: Int) throws {
    let (lines, figures) = Self.table[index]
    var session = session
    var answer = Answer()
    for line in lines {
      answer = session.run(line: line)
      #expect(answer.status == .success, "\(line)")
    }
    let names = answer.reasons.map(\.name)
    #expect(!names.isEmpty && Set(names).count == names.count, "\(lines): \(names)")
    let main = answer.reasons.first { $0.name == answer.headline } ?? answer.reasons[0]
    let alone = session.run(line: "why").markup.text(for: TerminalTraits(width: 4_000))
    #expect(alone.contains("\(main.name) = \(main.formula)"), "\(lines)")
    let inputs = answer.reasons.flatMap(\.inputs).map(\.name)
    for name in names + inputs + figures {
      let why = session.run(line: "why \(name)")
      #expect(why.status == .success, "\(lines): why \(name)")
      #expect(why.json?["figures"]?.arrayValue?.first?["name"]?.stringValue == name)
    }
    for derivation in answer.reasons { try check(derivation) }
  }

  /// The formula with its numbers, computed by the calculator, comes to the stated value.
  private func check(_ derivation: Derivation) throws {
    var scope = Scope()
    func value(_ text: String) throws -> Quantity {
      do {
        return try #require(try scope.evaluate(SourceText(name: "", text: text)).value.quantity)
      } catch let faults as DiagnosticList {
        Issue.record("\(derivation.name): \(text): \(faults.all.map(\.summary))")
        throw faults
      }
    }
    for input in derivation.inputs {
      _ = try value("\(input.name) = \(input.quantity.digits) \(input.quantity.unit)")
    }
    let computed = try value(derivation.formula)
    let stated = try value("\(derivation.value.digits) \(derivation.value.unit)")
    let same = try #require(try computed.converted(to: stated.unit), "\(derivation.name): units")
    let difference = try same.number.subtracting(stated.number).magnitude.approximate
    // Amounts are exact but for the last rao; broken powers are taken with 64-bit floats, and the
    // chain's own power of the gate has about seven digits.
    let reserve = derivation.inputs.compactMap { Double($0.quantity.digits) }.map(abs).max() ?? 0
    let power = derivation.formula.contains("^") ? reserve * 4e-16 : 0
    let relative = ["passage", "share"].contains(derivation.name) ? 1e-6 : 1e-10
    let isAmount = derivation.value.unit == "TAO" || derivation.value.unit.hasPrefix("α")
    let stood = abs(stated.number.approximate)
    let allowed = isAmount ? 1.1e-9 + power + stood * 1e-15 : relative * max(stood, 1e-2)
    #expect(difference <= allowed, "\(derivation.name): \(same.number) is not \(stated.number)")
  }

  @Test func saysWhatItIsAboutWhenAnotherAnswerCameBetween() {
    var session = session
    _ = session.run(line: "stake 10 TAO into 64")
    #expect(!session.run(line: "why").markup.text(for: TerminalTraits()).contains("about"))
    _ = session.run(line: "term claim")
    let text = session.run(line: "why fee").markup.text(for: TerminalTraits())
    #expect(text.hasPrefix("about stake 10 TAO into 64:"))
  }

  @Test func errorsLeadOn() {
    var session = session
    _ = session.run(line: "stake 10 TAO into 64")
    let verb = session.run(line: "why portfolio").markup.text(for: TerminalTraits(width: 400))
    #expect(verb.contains("that is a verb"))
    _ = session.run(line: "market --limit all")
    let long = session.run(line: "why nonsense").markup.text(for: TerminalTraits(width: 4_000))
    #expect(long.contains(", …"))
  }

  /// An order may be asked again with another setting; what travels in the sandbox may not.
  @Test func whatIfDoesNotRepeatATravel() {
    var session = session
    _ = session.run(line: "compare 100 TAO for 90 days with 64")
    _ = session.run(line: "stake 1 TAO into 64")
    _ = session.run(line: "undo")
    #expect(session.lastOrder?.line == "stake 1 TAO into 64")
  }
}
