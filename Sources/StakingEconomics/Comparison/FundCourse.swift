import StakingModel
import Synchronization

/// What one TAO on root has earned: rows of alpha in its validator's fund, which earn alpha dividends
/// themselves. Net of take.
struct FundRows {
  /// Alpha per TAO on root, in the order of the rates' places.
  private(set) var held: [Double]
  private let keep: Double
  private let grows: Bool

  /// Where rates are held still, the fund's own dividends are left out, so that the result is the
  /// simple rate.
  init(_ rates: RateProjection, take: UInt16) {
    held = [Double](repeating: 0, count: rates.places.count)
    keep = 1 - Double(take) / 65535
    grows = rates.course == .followsRules
  }

  /// Goes on by the day of this index.
  mutating func advance(_ rates: RateProjection, day: Int) {
    let blocks = Double(ChainCalendar.blocksPerDay)
    let (root, alpha) = (rates.rootAlpha[day], rates.alphaRates[day])
    for place in held.indices {
      let deposit = keep * root[place]
      // What arrives in the day earns half of it.
      let growth = grows ? keep * alpha[place] * blocks : 0
      held[place] += held[place] * growth + deposit * (1 + growth / 2)
    }
  }

  /// After a claim that took everything.
  mutating func empty() {
    for place in held.indices { held[place] = 0 }
  }

  /// What they are worth at today's prices, in TAO.
  func worth(_ rates: RateProjection) -> Double {
    zip(held, rates.places).reduce(0.0) { $0 + $1.0 * $1.1.price }
  }

  /// A claim of everything that some stake has earned by the end of a day.
  ///
  /// - Parameters:
  ///   - stake: the claimant's TAO on root, there from the start.
  ///   - validator: all TAO on root with the same validator, the claimant's among it.
  ///   - change: by how much all alpha prices have changed by then.
  ///   - depths: the pools on that day.
  func claim(
    _ rates: RateProjection, stake: Double, validator: Double, priceChange change: Double,
    depths: [ProjectedDepth?]
  ) -> ProjectedClaim {
    guard stake > 0, validator > 0 else { return .nothing }
    var moves = held.indices.map { depths[$0]?.exponent(ofSale: held[$0] * validator) ?? 0 }
    ElementaryFunctions.expm1(inPlace: &moves)
    var rows: [ProjectedClaim.Row] = []
    rows.reserveCapacity(held.count)
    for place in held.indices {
      guard let depth = depths[place] else { continue }
      let alpha = held[place] * validator
      rows.append(
        ProjectedClaim.Row(
          worth: alpha * rates.places[place].price * (1 + change),
          value: depth.sale(of: alpha, moving: moves[place])))
    }
    return ProjectedClaim(rows, part: min(1, stake / validator))
  }

  /// The pools of all places at the end of a day.
  static func depths(
    _ rates: RateProjection, days: Int, chain: ChainState, priceChange change: Double
  ) -> [ProjectedDepth?] {
    rates.places.indices.map { place in
      chain.subnet(rates.places[place].netuid).map {
        ProjectedDepth($0.pool, injected: rates.tables.injected[days - 1, place], change: change)
      }
    }
  }
}

/// The pools of days that were asked about before; no part of any value.
private final class DepthBook: Sendable {
  private struct Key: Hashable { let days: Int, change: Double }

  private let pages = Mutex<[Key: [ProjectedDepth?]]>([:])
  private let rows = Mutex<[Int: FundRows]>([:])
  private static let most = 32

  func rows(days: Int, make: () -> FundRows) -> FundRows {
    if let kept = rows.withLock({ $0[days] }) { return kept }
    let made = make()
    rows.withLock { rows in
      if rows.count >= DepthBook.most { rows = [:] }
      rows[days] = made
    }
    return made
  }

  func depths(days: Int, change: Double, make: () -> [ProjectedDepth?]) -> [ProjectedDepth?] {
    let key = Key(days: days, change: change)
    if let kept = pages.withLock({ $0[key] }) { return kept }
    let made = make()
    pages.withLock { pages in
      if pages.count >= DepthBook.most { pages = [:] }
      pages[key] = made
    }
    return made
  }
}

/// The rows of a fund on every day of some rates.
struct FundCourse {
  private let rates: RateProjection
  /// The rows before the first day and after every eighth; the days between are soon made again.
  private let kept: [FundRows]
  private static let stride = 8
  private let book = DepthBook()

  /// Days it goes on for.
  var days: Int { rates.days }

  init(_ rates: RateProjection, take: UInt16) {
    self.rates = rates
    var now = FundRows(rates, take: take)
    var kept = [now]
    for day in 0..<rates.days {
      now.advance(rates, day: day)
      if (day + 1) % FundCourse.stride == 0 { kept.append(now) }
    }
    self.kept = kept
  }

