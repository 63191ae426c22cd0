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

  /// What selling root's rewards below the quoted prices takes, where it takes something.
  var claimWords: String? {
    claimImpactRao.map {
      "Claiming sells root's rewards below the quoted prices, which takes "
        + "\(NumberFormat.sensible(Double($0) / 1e9, significant: 4)) TAO."
    }
  }
}
