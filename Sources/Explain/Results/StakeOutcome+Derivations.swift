import Decimals
public import StakingEconomics
import StakingModel

extension StakeOutcome {
  /// Why this much is in hand at the end: what was paid and every step, added up to the rao.
  ///
  /// - Parameter name: how the way is called in `why`.
  public func derivation(_ name: String) -> Derivation {
    let terms = steps.map { step in
      Derivation.Input(step.kind.identifier, step.kind.rawValue, .tao(rao: step.rao))
    }
    let paidInput = Derivation.Input("paid", "what you stake", .tao(paid))
    return Derivation(
      name, "The TAO in hand after \(NumberFormat.counted(days, "day")): \(way.text).",
      formula: (["paid"] + terms.map(\.name)).joined(separator: " + "),
      inputs: [paidInput] + terms, value: .tao(rao: finalRao),
      rounding: "each step down to whole rao", source: "the rules named under each assumption",
      assumptions: assumptions)
  }
}

extension StakeStep.Kind {
  /// The step as a name of the lab's language.
  fileprivate var identifier: String {
    switch self {
    case .stakeFee: "stake_fee"
    case .swapFeeIn: "swap_fee_in"
    case .impactIn: "impact_in"
    case .rewards: "rewards"
    case .price: "price_change"
    case .swapFeeOut: "swap_fee_out"
    case .impactOut: "impact_out"
    case .leftToOthers: "left_to_others"
    case .claimFee: "claim_fee"
    case .unclaimed: "unclaimed"
    case .unstakeFee: "unstake_fee"
    case .custodialFee: "custodial_fee"
    }
  }
}

extension Derivation.Quantity {
  /// A signed amount of TAO with all its digits.
  public static func tao(rao: Int128) -> Derivation.Quantity {
    let amount = Amount<TAO>(rao: UInt64(clamping: rao.magnitude))
    return Derivation.Quantity((rao < 0 ? "-" : "") + amount.decimal, "TAO")
  }
}
