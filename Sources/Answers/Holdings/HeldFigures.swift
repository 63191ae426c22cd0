import CivilTime
import Decimals
import Explain
import Holdings
package import Inquiry
import JSONText
package import Market
import Presentation
import StakingEconomics
import StakingModel

/// A review of what a person holds, with what its answers have in common.
package struct HeldFigures {
  package let review: HoldingsReview
  package let market: Market
  /// What one TAO costs; nil leaves money unknown.
  package let price: TAOQuote?
  package let asOf: AsOf
  /// The numbers of the positions as `holdings` lists them.
  package let numbers: [Int]
  /// The take that is counted where the person named none; nil where that is nowhere.
  package var assumedTake: UInt16?

  package init(
    _ review: HoldingsReview, _ market: Market, price: TAOQuote?, asOf: AsOf, numbers: [Int]
  ) {
    self.review = review
    self.market = market
    self.price = price
    self.asOf = asOf
    self.numbers = numbers
  }

  /// What a position is called.
  func title(_ position: HeldPosition) -> String { position.position.title(market.title) }

  /// Whether an exchange holds some of it, whose own rules for leaving are not recorded.
  var holdsAtExchange: Bool {
    review.positions.contains { if case .custodial = $0.position { true } else { false } }
  }

  /// Why the sums are what they are.
  var reasons: HeldDerivations {
    HeldDerivations(review, zip(numbers, review.positions).map { ($0, title($1)) })
  }

  /// What it was computed on, and the price of money.
  var line: Markup.Block {
    let money = price.map { quote in
      let source = quote.date.map { "\(quote.source), \($0.text)" } ?? quote.source
      return "1 TAO = \(NumberFormat.money(quote.value, quote.currency)) (\(source))"
    }
    return .paragraph(
      StyledText([asOf.line, money].compactMap { $0 }.joined(separator: " · "), .dim))
  }

  /// What a reader should know of single positions.
  var notes: [Markup.Block] {
    let rates = review.positions.compactMap { position -> String? in
      if position.earned(days: 1)?.taoRao == nil {
        return "\(title(position)): no rate is known, so its rewards are missing in the sums."
      }
      if let quoted = quoted(position) { return quoted }
      guard position.earned.contains(where: \.isAtLeast) else { return nil }
      return "\(title(position)): the alpha that earns is not recorded, so it earns at least this."
    }
    let all = rates + [takeNote].compactMap { $0 }
    return refusals
      + (all.isEmpty ? [] : [.list(all.map { StyledText($0, .dim) }, ordered: false)])
  }

  private var takeNote: String? {
    assumedTake.map { take in
      let share = NumberFormat.percent(Double(take) / 65_535)
      return "Where you named no take, \(share) is counted, as `set take` has it."
    }
  }

  /// What an exchange quotes is no more than that, and may be more than the network pays.
  private func quoted(_ position: HeldPosition) -> String? {
    guard case .custodian(let offer) = position.place, !offer.quotedOn.isEmpty else { return nil }
    let above = Inquiry(market).aboveNetwork(offer).map { " " + $0.words } ?? ""
    return "\(title(position)): counted with its quote of \(offer.quotedOn), not verified here."
      + above
  }

  /// Positions the chain would not sell.
  var refusals: [Markup.Block] {
    let found = review.positions.filter { $0.exit.received == nil && !$0.isWhollyLocked }.map {
      position in
      "\(title(position)): the chain refuses the sale, so it is missing in what leaving returns."
    }
    return found.isEmpty ? [] : [.list(found.map { StyledText($0, .dim) }, ordered: false)]
  }
}

// MARK: Words

extension HeldFigures {
  /// What can be had, as it is known; cut, never rounded up.
  func balance(_ total: HoldingsReview.Total) -> String {
    HeldFigures.atLeast(total) { NumberFormat.inHand(rao: $0) + " TAO" }
  }

  /// What is earned or worth, as it is known.
  func amount(_ total: HoldingsReview.Total) -> String {
    HeldFigures.atLeast(total) { NumberFormat.inHand(rao: $0) + " TAO" }
  }

  private static func atLeast(_ total: HoldingsReview.Total, _ text: (Int128) -> String) -> String {
    guard let rao = total.knownRao else { return "unknown" }
    return (total.isAtLeast ? "at least " : "") + text(rao)
  }

  /// The same in money; empty without a price.
  func money(_ total: HoldingsReview.Total) -> String {
    guard let price, let rao = total.knownRao else { return "" }
    return (total.isAtLeast ? "at least " : "")
      + NumberFormat.money(Double(rao) / 1e9 * price.value, price.currency)
  }

  /// A line of a total, with its money behind it; whole is to the rao, so that lines add up.
  func field(_ name: String, _ total: HoldingsReview.Total, isWhole: Bool = false)
    -> Markup.Field
  {
    let text = isWhole ? HeldFigures.atLeast(total, HeldFigures.exact) : amount(total)
    return Markup.Field(
      StyledText(name), StyledText(text, .value), note: StyledText(money(total), .dim))
  }

  private static func exact(_ rao: Int128) -> String {
    (rao < 0 ? "−" : "") + NumberFormat.exact(rao: UInt64(clamping: rao.magnitude)) + " TAO"
  }

  /// The same with a text that the rows above it add up to.
  func field(_ name: String, _ total: HoldingsReview.Total, _ text: String) -> Markup.Field {
    let shown = HeldFigures.atLeast(total) { _ in text + " TAO" }
    return Markup.Field(
      StyledText(name), StyledText(shown, .value), note: StyledText(money(total), .dim))
  }

  /// What comes later, a line for each wait.
  var laterFields: [Markup.Field] {
    review.leavingLater.map { days, rao in
      field(
        "more in \(NumberFormat.counted(days, "day"))", .init(rao),
        isWhole: true)
    }
  }

  /// What locks of the person's own hold.
  var lockedFields: [Markup.Field] {
    let locked = review.lockedSpotRao
    return locked > 0 ? [field("locked, worth at spot", .init(locked), isWhole: true)] : []
  }

  /// What leaving loses against spot prices.
  var lossField: Markup.Field {
    let share = review.lostByLeavingShare.map { " (\(NumberFormat.percent($0)))" } ?? ""
    return Markup.Field(
      StyledText("leaving loses"),
      StyledText(HeldFigures.exact(review.lostByLeavingRao) + share),
      note: StyledText(money(.init(review.lostByLeavingRao)), .dim))
  }
}

extension HeldPosition {
  /// What its amounts are counted in: `TAO`, `α64`.
  var unit: String {
    if case .subnet(let netuid) = place { "α\(netuid.value)" } else { "TAO" }
  }

  /// What is held, every digit of it.
  var holding: String { NumberFormat.exact(rao: rao) + " " + unit }

  /// What of it can be left now.
  var free: String { NumberFormat.exact(rao: rao - lockedRao) + " " + unit }
}
