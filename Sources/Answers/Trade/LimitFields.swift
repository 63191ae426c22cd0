import Decimals
import JSONText
import Presentation
import StakingModel

/// What an order with a price limit says beside the others: the limit, and what it left out.
struct LimitFields<Unit: CurrencyUnit> {
  let limit: PriceLimit
  let requested: Amount<Unit>
  let paid: Amount<Unit>
  /// The unit of both, as `α64`.
  let unit: String
  /// The spot price before.
  let spot: Double
  /// The alpha, as `α64`.
  let alpha: String

  /// Nil without a limit.
  init?(
    _ limit: PriceLimit?, requested: Amount<Unit>, paid: Amount<Unit>, _ unit: String, spot: Double,
    alpha: String
  ) {
    guard let limit else { return nil }
    (self.limit, self.requested, self.paid, self.unit) = (limit, requested, paid, unit)
    (self.spot, self.alpha) = (spot, alpha)
  }

  private var left: Amount<Unit> { requested.subtractingSaturated(paid) }

  /// The lines, before those of the order.
  var fields: [Markup.Field] {
    let change = Double(limit.raoPerAlpha) / 1e9 / spot - 1
    let size = NumberFormat.percent(
      change.magnitude, fractionDigits: change.magnitude < 0.001 ? nil : 2)
    let whole = limit.allowsPartial ? "what fits may run alone" : "all of it or nothing"
    let line = TradeFields.text(
      "price limit", "\(NumberFormat.sensible(Double(limit.raoPerAlpha) / 1e9)) TAO/\(alpha)",
      note: "\(size) \(change < 0 ? "below" : "above") the quote; \(whole)")
    guard left > .zero else { return [line] }
    let part = paid.approximate / requested.approximate
    return [
      line, TradeFields.money("you asked for", requested, unit),
      TradeFields.text(
        "filled", NumberFormat.percent(part), note: "then the price is at your limit"),
      TradeFields.money(
        "not filled", left, unit, note: unit == "TAO" ? "stays free" : "stays staked"),
    ]
  }

  /// The same for programs.
  fileprivate static var record: JSONRecord<LimitFields> {
    [
      .integer("price_rao", unit: "rao of TAO for 1 alpha", "the price it may not pass") {
        $0.limit.raoPerAlpha
      },
      .boolean("partial", "whether the part up to it may run alone") { $0.limit.allowsPartial },
      .integer("requested_rao", unit: "rao of what is given", "what was asked for") {
        $0.requested.rao
      },
      .integer("left_out_rao", unit: "rao of what is given", "what of it was not filled") {
        $0.left.rao
      },
    ]
  }
}

extension JSONRecord {
  /// The limit of an order that has one.
  static func limit<Unit>(
    _ value: @escaping @Sendable (Whole) -> LimitFields<Unit>?
  ) -> JSONRecord {
    JSONRecord<LimitFields<Unit>>.object(
      "limit", "the price limit of the order", of: LimitFields<Unit>.record
    ) { $0 }.keys(only: "with a price limit", of: value)
  }
}
