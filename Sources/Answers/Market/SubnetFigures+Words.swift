import Decimals
import Inquiry
import StakingEconomics
import StakingModel

extension SubnetFigures {
  /// What a holder earns in a year, as `≥ 12.3 %` where it is only known to be no lower; nil before
  /// the subnet started.
  var rateWords: String? {
    netRate.map { (earning.isStandIn ? "≥ " : "") + NumberFormat.percent($0, fractionDigits: 1) }
  }

  /// How its owner has alpha split, where that is not the standard way.
  var splitWords: (parts: String, note: String)? {
    let weights = state.emissionWeights
    guard !weights.isStandard else { return nil }
    func percent(_ share: Double) -> String { NumberFormat.percent(share, fractionDigits: 1) }
    let root = weights.rootShare(rootProportion?.approximate ?? 0)
    return (
      "\(percent(weights.ownerShare)) / \(percent(weights.validatorShare)) / "
        + percent(weights.minerShare),
      "of its alpha to owner, validators and miners; of the validators' part root gets "
        + "\(percent(root)), alpha stakers \(percent(weights.validatorShare - root))"
    )
  }
}
