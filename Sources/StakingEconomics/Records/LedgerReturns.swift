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
    for var event in withLastFees {
      if let flow = try walk.flow(of: event) {
        if flow < .zero { walk.payFee(of: &event) }
        try walk.record(flow, of: event, prices: prices)
      }
      walk.apply(event)
    }
    let left = try walk.value(at: end, prices: prices)
    return walk.returns(end: end, value: left)
  }
}

extension Ledger {
  /// The events, fees that take what a departure has left with that departure: alone they would be a
  /// return of −100 % on next to nothing.
  private var withLastFees: [LedgerEvent] {
    var held: [LedgerAsset: Int128] = [:]
    var result: [LedgerEvent] = []
    result.reserveCapacity(events.count)
    /// The departure behind which only fees came.
    var last: (place: Int, fees: Int128)?
    for event in events {
      if event.action == .fee, let open = last {
        last = (open.place, open.fees + event.feeRao)
      } else {
        last = event.takesOut ? (result.count, 0) : nil
      }
      for (asset, rao) in event.changes { held[asset, default: 0] += rao }
      result.append(event)
      guard let open = last, open.fees > 0, held.values.allSatisfy({ $0 == 0 }) else { continue }
      result[open.place].feeRao += open.fees
      result.removeSubrange((open.place + 1)...)
      last = nil
    }
    return result
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
    _ flow: ExactMoney, of event: LedgerEvent, prices: (LedgerAsset, Int64) -> RecordedPrice?
  ) throws(LedgerReturnFault) {
    let day = Double(event.time) / 86_400
    // All that was held is worth what it brought, whatever the day's price says.
    let before =
      isLast(event) ? .zero - flow : try value(at: event.time, prices: prices)
    valuations.append(.init(day: day, value: before.approximate, flow: flow.approximate))
    flows.append(.init(day: day, amount: -flow.approximate))
  }

  /// Whether nothing is left behind it.
  private func isLast(_ event: LedgerEvent) -> Bool {
    guard event.takesOut else { return false }
    var left = holdings
    for (asset, rao) in event.changes { left[asset, default: 0] += rao }
    return left.values.allSatisfy { $0 == 0 }
  }

  /// Takes the fee of an event from what is held, before the event itself.
  mutating func payFee(of event: inout LedgerEvent) {
    if event.feeRao != 0 { change(.tao, by: -event.feeRao) }
    event.feeRao = 0
  }

  mutating func apply(_ event: LedgerEvent) {
    for (asset, rao) in event.changes { change(asset, by: rao) }
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
