/// A subnet of a sandbox: its state and what the next epoch will pay.
struct SandboxSubnet: Hashable, Sendable {
  var state: SubnetState
  var lastEpoch: UInt64
  /// Alpha waiting for the epoch.
  var pendingOwner: UInt64 = 0
  var pendingServer: UInt64 = 0
  var pendingValidator: UInt64 = 0
  var pendingRoot: UInt64 = 0
  /// Alpha that earns dividends, at most all outside the pool.
  private(set) var earning: Amount<Alpha>
  /// Alpha bought by the chain, what others sell to it in the same block left out.
  var protocolAlpha: Amount<Alpha> = .zero
  /// Since the fork, in rao.
  var alphaMinted: UInt64 = 0
  var alphaRecycled: UInt64 = 0
  var issuanceAtFork: UInt64

  init(_ state: SubnetState, block: UInt64, earning: Amount<Alpha>? = nil) {
    self.state = state
    self.earning = min(earning ?? state.alphaOut, state.alphaOut)
    issuanceAtFork = state.alphaIssuance.rao
    let tempo = UInt64(state.tempo ?? StakingDefaults.tempo)
    lastEpoch = block - min(block, UInt64(state.netuid.value) % max(tempo, 1))
  }

  /// Whether the chain emits to it: its owner has started it.
  var isStarted: Bool { state.firstEmissionBlock != nil }

  func isEpochDue(at block: UInt64) -> Bool {
    tempo > 0 && block - lastEpoch >= tempo
  }

  /// The block in which the next epoch is due; the last of all where none ever is.
  var nextEpoch: UInt64 { tempo > 0 ? lastEpoch.addingSaturated(tempo) : .max }

  private var tempo: UInt64 { UInt64(state.tempo ?? StakingDefaults.tempo) }

  /// The alpha that dividends are shared by.
  func earningNow(_ assumptions: SandboxAssumptions) -> Amount<Alpha> {
    assumptions.edition == .first ? state.alphaOut : earning
  }

  /// Alpha that is staked now, or paid to stakers.
  mutating func addEarning(_ alpha: Amount<Alpha>) {
    setEarning(earning.addingSaturated(alpha))
  }

  /// Alpha that is staked no more.
  mutating func removeEarning(_ alpha: Amount<Alpha>) {
    setEarning(earning.subtractingSaturated(alpha))
  }

  /// The alpha that earns, at most all there is outside the pool.
  mutating func setEarning(_ alpha: Amount<Alpha>) {
    earning = min(alpha, state.alphaOut)
  }

  @inline(__always)
  mutating func accrue(_ split: EmissionSplit) {
    pendingOwner = pendingOwner.addingSaturated(split.owner.rao)
    pendingServer = pendingServer.addingSaturated(split.server.rao)
    pendingValidator = pendingValidator.addingSaturated(split.validator.rao)
    pendingRoot = pendingRoot.addingSaturated(split.root.rao)
    recycle(split.rootRecycled)
  }

  /// Takes alpha out of existence.
  mutating func recycle(_ alpha: Amount<Alpha>) {
    let gone = min(alpha, state.alphaOut)
    state.alphaOut = state.alphaOut.subtractingSaturated(gone)
    alphaRecycled = alphaRecycled.addingSaturated(gone.rao)
  }
}

extension UInt64 {
  /// The sum, at most 2^64−1.
  func addingSaturated(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  /// `⌊self·part/whole⌋`, at most 2^64−1; zero for a zero whole.
  func scaled(by part: UInt64, over whole: UInt64) -> UInt64 {
    whole == 0 ? 0 : UInt64(clamping: UInt128(self) * UInt128(part) / UInt128(whole))
  }
}
