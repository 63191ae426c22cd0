import Decimals
import Holdings
package import Inquiry
import Market
package import StakingEconomics
import StakingModel

extension Settings {
  /// The validator's take in parts of 65535, rounded to the nearest.
  package var take: UInt16 {
    fraction(.take).map { UInt16(($0 * 65535).rounded()) } ?? Market.standInTake
  }

  /// The exchange's offer, if a quote was set.
  package var offers: [CustodialChoice] {
    guard let rate = fraction(.custodial) else { return [] }
    let yield = CustodialYield(
      quoted: rate, basis: .apy, commission: fraction(.commission) ?? 0)
    return [
      CustodialChoice(
        name: CustodialChoice.unnamed, yield: yield, quotedOn: "a day you did not give")
    ]
  }

  /// What questions are reckoned with.
  package func wishes(heldStill: Bool = false) -> Wishes {
    Wishes(
      take: take, offers: offers, commission: fraction(.commission) ?? 0,
      course: heldStill ? .heldStill : .followsRules)
  }
}

extension Session {
  /// What questions are reckoned with: a quote that was set goes before those of what is held.
  package mutating func wishes(heldStill: Bool = false) -> Wishes {
    var wishes = settings.wishes(heldStill: heldStill)
    let held = holdings().custodial.compactMap(\.offer)
    wishes.offers += held.filter { offer in !wishes.offers.contains { $0.name == offer.name } }
    return wishes
  }
}
