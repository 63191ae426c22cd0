import Decimals
import Inquiry
import Market
import StakingEconomics
import StakingModel
import StakingSimulation

/// The range: what chance makes of it, and the break-evens in time and price.
extension SummaryReport {
  static let chanceShape: [String: TemplateShape] = [
    "fanChart": .optional(.markup), "chance": .optional(.text),
    "evens": .list(["title": .text, "back": .text, "fall": .text]),
    "hasEvens": .flag,
  ]

  static let methodShape: [String: TemplateShape] = ["method": .optional(.text)]

  var methodValues: TemplateRecord { ["method": .optional(isDust ? nil : methodWords)] }

  var chanceValues: TemplateRecord {
    let places = isDust ? [] : toldPlaces
    return [
      "chance": .optional(isDust ? nil : chanceWords), "hasEvens": .flag(!places.isEmpty),
      "evens": .list(
        places.map { place in
          [
            "title": .text(context.market.title(place.netuid)),
            "back": .text(
              place.free == .zero
                ? "all of it is locked"
                : place.earnedBackDay.map(Words.dayCount)
                  ?? "not in \(Words.dayCount(outlook.days))"),
            "fall": .text(place.fallThatEatsRewards.map { Words.fall($0) } ?? "unknown"),
          ]
        }),
    ]
  }

  private var chanceWords: String? {
    guard let chance = outlook.chance else { return nil }
    let below = Words.chance(chance.belowToday)
    let root =
      chance.belowRoot.map { part in
        let end =
          review.allOnRoot.map { ", which would end at \(Words.balance(rao: $0.finalRao))" } ?? ""
        return " \(Words.chance(part)), left then, end below leaving everything for root\(end)."
      } ?? ""
    return
      "\(below) of \(Words.count(chance.paths)) paths end below what it is worth today, rewards "
      + "included.\(root) Half of the paths bring more than "
      + "\(Words.roughGain(rao: chance.end.middleRao)) TAO, half less."
  }

  private var methodWords: String? {
    guard let chance = outlook.chance else { return nil }
    let typical = Words.whole(chance.moves.typicalVolatility)
    let together = NumberFormat.fixed(chance.moves.correlation, 2)
    let standIns =
      chance.standIns.isEmpty
      ? ""
      : " Too few prices of \(chance.standIns.prefix(5).map(context.market.title).joined(separator: ", "))"
        + "\(chance.standIns.count > 5 ? " and others" : "") are recorded; that typical one stands in."
    return "Hypothetical. Each price moves by chance as much as its own recorded history, "
      + "with no trend; \(typical) a year is typical. All move together with one correlation, "
      + "\(together): the mean of the pairs of \(Words.count(chance.moves.count)) subnets.\(standIns) Prices can "
      + "break, and a subnet can be removed: the true range is wider. TAO's own price is not in it."
  }
}
