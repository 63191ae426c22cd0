import Decimals
import Holdings
import Inquiry
import Presentation
import StakingEconomics
import StakingModel

/// The same money on root, in alpha and with custodians.
extension SummaryReport {
  static let comparisonShape: [String: TemplateShape] = [
    "compared": .text, "chart": .optional(.markup),
    "whatIf": .optional(.markup), "hasWays": .flag, "refusals": .list(.text),
    "ways": .list([
      "title": .text, "earns": .text, "final": .text, "gain": .text, "cost": .text,
      "halved": .text, "loss": .text, "belowRoot": .text, "breakEven": .optional(.text),
      "asRoot": .optional(.text), "expected": .optional(.text), "waits": .optional(.text),
    ]),
    "scenarios": .list(["change": .text, "gains": .list(.text)]), "rootUnpaid": .optional(.text),
    "lacksChance": .flag, "ownOut": .optional(.text), "ownRises": .optional(.text),
  ]

  var comparisonValues: TemplateRecord {
    let gains = gainColumn
    let costs = NumberColumn(
      comparison.outcomes.map { $0.inAndOut.map { $0.cost.approximate } })
    let ways = comparison.outcomes.map(\.way)
    let otherwise = ways.map(review.outcomes)
    return [
      "compared": .text(Words.tao(comparison.amount)),
      "hasWays": .flag(!ways.isEmpty),
      "refusals": .list(refusals.map(TemplateValue.text)),
      "ways": .list(comparison.outcomes.map { value($0, gains, costs) }),
      "scenarios": .list(
        review.variants.indices.map { index in
          [
            "change": .text(Words.change(review.variants[index].change)),
            "gains": .list(
              otherwise.map { .text(gains.netGain($0[index]?.gainRao, missing: "refused")) }),
          ]
        }),
      "rootUnpaid": .optional(rootUnpaid),
      "lacksChance": .flag(
        comparison.choices.contains { comparisonRisks.places[$0.netuid]?.chance == nil }),
      "ownOut": .optional(ownOut), "ownRises": .optional(ownRises),
    ]
  }

  /// Who holds some of it already is told why new money of the same size would earn less.
  private var ownOut: String? {
    let ways = comparison.outcomes.map(\.way).filter { way in
      positions.contains { $0.place.way == way && $0.exit.received != nil }
    }
    let places = ways.filter { if case .custodial = $0 { false } else { true } }.map(title)
    guard !places.isEmpty else { return nil }
    return
      "What you hold in \(places.joined(separator: ", ")) is this very money. New money beside "
      + "it, as the command “taolab compare” has it, earns a little less."
  }

  /// What a large stake's own purchase does to the price, which all changes of it are counted from.
  private var ownRises: String? {
    let rises = comparison.outcomes.compactMap { outcome -> String? in
      outcome.ownRise.map { "\(title(outcome.way)) by \(Words.percent($0))" }
    }
    guard !rises.isEmpty else { return nil }
    return
      "\(SummaryReport.riseWords) \(rises.joined(separator: ", ")). Halved and other prices "
      + "count from the price after that."
  }

  /// What a purchase of all of it would do to the price.
  static let riseWords = "Buying it raises the price of"

  /// Root earns nothing at all once alpha prices have fallen far enough; the table shows it.
  private var rootUnpaid: String? {
    guard comparison.outcome(of: .root) != nil else { return nil }
    let falls = review.variants.filter { $0.comparison.grossRates.rootUnpaidFrom != nil }
    guard let first = falls.max(by: { $0.change < $1.change }),
      let day = first.comparison.grossRates.rootUnpaidFrom
    else { return nil }
    let sum = Words.number(context.chain.movingPriceSum.approximate)
    return
      "Root is paid only while the moving prices of all subnets \(SummaryReport.rootPaidFrom). "
      + "They add up to \(sum). With alpha prices at \(Words.change(first.change)) they fall "
      + "below that on day \(Words.count(day)), and root earns nothing from then on."
  }

  /// From where on the chain pays root, for everybody.
  static let rootPaidFrom = "add up to more than 1 TAO"

  /// Whether a custodian pays only after the days that are compared.
  private func isLate(_ outcome: StakeOutcome) -> Bool {
    outcome.daysUntilInHand > Double(comparison.days)
  }

  private func inHandAfter(_ outcome: StakeOutcome) -> String {
    Words.dayCount(Int(outcome.daysUntilInHand.rounded(.up)))
  }

  /// What a custodian's own days do to its row.
  private func waits(_ outcome: StakeOutcome) -> String? {
    let offer = comparison.custodians.first { outcome.way == .custodial($0.name) }
    let days = Int(offer?.withdrawalDays ?? 0)
    if isLate(outcome) {
      return "comes later than the other ways. What it earns after day "
        + "\(Words.count(comparison.days)) is not counted"
    }
    guard days > 0 else { return nil }
    return "pays \(Words.dayCount(days)) after you ask and earns nothing in "
      + "\(days == 1 ? "it" : "them"): you ask on day \(Words.count(comparison.days - days))"
  }

  private func value(
    _ outcome: StakeOutcome, _ gains: NumberColumn, _ costs: NumberColumn
  ) -> TemplateValue {
    let way = outcome.way
    let choice = comparison.choices.first { way == .alpha($0.netuid) }
    let chance = choice.flatMap { comparisonRisks.places[$0.netuid]?.chance }
    // A dash is for what has no price of its own, and so no such chance.
    let unknown = choice == nil ? "–" : "not known"
    let expected =
      outcome.expectedLossRao > 0
      ? "\(Words.balance(rao: outcome.expectedFinalRao)) in hand on average, with the chance of losing "
        + "all that you gave" : nil
    return [
      "title": .text(title(way) + (isLate(outcome) ? ", after \(inHandAfter(outcome))" : "")),
      "earns": .text(gains.inHand(outcome.earnedRao)), "waits": .optional(waits(outcome)),
      "final": .text(gains.inHand(outcome.finalRao)),
      "gain": .text(gains.netGain(outcome.gainRao)),
      "cost": .text(
        costs.text(outcome.inAndOut.map { $0.cost.approximate }, missing: "not known")),
      "halved": .text(
        gains.inHand(comparisonRisks.halved[way]?.finalRao, missing: "–")),
      "loss": .text(chance.map { Words.chance($0.probability) } ?? unknown),
      "belowRoot": .text(chance?.belowRoot.map(Words.chance) ?? unknown),
      "breakEven": .optional(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0) }.map { Words.fall(-$0) }),
      "asRoot": .optional(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0, against: .root) }
          .map { Words.fall(-$0) }),
      "expected": .optional(expected),
    ]
  }
}
