import CivilTime
import Content
import Diagnostics
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// The recorded market and changed copies of it.
enum TestMarket {
  static func market() throws -> Market { try embedded.get() }
  static func inquiry() throws -> Inquiry { Inquiry(try market()) }

  /// The market of a changed snapshot; the outcome of the next block is left out, for it is another's.
  static func inquiry(
    split: AlphaSplit?, change: (inout Snapshot) -> Void = { _ in }
  ) throws -> Inquiry {
    var snapshot = try market().snapshot
    snapshot.outcome = nil
    change(&snapshot)
    return Inquiry(Market(snapshot, split: split, content: .embedded))
  }

  static func split() throws -> AlphaSplit { try AlphaSplit.embedded(in: .embedded) }

  static func profile(_ positions: String...) throws -> Profile {
    let lines = positions.map { "  - {\($0)}\n" }.joined()
    return try Profile.read(
      SourceText(name: "p.yaml", text: "taolab: profile/1\npositions:\n\(lines)"),
      snapshot: market().snapshot, now: UnixTime(iso8601: "2026-11-22T12:00:00Z"))
  }

  static func tao(_ whole: UInt64) -> Amount<TAO> { Amount(rao: whole * 1_000_000_000) }

  static let offer = CustodialChoice(
    name: "an exchange", yield: CustodialYield(quoted: 0.173, basis: .apy, commission: 0.35),
    quotedOn: "2026-10-01", lockDays: 7, withdrawalDays: 1, fees: Amount(rao: 1_000_000),
    failureProbability: 0.02)

  private static let embedded = Result {
    try Market.of(Snapshot.embedded(in: .embedded), in: .embedded)
  }
}