  /// The rows after some days.
  private func rows(after days: Int) -> FundRows {
    let place = days / FundCourse.stride
    guard days % FundCourse.stride > 0 else { return kept[place] }
    return book.rows(days: days) {
      var rows = kept[place]
      for day in place * FundCourse.stride..<days { rows.advance(rates, day: day) }
      return rows
    }
  }

  /// What the rows of one TAO on root are worth at today's prices after all days.
  func worth(days: Int) -> Double { days > 0 ? rows(after: days).worth(rates) : 0 }

  /// A claim of everything that some stake has earned by a day.
  func claim(
    days: Int, stake: Double, validator: Double, chain: ChainState, priceChange: Double
  ) -> ProjectedClaim {
    guard days > 0 else { return .nothing }
    let depths = book.depths(days: days, change: priceChange) {
      FundRows.depths(rates, days: days, chain: chain, priceChange: priceChange)
    }
    return rows(after: days).claim(
      rates, stake: stake, validator: validator, priceChange: priceChange, depths: depths)
  }
}

/// A pool some time on, in 64-bit numbers: deeper by what it was given, at a price that others moved.
struct ProjectedDepth: Sendable {
  private let tao: Double
  private let alpha: Double
  /// The power in the payout: alpha's weight over TAO's.
  private let power: Double

  init(_ pool: Pool, injected: Double, change: Double) {
    let price = pool.price.approximate
    let move = change == 0 ? 0 : ElementaryFunctions.log(1 + change)
    let base = pool.baseWeight.approximate
    let quote = pool.quoteWeight.approximate
    let up = move == 0 ? 1 : ElementaryFunctions.exp(move * base)
    let down = move == 0 ? 1 : ElementaryFunctions.exp(-move * quote)
    tao = (pool.tao.approximate + injected * price) * up
    alpha = (pool.alpha.approximate + injected) * down
    power = quote > 0 ? base / quote : 1
  }

  /// Whether both weights are equal: no power is needed then.
  private var isEven: Bool { abs(power - 1) < 1e-9 }

  /// The logarithm of the part of the pool's TAO that a sale leaves.
  func exponent(ofSale sold: Double) -> Double {
    guard sold > 0, alpha > 0, !isEven else { return 0 }
    return power * ElementaryFunctions.log(alpha / (alpha + sold))
  }

  /// TAO for alpha, fee-less.
  ///
  /// - Parameter move: e to the sale's exponent, less one.
  func sale(of sold: Double, moving move: Double) -> Double {
    guard sold > 0, alpha > 0 else { return 0 }
    return isEven ? tao * (1 - alpha / (alpha + sold)) : tao * -move
  }
}

/// A claim as the chain makes it, in 64-bit numbers: `RootFund.claim` is the rule to the rao.
struct ProjectedClaim {
  /// One row of the fund.
  struct Row {
    /// At the spot price.
    let worth: Double
    /// What a sale of the whole row brings.
    let value: Double
  }

  /// The claimant's part at spot prices, in TAO.
  private(set) var worth = 0.0
  /// What is paid, before the transaction fee.
  private(set) var paid = 0.0
  /// The claimant's part of small rows, which stays with the fund's other holders.
  private(set) var leftToOthers = 0.0
  /// The transaction fee.
  private(set) var fee = Amount<TAO>.zero

  static let nothing = ProjectedClaim([], part: 0)

  init(_ rows: [Row], part: Double) {
    guard part > 0 else { return }
    let rules = ClaimRules()
    let threshold = rules.threshold.approximate
    let cash = rows.reduce(0.0) { $0 + ($1.value < threshold ? $1.value : 0) }
    let sum = rows.reduce(cash) { $1.value >= threshold ? $0 + $1.value : $0 }
    let floor = min(
      rules.rowCap.approximate, sum * Double(rules.rowBasisPoints) / 10_000)
    let (forfeit, dust) = (rules.forfeitCap.approximate, rules.sliceDust.approximate)
    var sold = cash > 0 ? 1 : 0
    var skipped = 0
    paid = cash * part
    for row in rows where row.value >= threshold {
      let slice = row.value * part
      let isSmall =
        slice <= forfeit && (row.value < floor || slice < dust)
      if isSmall, part < 1 {
        skipped += 1
        leftToOthers += slice
      } else {
        sold += 1
        paid += slice
      }
    }
    worth = rows.reduce(0.0) { $0 + $1.worth } * part
    fee = TransactionFee.of(.claim(sold: UInt64(sold), skipped: UInt64(skipped)))
    // The chain does nothing for less than the threshold, and nobody pays more than he gets.
    guard paid >= threshold, paid > fee.approximate else {
      (paid, leftToOthers, fee) = (0, 0, .zero)
      return
    }
  }

  /// Whether it is made at all.
  var isMade: Bool { paid > 0 }
}
