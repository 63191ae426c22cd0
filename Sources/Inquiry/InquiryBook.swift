import Market
import StakingEconomics
import StakingModel
import StakingSimulation
import Synchronization

/// What questions about one market have in common, found once by whoever asks first: a batch asks
/// thousands. No part of the value: whoever asks gets what finding it anew would give.
final class InquiryBook: Sendable {
  let history = Once<SubnetPriceHistory?>()
  let moves = Once<CommonMoves?>()
  let next = Once<[Netuid: NextBlock]>()
  let order = Once<DeregistrationOrder?>()
  let medianPool = Once<Amount<TAO>>()
  let networkRate = Once<Double>()
  let exampleClaims = Once<[RootClaims]>()
  let gateMargin = Once<Double?>()
  let whatIf = WhatIfRows()
  let withoutEmission = StakesWithoutEmission()
  let paths = PathBook()
  let correlations = Found<[Netuid], PriceCorrelation>()
  private let prices = Mutex<[Netuid: RecordedPrices]>([:])

  /// What the prices of a subnet did, made by `make` if it is not there yet.
  func prices(_ netuid: Netuid, _ make: () -> RecordedPrices) -> RecordedPrices {
    prices.withLock { prices in
      if let known = prices[netuid] { return known }
      let made = make()
      prices[netuid] = made
      return made
    }
  }
}

/// What stake comes to where one subnet is given no TAO, by subnet.
final class StakesWithoutEmission: Sendable {
  private let stakes = Mutex<[Netuid: HeldStake]>([:])
  private static let most = 16

  func value(_ netuid: Netuid, _ days: Int, _ make: () -> HeldStake) -> HeldStake {
    if let known = stakes.withLock({ $0[netuid] }), known.rates.days >= days { return known }
    let made = make()
    stakes.withLock { stakes in
      if stakes.count >= StakesWithoutEmission.most { stakes = [:] }
      stakes[netuid] = made
    }
    return made
  }
}

/// A value that is made when it is first asked for.
final class Once<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// The value; others wait while it is made.
  func value(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}

/// Values that are made when they are first asked for, by what they are about.
final class Found<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])
  private let most: Int

  /// - Parameter most: as many are kept at once.
  init(upTo most: Int = 1_024) { self.most = most }

  func value(_ key: Key, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let made = make()
    values.withLock { values in
      if values.count >= most { values = [:] }
      values[key] = made
    }
    return made
  }
}

/// What the recorded prices of a subnet say.
struct RecordedPrices: Sendable {
  static let unknown = RecordedPrices(volatility: nil, course: nil)

  /// Nil where too few are recorded.
  let volatility: Volatility?
  let course: RecordedCourse?

  private init(volatility: Volatility?, course: RecordedCourse?) {
    (self.volatility, self.course) = (volatility, course)
  }

  init(_ netuid: Netuid, in history: SubnetPriceHistory?, _ market: Market) {
    guard let history, let info = market.snapshot.info(netuid),
      let state = market.chain.subnet(netuid)
    else {
      self = .unknown
      return
    }
    let price = state.pool.price.approximate
    volatility = Volatility.recorded(info, in: history)
    course = RecordedCourse(info, in: history, until: market.snapshot, now: price)
  }
}

extension Inquiry {
  /// The recorded prices of all subnets; nil where they cannot be read.
  var recordedHistory: SubnetPriceHistory? { book.history.value { try? market.priceHistory() } }

  /// What the recorded prices of a subnet say.
  func recordedPrices(_ netuid: Netuid) -> RecordedPrices {
    let history = recordedHistory
    return book.prices(netuid) { RecordedPrices(netuid, in: history, market) }
  }

  /// How alpha prices moved together, of the subnets with the deepest pools.
  var commonMoves: CommonMoves? {
    let history = recordedHistory
    return book.moves.value { history.flatMap(commonMoves) }
  }

  private func commonMoves(_ history: SubnetPriceHistory) -> CommonMoves? {
    let infos = market.emittingSubnets.prefix(24).compactMap { market.snapshot.info($0.netuid) }
    return CommonMoves(
      infos.compactMap { info in
        let points = history.comparable(info.netuid, registeredBlock: info.registeredBlock)
        guard points.count > Volatility.fewestChanges else { return nil }
        return try? PriceHistory(points)
      })
  }

  /// The pool in the middle of all by TAO.
  var medianPool: Amount<TAO> {
    book.medianPool.value {
      let pools = market.chain.subnets.map(\.pool.tao).sorted()
      return pools.isEmpty ? .zero : pools[pools.count / 2]
    }
  }
}
