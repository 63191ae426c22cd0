import StakingModel
import TestSupport

/// Somebody who stakes, unstakes, moves, claims and waits without a plan.
enum RandomLife {
  /// Does one thing; what the chain refuses is left.
  static func step(
    _ chain: inout SandboxChain, using random: inout SeededRandom, longestWait: UInt64 = 90
  ) {
    let netuids = chain.state.subnets.map(\.netuid)
    guard let netuid = netuids.randomElement(using: &random),
      let other = netuids.randomElement(using: &random)
    else { return }
    let held = chain.wallet.alpha(on: netuid)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: _ = try? chain.stake(part(of: chain.wallet.free, &random), into: netuid)
    case 1: _ = try? chain.unstake(part(of: held, &random), from: netuid)
    case 2:
      _ = try? chain.move(part(of: held, &random).rao, from: .subnet(netuid), to: .subnet(other))
    case 3: try? chain.stakeOnRoot(part(of: chain.wallet.free, &random))
    case 4: _ = try? chain.unstakeFromRoot(part(of: chain.wallet.root.stake, &random))
    case 5: _ = try? chain.claimRoot()
    case 6:
      let root = chain.wallet.root.stake
      _ = try? chain.move(part(of: root, &random).rao, from: .root, to: .subnet(netuid))
    case 7: _ = try? chain.move(part(of: held, &random).rao, from: .subnet(netuid), to: .root)
    default: chain.advance(blocks: UInt64.random(in: 1...longestWait, using: &random))
    }
  }

  /// A tenth, a half or everything.
  private static func part<Unit>(
    of amount: Amount<Unit>, _ random: inout SeededRandom
  ) -> Amount<Unit> {
    let divisors: [UInt64] = [1, 2, 2, 10, 10, 10]
    return Amount(rao: amount.rao / (divisors.randomElement(using: &random) ?? 1))
  }
}
