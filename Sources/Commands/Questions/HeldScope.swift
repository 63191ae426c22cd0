import Decimals
import Holdings
import Inquiry
import LabSession
import Market
import Questions
import StakingModel

/// What of a person's holdings a question names: some of the positions, and perhaps a part of one place.
struct HeldScope {
  /// The positions it names.
  private(set) var profile: Profile
  /// The part of what lies at their one place; nil for all of it.
  private(set) var part: LeavingWish?
  /// Whether TAO was asked for where only alpha is held.
  private(set) var isTAOOfAlpha = false

  /// Nil where it names what is not held, or more than is.
  init?(_ named: NamedThings, of held: Profile, on market: Market) {
    profile = held
    if !named.subnets.isEmpty || named.isAboutRoot || named.isAboutExchange {
      profile.positions.removeAll { !HeldScope.isNamed($0, in: named) }
    }
    guard !profile.positions.isEmpty, named.amounts.count < 2, named.parts.isEmpty else {
      return nil
    }
    guard let amount = named.amounts.first else { return }
    guard keep(amount, on: market), count(amount, on: market) else { return nil }
  }

  /// The subnet of all alpha that is held; nil for none and for several.
  static func onlySubnet(of profile: Profile) -> Netuid? {
    let netuids = Set(profile.alpha.map(\.netuid))
    return netuids.count == 1 ? netuids.first : nil
  }

  /// The place of all of it, if there is but one.
  var onlyPlace: LeavingWish.Place? {
    let places = LeavingOrder.places(profile)
    return places.count == 1 ? places.first : nil
  }

  private static func isNamed(_ position: Position, in named: NamedThings) -> Bool {
    switch position {
    case .root: named.isAboutRoot
    case .alpha(let alpha): named.subnets.contains(alpha.netuid)
    case .custodial(let custodial):
      named.isAboutExchange
        && named.exchange.map { $0.lowercased() == custodial.provider.lowercased() } ?? true
    }
  }

  /// Leaves out what the unit of the amount cannot mean.
  private mutating func keep(_ amount: NamedAmount, on market: Market) -> Bool {
    switch amount.unit {
    case .money: return false
    case .unsaid: return true
    case .alpha(let netuid):
      profile.positions.removeAll { position in
        guard case .alpha(let alpha) = position else { return true }
        return netuid.map { $0 != alpha.netuid } ?? false
      }
    case .tao:
      // "All my TAO" is everything: people call their alpha so too.
      guard amount.size != .share(.one) else { return true }
      let coins = profile.positions.filter { if case .alpha = $0 { false } else { true } }
      if coins.isEmpty { isTAOOfAlpha = true } else { profile.positions = coins }
    }
    return !profile.positions.isEmpty
  }

  private mutating func count(_ amount: NamedAmount, on market: Market) -> Bool {
    if amount.size == .share(.one) { return true }
    guard let place = onlyPlace else { return false }
    let held = profile.held(at: place)
    let wanted: Double
    switch amount.size {
    case .share(let share): wanted = (Double(held) * share.approximate).rounded(.down)
    case .number(let number):
      guard let rao = number.wholeRao, rao > 0, rao <= QuestionSubject.most else { return false }
      wanted = Double(rao)
      if case .number = amount.size, amount.unit == .unsaid, place.isSubnet { return false }
    }
    guard isTAOOfAlpha, case .subnet(let netuid) = place else {
      return take(wanted, of: held, at: place)
    }
    guard let price = market.chain.subnet(netuid)?.pool.price.approximate, price > 0 else {
      return false
    }
    // What is nearly all is all: nobody knows the price of their alpha to the rao.
    let alpha = wanted / price
    let isAll = (0.98...1.02).contains(alpha / Double(held))
    return take(isAll ? Double(held) : alpha, of: held, at: place)
  }

  private mutating func take(
    _ rao: Double, of held: UInt64, at place: LeavingWish.Place
  ) -> Bool {
    guard rao > 0, rao <= Double(held) else { return false }
    if rao < Double(held) { part = LeavingWish(place, rao: UInt64(rao)) }
    return true
  }
}

extension LeavingWish.Place {
  fileprivate var isSubnet: Bool { if case .subnet = self { true } else { false } }
}
