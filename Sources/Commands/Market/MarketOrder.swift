import Inquiry
import Market
import StakingModel

/// What a market list is sorted by.
enum MarketOrder: String, CaseIterable {
  case netuid, name, price, rate, liquidity, emission, root, burn, supply

  /// The order of a key, or of what people call it.
  init?(named key: String) {
    if let order = MarketOrder(rawValue: key) {
      self = order
    } else if ["apy", "apr", "yield", "net", "earns"].contains(key) {
      self = .rate
    } else {
      return nil
    }
  }

  /// Names and numbers rise, everything else begins with the largest.
  var startsWithLargest: Bool { self != .netuid && self != .name }

  /// The rows in order; those without the number come last, equal ones by number.
  func sorted(_ rows: [SubnetFigures], descending: Bool) -> [SubnetFigures] {
    if self == .name { return byName(rows, descending: descending) }
    let keyed = rows.map { (key: key(of: $0), row: $0) }
    return keyed.sorted { left, right in
      guard left.key != right.key else { return left.row.info.netuid < right.row.info.netuid }
      guard let first = left.key else { return false }
      guard let second = right.key else { return true }
      return descending ? first > second : first < second
    }.map(\.row)
  }

  private func byName(_ rows: [SubnetFigures], descending: Bool) -> [SubnetFigures] {
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

  private func key(of row: SubnetFigures) -> Double? {
    switch self {
    case .netuid, .name: Double(row.info.netuid.value)
    case .price: row.price
    case .rate: row.netRate
    case .liquidity: row.liquidity.approximate
    case .emission: row.emissionPerDay
    case .root: row.rootProportion?.approximate
    case .burn: row.state.minerBurned.approximate
    case .supply: row.state.alphaOut.approximate
    }
  }
}
