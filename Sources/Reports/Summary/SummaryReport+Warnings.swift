import CivilTime
import Holdings
import Inquiry
import Market
import Presentation
import StakingEconomics
import StakingModel

extension SummaryReport {
  /// What the reader must know before trusting a number, each in a sentence or two.
  var warnings: [String] {
    [staleness].compactMap { $0 } + otherWarnings
  }

  /// All but the age of the data, which leads.
  var otherWarnings: [String] {
    let single = positions.flatMap(warnings)
    let shown = single.prefix(SummaryReport.mostWarnings)
    let rest =
      single.count > shown.count
      ? [
        "\(Words.count(single.count - shown.count)) more such notes are in the JSON of this report."
      ]
      : []
    return [specWarning, historyWarning, priceWarning, priceElsewhere].compactMap { $0 }
      + quoteWarnings + shown
      + rest + absurdCosts
  }

  /// The first of them on one page, with how many more there are.
  static func brief(_ all: [String]) -> [String] {
    guard all.count > SummaryReport.mostBriefWarnings + 1 else { return all }
    let rest = Words.count(all.count - SummaryReport.mostBriefWarnings)
    return all.prefix(SummaryReport.mostBriefWarnings) + ["and \(rest) more, in the full summary."]
  }

  private static let mostBriefWarnings = 4
  /// Warnings about single positions that are shown.
  private static let mostWarnings = 12

  var staleness: String? {
    let asOf = context.asOf
    switch asOf.freshness.level {
    case .fresh: return nil
    case .aging, .stale:
      return "The market data is \(asOf.freshness.text). Prices and rates have moved since\(moved)."
    case .future:
      return "This is made for \(context.now.date.text), and the market data is of "
        + "\(asOf.time.date.text). Prices and rates are those of the later day."
    }
  }

  /// By how much prices have probably moved since the data, of what is held most.
  private var moved: String {
    let days = Double(context.asOf.freshness.age) / 86_400
    let moves = outlook.places.prefix(3).compactMap { place in
      place.probableMove(days: days).map { move in
        "\(context.market.title(place.netuid)): \(Words.signedPercent(move.lowerBound)) to "
          + Words.signedPercent(move.upperBound)
      }
    }
    guard !moves.isEmpty else { return "" }
    let more = outlook.places.count > moves.count ? "; others likewise" : ""
    return
      ". If they move as before, this is how far 9 of 10 paths have come by now. "
      + "\(moves.joined(separator: "; "))\(more). The command \"taolab data update\" asks the chain for "
      + "today's"
  }

  private var specWarning: String? {
    let rules = RuntimeRules(specVersion: context.chain.specVersion)
    guard !rules.areKnown else { return nil }
    return "The market data is of runtime \(rules.specVersion). Not known of it: "
      + rules.unknowns.joined(separator: "; ") + "."
  }

  /// Ranges and chances are of fewer prices than the person has.
  private var historyWarning: String? {
    context.lacksHistory
      ? "Your own history file is damaged and was left out. Ranges and chances here are of the prices "
        + "that come with the program; the verb data history says what is wrong." : nil
  }

  /// A price of another time makes every sum in money wrong.
  private var priceWarning: String? {
    guard let given = input.profile.taoPrice, let age = oldPriceDays else { return nil }
    return
      "Your price of TAO is of \(given.asOf.text), \(Words.count(age)) days ago. Every amount in "
      + "\(input.profile.currency) here is counted with it."
  }

  /// A price far from the one recorded with the state of the chain.
  private var priceElsewhere: String? {
    guard let price, oldPriceDays == nil, let known = context.market.price,
      known.currency == price.currency, known.value > 0,
      price.value > known.value * 2 || price.value < known.value / 2
    else { return nil }
    return "\(Words.money(price.value, price.currency)) for one TAO is far from the "
      + "\(Words.money(known.value, known.currency)) recorded"
      + (known.date.map { " on \($0.text)" } ?? "")
      + ". Every amount in money is counted with yours."
  }

