public import StakingEconomics

/// Something that a file says has happened, for the ledger.
public struct ImportedEvent: Hashable, Sendable {
  /// How exactly the file tells the time.
  public enum Precision: Int, Hashable, Sendable {
    case second, minute, day

    var seconds: Int64 { self == .second ? 1 : self == .minute ? 60 : 86_400 }
  }

  /// The event; its prices are in `currency`.
  public internal(set) var event: LedgerEvent
  /// The line or record of the file, from 1.
  public let line: Int
  /// The transaction, where the file names it.
  public let id: String?
  /// The currency of its prices, costs and proceeds; nil where it has none.
  public let currency: String?
  /// How exactly its time is known.
  public internal(set) var precision: Precision
  /// Why it went away without anything for it; nil for all else.
  public let reason: OutflowReason?
  /// Whether it is one half of a swap between two subnets: what of TAO stands in it is no part of it.
  var isHalf = false
  /// Whose it is, as a place in the list of wallets; 0 where the file does not say it.
  var wallet: UInt16 = 0
  /// What all cells of its row come to; 0 where it is of no table.
  var mark: Int32 = 0
  /// An optional would take twice the room.
  private var isTold: Bool
  private var toldMoney: ExactMoney
  private var toldMark = CurrencyMark.none
  /// What the file itself says it was worth, in its currency; nil where it does not.
  public internal(set) var told: ExactMoney? {
    get { isTold && toldMark == .none ? toldMoney : nil }
    set { (isTold, toldMoney, toldMark) = (newValue != nil, newValue ?? .zero, .none) }
  }
  /// What was paid or received as the file tells it in a second currency, fees as in the first; nil where
  /// it tells one.
  public internal(set) var otherWorth: (money: ExactMoney, currency: String)? {
    get { toldMark.code.map { (toldMoney, $0) } }
    set {
      (isTold, toldMoney) = (newValue != nil, newValue?.money ?? .zero)
      toldMark = newValue.map { CurrencyMark($0.currency) } ?? .none
    }
  }

  init(
    _ event: LedgerEvent, line: Int, id: String? = nil, currency: String? = nil,
    precision: Precision = .second, told: ExactMoney? = nil,
    reason: OutflowReason? = nil
  ) {
    (isTold, toldMoney, self.reason) = (told != nil, told ?? .zero, reason)
    (self.event, self.line, self.id) = (event, line, id)
    (self.currency, self.precision) = (currency, precision)
  }

  /// What it moves, fees apart: each asset with what came (above zero) or went.
  public var flows: [(asset: LedgerAsset, rao: Int128)] {
    switch event.action {
    case .purchase(let asset, let rao, _), .reward(let asset, let rao),
      .transferIn(let asset, let rao, _):
      [(asset, rao)]
    case .claim(let rao): [(.tao, rao)]
    case .fee: []
    case .disposal(let asset, let rao, _), .transferOut(let asset, let rao): [(asset, -rao)]
    case .stake(.tao, let paid, let received), .unstake(.tao, let paid, let received):
      [(.tao, received - paid)]
    case .stake(let asset, let paid, let received): [(.tao, -paid), (asset, received)]
    case .unstake(let asset, let paid, let received): [(asset, -paid), (.tao, received)]
    }
  }

  /// Whether money was paid or received for it.
  public var paysMoney: Bool {
    switch event.action {
    case .purchase(_, _, let money?), .disposal(_, _, let money?): money != .zero
    default: false
    }
  }

  /// Whether both are told at the same time, as far as each tells it.
  func isAtTheTime(of other: ImportedEvent) -> Bool {
    let unit = max(precision.seconds, other.precision.seconds)
    return event.time / unit == other.event.time / unit
  }

  /// The money that was paid or received for it.
  var money: ExactMoney? {
    switch event.action {
    case .purchase(_, _, let money), .disposal(_, _, let money): money
    default: nil
    }
  }

  /// The same event with what only another file says of it: the clock time, prices, the transaction.
  func completed(by other: ImportedEvent) -> ImportedEvent {
    var event = event
    let isCoarse = other.precision.rawValue < precision.rawValue
    if isCoarse { event.time = other.event.time }
    let hasMoney = currency != nil
    if !hasMoney, other.currency != nil {
      (event.action, event.price) = (other.event.action, other.event.price)
    } else if event.price.taoPerAlpha == nil {
      event.price.taoPerAlpha = other.event.price.taoPerAlpha
    }
    if event.feeRao == 0 { event.feeRao = other.event.feeRao }
    if event.block == nil { event.block = other.event.block }
    var result = ImportedEvent(
      event, line: line, id: id ?? other.id, currency: currency ?? other.currency,
      precision: isCoarse ? other.precision : precision, reason: reason ?? other.reason)
    result.takeWorth(of: hasMoney ? self : other)
    (result.isHalf, result.wallet) = (isHalf, wallet == 0 ? other.wallet : wallet)
    result.mark = mark
    return result
  }

  private mutating func takeWorth(of other: ImportedEvent) {
    (isTold, toldMoney, toldMark) = (other.isTold, other.toldMoney, other.toldMark)
  }

  /// What both must share to be the same event.
  var movement: Movement {
    if case .fee = event.action {
      return Movement(flows: [Movement.Flow(asset: .tao, rao: -event.feeRao)])
    }
    let moved = isHalf ? flows.filter { $0.asset != .tao } : flows
    return Movement(flows: moved.map { Movement.Flow(asset: $0.asset, rao: $0.rao) })
  }

  struct Movement: Hashable {
    struct Flow: Hashable {
      let asset: LedgerAsset
      let rao: Int128
    }

    let flows: [Flow]
  }
}
