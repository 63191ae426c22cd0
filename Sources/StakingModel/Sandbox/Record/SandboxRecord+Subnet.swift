extension SandboxRecord {
  /// A subnet of a sandbox: its state and what the next epoch will pay.
  public struct Subnet: Hashable, Sendable {
    /// The subnet as a snapshot would record it.
    public var state: SubnetState
    /// The block of its last epoch.
    public var lastEpoch: UInt64
    /// Alpha waiting for the epoch, in rao.
    public var pending: Pending
    /// Alpha bought by the chain since the fork.
    public var protocolAlpha: Amount<Alpha>
    /// Alpha minted since the fork, in rao.
    public var alphaMinted: UInt64
    /// Alpha taken out of existence since the fork, in rao.
    public var alphaRecycled: UInt64
    /// All alpha there was at the fork, in rao.
    public var issuanceAtFork: UInt64
    /// Alpha that earns dividends.
    public var earning: Amount<Alpha>

    /// A subnet.
    public init(
      state: SubnetState, lastEpoch: UInt64, pending: Pending, protocolAlpha: Amount<Alpha>,
      alphaMinted: UInt64, alphaRecycled: UInt64, issuanceAtFork: UInt64, earning: Amount<Alpha>
    ) {
      self.state = state
      self.lastEpoch = lastEpoch
      self.pending = pending
      self.protocolAlpha = protocolAlpha
      self.alphaMinted = alphaMinted
      self.alphaRecycled = alphaRecycled
      self.issuanceAtFork = issuanceAtFork
      self.earning = earning
    }
  }

  /// Alpha of a subnet waiting for its next epoch, in rao.
  public struct Pending: Hashable, Sendable {
    /// For the subnet's owner.
    public var owner: UInt64
    /// For miners.
    public var server: UInt64
    /// For validators and their stakers.
    public var validator: UInt64
    /// For root stakers.
    public var root: UInt64

    /// Alpha by receiver.
    public init(owner: UInt64, server: UInt64, validator: UInt64, root: UInt64) {
      self.owner = owner
      self.server = server
      self.validator = validator
      self.root = root
    }
  }
}
