import CivilTime
import Decimals
package import Holdings
import Inquiry
import StakingModel

/// What a person holds in a sentence or two, for questions; its numbers are those of `earn`, `leave` and
/// `holdings`.
package struct HeldSentences {
  private let figures: HeldFigures
  /// What lies where a part is asked about; nil where all of it is.
  private let whole: Profile?

  package init(_ figures: HeldFigures, part whole: Profile? = nil) {
    (self.figures, self.whole) = (figures, whole)
  }

  /// Whether it is counted with quotes of exchanges alone.
  package var isQuoted: Bool {
    review.positions.allSatisfy { if case .custodial = $0.position { true } else { false } }
  }

  private var review: HoldingsReview { figures.review }

  /// What it earns.
  package var earning: String {
    let parts = review.horizons.map { days in
      "\(figures.amount(review.earned(days: days))) in \(NumberFormat.counted(days, "day"))"
    }
    if isQuoted {
      let earned = HeldSentences.list(parts)
      return "By what was quoted, \(subject) earns \(earned). \(quotes.joined(separator: " "))"
    }
    return
      "\(subject.prefix(1).uppercased() + subject.dropFirst()) earns \(HeldSentences.list(parts)), net of "
      + "take, by the recorded rules and at the recorded prices, before you claim or sell."
  }

  /// `what you hold`, or the part that is asked about.
  private var subject: String {
    guard whole != nil else { return "what you hold" }
    return "of what you hold, \(amounts(review.positions.map(\.position)))"
  }

  /// `130 α64`.
  private func amounts(_ positions: [Position]) -> String {
    let rao = positions.reduce(UInt64(0)) { $0.addingReportingOverflow($1.rao).partialValue }
    guard case .alpha(let alpha)? = positions.first else {
      return NumberFormat.exact(rao: rao) + " TAO"
    }
    return NumberFormat.exact(rao: rao) + " α\(alpha.netuid.value)"
  }

  /// What exchanges quoted, and when.
  private var quotes: [String] {
    review.positions.compactMap { position in
      guard case .custodial(let custodial) = position.position, let quote = custodial.quote else {
        return nil
      }
      return
        "\(custodial.provider) quoted \(quote.rate.text) on \(quote.on.text), not verified here."
    }
  }

  /// What leaving all of it returns.
  package var leaving: String {
    if let whole {
      let rest = amounts(whole.positions)
      return
        "\(amounts(review.positions.map(\.position))) of the \(rest) you hold would bring "
        + "\(figures.balance(review.leavingToday)) now, all fees paid. \(lost)"
    }
    return
      "If you left everything now, \(figures.balance(review.leavingToday)) would arrive, all fees paid. "
      + lost
  }

  /// What that loses of what can be left: what locks hold is told apart.
  private var lost: String {
    let free = review.freeSpotRao
    let what =
      if !review.leavingLater.isEmpty { "what can be had today" } else {
        review.lockedSpotRao > 0 ? "what no lock holds" : "it"
      }
    return "At the quoted prices \(what) is worth \(figures.amount(.init(free))), so leaving loses "
      + "\(loss)." + later
  }

  /// What it earns in a year, in money; empty without a price.
  package var earningMoney: String {
    let money = figures.money(review.earned(days: HoldingsReview.year))
    return money.isEmpty ? "" : " In a year that is \(money) at the price of TAO that you gave."
  }

  /// What leaving brings, in money; empty without a price.
  package var leavingMoney: String {
    let money = figures.money(review.leavingToday)
    return money.isEmpty ? "" : " That is \(money) at the price of TAO that you gave."
  }

  /// What it is worth.
  package var worth: String {
    let count = NumberFormat.counted(review.positions.count, "position")
    let month = figures.amount(review.earned(days: HoldingsReview.month))
    return
      "You hold \(count), worth \(figures.amount(.init(review.spotRao))) at the quoted prices. "
      + "Leaving today would bring \(figures.balance(review.leavingToday)), and in "
      + "\(HoldingsReview.month) days it earns \(month)." + later
  }

  /// What of it is locked, and what is free.
  package var locks: String {
    let locked = review.lockedSpotRao
    let held =
      locked > 0
      ? "Locks of your own hold \(figures.amount(.init(locked))) of it, at quoted prices. It earns, "
        + "and cannot be sold before they end, on a day that is not recorded here. "
      : "No lock of your own holds alpha. "
    return held + "If you left now, \(figures.balance(review.leavingToday)) would arrive." + slow
  }

  /// Which position loses most by leaving, and which earns the least.
  package var extremes: String {
    let positions = review.positions
    guard positions.count > 1 else {
      return "You hold one position only, so there is none to set beside it. " + worth
    }
    func share(_ position: HeldPosition) -> Double? {
      let net = position.exit.net.map { Double($0.rao) }
      return position.spotRao > 0 ? net.map { 1 - $0 / Double(position.spotRao) } : nil
    }
    let lost = positions.compactMap { position in share(position).map { (position, $0) } }
    let rates = positions.compactMap { position in position.heldRate.map { (position, $0) } }
    let parts = [
      lost.max { $0.1 < $1.1 }.map {
        "Leaving takes most from \(figures.title($0.0)): \(NumberFormat.percent($0.1)) of its worth."
      },
      rates.min { $0.1 < $1.1 }.map {
        "The lowest rate is that of \(figures.title($0.0)): \(NumberFormat.percent($0.1)) a year, held "
          + "still, in its own unit."
      },
    ]
    let words = parts.compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? worth : words
  }

  /// What leaving makes of what was paid.
  package var result: String {
    guard let result = review.result else {
      return
        "What you paid is not entered, so no profit can be said. Enter a cost with the alpha, as "
        + "`hold 300 α64 bought for 20 TAO`. On root TAO stays TAO; what it earned so far is not "
        + "recorded here."
    }
    let word = result.resultRao < 0 ? "a loss" : "a profit"
    let share = result.share.map { " (\(NumberFormat.percent($0.magnitude)))" } ?? ""
    let others = review.positions.count - result.positions
    return
      "Left now, what cost you \(HeldSentences.tao(result.costRao)) would bring "
      + "\(HeldSentences.tao(result.costRao + result.resultRao)): \(word) of "
      + "\(HeldSentences.tao(Int128(result.resultRao.magnitude)))\(share), rewards and fees counted."
      + (others > 0
        ? " Of \(NumberFormat.counted(others, "position")) no cost is entered." : "")
  }

  private static func tao(_ rao: Int128) -> String {
    NumberFormat.sensible(Double(rao) / 1e9) + " TAO"
  }

  private var loss: String {
    let share = review.lostByLeavingShare.map { " (\(NumberFormat.percent($0)))" } ?? ""
    return NumberFormat.sensible(Double(review.lostByLeavingRao) / 1e9) + " TAO" + share
  }

  private var later: String { slow + locked + elsewhere }

  private var elsewhere: String {
    figures.holdsAtExchange ? " An exchange's own delay and fee are not counted." : ""
  }

  private var locked: String {
    let locked = review.lockedSpotRao
    return locked > 0
      ? " What your locks hold is not in it: \(figures.amount(.init(locked))) at quoted prices."
      : ""
  }

  private var slow: String {
    review.leavingLater.map { days, rao in
      " More can be had in \(NumberFormat.counted(days, "day")): \(figures.balance(.init(rao)))."
    }.joined()
  }

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
