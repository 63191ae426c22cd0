import Decimals
import StakingEconomics

/// What has to be said about exchanges wherever ways are set beside one another.
extension StakeComparison {
  /// Where each rate comes from, and what is not in hand yet on the first day that is told.
  ///
  /// - Parameter day: that day; nil for the end of the time.
  func custodialNotes(from day: Int? = nil) -> [String] {
    custodians.flatMap { offer in
      let rate =
        offer.isNamed
        ? "\(offer.name) quoted its rate on \(offer.quotedOn); it is not verified here."
        : "The exchange's rate is the quote you set: undated and not verified here."
      return [rate, waiting(offer, from: day ?? days)].compactMap(\.self)
    }
  }

  private func waiting(_ offer: CustodialChoice, from day: Int) -> String? {
    let earliest = offer.lockDays + offer.withdrawalDays
    guard outcome(of: .custodial(offer.name)) != nil, earliest > Double(day) else { return nil }
    let wait = NumberFormat.counted(Int(earliest.rounded(.up)), "day")
    let name = offer.isNamed ? offer.name : "The exchange"
    return "\(name) pays out \(wait) from now at the earliest: what stands there is in hand then."
  }

  /// What `why` calls an exchange: `custodial`, and with a number where there are several.
  func identifier(ofCustodian name: String) -> String {
    let place = custodians.firstIndex { $0.name == name } ?? 0
    return place == 0 ? "custodial" : "custodial\(place + 1)"
  }
}
