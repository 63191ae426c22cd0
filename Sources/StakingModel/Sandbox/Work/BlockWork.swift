/// What stays from block to block while nobody acts in between.
///
/// Nothing in it is a rule: each part is what the rules would compute anew from the same numbers.
struct BlockWork {
  /// The subnets that have started, by their place among all.
  let started: [Int]
  /// What is known of each of them.
  var subnets: [SubnetWork]
  /// TAO weight times root TAO: only acts move root TAO.
  let weightedRoot: U96F32
  /// The allotment of the last block.
  var allotment: KeptAllotment?
  /// No epoch is due before this block.
  var nextEpoch: UInt64 = 0

  init(_ chain: SandboxChain) {
    let subnets = chain.subnets
    let ownerShare = U96F32(truncating: UInt64(chain.assumptions.ownerCut), over: 65535)
    started = subnets.indices.filter { subnets[$0].isStarted }
    self.subnets = started.map { SubnetWork(subnets[$0].state, ownerShare: ownerShare) }
    weightedRoot = RootProportion.weight(chain.taoWeight)
      .multipliedTruncated(by: U96F32(chain.rootTAO.rao))
  }
}
