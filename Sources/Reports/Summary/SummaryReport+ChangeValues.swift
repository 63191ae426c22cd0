import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// What would change the picture: one thing at a time, the largest first.
extension SummaryReport {
  static let changeShape: [String: TemplateShape] = [
    "changes": .list(["what": .text, "gain": .text, "difference": .text]), "hasChanges": .flag,
  ]

  var changeValues: [String: TemplateValue] {
    let found = wouldChange
    let still = review.earned(days: outlook.days).knownRao ?? 0
    return [
      "hasChanges": .flag(!found.isEmpty),
      "changes": .list(
        found.map { what, gain in
          [
            "what": .text(what), "gain": .text(PlainGain.text(gain)),
            "difference": .text(PlainGain.text(gain - still)),
          ]
        }),
    ]
  }

  /// What is gained over the horizon instead, in rao.
  var wouldChange: [(what: String, gainRao: Int128)] {
    guard !isDust, let still = review.earned(days: outlook.days).knownRao else { return [] }
    var all = outlook.byPrice.filter { $0.change != 0 && $0.gainRao != still }.map { change, gain in
      (what: "All alpha prices end \(Words.change(change))", gainRao: gain)
    }
    let take = -outlook.waterfall.rao(.take)
    if take > 0 { all.append(("Validators took nothing", still + take)) }
    if let place = outlook.places.first, place.spotRao > 0 {
      let lost = place.spotRao - Int128(place.payout.rao)
      all.append(
        (
          "\(context.market.title(place.netuid)) is removed today",
          still - place.earnedRao - max(0, lost)
        ))
    }
    all += positions.compactMap(networkInstead)
    return all.sorted { ($0.gainRao - still).magnitude > ($1.gainRao - still).magnitude }
  }

  /// A custodian that pays what the network pays, where more was quoted.
  private func networkInstead(_ position: HeldPosition) -> (what: String, gainRao: Int128)? {
    guard case .custodian(let offer) = position.place,
      let still = review.earned(days: outlook.days)
        .knownRao, let earned = position.earned(days: outlook.days)?.taoRao,
      let above = context.inquiry.aboveNetwork(offer)
    else { return nil }
    let days = Double(outlook.days) / Double(ChainCalendar.daysPerYear)
    let network = Int128((Double(position.rao) * above.network * days).rounded())
    return ("\(offer.name) pays what root earns before take", still - earned + network)
  }
}

/// `+0.52`, `−3.1`.
enum PlainGain {
  static func text(_ rao: Int128) -> String {
    (rao > 0 ? "+" : "") + Words.number(Double(rao) / 1e9)
  }
}
