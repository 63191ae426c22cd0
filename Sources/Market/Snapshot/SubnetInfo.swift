public import StakingModel

/// What a subnet is called and when it began.
public struct SubnetInfo: Hashable, Sendable {
  /// Its number.
  public var netuid: Netuid
  /// The name its owner gave it, neutralised; nil where none is recorded.
  public var name: String?
  /// Its token's symbol, neutralised; nil where none is recorded.
  public var symbol: String?
  /// The block of its registration. A number is used again after deregistration, so this tells
  /// two subnets of one number apart.
  public var registeredBlock: UInt64
  /// The block of its first emission; nil before it started.
  public var firstEmissionBlock: UInt64?
  /// Blocks between epochs; nil where not recorded.
  public var tempo: UInt16?
  /// Alpha staked with validators at the block; nil where not recorded.
  public var stakedAlpha: Amount<Alpha>?

  /// A subnet's names and dates.
  public init(
    netuid: Netuid, name: String?, symbol: String?, registeredBlock: UInt64,
    firstEmissionBlock: UInt64? = nil, tempo: UInt16? = nil
  ) {
    self.netuid = netuid
    self.name = name
    self.symbol = symbol
    self.registeredBlock = registeredBlock
    self.firstEmissionBlock = firstEmissionBlock
    self.tempo = tempo
  }

  /// `SN64 Chutes`, or `SN35` without a recorded name.
  public var title: String {
    name.map { "SN\(netuid.value) \($0)" } ?? "SN\(netuid.value)"
  }
}
