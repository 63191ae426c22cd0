import StakingModel

/// Which of several lots goes first when part of a holding is given away.
public enum LotMethod: String, Hashable, Sendable, CaseIterable {
  /// The oldest first.
  case firstIn = "FIFO"
  /// The newest first.
  case lastIn = "LIFO"
  /// The one with the highest cost a unit first, the older of two alike.
  case highestIn = "HIFO"
  /// All lots are one, at their average cost.
  case average = "average cost"
}

/// A quantity that came at one time, with what is left of its cost.
public struct Lot: Hashable, Sendable {
  /// The event it came by; for average cost the first one.
  public let event: Int
  /// When it was acquired, in seconds since 1970-01-01 UTC.
  public let acquired: Int64
  /// What is left of it, in rao.
  public internal(set) var rao: Int128
  /// What is left of its cost.
  public internal(set) var cost: ExactMoney
}

/// The lots of one asset.
struct LotShelf: Hashable, Sendable {
  /// In order of acquisition.
  private(set) var lots: [Lot] = []
  let method: LotMethod

  var rao: Int128 { lots.reduce(0) { $0 + $1.rao } }

  mutating func add(_ lot: Lot) {
    if method == .average, let all = lots.first {
      lots = [
        Lot(
          event: all.event, acquired: all.acquired, rao: all.rao + lot.rao,
          cost: all.cost + lot.cost)
      ]
      return
    }
    var place = lots.endIndex
    while place > 0, lots[place - 1].acquired > lot.acquired { place -= 1 }
    lots.insert(lot, at: place)
  }

  /// Takes rao away and returns the parts taken, fewer if fewer are there.
  ///
  /// A part of a lot takes its share of the cost, rounded to 10^−9 with halves to even; the lot
  /// keeps the rest, so parts and rest always add up.
  mutating func take(_ wanted: Int128) -> [Lot] {
    var left = wanted
    var taken: [Lot] = []
    while left > 0, let index = next {
      let lot = lots[index]
      if lot.rao <= left {
        taken.append(lot)
        lots.remove(at: index)
        left -= lot.rao
        continue
      }
      let share = ExactRatio.product(lot.cost.nano, left, over: lot.rao) ?? lot.cost.nano
      let cost = ExactMoney(nano: share)
      taken.append(Lot(event: lot.event, acquired: lot.acquired, rao: left, cost: cost))
      lots[index].rao -= left
      lots[index].cost = lot.cost - cost
      left = 0
    }
    return taken
  }

  private var next: Int? {
    switch method {
    case .firstIn, .average: lots.indices.first
    case .lastIn: lots.indices.last
    case .highestIn:
      lots.indices.max { one, other in
        let (left, right) = (lots[one], lots[other])
        if ExactRatio.isLess(left.cost.nano, over: left.rao, than: right.cost.nano, over: right.rao)
        {
          return true
        }
        let isMore = ExactRatio.isLess(
          right.cost.nano, over: right.rao, than: left.cost.nano, over: left.rao)
        return !isMore && one > other
      }
    }
  }
}
