public import StakingModel

/// What is held: TAO, or the alpha of one subnet.
public enum LedgerAsset: Hashable, Sendable {
  /// TAO, free or staked on root: one to one, so the same thing.
  case tao
  /// Alpha of a subnet. A netuid is used again after a deregistration, so the block of registration
  /// tells one alpha from the next where it is known.
  case alpha(Netuid, registered: UInt64?)

  /// `TAO` or `alpha of subnet 64`.
  public var text: String {
    switch self {
    case .tao: "TAO"
    case .alpha(let netuid, _): "alpha of subnet \(netuid.value)"
    }
  }
}

/// Prices at an event and where they come from.
public struct RecordedPrice: Hashable, Sendable {
  /// TAO for one alpha, where the event is about alpha.
  public var taoPerAlpha: ExactPrice? {
    get { alphaPico.price }
    set { alphaPico = Compact(newValue) }
  }
  /// National currency for one TAO.
  public var fiatPerTAO: ExactPrice? {
    get { taoPico.price }
    set { taoPico = Compact(newValue) }
  }
  /// National currency for one alpha, where a file says what the alpha was worth and nothing of TAO.
  public var fiatPerAlpha: ExactPrice? {
    get { fiatAlphaPico.price }
    set { fiatAlphaPico = Compact(newValue) }
  }
  /// Where they come from, as `chain, last block of the day; CoinMarketCap close`.
  public var source: String

  private var alphaPico, taoPico: Compact
  private var fiatAlphaPico = Compact(nil)

  /// Prices.
  public init(taoPerAlpha: ExactPrice? = nil, fiatPerTAO: ExactPrice? = nil, source: String) {
    (alphaPico, taoPico) = (Compact(taoPerAlpha), Compact(fiatPerTAO))
    self.source = source
  }

  /// A price or none in half the room of an optional: a history has hundreds of thousands of them.
  private struct Compact: Hashable, Sendable {
    private let pico: Int128

    init(_ price: ExactPrice?) { pico = price?.pico ?? -1 }

    /// No price is below zero.
    var price: ExactPrice? { pico < 0 ? nil : ExactPrice(pico: pico) }
  }
}

/// Something that happened to a holding. Quantities are whole rao, as read: the ledger checks them.
public struct LedgerEvent: Hashable, Sendable {
  /// What happened.
  public enum Action: Hashable, Sendable {
    /// Bought for national currency; `cost` where it is known better than by price.
    case purchase(LedgerAsset, rao: Int128, cost: ExactMoney?)
    /// Sold for national currency or spent; `proceeds` where they are known better than by price.
    case disposal(LedgerAsset, rao: Int128, proceeds: ExactMoney?)
    /// TAO into a subnet's alpha, swap fee included in what is paid. Into root nothing changes hands.
    case stake(LedgerAsset, paid: Int128, received: Int128)
    /// Alpha back into TAO. Out of root nothing changes hands.
    case unstake(LedgerAsset, paid: Int128, received: Int128)
    /// Rewards, income when received.
    case reward(LedgerAsset, rao: Int128)
    /// Root rewards claimed as TAO, income when received.
    case claim(rao: Int128)
    /// From a wallet of your own that is not in this ledger, with what it once cost.
    case transferIn(LedgerAsset, rao: Int128, cost: ExactMoney?)
    /// To a wallet of your own that is not in this ledger.
    case transferOut(LedgerAsset, rao: Int128)
    /// A transaction fee alone, `feeRao`: what it was paid for is not in the records, or moves nothing.
    case fee
  }

  /// When, in seconds since 1970-01-01 UTC.
  public var time: Int64
  /// The block, where it is known.
  public var block: UInt64?
  /// What.
  public var action: Action
  /// The transaction fee in rao of TAO.
  public var feeRao: Int128
  /// Prices at that time.
  public var price: RecordedPrice

  /// An event.
  public init(
    time: Int64, block: UInt64? = nil, _ action: Action, feeRao: Int128 = 0, price: RecordedPrice
  ) {
    self.time = time
    self.block = block
    self.action = action
    self.feeRao = feeRao
    self.price = price
  }

  /// Whether TAO comes by it.
  var bringsTAO: Bool {
    switch action {
    case .purchase(let asset, _, _), .reward(let asset, _), .transferIn(let asset, _, _):
      asset.standard == .tao
    case .claim, .unstake: true
    case .disposal, .stake, .transferOut, .fee: false
    }
  }

  /// Whether something leaves by it for outside.
  var takesOut: Bool {
    switch action {
    case .disposal, .transferOut: true
    case .purchase, .reward, .transferIn, .claim, .unstake, .stake, .fee: false
    }
  }

  /// What it changes of what is held, its fee first.
  var changes: [(asset: LedgerAsset, rao: Int128)] {
    let fee: [(asset: LedgerAsset, rao: Int128)] = feeRao == 0 ? [] : [(.tao, -feeRao)]
    switch action {
    case .purchase(let asset, let rao, _), .transferIn(let asset, let rao, _),
      .reward(let asset, let rao):
      return fee + [(asset.standard, rao)]
    case .claim(let rao): return fee + [(.tao, rao)]
    case .disposal(let asset, let rao, _), .transferOut(let asset, let rao):
      return fee + [(asset.standard, -rao)]
    case .stake(let asset, let paid, let received):
      return fee + [(.tao, -paid), (asset.standard, received)]
    case .unstake(let asset, let paid, let received):
      return fee + [(asset.standard, -paid), (.tao, received)]
    case .fee: return fee
    }
  }

  /// The quantities of the action.
  var quantities: [Int128] {
    switch action {
    case .purchase(_, let rao, _), .disposal(_, let rao, _), .reward(_, let rao), .claim(let rao),
      .transferIn(_, let rao, _), .transferOut(_, let rao):
      [rao]
    case .stake(_, let paid, let received), .unstake(_, let paid, let received): [paid, received]
    case .fee: []
    }
  }
}
