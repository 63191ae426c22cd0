import CivilTime
import Decimals
import Explain
import Inquiry
import Market
import StakingEconomics
import StakingModel
import StakingSimulation

extension ReplyFigures {
  var isExchange: Bool {
    if case .custodian = place { true } else { false }
  }

  /// `on root`, `in SN64 Chutes`, `at the exchange`.
  var placeWords: String { words(of: place) }

  func words(of place: Place) -> String {
    switch place {
    case .root: "on root"
    case .subnet(let netuid): "in \(context.market.title(netuid))"
    case .custodian(let offer): offer.isNamed ? "at \(offer.name)" : "at the exchange"
    }
  }

  /// The part of an exchange's rewards that it keeps.
  var commission: Double {
    guard case .custodian(let offer) = place, offer.isNamed else {
      return subject.wishes.commission
    }
    return offer.yield.commission
  }

  /// Root's rate of a year before any take, less what an exchange keeps of it.
  var afterCommission: Double {
    context.inquiry.rootYield(take: 0).apr * (1 - commission)
  }

  /// What an exchange that is asked about by its name has quoted, and when.
  var heldQuote: String? {
    ([place] + subject.others).lazy.compactMap { place -> String? in
      guard case .custodian(let offer) = place, offer.isNamed else { return nil }
      return "\(offer.name) quoted \(Words.percent(offer.yield.quoted)) a year on \(offer.quotedOn)"
    }.first
  }

  /// `its quote of 12 % a year (2026-09-01, not verified)` or `the rate it quotes`.
  var quoteWords: String {
    guard case .custodian(let offer) = place, offer.isNamed else { return "the rate it quotes" }
    return
      "its quote of \(Words.percent(offer.yield.quoted)) a year (\(offer.quotedOn), not verified)"
  }

  /// As an order is typed: `on root`, `into 64`.
  var typedPlace: String { place.netuid.map { "into \($0.value)" } ?? "on root" }

  /// Why it cannot be held there.
  var refusal: String? {
    guard outcome == nil else { return nil }
    return comparison.refusals.first { $0.way == place.way }?.reason.words
      ?? "it is not known there"
  }

  /// Today's rate carried on, a year, simple: a scenario.
  var heldRate: Double? {
    switch place {
    case .root: context.inquiry.rootYield(take: subject.wishes.take).apr
    case .subnet: subnet?.netRate
    case .custodian(let offer): offer.yield.apr
    }
  }

  /// Money of some rao, where the person has set what one TAO costs.
  func money(_ rao: Int128?) -> String? {
    guard let rao, let price = subject.price else { return nil }
    return Words.money(Double(rao) / 1e9 * price.value, price.currency)
  }

  /// `place 12 of 100`, or until when it cannot be removed.
  var removalWords: String? {
    guard let subnet, let immunity = context.market.snapshot.registration?.immunity else {
      return nil
    }
    let order = DeregistrationOrder(context.chain, immunity: immunity)
    if let rank = order.rank(of: subnet.info.netuid) {
      return
        "It stands at place \(rank) of \(order.candidates.count) in the order of removal; place 1 goes first"
    }
    return order.immune[subnet.info.netuid].map {
      "It is new and cannot be removed before block \(Words.block($0))"
    }
  }

  /// When rewards have paid for the way in and out.
  var earnedBack: String? {
    guard let netuid = place.netuid,
      case .success(let result) = context.inquiry.breakEven(
        amount, in: netuid, horizons: [], subject.wishes)
    else { return nil }
    return result.day.map(Words.dayCount) ?? "more than ten years"
  }

  private var history: (info: SubnetInfo, points: [PriceHistory.Point])? {
    guard let info = subnet?.info, let history = try? context.market.priceHistory() else {
      return nil
    }
    let points = history.comparable(info.netuid, registeredBlock: info.registeredBlock)
    return points.count > 1 ? (info, points) : nil
  }

  /// A year's standard deviation of its price.
  var volatility: String? {
    guard let info = subnet?.info, let history = try? context.market.priceHistory() else {
      return nil
    }
    return Volatility.recorded(info, in: history).map { Words.whole($0.value) }
  }

  /// What it did in the last recorded weeks: `+3 % in 27 days, −12 % in 90 days`.
  var lately: String? {
    guard let points = history?.points, let past = PricePast(points) else { return nil }
    let parts = past.stretches.filter { $0.wanted != nil }.reversed().map { stretch in
      let days = Int(stretch.last.days(since: stretch.first))
      let words =
        abs(stretch.change) < 0.01
        ? Words.signedPercent(stretch.change) : Words.change(stretch.change)
      return "\(words) in \(Words.dayCount(days))"
    }
    guard let last = past.stretches.first?.last, !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ") + " up to \(last.text)"
  }

  /// What it cost in the time asked about: `0.0771 TAO on 2026-06-13, −10 % since`. Most days were not
  /// recorded: the nearest stands in.
  var priceThen: String? {
    guard let past = subject.past, let points = history?.points, let last = points.last else {
      return nil
    }
    let inside = points.filter { past.contains(CivilDate(day: Int64($0.day))) }
    let middle = (past.lowerBound.day + past.upperBound.day) / 2
    let nearest = (inside.isEmpty ? points : inside)
      .min { abs(Int64($0.day) - middle) < abs(Int64($1.day) - middle) }
    guard let point = nearest, point.price > 0 else { return nil }
    let change = Words.signedPercent(last.price / point.price - 1)
    return "\(Words.number(point.price)) TAO on \(CivilDate(day: Int64(point.day)).text), "
      + "\(change) since"
  }

  /// `81 % below the highest recorded, of 2025-04-17`; nil where it stands at it.
  var belowHighest: String? {
    guard let course = risks?.price, course.sinceHighest < 0 else { return nil }
    let date = CivilDate(day: course.highest.day).text
    return "\(Words.whole(-course.sinceHighest)) below the highest recorded, of \(date)"
  }

  /// What its price did in the recorded time: `−62 % since 2026-04-11`.
  var fallen: String? {
    guard let points = history?.points, let first = points.first, let last = points.last,
      first.price > 0
    else { return nil }
    let date = CivilDate(day: Int64(first.day)).text
    let change = last.price / first.price - 1
    let words = abs(change) < 0.01 ? Words.signedPercent(change) : Words.change(change)
    return "\(words) since \(date)"
  }
}

extension Words {
  /// `a day`, `30 days`, `a year`.
  static func time(_ days: Int) -> String {
    switch days {
    case 1: "a day"
    case 365: "a year"
    case _ where days > 365 && days % 365 == 0: "\(days / 365) years"
    default: dayCount(days)
    }
  }

  /// A long time as people say it: `41 days`, `2.6 years`.
  static func goalTime(_ days: Int) -> String {
    days <= 3 * 365 ? dayCount(days) : "\(short(Double(days) / 365)) years"
  }

  /// `50 % lower`, `20 % higher`, `where they are`.
  static func ending(_ change: Double) -> String {
    change == 0 ? "where they are" : whole(change.magnitude) + (change < 0 ? " lower" : " higher")
  }
}
