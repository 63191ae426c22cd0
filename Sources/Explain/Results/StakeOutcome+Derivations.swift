import Decimals
public import StakingEconomics
import StakingModel

extension StakeOutcome {
  /// Why this much is in hand at the end: what was paid and every step, added up to the rao.
  ///
  /// - Parameters:
  ///   - name: how the way is called in `why`.
  ///   - suffix: what follows the names of its steps where other ways have the same.
  public func derivation(_ name: String, suffix: String = "") -> Derivation {
    let terms = steps.map { step in
      Derivation.Input(
        step.kind.identifier + suffix, step.kind.meaning(on: way), .tao(rao: step.rao))
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
  /// What the step is, where the way makes a difference.
  fileprivate func meaning(on way: StakeWay) -> String {
    guard way == .root else { return rawValue }
    return switch self {
    case .impactOut: "price impact of the claim: the fund sells its alpha below the quoted prices"
    case .price: "change of the prices of the alpha that waits to be claimed"
    default: rawValue
    }
  }

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
