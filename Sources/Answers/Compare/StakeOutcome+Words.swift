import Decimals
import StakingEconomics

/// What is in hand at the end, as every table and sentence of the lab writes it: cut, never rounded up.
extension StakeOutcome {
  /// For a column: `126.5555`.
  var finalText: String { NumberFormat.inHand(rao: finalRao, 4) }

  /// For a sentence: `126.555`.
  package var finalWords: String { NumberFormat.inHand(rao: finalRao) }

  /// For a column: `+26.5555`.
  var gainText: String { (gainRao > 0 ? "+" : "") + NumberFormat.inHand(rao: gainRao, 4) }

  /// What a claim of root's rewards takes, and what it does not pay, where it is something.
  var claimWords: String? {
    let words = [
      claimImpactRao.map {
        "Claiming sells root's rewards below the quoted prices, which takes \(Self.tao($0))."
      },
      claimLeftRao.map {
        "Rows too small to be paid leave \(Self.tao($0)) of them to the fund's other holders."
      },
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func tao(_ rao: Int128) -> String {
    "\(NumberFormat.sensible(Double(rao) / 1e9, significant: 4)) TAO"
  }
}
