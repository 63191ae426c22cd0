import StakingModel

/// What a ledger returned in one unit up to a moment.
///
/// Money from and to outside is a flow: purchases, disposals and transfers. Staking, unstaking,
/// rewards and fees happen inside.
public struct LedgerReturns: Hashable, Sendable {
  /// What the returns are counted in.
  public let unit: LedgerUnit
  /// The value of everything held at the end.
  public let endValue: ExactMoney
  /// Independent of when money came and went, or why there is none.
  public let timeWeighted: Result<TimeWeightedReturn, ReturnFault>
  /// The one rate that explains all flows, or why there is none.
  public let moneyWeighted: Result<MoneyWeightedReturn, ReturnFault>
}

/// Why a ledger's returns cannot be worked out at all.
public enum LedgerReturnFault: Error, Hashable, Sendable {
  /// The ledger is wrong.
  case ledger(LedgerFaults)
  /// No price of something held at the time of a flow, or at the end.
  case noPrice(LedgerAsset, time: Int64)
  /// The end is before the last event.
  case endsTooEarly
}

extension LedgerReturnFault {
  /// The reason in words.
  public var text: String {
    switch self {
    case .ledger(let faults):
      faults.faults.first.map { "entry \($0.event + 1): \($0.text)" } ?? "the records do not add up"
    case .noPrice(let asset, let time):
      "no price of \(asset.text) on \(LedgerYear.day(of: time)), when money came or went"
    case .endsTooEarly: "the end is before the last event"
    }
  }
}

extension Ledger {
  /// The returns from the first flow to `end`, in seconds since 1970-01-01 UTC.
  ///
  /// - Parameter prices: the price of an asset at a time, needed for everything held whenever money
  ///   comes or goes, and at the end.
  public func returns(
    in unit: LedgerUnit, until end: Int64, prices: (LedgerAsset, Int64) -> RecordedPrice?
  ) throws(LedgerReturnFault) -> LedgerReturns {
    // What has no price is found out where a price is needed.
    let faults = records(in: unit, method: .firstIn).faults.filter(\.isOfQuantities)
    guard faults.isEmpty else { throw .ledger(LedgerFaults(faults: faults)) }
    guard (events.last?.time ?? end) <= end, end <= LedgerYear.lastSecond else {
      throw .endsTooEarly
    }
    var walk = ReturnWalk(unit: unit)
    for event in events {
      if let flow = try walk.flow(of: event) {
        try walk.record(flow, at: event.time, prices: prices)
      }
      walk.apply(event)
    }
    let left = try walk.value(at: end, prices: prices)
    return walk.returns(end: end, value: left)
  }
}

/// Holdings, valuations and flows on the way through a ledger that is known to be sound.
private struct ReturnWalk {
  let unit: LedgerUnit
  private var holdings: [LedgerAsset: Int128] = [:]
  /// The assets in the order in which they came.
  private var assets: [LedgerAsset] = []
  private var valuations: [TimeWeightedReturn.Valuation] = []
  private var flows: [MoneyWeightedReturn.Flow] = []

  init(unit: LedgerUnit) {
    self.unit = unit
  }

  /// What an event brings from outside, negative for what it takes out; nil if it is inside.
  func flow(of event: LedgerEvent) throws(LedgerReturnFault) -> ExactMoney? {
    switch event.action {
    case .purchase(let asset, let rao, let cost):
      return try worth(event.price, asset, rao, given: cost, at: event.time)
    case .transferIn(let asset, let rao, _):
      return try worth(event.price, asset, rao, given: nil, at: event.time)
    case .disposal(let asset, let rao, let proceeds):
      return try .zero - worth(event.price, asset, rao, given: proceeds, at: event.time)
    case .transferOut(let asset, let rao):
      return try .zero - worth(event.price, asset, rao, given: nil, at: event.time)
    case .stake, .unstake, .reward, .claim, .fee: return nil
    }
  }

  private func worth(
    _ price: RecordedPrice?, _ asset: LedgerAsset, _ rao: Int128, given: ExactMoney?,
    at time: Int64
  ) throws(LedgerReturnFault) -> ExactMoney {
    if case .fiat = unit, let given { return given }
    let isTAOInTAO = unit == .tao && asset.standard == .tao
    let known = price ?? (isTAOInTAO ? RecordedPrice(source: "") : nil)
    guard let value = try? known?.value(of: asset.standard, rao, in: unit) else {
      throw .noPrice(asset.standard, time: time)
    }
    return value
  }

  /// The value of everything held.
  func value(
    at time: Int64, prices: (LedgerAsset, Int64) -> RecordedPrice?
  ) throws(LedgerReturnFault) -> ExactMoney {
    var sum = ExactMoney.zero
    for asset in assets {
      guard let rao = holdings[asset], rao > 0 else { continue }
      sum = sum + (try worth(prices(asset, time), asset, rao, given: nil, at: time))
    }
    return sum
  }

  mutating func record(
    _ flow: ExactMoney, at time: Int64, prices: (LedgerAsset, Int64) -> RecordedPrice?
  ) throws(LedgerReturnFault) {
    let day = Double(time) / 86_400
    let before = try value(at: time, prices: prices)
    valuations.append(.init(day: day, value: before.approximate, flow: flow.approximate))
    flows.append(.init(day: day, amount: -flow.approximate))
  }

  mutating func apply(_ event: LedgerEvent) {
    if event.feeRao != 0 { change(.tao, by: -event.feeRao) }
    switch event.action {
    case .purchase(let asset, let rao, _), .transferIn(let asset, let rao, _),
      .reward(let asset, let rao):
      change(asset.standard, by: rao)
    case .claim(let rao): change(.tao, by: rao)
    case .disposal(let asset, let rao, _), .transferOut(let asset, let rao):
      change(asset.standard, by: -rao)
    case .stake(let asset, let paid, let received):
      change(.tao, by: -paid)
      change(asset.standard, by: received)
    case .unstake(let asset, let paid, let received):
      change(asset.standard, by: -paid)
      change(.tao, by: received)
    case .fee: break
    }
  }

  private mutating func change(_ asset: LedgerAsset, by rao: Int128) {
    if holdings[asset] == nil { assets.append(asset) }
    holdings[asset, default: 0] += rao
  }

  func returns(end: Int64, value: ExactMoney) -> LedgerReturns {
    let day = Double(end) / 86_400
    let last = TimeWeightedReturn.Valuation(day: day, value: value.approximate)
    let received = MoneyWeightedReturn.Flow(day: day, amount: value.approximate)
    return LedgerReturns(
      unit: unit, endValue: value,
      timeWeighted: Result { () throws(ReturnFault) in
        try TimeWeightedReturn(valuations + [last])
      },
      moneyWeighted: Result { () throws(ReturnFault) in
        try MoneyWeightedReturn(flows + [received])
      })
  }
}
