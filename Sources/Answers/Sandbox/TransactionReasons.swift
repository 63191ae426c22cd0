package import Explain
package import Sandbox
package import StakingModel

/// Why the wallet is what it is after an order or a claim.
package struct TransactionReasons {
  package let act: SandboxAct
  package let before: SandboxWallet
  package let after: SandboxWallet

  package init(act: SandboxAct, before: SandboxWallet, after: SandboxWallet) {
    self.act = act
    self.before = before
    self.after = after
  }

  package static let source = "measured on mainnet with runtimes 467 to 475, October 2026"

  /// Free TAO, and what is staked where the order was about; the answer itself says what it costs.
  package var derivations: [Derivation] {
    switch act.operation {
    case .stake(_, let place, _):
      return [free("- paid"), staked(place, "+ received")]
    case .unstake(_, let place, _):
      return [free("+ received"), staked(place, "- paid")]
    case .move(_, let origin, let destination):
      return [free(nil), staked(origin, "- paid"), staked(destination, "+ received")]
    case .unstakeAll: return [free("+ received")]
    case .claim: return [free(nil), staked(.root, "+ received")]
    case .wait: return []
    }
  }

  private var feeInput: Derivation.Input {
    .init("transaction_fee", "what the transaction cost", .tao(act.outcome.transactionFee))
  }

  /// - Parameter change: the sign, and the figure of the order that went in or out.
  private func free(_ change: String?) -> Derivation {
    let parts = change?.split(separator: " ").map(String.init) ?? []
    var formula = "free_before"
    var inputs = [Derivation.Input("free_before", "free TAO before", .tao(before.free))]
    if parts.count == 2 {
      formula += " \(parts[0]) \(parts[1])"
      inputs.append(.init(parts[1], "TAO of the order", .tao(act.outcome.tao)))
    }
    let moved = Int128(parts.isEmpty ? 0 : act.outcome.tao.rao) * (parts.first == "-" ? -1 : 1)
    let fee = Int128(act.outcome.transactionFee.rao)
    let rest = Int128(after.free.rao) - Int128(before.free.rao) - moved + fee
    formula += " - transaction_fee"
    inputs.append(feeInput)
    if rest != 0 {
      formula += " + left_out"
      inputs.append(.init("left_out", "TAO the pool did not take", .tao(rao: rest)))
    }
    return Derivation(
      "free", "TAO that is not staked, after the order.", formula: formula, inputs: inputs,
      value: .tao(after.free), rounding: "not at all", source: "definition")
  }

  private func staked(_ place: SandboxPlace, _ change: String) -> Derivation {
    let name = "staked\(place.suffix)"
    let (old, new) = (before.staked(at: place), after.staked(at: place))
    func quantity(_ rao: UInt64) -> Derivation.Quantity {
      place == .root ? .tao(Amount(rao: rao)) : .alpha(Amount(rao: rao), place.unit)
    }
    let figure = String(change.dropFirst(2))
    return Derivation(
      name, "What is staked there after it.", formula: "\(name)_before \(change)",
      inputs: [
        .init("\(name)_before", "what was staked there before", quantity(old)),
        .init(
          figure, change.hasPrefix("-") ? "what left it" : "what arrived",
          quantity(new > old ? new - old : old - new)),
      ], value: quantity(new), rounding: "not at all", source: "definition")
  }
}
