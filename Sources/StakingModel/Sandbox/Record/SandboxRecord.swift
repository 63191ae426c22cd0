/// Everything a sandbox chain is, open: for what writes it down, reads it back or compares two.
///
/// Nothing is rounded or left out: the chain made of a chain's record equals that chain.
public struct SandboxRecord: Hashable, Sendable {
  /// The last block made.
  public var block: UInt64
  /// The runtime's `spec_version`.
  public var specVersion: UInt32
  /// All TAO there is.
  public var totalIssuance: Amount<TAO>
  /// All TAO on root, the fund's cash included.
  public var rootTAO: Amount<TAO>
  /// TAO weight times 2^64−1.
  public var taoWeight: UInt64
  /// The bar of the emission gate.
  public var gateBar: U64F64
  /// The rank that sets the bar.
  public var gateRank: UInt16
  /// The gate's exponent.
  public var gateExponent: U64F64
  /// The speed of moving prices.
  public var movingAlpha: I96F32
  /// What is taken for granted.
  public var assumptions: SandboxAssumptions
  /// The user.
  public var wallet: Wallet
  /// The fund of the wallet's root validator.
  public var fund: Fund
  /// Root dividends waiting for a deposit into the fund, ascending by subnet.
  public var queued: [Holding]
  /// TAO created, recycled and paid since the fork.
  public var ledger: Ledger
  /// The subnets, ascending by number.
  public var subnets: [Subnet]

  /// Alpha of one subnet.
  public struct Holding: Hashable, Sendable {
    /// Which subnet.
    public var netuid: Netuid
    /// How much.
    public var alpha: Amount<Alpha>

    /// Alpha of a subnet.
    public init(_ netuid: Netuid, _ alpha: Amount<Alpha>) {
      self.netuid = netuid
      self.alpha = alpha
    }
  }

  /// What the user has.
  public struct Wallet: Hashable, Sendable {
    /// Free TAO.
    public var free: Amount<TAO>
    /// Staked alpha, ascending by subnet.
    public var holdings: [Holding]
    /// Root stake and what it has had of the fund.
    public var root: RootStaker

    /// A wallet.
    public init(free: Amount<TAO>, holdings: [Holding], root: RootStaker) {
      self.free = free
      self.holdings = holdings
      self.root = root
    }
  }

  /// What a root fund holds and how it is owned, see `RootFund`.
  public struct Fund: Hashable, Sendable {
    /// The alpha, ascending by subnet.
    public var rows: [Holding]
    /// TAO held on root.
    public var cash: Amount<TAO>
    /// All shares.
    public var shares: UInt64
    /// Shares earned by one rao of root stake since the fund began.
    public var rate: I96F32
    /// The growth of one root TAO that always reinvests.
    public var timeWeightedReturn: U64F64

    /// A fund.
    public init(
      rows: [Holding], cash: Amount<TAO>, shares: UInt64, rate: I96F32, timeWeightedReturn: U64F64
    ) {
      self.rows = rows
      self.cash = cash
      self.shares = shares
      self.rate = rate
      self.timeWeightedReturn = timeWeightedReturn
    }
  }

  /// TAO created, recycled and paid since the fork, see `SandboxLedger`.
  public struct Ledger: Hashable, Sendable {
    /// Minted by blocks.
    public var minted: Amount<TAO>
    /// Taken out of existence.
    public var recycled: Amount<TAO>
    /// Swap fees to block authors.
    public var toAuthors: Amount<TAO>
    /// Rao of all others; negative if the wallet started with more TAO than there was.
    public var elsewhere: Int128

    /// A ledger.
    public init(
      minted: Amount<TAO>, recycled: Amount<TAO>, toAuthors: Amount<TAO>, elsewhere: Int128
    ) {
      self.minted = minted
      self.recycled = recycled
      self.toAuthors = toAuthors
      self.elsewhere = elsewhere
    }
  }

  /// A record of its parts.
  public init(
    block: UInt64, specVersion: UInt32, totalIssuance: Amount<TAO>, rootTAO: Amount<TAO>,
    taoWeight: UInt64, gateBar: U64F64, gateRank: UInt16, gateExponent: U64F64,
    movingAlpha: I96F32, assumptions: SandboxAssumptions, wallet: Wallet, fund: Fund,
    queued: [Holding], ledger: Ledger, subnets: [Subnet]
  ) {
    self.block = block
    self.specVersion = specVersion
    self.totalIssuance = totalIssuance
    self.rootTAO = rootTAO
    self.taoWeight = taoWeight
    self.gateBar = gateBar
    self.gateRank = gateRank
    self.gateExponent = gateExponent
    self.movingAlpha = movingAlpha
    self.assumptions = assumptions
    self.wallet = wallet
    self.fund = fund
    self.queued = queued
    self.ledger = ledger
    self.subnets = subnets
  }
}
