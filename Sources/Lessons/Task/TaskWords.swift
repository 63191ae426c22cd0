import Decimals
import Diagnostics
import Presentation
import Sandbox
import StakingModel

/// What a line of a task did, in words of the catalogue.
struct TaskWords: Sendable {
  let words: LessonWords

  /// What moved.
  func done(_ act: SandboxAct, _ state: TaskState) -> Markup {
    var fields: [Markup.Field] = []
    func add(_ key: String, _ rao: UInt64, _ unit: String) {
      guard rao > 0 else { return }
      let text = "\(NumberFormat.exact(rao: rao)) \(unit)"
      fields.append(Markup.Field(StyledText(words("sandbox.\(key)")), StyledText(text, .value)))
    }
    let outcome = act.outcome
    switch act.operation {
    case .stake(_, let place, _):
      add("arrives", outcome.received, TaskWords.unit(place))
      add("swap-fee", outcome.fee, "TAO")
    case .unstake(_, let place, _):
      add("leaves", outcome.paid, TaskWords.unit(place))
      add("arrives", outcome.received, "TAO")
    case .unstakeAll: add("arrives", outcome.received, "TAO")
    case .move(_, _, let place): add("arrives", outcome.received, TaskWords.unit(place))
    case .claim: add("joins", outcome.received, "TAO")
    case .wait:
      for reward in outcome.rewards {
        add("earned", reward.alpha.rao, "α\(reward.netuid.value)")
      }
      add("to-claim", state.chain.claimable.rao, "TAO")
    }
    add("fee", outcome.transactionFee.rao, "TAO")
    return fields.isEmpty ? Markup() : Markup([.fields(fields)])
  }

  /// `In the lesson's sandbox: 989.99 TAO free, 143.4 α64 staked. 30 days have passed.`
  func holdings(_ state: TaskState) -> StyledText {
    let wallet = state.chain.wallet
    let staked = wallet.places.map { place -> String in
      let amount = NumberFormat.exact(rao: wallet.staked(at: place))
      return place == .root
        ? words("sandbox.on-root", ["amount": amount])
        : words("sandbox.staked", ["amount": "\(amount) \(TaskWords.unit(place))"])
    }
    let free = words("sandbox.free", ["amount": NumberFormat.exact(rao: wallet.free.rao)])
    let parts = ([free] + staked).joined(separator: ", ")
    return StyledText(words("sandbox.holds", ["parts": parts])) + passed(state.blocks)
  }

  private func passed(_ blocks: UInt64) -> StyledText {
    guard blocks > 0 else { return "" }
    let days = NumberFormat.fixed(Double(blocks) / 7_200, blocks % 7_200 == 0 ? 0 : 2)
    let text = words("sandbox.days", count: days == "1" ? 1 : 2, ["days": days])
    return StyledText(" " + text, .dim)
  }

  static func unit(_ place: SandboxPlace) -> String {
    place == .root ? "TAO" : "α\(place.netuid.value)"
  }

  /// A wait that was stopped before its end.
  func stopped(_ line: TaskLine) -> Diagnostic {
    Diagnostic(
      "lesson.task", words("refused.stopped"),
      hint: Hint(words("refused.see"), code: "portfolio"), source: line.source)
  }

  /// Why the chain refuses a line.
  func refusal(_ error: SandboxError, _ line: TaskLine) -> Diagnostic {
    Diagnostic(
      "lesson.task", words("refused"), explanation: reason(error),
      hint: Hint(words("refused.see"), code: "portfolio"), source: line.source,
      labels: [.init(0..<line.source.text.utf8.count)])
  }

  private func reason(_ error: SandboxError) -> String {
    func exact(_ rao: UInt64) -> String { NumberFormat.exact(rao: rao) }
    func at(_ key: String, _ netuid: Netuid) -> String {
      words("refused.\(key)", ["place": "\(netuid.value)"])
    }
    return switch error {
    case .unknownSubnet(let netuid): at("no-subnet", netuid)
    case .notStarted(let netuid): at("not-started", netuid)
    case .sameSubnet(let netuid): at("same", netuid)
    case .notEnoughTAO(let needed, let free):
      words("refused.tao", ["needed": exact(needed.rao), "free": exact(free.rao)])
    case .notEnoughAlpha(_, let staked): words("refused.alpha", ["staked": exact(staked.rao)])
    case .notEnoughRoot(_, let staked): words("refused.root", ["staked": exact(staked.rao)])
    case .nothingToClaim: words("refused.claim")
    case .unknownRules(let reason): reason
    case .swap(.amountTooLow): words("refused.low")
    case .swap(.reservesTooLow): words("refused.reserves")
    case .swap(.swapInputTooLarge): words("refused.large")
    case .swap(.priceLimitExceeded), .swap(.slippageTooHigh): words("refused.limit")
    }
  }
}
