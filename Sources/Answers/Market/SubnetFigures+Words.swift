import Decimals
import Inquiry
import StakingEconomics

extension SubnetFigures {
  /// What a holder earns in a year, as `≥ 12.3 %` where it is only known to be no lower; nil before
  /// the subnet started.
  var rateWords: String? {
    netRate.map { (earning.isStandIn ? "≥ " : "") + NumberFormat.percent($0, fractionDigits: 1) }
  }
}
