import Explain
import JSONText
import Presentation
import StakingModel
import TestSupport
import Testing

@Suite struct DerivationTextTests {
  private func derivation(_ name: String) throws -> Derivation {
    let quote = try FormulaTests.pool.stake(Amount(rao: 10_000_000_000))
    return try #require(quote.derivations(netuid: Netuid(64)).first { $0.name == name })
  }

  @Test func numbersStandInTheFormula() throws {
    #expect(try derivation("net").substituted == "(10 TAO) - (0.005035477 TAO)")
    #expect(try derivation("fee").substituted == "floor((10 TAO) * 33 / 65535, 9)")
  }

  @Test func text() throws {
    let text = try derivation("received").markup().text(for: TerminalTraits())
    for part in [
      "received", "143.426133419 α64", "202,370.030367666 TAO", "balancer.rs", "assumed:",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func json() throws {
    let json = Derivation.record.json(of: try derivation("received"))
    #expect(json["value"]?.stringValue == "143.426133419")
    #expect(json["unit"]?.stringValue == "α64")
    #expect(json["inputs"]?.arrayValue?.count == 5)
    #expect(json["inputs"]?[1]?["value"]?.stringValue == "202370.030367666")
  }
}
