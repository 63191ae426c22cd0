import Decimals
import Inquiry
import StakingModel

extension Words {
  /// An owner's split, as `17.0 % / 50.0 % / 33.0 %`; nil where it is the standard one.
  static func ownersSplit(_ figures: SubnetFigures) -> String? {
    let weights = figures.state.emissionWeights
    guard !weights.isStandard else { return nil }
    return [weights.ownerShare, weights.validatorShare, weights.minerShare]
      .map { NumberFormat.percent($0, fractionDigits: 1) }.joined(separator: " / ")
  }
}
