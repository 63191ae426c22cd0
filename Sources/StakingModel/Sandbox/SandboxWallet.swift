/// What the sandbox's user has.
public struct SandboxWallet: Hashable, Sendable {
  /// Alpha staked on one subnet.
  public struct Holding: Hashable, Sendable {
    /// Which subnet.
    public let netuid: Netuid
    /// How much.
    public internal(set) var alpha: Amount<Alpha>
  }

  /// Free TAO.
  public internal(set) var free: Amount<TAO>
  /// Staked alpha, ascending by subnet.
  public internal(set) var holdings: [Holding] = []
  /// Root stake and what it has had of the fund.
  public internal(set) var root = RootStaker()

  /// A wallet with free TAO.
  public init(free: Amount<TAO> = .zero) {
    self.free = free
  }

  /// The alpha staked on a subnet.
  public func alpha(on netuid: Netuid) -> Amount<Alpha> {
    holdings.first { $0.netuid == netuid }?.alpha ?? .zero
  }

  mutating func set(_ alpha: Amount<Alpha>, on netuid: Netuid) {
    holdings.removeAll { $0.netuid == netuid }
    guard alpha > .zero else { return }
    let index = holdings.firstIndex { $0.netuid > netuid } ?? holdings.count
    holdings.insert(Holding(netuid: netuid, alpha: alpha), at: index)
  }
}
