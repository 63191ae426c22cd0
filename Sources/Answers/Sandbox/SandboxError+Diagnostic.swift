import Decimals
package import Diagnostics
import Presentation
package import StakingModel

extension SandboxError {
  /// The code of the diagnostic.
  package var code: String {
    switch self {
    case .unknownSubnet, .notStarted: "sandbox.place"
    case .sameSubnet: "sandbox.same"
    case .notEnoughTAO, .notEnoughAlpha, .notEnoughRoot: "sandbox.funds"
    case .nothingToClaim: "sandbox.claim"
    case .unknownRules: "sandbox.rules"
    case .swap(let error): "swap.\(error.rawValue)"
    }
  }

  /// A part was asked for of a place where nothing is held.
  package static func nothing(at place: SandboxPlace) -> SandboxError {
    switch place {
    case .root: .notEnoughRoot(needed: .zero, staked: .zero)
    case .subnet: .notEnoughAlpha(needed: .zero, staked: .zero)
    }
  }

  /// Why, in a sentence.
  package var reason: String {
    switch self {
    case .unknownSubnet(let netuid): "There is no subnet \(netuid.value)."
    case .notStarted(let netuid):
      "The owner of subnet \(netuid.value) has not started it; nothing can be staked there yet."
    case .sameSubnet(let netuid): "Both ends are subnet \(netuid.value)."
    case .notEnoughTAO(let needed, let free):
      "It takes \(NumberFormat.exact(rao: needed.rao)) TAO with the transaction fee; the wallet has "
        + "\(NumberFormat.exact(rao: free.rao)) TAO free."
    case .notEnoughAlpha(_, let staked):
      staked == .zero
        ? "The wallet has no alpha there."
        : "The wallet has \(NumberFormat.exact(rao: staked.rao)) alpha there."
    case .notEnoughRoot(_, let staked):
      staked == .zero
        ? "The wallet has nothing on root."
        : "The wallet has \(NumberFormat.exact(rao: staked.rao)) TAO on root."
    case .nothingToClaim:
      "There is nothing to claim yet, or less than the chain pays out."
    case .unknownRules(let reason): reason
    case .swap: "The chain refuses it."
    }
  }

  /// What to type instead, after the reason.
  ///
  /// - Parameter most: the most TAO a new sandbox may have.
  func remedy(upTo most: Amount<TAO>) -> StyledText {
    guard let hint = hint(upTo: most) else { return StyledText() }
    let text = hint.text.prefix(1).uppercased() + hint.text.dropFirst()
    return StyledText(text + ": ", .dim) + StyledText(hint.code ?? "", .code)
  }

  private func hint(upTo most: Amount<TAO>) -> Hint? {
    switch self {
    case .notEnoughTAO(let needed, _):
      SandboxError.roundAmount(above: needed, upTo: most).map {
        Hint("a sandbox with more", code: "reset \($0) TAO")
      }
    case .notEnoughAlpha, .notEnoughRoot, .sameSubnet:
      Hint("what there is", code: "portfolio")
    case .nothingToClaim: Hint("let time pass", code: "wait 30 days")
    case .unknownSubnet, .notStarted: Hint("subnets there are", code: "market")
    case .unknownRules: Hint("what is known of it", code: "market root")
    case .swap: nil
    }
  }

  /// For verbs that do nothing but act on the sandbox.
  package var diagnostic: Diagnostic {
    Diagnostic(code, summary, explanation: reason, hint: hint(upTo: SandboxError.always))
  }

  /// For a claim: its fee is paid from free TAO, which some of the stake can be made.
  package func diagnosticOfClaim(_ wallet: SandboxWallet) -> Diagnostic {
    var diagnostic = diagnostic
    if case .nothingToClaim = self, wallet.root.stake == .zero {
      diagnostic.explanation = "A claim is of what root stake has earned, and nothing is on root."
      diagnostic.hint = Hint("first of all", code: "stake 100 TAO on root")
      return diagnostic
    }
    guard case .notEnoughTAO(let needed, let free) = self, free >= TransactionFee.unstake else {
      return diagnostic
    }
    let step = Amount<TAO>.raoPerUnit / 100
    let lack = needed.rao - min(needed.rao, free.rao) + TransactionFee.unstake.rao
    let part = Amount<TAO>(rao: (lack + step - 1) / step * step)
    guard wallet.root.stake > part else { return diagnostic }
    diagnostic.hint = Hint(
      "take a little off root first; what it has earned stays yours",
      code: "unstake \(NumberFormat.exact(rao: part.rao)) TAO from root")
    return diagnostic
  }

  private var summary: String {
    switch self {
    case .unknownSubnet, .notStarted: "nothing can be staked there"
    case .sameSubnet: "there is nothing to move"
    case .notEnoughTAO: "the sandbox wallet has not enough free TAO"
    case .notEnoughAlpha, .notEnoughRoot: "the sandbox wallet has less than that"
    case .nothingToClaim: "nothing to claim"
    case .unknownRules: "the rules of this runtime are not known"
    case .swap: "the chain refuses this"
    }
  }

  /// What every chain has outside pools and root, for orders that lack no more than a fee.
  private static let always = Amount<TAO>(rao: 100_000 * Amount<TAO>.raoPerUnit)

  /// A round amount of TAO that is enough, 1, 2 or 5 times a power of ten; the next whole one where
  /// that is more than there is; nil where nothing is enough.
  private static func roundAmount(above needed: Amount<TAO>, upTo most: Amount<TAO>) -> String? {
    let unit = Amount<TAO>.raoPerUnit
    let (least, most) = (needed.rao / unit + 1, most.rao / unit)
    let round = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].lazy.flatMap { step in
      [step, 2 * step, 5 * step] as [UInt64]
    }.first { $0 >= least && $0 <= most }
    return (round ?? (least <= most ? least : nil)).map { NumberFormat.group("\($0)") }
  }
}
