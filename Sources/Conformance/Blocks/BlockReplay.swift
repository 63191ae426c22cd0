public import StakingModel

/// A recorded block made anew from the state before it, and compared with what the chain did.
public struct BlockReplay: Hashable, Sendable {
  /// What is compared.
  public enum Quantity: String, CaseIterable, Hashable, Sendable {
    /// TAO minted.
    case minted = "TAO minted"
    /// The bar of the emission gate.
    case bar = "gate bar"
    /// TAO put into the pool.
    case taoIn = "TAO in"
    /// TAO meant to buy alpha.
    case excess = "excess TAO"
    /// Root's part of the dividends.
    case rootProportion = "root proportion"
    /// The moving price.
    case movingPrice = "moving price"
    /// The pool's TAO.
    case poolTAO = "pool TAO"
    /// The pool's alpha.
    case poolAlpha = "pool alpha"
  }

  /// A value that is not as recorded. Both in the unit of the file.
  public struct Difference: Hashable, Sendable {
    /// What differs.
    public var quantity: Quantity
    /// Where; nil for what all subnets share.
    public var netuid: Netuid?
    /// What the chain recorded.
    public var recorded: UInt64
    /// What the model makes of it.
    public var computed: UInt64

    /// How far they are apart.
    public var distance: UInt64 { recorded > computed ? recorded - computed : computed - recorded }
  }

  /// One quantity over all subnets.
  public struct Row: Hashable, Sendable {
    /// The quantity.
    public var quantity: Quantity
    /// How many are equal to the last unit.
    public var equal = 0
    /// How many are one or two units apart.
    public var near = 0
    /// How many a trade of somebody explains.
    public var traded = 0
    /// The others.
    public var differing: [Difference] = []
  }

  /// A row for each quantity.
  public private(set) var rows: [Row]
  /// What others traded in the block, as the pools show it.
  public let trades: [RecordedTrade]

  /// Whether nothing differs but for what trades explain.
  public var passes: Bool { rows.allSatisfy(\.differing.isEmpty) }

  /// Makes the block of a pair.
  ///
  /// The chain emits before it carries out what people ordered: a pool that differs after the block
  /// was traded in if its TAO and its alpha moved against each other at about its price.
  public init(_ pair: RecordedPair) {
    let made = MadeBlock(pair)
    var trades: [RecordedTrade] = []
    for (subnet, outcome) in made.subnets {
      if let trade = RecordedTrade(subnet, after: outcome) { trades.append(trade) }
    }
    self.trades = trades
    let traded = Set(trades.map(\.netuid))
    rows = Quantity.allCases.map { quantity in
      made.compared(quantity, pair).reduce(into: Row(quantity: quantity)) { row, difference in
        let isPool = quantity == .poolTAO || quantity == .poolAlpha
        switch difference.distance {
        case 0: row.equal += 1
        case _ where isPool && traded.contains(difference.netuid ?? Netuid(0)): row.traded += 1
        case ...2: row.near += 1
        default: row.differing.append(difference)
        }
      }
    }
  }
}
