public import Holdings
import Market
public import StakingModel

/// What of somebody's holdings is to be left.
public struct LeavingWish: Hashable, Sendable {
  /// Where.
  public enum Place: Hashable, Sendable {
    case everywhere, root
    case subnet(Netuid)
    case custodian(String)
  }

  /// Where it lies now.
  public let place: Place
  /// How much in rao of TAO or of the subnet's alpha; nil for all of it.
  public let rao: UInt64?

  /// A wish; a part needs one place.
  public init(_ place: Place, rao: UInt64? = nil) {
    self.place = place
    self.rao = rao
  }

  /// Whether a position lies there.
  public func holds(_ position: Position) -> Bool {
    switch (place, position) {
    case (.everywhere, _), (.root, .root): true
    case (.subnet(let netuid), .alpha(let alpha)): alpha.netuid == netuid
    case (.custodian(let name), .custodial(let custodial)):
      custodial.provider.lowercased() == name.lowercased()
    default: false
    }
  }
}

extension Profile {
  /// What is held at a place, in rao of TAO or of the subnet's alpha; of everywhere no sum is made.
  public func held(at place: LeavingWish.Place) -> UInt64 {
    switch place {
    case .everywhere: 0
    case .root: rootStake.rao
    case .subnet(let netuid): alphaStake(on: netuid).rao
    case .custodian:
      custodial.filter { LeavingWish(place).holds(.custodial($0)) }
        .reduce(Amount<TAO>.zero) { $0.adding($1.amount) ?? Amount(rao: .max) }.rao
    }
  }
}

extension Inquiry {
  /// What leaving returns: a review of the positions that are left, each with the amount that is.
  ///
  /// A part is taken from the positions there in their order. What the chain would not leave behind
  /// is left with it.
  public func leave(_ profile: Profile, _ wish: LeavingWish, days: Int = 1) -> HoldingsReview {
    var left = profile
    left.positions = []
    var parts: Set<Int> = []
    var rest = wish.rao ?? .max
    for position in profile.positions where wish.holds(position) && rest > 0 {
      let taken = min(rest, position.rao)
      if wish.rao != nil { rest -= taken }
      let isPart = taken < position.rao && staysBehind(position, less: taken)
      if isPart { parts.insert(left.positions.count) }
      left.positions.append(isPart ? position.with(rao: taken) : position)
    }
    return review(left, days: days, amount: nil, changes: [], parts: parts)
  }

  /// Whether the chain leaves the rest of a position staked after a part is taken out.
  private func staysBehind(_ position: Position, less taken: UInt64) -> Bool {
    let rest = position.rao - taken
    switch position {
    case .root: return rest >= StakeMinimum.leftover.rao
    case .alpha(let alpha):
      guard let pool = market.chain.subnet(alpha.netuid)?.pool,
        let sale = try? pool.unstake(Amount(rao: taken))
      else { return true }
      return rest >= StakeMinimum.leftoverAlpha(in: sale.after).rao
    case .custodial: return true
    }
  }
}

extension Position {
  fileprivate func with(rao: UInt64) -> Position {
    switch self {
    case .root(var root):
      root.amount = Amount(rao: rao)
      return .root(root)
    case .alpha(var alpha):
      // What a part of it cost is not said. What is free is left first.
      alpha.locked = Amount(rao: rao - min(rao, alpha.free.rao))
      alpha.amount = Amount(rao: rao)
      alpha.boughtFor = nil
      return .alpha(alpha)
    case .custodial(var custodial):
      custodial.amount = Amount(rao: rao)
      return .custodial(custodial)
    }
  }
}
