/// A fork of a recorded state that goes forward block by block under the chain's rules, with a
/// wallet in it.
///
/// A value: a copy is another branch of history, so undo is keeping the old one. What the snapshot
/// does not say is assumed, see `assumptions`.
public struct SandboxChain: Hashable, Sendable {
  /// The last block made.
  public internal(set) var block: UInt64
  /// All TAO there is.
  public internal(set) var totalIssuance: Amount<TAO>
  /// All TAO on root, the fund's cash included.
  public internal(set) var rootTAO: Amount<TAO>
  /// The bar of the emission gate.
  public internal(set) var gateBar: U64F64
  /// The user.
  public internal(set) var wallet: SandboxWallet
  /// The fund of the wallet's root validator.
  public internal(set) var fund = RootFund()
  /// What is taken for granted.
  public let assumptions: SandboxAssumptions
  /// TAO created, recycled and paid to block authors since the fork.
  public internal(set) var ledger: SandboxLedger

  var subnets: [SandboxSubnet]
  var queued: [Netuid: Amount<Alpha>] = [:]
  let taoWeight: UInt64
  let gateRank: UInt16
  let gateExponent: U64F64
  let movingAlpha: I96F32
  let specVersion: UInt32

  /// A fork of a state.
  ///
  /// - Parameters:
  ///   - free: TAO the wallet starts with, taken from the TAO of all others.
  ///   - earning: alpha that earns dividends, by subnet; all outside the pool where none is given.
  public init(
    _ state: ChainState, free: Amount<TAO> = .zero,
    assumptions: SandboxAssumptions = SandboxAssumptions(),
    earning: [Netuid: Amount<Alpha>] = [:]
  ) {
    block = state.block
    totalIssuance = state.totalIssuance
    rootTAO = state.rootTAO
    gateBar = state.gateBar
    wallet = SandboxWallet(free: free)
    self.assumptions = assumptions
    subnets = state.subnets.map {
      SandboxSubnet($0, block: state.block, earning: earning[$0.netuid])
    }
    taoWeight = state.taoWeight
    gateRank = state.gateRank
    gateExponent = state.gateExponent
    movingAlpha = state.movingAlpha
    specVersion = state.specVersion
    ledger = SandboxLedger()
    ledger.elsewhere = Int128(totalIssuance.rao) - located
  }

  /// The state as a snapshot would record it.
  public var state: ChainState {
    ChainState(
      block: block, specVersion: specVersion, totalIssuance: totalIssuance, rootTAO: rootTAO,
      taoWeight: taoWeight, gateBar: gateBar, gateRank: gateRank, gateExponent: gateExponent,
      movingAlpha: movingAlpha, subnets: subnets.map(\.state))
  }

  /// The state of one subnet.
  public func subnet(_ netuid: Netuid) -> SubnetState? {
    index(of: netuid).map { subnets[$0].state }
  }

  /// The alpha of a subnet that earns dividends; nil if there is no such subnet.
  public func earning(on netuid: Netuid) -> Amount<Alpha>? {
    index(of: netuid).map { subnets[$0].earningNow(assumptions) }
  }

  func index(of netuid: Netuid) -> Int? {
    subnets.firstIndex { $0.state.netuid == netuid }
  }

  /// Makes blocks.
  ///
  /// - Parameter progress: asked now and then with the blocks made so far; false stops.
  /// - Returns: how many were made.
  @discardableResult
  public mutating func advance(
    blocks: UInt64, progress: (UInt64) -> Bool = { _ in true }
  ) -> UInt64 {
    var work = BlockWork(self)
    for made in 0..<blocks {
      if made % 360 == 0, made > 0, !progress(made) { return made }
      makeBlock(&work)
    }
    return blocks
  }
}
