public import StakingModel

extension SubnetLockCost {
  /// Why registering a subnet costs this much at a block.
  public func derivation(at now: UInt64) -> Derivation {
    Derivation(
      "lock_cost", "What registering a subnet costs at block \(now).",
      formula: "max(minimum, factor * last - floor(last / interval, 9) * (now - paid_at))",
      inputs: [
        Derivation.Input("minimum", "the least it costs", .tao(minimum)),
        Derivation.Input("factor", "twice the last cost, once if none was paid", .count(factor)),
        Derivation.Input("last", "the cost last paid", .tao(last)),
        Derivation.Input("interval", "blocks to lose the last cost once", .count(shrunkInterval)),
        Derivation.Input("now", "this block", .count(max(now, lastBlock))),
        Derivation.Input("paid_at", "the block it was paid in", .count(lastBlock)),
      ], value: .tao(cost(at: now)), rounding: "the fall of a block down to whole rao",
      source: "pallets/subtensor/src/coinbase/root.rs:502")
  }

  private var factor: Int { lastBlock == 0 ? 1 : 2 }

  private var shrunkInterval: UInt64 {
    UInt64(clamping: UInt128(interval) * UInt128(blockEmission.rao) / 1_000_000_000)
  }
}
