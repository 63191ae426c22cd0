import Decimals
import Diagnostics
import Presentation
import Sandbox
import StakingModel

/// What a line of a task did, in words.
enum TaskWords {
  /// What moved, and what the wallet has now.
  static func done(_ act: SandboxAct, _ state: TaskState) -> Markup {
    var fields: [Markup.Field] = []
    func add(_ name: StyledText, _ rao: UInt64, _ unit: String) {
      guard rao > 0 else { return }
      let text = "\(NumberFormat.exact(rao: rao)) \(unit)"
      fields.append(Markup.Field(name, StyledText(text, .value)))
    }
    let outcome = act.outcome
    switch act.operation {
    case .stake(_, let place, _):
      add("arrives", outcome.received, unit(place))
      add("swap fee", outcome.fee, "TAO")
    case .unstake(_, let place, _):
      add("leaves", outcome.paid, unit(place))
      add("arrives", outcome.received, "TAO")
    case .unstakeAll: add("arrives", outcome.received, "TAO")
    case .move(_, _, let place): add("arrives", outcome.received, unit(place))
    case .claim: add("joins your root stake", outcome.received, "TAO")
    case .wait:
      for reward in outcome.rewards {
        add("earned", reward.alpha.rao, "α\(reward.netuid.value)")
      }
      add("to claim on root", state.chain.claimable.rao, "TAO")
    }
    add("transaction fee", outcome.transactionFee.rao, "TAO")
    let moved = fields.isEmpty ? Markup() : Markup([.fields(fields)])
    return moved + Markup(holdings(state))
  }

  /// `In the lesson's sandbox: 989.99 TAO free, 143.4 α64 staked. 30 days have passed.`
  static func holdings(_ state: TaskState) -> StyledText {
    let wallet = state.chain.wallet
    let staked = wallet.places.map { place -> String in
      let amount = NumberFormat.exact(rao: wallet.staked(at: place))
      return place == .root ? "\(amount) TAO on root" : "\(amount) \(unit(place)) staked"
    }
    let free = "\(NumberFormat.exact(rao: wallet.free.rao)) TAO free"
    let words = "In the lesson's sandbox: " + ([free] + staked).joined(separator: ", ") + "."
    return StyledText(words) + passed(state.blocks)
  }

  private static func passed(_ blocks: UInt64) -> StyledText {
    guard blocks > 0 else { return "" }
    let days = NumberFormat.fixed(Double(blocks) / 7_200, blocks % 7_200 == 0 ? 0 : 2)
    return StyledText(days == "1" ? " 1 day has passed." : " \(days) days have passed.", .dim)
  }

  static func unit(_ place: SandboxPlace) -> String {
    place == .root ? "TAO" : "α\(place.netuid.value)"
  }

  /// Why the chain refuses a line.
  static func refusal(_ error: SandboxError, _ line: TaskLine) -> Diagnostic {
    Diagnostic(
      "lesson.task", "not carried out", explanation: reason(error),
      hint: Hint("what there is", code: "portfolio"), source: line.source,
      labels: [.init(0..<line.source.text.utf8.count)])
  }

  private static func reason(_ error: SandboxError) -> String {
    func exact(_ rao: UInt64) -> String { NumberFormat.exact(rao: rao) }
    return switch error {
    case .unknownSubnet(let netuid): "There is no subnet \(netuid.value)."
    case .notStarted(let netuid): "Subnet \(netuid.value) has not started."
    case .sameSubnet(let netuid): "Both ends are \(netuid.value)."
    case .notEnoughTAO(let needed, let free):
      "It takes \(exact(needed.rao)) TAO with the transaction fee; \(exact(free.rao)) TAO are free."
    case .notEnoughAlpha(_, let staked): "\(exact(staked.rao)) alpha is staked there."
    case .notEnoughRoot(_, let staked): "\(exact(staked.rao)) TAO is staked on root."
    case .nothingToClaim: "There is nothing to claim yet, or less than the chain pays out."
    case .unknownRules(let reason): reason
    case .swap(.amountTooLow): "It is below the chain's minimum stake."
    case .swap(.reservesTooLow): "The pool cannot pay that out."
    case .swap(.swapInputTooLarge): "It is more than a pool takes at once."
    case .swap(.priceLimitExceeded), .swap(.slippageTooHigh): "The price would pass the limit."
    }
  }
}
