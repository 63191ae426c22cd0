import Decimals
import Presentation
package import Sandbox
import StakingModel

extension SandboxDocument.Step {
  /// The line that does it, as `stake 10 TAO into 64`.
  package var words: String {
    switch self {
    case .act(let act): act.operation.words
    case .reset(let beginning): "reset \(NumberFormat.exact(rao: beginning.free.rao)) TAO"
    case .load(let name, _): "load \(name)"
    }
  }

  /// What it came to, as `143.426133419 α64`; empty where there is nothing to say.
  package var outcomeWords: String {
    guard case .act(let act) = self else { return "" }
    let received = NumberFormat.exact(rao: act.outcome.received)
    return switch act.operation {
    case .stake(_, let place, _): "\(received) \(place.unit)"
    case .unstake, .unstakeAll: "\(received) TAO"
    case .move(_, _, let place): "\(received) \(place.unit)"
    case .claim: "\(received) TAO on root"
    case .wait: ""
    }
  }

  /// The block after it, as `9,240,381`.
  package func when(_ first: UInt64) -> String {
    switch self {
    case .act(let act): NumberFormat.group(String(act.outcome.block))
    case .reset(let beginning): NumberFormat.group(String(beginning.block))
    case .load(_, let branch):
      NumberFormat.group(String(branch.acts.last?.outcome.block ?? branch.beginning.block))
    }
  }

}

extension SandboxOperation {
  /// The line that does it.
  package var words: String {
    switch self {
    case .stake(let rao, .root, _): "stake \(NumberFormat.exact(rao: rao)) TAO on root"
    case .stake(let rao, let place, let limit):
      "stake \(NumberFormat.exact(rao: rao)) TAO into \(place.netuid.value)"
        + (limit.map { " at most " + $0.words(place) } ?? "")
    case .unstake(let rao, .root, _): "unstake \(NumberFormat.exact(rao: rao)) TAO from root"
    case .unstake(let rao, let place, let limit):
      "unstake \(NumberFormat.exact(rao: rao)) \(place.unit)"
        + (limit.map { " at least " + $0.words(place) } ?? "")
    case .move(let rao, let origin, let destination):
      "move \(NumberFormat.exact(rao: rao)) \(origin.unit)"
        + (origin == .root ? " from root" : "")
        + " to \(destination == .root ? "root" : "\(destination.netuid.value)")"
    case .unstakeAll: "unstake all from all"
    case .claim: "claim"
    case .wait(let blocks): "wait \(SandboxMoment.exactTime(blocks))"
    }
  }
}

extension PriceLimit {
  /// As it is typed: `0.0704 TAO/α64 in part`.
  fileprivate func words(_ place: SandboxPlace) -> String {
    "\(NumberFormat.exact(rao: raoPerAlpha)) TAO/\(place.unit)" + (allowsPartial ? " in part" : "")
  }
}