  /// A cost that no recorded price explains.
  private var absurdCosts: [String] {
    positions.compactMap { position in
      guard case .alpha(let alpha) = position.position, let cost = alpha.boughtFor,
        alpha.amount > .zero,
        let course = outlook.places.first(where: { $0.netuid == alpha.netuid })?.risks?.price
      else { return nil }
      let paid = cost.approximate / alpha.amount.approximate
      guard paid > course.highest.price * 1.5 else { return nil }
      return "\(title(position)): what it cost comes to \(Words.number(paid)) TAO an alpha. The "
        + "highest recorded price is \(Words.number(course.highest.price)). Check the amount."
    }
  }

  /// How many days ago the person's price was true, if that is more than a month.
  var oldPriceDays: Int? {
    guard let given = input.profile.taoPrice else { return nil }
    let age = Int(given.age(at: context.now.date))
    return age > 31 ? age : nil
  }

  /// How many days ago a rate was quoted, if that is more than half a year.
  static func oldQuoteDays(_ quote: CustodialPosition.Quote, _ now: CivilDate) -> Int? {
    let age = Int(quote.age(at: now))
    return age > 180 ? age : nil
  }

  /// A quote far above what the network pays asks where the rest comes from.
  private var quoteWarnings: [String] {
    positions.flatMap { position -> [String] in
      guard case .custodial(let custodial) = position.position, let quote = custodial.quote,
        let yield = position.heldRate
      else { return [] }
      let network = context.inquiry.networkRate
      var found: [String] = []
      if network > 0, yield > network * 1.5 {
        found.append(
          "\(custodial.provider) quotes \(quote.rate.digits) % a year. The network pays root "
            + "\(Words.percent(network)) at this block, before take and held still. Ask where the "
            + "rest comes from; the quote is not verified.")
      }
      if let age = SummaryReport.oldQuoteDays(quote, context.now.date) {
        found.append(
          "The quote of \(custodial.provider) is of \(quote.on.text), \(Words.count(age)) days ago."
        )
      }
      return found
    }
  }

  private func warnings(_ position: HeldPosition) -> [String] {
    var all: [String] = []
    let title = title(position)
    if position.exit.received == nil, !position.isWhollyLocked {
      all.append(
        "\(title): the chain refuses the sale\(SummaryReport.reason(position.exit.refusal)). The "
          + "position is missing in what leaving returns.")
    } else if position.exit.net == .zero {
      all.append(
        "\(title): leaving it costs more than it returns, a transaction fee of "
          + "\(Words.exact(position.exit.transactionFee)).")
    }
    if position.earned(days: 1)?.taoRao == nil {
      all.append(
        "\(title): no rate is known, so its rewards are missing from the totals "
          + "and from the range.")
    }
    if position.earned.contains(where: \.isAtLeast) {
      all.append(
        "\(title): the alpha that earns there is not recorded. All alpha outside the pool stands in "
          + "for it, so it earns at least what is shown.")
    }
    if position.place == .root, let year = position.earned(days: HoldingsReview.year),
      year.claimedNetRao == nil
    {
      all.append(
        "\(title): not worth claiming. A year's rewards do not pay the fee of one claim.")
    }
    if let impact = position.exit.priceImpact, impact > 0.05 {
      all.append(
        "\(title): \(SummaryReport.impactWords) \(Words.percent(impact)). "
          + "Leaving in parts may return more.")
    }
    return all
  }

  /// What all of a position would do to the price.
  static let impactWords = "selling all of it at once has a price impact of"

  /// Why, in plain words.
  static func reason(_ refusal: SwapError?) -> String {
    switch refusal {
    case nil: ""
    case .amountTooLow: ": it is below the smallest amount the chain moves"
    case .swapInputTooLarge: ": it is more than a thousand times what the pool holds"
    case .reservesTooLow: ": it is so little, or the pool so empty, that nothing would come out"
    case .priceLimitExceeded, .slippageTooHigh: ": the price would pass its limit"
    }
  }
}
