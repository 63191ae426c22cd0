import Diagnostics
import Inquiry
import LabSession
import Market
import StakingEconomics
import StakingModel

/// Where something is held for a time: on root, in a subnet's alpha, at the exchange whose quote was
/// set.
enum HoldingPlace {
  case root
  case subnet(SubnetInfo)
  case exchange

  private static let exchangeWords: Set<String> = ["exchange", "the exchange", "custodial"]

  /// The place as typed, or the subnet that was set.
  ///
  /// - Parameter works: a line that works, ending in the place: completes hints.
  init(
    _ typed: String?, in snapshot: Snapshot, settings: Settings, works: (String) -> String
  ) throws {
    if let typed, HoldingPlace.exchangeWords.contains(typed.lowercased()) {
      self = .exchange
      return
    }
    let named = typed.map(\.nonEmpty) ?? settings[.subnet]
    switch try TradePlace(named, in: snapshot, works: works) {
    case .root: self = .root
    case .subnet(let info, _): self = .subnet(info)
    }
  }
}

extension HoldingPlace {
  /// The place as it is asked about; nil for an exchange of which no quote was set.
  func asked(_ wishes: Wishes) -> Place? {
    switch self {
    case .root: .root
    case .subnet(let info): .subnet(info.netuid)
    case .exchange: wishes.offers.first.map { .custodian($0) }
    }
  }
}
