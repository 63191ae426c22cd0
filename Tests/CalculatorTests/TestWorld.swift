import Calculator
import Content
import Decimals
import Diagnostics
import Inquiry
import Market
import StakingModel

extension TeachingWorld {
  /// Two subnets, a few facts and one rate, with round numbers where rounding is not the point.
  static let sample: TeachingWorld = {
    var world = TeachingWorld()
    world.pools = [
      Netuid(64): Pool(
        tao: Amount(rao: 203_000_000_000_000), alpha: Amount(rao: 2_913_000_123_456_789)),
      Netuid(12): Pool(
        tao: Amount(rao: 40_000_000_000_000), alpha: Amount(rao: 1_000_000_000_000_000)),
      Netuid(9): Pool(tao: Amount(rao: 5), alpha: Amount(rao: 0)),
    ]
    world.names = ["chutes": Netuid(64), "compute horde": Netuid(12)]
    let fee = try? DecimalNumber(33).divided(by: DecimalNumber(65_535))
    world.facts = [
      "swap_fee": Fact(
        Quantity(fee ?? .zero), source: "pallets/swap/src/mod.rs:90", date: "2026-10-08"),
      "tempo": Fact(Quantity(DecimalNumber(360), .block), source: "pallets/subtensor"),
    ]
    world.rates = ["USD": CurrencyRate(perTAO: DecimalNumber(250), source: "set by you")]
    world.rootProportions = [Netuid(64): DecimalNumber(digits: "0.133") ?? .zero]
    world.block = 9_240_381
    world.issuance = Amount(rao: 11_597_618_610_011_215)
    world.inquiry = try? Inquiry(Market.of(Snapshot.embedded(in: .embedded), in: .embedded))
    return world
  }()

  /// The pool of the example lesson: no fee, so that the lesson can take it out itself.
  static let lessonPool = PoolValue(
    Pool(
      tao: Amount(rao: 40_000_000_000_000), alpha: Amount(rao: 1_000_000_000_000_000), feeRate: 0))
}

extension Scope {
  /// A scope over the sample world with a lesson's pool.
  static var sample: Scope {
    var scope = Scope(world: TeachingWorld.sample)
    scope.define("pool", .pool(TeachingWorld.lessonPool), meaning: "the teaching pool")
    return scope
  }

  /// The text of a line's value, or the codes of its faults.
  mutating func run(_ line: String) -> String {
    do throws(DiagnosticList) {
      return try evaluate(SourceText(name: "", text: line)).text
    } catch {
      return "error " + error.all.map(\.code).joined(separator: " ")
    }
  }
}
