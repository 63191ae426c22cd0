import Decimals
import Inquiry
import Market
import StakingModel

/// Leaving in parts: what each size returns, and the largest sale by price impact.
extension SummaryReport {
  static let leavingShape: [String: TemplateShape] = [
    "exits": .list(["title": .text, "parts": .list(.text), "impact": .text]),
    "exitSizes": .list(.text),
    "largest": .list(["title": .text, "sales": .list(.text)]), "largestImpacts": .list(.text),
    "hasExits": .flag, "hasLargest": .flag, "soldWhole": .optional(.text),
  ]

  /// The subnets whose risks and sales are told one by one.
  var toldPlaces: [HeldPlace] { Array(outlook.places.prefix(SummaryRows.most)) }

  private static let sizes: [UInt64] = [1_000, 2_500, 5_000, 10_000]

  var leavingValues: TemplateRecord {
    let places = toldPlaces.filter { !$0.sales.isEmpty }
    let limited = places.filter { !isSoldWhole($0) }
    return [
      "hasExits": .flag(!isDust && !places.isEmpty),
      "exitSizes": .list(
        SummaryReport.sizes.map { .text($0 == 10_000 ? "all" : "\($0 / 100) %") }),
      "exits": .list(places.map(exitRow)),
      "largestImpacts": .list(HeldPlace.impacts.map { .text(Words.shortPercent($0)) }),
      "largest": .list(limited.map(largestRow)), "hasLargest": .flag(!limited.isEmpty),
      "soldWhole": .optional(soldWhole(places.count - limited.count, of: places.count)),
    ]
  }

  /// Whether all of it can be sold with the smallest impact that is told.
  private func isSoldWhole(_ place: HeldPlace) -> Bool {
    guard let least = HeldPlace.impacts.first else { return false }
    return place.largest.contains { $0.impact == least && $0.alpha >= place.held }
  }

  private func soldWhole(_ count: Int, of all: Int) -> String? {
    guard count > 0, let least = HeldPlace.impacts.first else { return nil }
    let which =
      all == 1
      ? "it" : count == all ? "each of them" : "\(Words.count(count)) of them, not listed here,"
    return "Selling all you hold on \(which) has a price impact of less than "
      + "\(Words.shortPercent(least))."
  }

  private func exitRow(_ place: HeldPlace) -> TemplateValue {
    let parts = SummaryReport.sizes.map { size -> TemplateValue in
      guard let sale = place.sales.first(where: { $0.basisPoints == size }) else {
        return .text("refused")
      }
      let net = Words.cut(rao: sale.netRao)
      let lost = Words.finePercent(max(0, sale.lostShare))
      return .text("\(net) (\(lost.first?.isNumber == true ? "−" : "")\(lost))")
    }
    let whole = place.sales.first { $0.basisPoints == 10_000 }
    return [
      "title": .text(context.market.title(place.netuid)), "parts": .list(parts),
      "impact": .text(whole.map { Words.finePercent($0.priceImpact) } ?? "refused"),
    ]
  }

  private func largestRow(_ place: HeldPlace) -> TemplateValue {
    let sales = HeldPlace.impacts.map { impact -> TemplateValue in
      guard let sale = place.largest.first(where: { $0.impact == impact }) else {
        return .text("none")
      }
      let alpha = Words.alpha(sale.alpha, place.netuid)
      return .text(sale.alpha >= place.held ? "all you hold" : alpha)
    }
    return ["title": .text(context.market.title(place.netuid)), "sales": .list(sales)]
  }
}
