import Market
import Presentation
import StakingModel

/// One subnet of the recorded market: what people call it, its numbers, and what it is given.
struct MarketRow {
  let info: SubnetInfo
  let state: SubnetState
  /// What the next block gives it; nil before the subnet started.
  let next: NextBlock?
  /// Nil before the subnet started.
  let rootProportion: RootProportion?

  /// Every subnet of a snapshot, ascending by number.
  static func all(of snapshot: Snapshot) -> [MarketRow] {
    let next = NextBlock.all(of: snapshot)
    return snapshot.subnets.compactMap { info in
      snapshot.chain.subnet(info.netuid).map {
        MarketRow(info, $0, next[info.netuid], of: snapshot)
      }
    }
  }

  init(_ info: SubnetInfo, _ state: SubnetState, _ next: NextBlock?, of snapshot: Snapshot) {
    self.info = info
    self.state = state
    self.next = next
    let started = info.firstEmissionBlock != nil
    rootProportion = started ? snapshot.chain.rootProportion(of: state) : nil
  }

  /// TAO per alpha at the block.
  var price: Double { state.pool.price.approximate }

  /// TAO the pool holds.
  var liquidity: Amount<TAO> { state.pool.tao }

  /// TAO per day at the rate of the next block; nil before the subnet started.
  var emissionPerDay: Double? {
    next.map { $0.tao.approximate * Double(ChainCalendar.blocksPerDay) }
  }

  /// Nil before the subnet started: there is no price to average.
  var movingPrice: I96F32? {
    info.firstEmissionBlock == nil ? nil : state.movingPrice
  }
}

/// What a market list is sorted by.
enum MarketOrder: String, CaseIterable {
  case netuid, name, price, liquidity, emission, root, burn, supply

  /// Names and numbers rise, everything else begins with the largest.
  var startsWithLargest: Bool { self != .netuid && self != .name }

  /// The rows in order; those without the number come last, equal ones by number.
  func sorted(_ rows: [MarketRow], descending: Bool) -> [MarketRow] {
    if self == .name { return byName(rows, descending: descending) }
    let keyed = rows.map { (key: key(of: $0), row: $0) }
    return keyed.sorted { left, right in
      guard left.key != right.key else { return left.row.info.netuid < right.row.info.netuid }
      guard let first = left.key else { return false }
      guard let second = right.key else { return true }
      return descending ? first > second : first < second
    }.map(\.row)
  }

  private func byName(_ rows: [MarketRow], descending: Bool) -> [MarketRow] {
    rows.sorted { left, right in
      let names = (left.info.name?.lowercased(), right.info.name?.lowercased())
      switch names {
      case (let first?, let second?) where first != second:
        return descending ? first > second : first < second
      case (.some, nil): return true
      case (nil, .some): return false
      default: return left.info.netuid < right.info.netuid
      }
    }
  }

  private func key(of row: MarketRow) -> Double? {
    switch self {
    case .netuid, .name: Double(row.info.netuid.value)
    case .price: row.price
    case .liquidity: row.liquidity.approximate
    case .emission: row.emissionPerDay
    case .root: row.rootProportion?.approximate
    case .burn: row.state.minerBurned.approximate
    case .supply: row.state.alphaOut.approximate
    }
  }
}
