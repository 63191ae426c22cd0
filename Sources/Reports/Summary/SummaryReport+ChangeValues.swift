import Charts
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// What would change the picture: one thing at a time, the largest first.
extension SummaryReport {
  static let changeShape: [String: TemplateShape] = [
    "changes": .list(["what": .text, "gain": .text, "difference": .text]), "hasChanges": .flag,
    "tornadoChart": .optional(.markup),
  ]

  var changeValues: TemplateRecord {
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
      (what: SummaryReport.priceName(change), gainRao: gain)
    }
    let take = -(outlook.waterfall?.rao(.take) ?? 0)
    if take > 0 { all.append(("Validators took nothing", still + take)) }
    all += removals.map { ("\($0.what), \($0.paid) of its price paid", $0.gainRao) }
    if let place = outlook.places.first, let other = outlook.emissionOff {
      all.append(
        (
          "The chain gives \(context.market.title(place.netuid)) no TAO, its price held still",
          still - place.earnedRao + other
        ))
    }
    let root = positions.filter { $0.place == .root }
      .compactMap { $0.earned(days: outlook.days)?.taoRao }.reduce(0, +)
    if root > 0 { all.append(("Root is paid nothing any more", still - root)) }
    if let fan = outlook.chance?.fan, fan.count > 1, fan.count.isMultiple(of: 2) {
      let half = fan[fan.count / 2 - 1]
      all.append(("It lasts half as long, \(Words.dayCount(half.days))", half.stillRao))
    }
    all += positions.compactMap(networkInstead)
    return all.sorted { ($0.gainRao - still).magnitude > ($1.gainRao - still).magnitude }
  }

  /// What is gained where the largest subnet is removed today, by what was paid before.
  private var removals: [(what: String, paid: String, gainRao: Int128)] {
    guard let place = outlook.places.first, place.spotRao > 0,
      let still = review.earned(days: outlook.days).knownRao
    else { return [] }
    let paid = place.paidIfRemoved
    let ends =
      paid.lowerBound == paid.upperBound ? [paid.lowerBound] : [paid.lowerBound, paid.upperBound]
    return ends.map { end in
      (
        "\(context.market.title(place.netuid)) is removed today",
        Words.whole(Double(end) / Double(place.spotRao)),
        still - place.earnedRao - max(0, place.spotRao - end)
      )
    }
  }

  /// The same as a picture: a fall and a rise of prices by as much stand on one line.
  var tornadoChart: TornadoChart? {
    guard let still = review.earned(days: outlook.days).knownRao else { return nil }
    func value(_ gain: Int128) -> ChartValue {
      let text = PlainGain.text(gain - still) + " TAO"
      return ChartValue(
        Double(gain - still) / 1e9, input.isRedacted ? Redaction.hiding(text) : text)
    }
    let prices = Dictionary(
      grouping: outlook.byPrice.filter { $0.change != 0 && $0.gainRao != still },
      by: { $0.change.magnitude })
    let pairs = prices.sorted { $0.key < $1.key }.map { size, changes in
      let ends = changes.map(\.change).sorted().map(Words.change).joined(separator: " or ")
      return TornadoChart.Row("All alpha prices end \(ends)", changes.map { value($0.gainRao) })
    }
    let gone = removals
    let removed = gone.first.map { first in
      TornadoChart.Row(
        "\(first.what), \(gone.map(\.paid).joined(separator: " or ")) of its price paid",
        gone.map { value($0.gainRao) })
    }
    let names = Set(
      outlook.byPrice.map { SummaryReport.priceName($0.change) }
        + gone.map { "\($0.what), \($0.paid) of its price paid" })
    let others = wouldChange.filter { !names.contains($0.what) }.map {
      TornadoChart.Row($0.what, [value($0.gainRao)])
    }
    let rows = pairs + [removed].compactMap(\.self) + others
    guard !isDust, rows.count > 1 else { return nil }
    return TornadoChart(
      title: "What one change adds to the gain of \(Words.dayCount(outlook.days))",
      nameHeading: "What changes", valueHeading: "difference in TAO", rows: rows)
  }

  private static func priceName(_ change: Double) -> String {
    "All alpha prices end \(Words.change(change))"
  }

  /// A custodian that pays what the network pays, where more was quoted.
  private func networkInstead(_ position: HeldPosition) -> (what: String, gainRao: Int128)? {
    guard case .custodian(let offer) = position.place,
      let still = review.earned(days: outlook.days)
        .knownRao, let earned = position.earned(days: outlook.days)?.taoRao,
      context.inquiry.aboveNetwork(offer) != nil
    else { return nil }
    let network = context.inquiry.networkEarns(Amount(rao: position.rao), days: outlook.days)
    return ("\(offer.name) pays what root earns before take", still - earned + network)
  }
}

/// `+0.52`, `−3.1`.
enum PlainGain {
  static func text(_ rao: Int128) -> String {
    (rao > 0 ? "+" : "") + Words.beginning(rao: rao)
  }
}
