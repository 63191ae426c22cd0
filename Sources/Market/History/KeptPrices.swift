import CivilTime
public import StakingModel

/// Prices that were recorded beside those the program holds, read when somebody asks for them.
public struct KeptPrices: Sendable {
  /// Those of subnets that a snapshot has, each of the registration it has there. Of a day the last one
  /// counts, but for what the program itself holds, which may be among them.
  public var subnets: @Sendable (Snapshot) -> [SubnetPriceHistory.Observation]
  /// Closes of TAO in a currency, ascending; likewise.
  public var tao: @Sendable (_ currency: String) -> [TAOPriceHistory.Day]

  /// Prices from where they are kept.
  public init(
    subnets: @escaping @Sendable (Snapshot) -> [SubnetPriceHistory.Observation],
    tao: @escaping @Sendable (String) -> [TAOPriceHistory.Day]
  ) {
    (self.subnets, self.tao) = (subnets, tao)
  }
}

extension SubnetPriceHistory {
  /// The price of one registration of a subnet on a day.
  public struct Observation: Hashable, Sendable {
    /// Its number.
    public var netuid: Netuid
    /// The block of its registration.
    public var registeredBlock: UInt64
    /// The day, its block, and who says so.
    public var capture: Capture
    /// TAO per alpha.
    public var price: Double

    /// A price.
    public init(netuid: Netuid, registeredBlock: UInt64, capture: Capture, price: Double) {
      (self.netuid, self.registeredBlock) = (netuid, registeredBlock)
      (self.capture, self.price) = (capture, price)
    }
  }

  /// With these observations, which take the place of what was recorded of the same day.
  public func replaced(by observations: [Observation]) -> SubnetPriceHistory {
    let observations = lastOfEachDay(observations)
    guard !observations.isEmpty else { return self }
    let captures = Set(captures + observations.map(\.capture)).sorted(by: Capture.isBefore)
    let places = Dictionary(
      captures.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [Key: [Double?]] = [:]
    for old in series {
      var prices = [Double?](repeating: nil, count: captures.count)
      for (capture, price) in zip(self.captures, old.prices) {
        if let place = places[capture] { prices[place] = price }
      }
      rows[Key(netuid: old.netuid, registered: old.registeredBlock)] = prices
    }
    let days = Dictionary(grouping: captures.indices) { captures[$0].date }
    for new in observations {
      let key = Key(netuid: new.netuid, registered: new.registeredBlock)
      var prices = rows[key] ?? [Double?](repeating: nil, count: captures.count)
      for place in days[new.capture.date] ?? [] where captures[place].kind != .movingAverage {
        prices[place] = nil
      }
      if let place = places[new.capture] { prices[place] = new.price }
      rows[key] = prices
    }
    return SubnetPriceHistory(
      captures: captures,
      series: rows.sorted { $0.key < $1.key }.map {
        Series(netuid: $0.key.netuid, registeredBlock: $0.key.registered, prices: $0.value)
      })
  }

  /// Of each day the last, but for what was recorded here: that goes behind what somebody gives.
  func lastOfEachDay(_ observations: [Observation]) -> [Observation] {
    guard !observations.isEmpty else { return [] }
    let places = Dictionary(
      captures.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let own = Dictionary(
      series.map { (Key(netuid: $0.netuid, registered: $0.registeredBlock), $0.prices) },
      uniquingKeysWith: { first, _ in first })
    var last: [DayKey: Int] = [:]
    var kept: [Observation] = []
    for observation in observations {
      let key = Key(netuid: observation.netuid, registered: observation.registeredBlock)
      if let place = places[observation.capture], own[key]?[place] == observation.price { continue }
      let day = DayKey(key: key, date: observation.capture.date)
      if let place = last[day] {
        kept[place] = observation
      } else {
        last[day] = kept.count
        kept.append(observation)
      }
    }
    return kept
  }

  private struct DayKey: Hashable {
    let key: Key
    let date: CivilDate
  }

  private struct Key: Hashable, Comparable {
    let netuid: Netuid
    let registered: UInt64?

    static func < (left: Key, right: Key) -> Bool {
      (left.netuid, left.registered ?? 0) < (right.netuid, right.registered ?? 0)
    }
  }
}

extension SubnetPriceHistory.Capture {
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    (left.date, left.block ?? 0, left.kind.rawValue, left.origin)
      < (right.date, right.block ?? 0, right.kind.rawValue, right.origin)
  }
}

extension TAOPriceHistory {
  /// With these days, which take the place of what was recorded of the same ones.
  func replaced(by days: [Day]) -> TAOPriceHistory {
    let own = Set(self.days)
    let days = days.filter { !own.contains($0) }
    guard !days.isEmpty else { return self }
    var found = Dictionary(self.days.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
    for day in days { found[day.date] = day }
    return TAOPriceHistory(days: found.values.sorted { $0.date < $1.date })
  }
}
