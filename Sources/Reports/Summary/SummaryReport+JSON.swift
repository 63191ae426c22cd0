import CivilTime
import Holdings
public import JSONText
import StakingEconomics
import StakingModel

extension SummaryReport {
  /// The report for machines: amounts in whole rao, rates and projections as numbers.
  ///
  /// Keys end in their unit. What is not known is null, never zero.
  public var json: JSONValue {
    [
      "schema": "taolab-report-summary/1", "model": .string(ReportModel.version),
      "market": input.market.json, "profile_sha256": .string(input.profileDigest),
      "command": .string(input.command), "name": JSONValue(input.profile.name),
      "price": price.map { quote in
        [
          "currency": .string(quote.currency), "per_tao": .double(quote.value),
          "date": JSONValue(quote.date?.text), "source": .string(quote.source),
        ]
      } ?? .null,
      "positions": .array(positions.map(json)), "total": total,
      "comparison": comparison.json,
      "assumptions": .array(assumptions.map(JSONValue.string)),
      "warnings": .array(warnings.map(JSONValue.string)),
    ]
  }

  private var total: JSONValue {
    func net(_ days: Int) -> JSONValue { .double(netTAO(days: days)) }
    return [
      "leaving_today_rao": .integer(leavingToday.rao),
      "leaving_today_money": JSONValue(price.map { leavingToday.approximate * $0.value }),
      "net_day_tao": net(1), "net_30_days_tao": net(ReportCalendar.month),
      "net_365_days_tao": net(ReportCalendar.year),
      "net_day_money": JSONValue(price.map { netTAO(days: 1) * $0.value }),
      "net_30_days_money": JSONValue(price.map { netTAO(days: ReportCalendar.month) * $0.value }),
      "net_365_days_money": JSONValue(price.map { netTAO(days: ReportCalendar.year) * $0.value }),
      "positions_without_rate": .integer(withoutRate.count),
    ]
  }

  private func json(_ position: SummaryPosition) -> JSONValue {
    let kind: String
    let netuid: JSONValue
    switch position.kind {
    case .root: (kind, netuid) = ("root", 0)
    case .custodial: (kind, netuid) = ("custodial", .null)
    case .alpha(let number): (kind, netuid) = ("alpha", .integer(number.value))
    }
    return [
      "kind": .string(kind), "netuid": netuid, "title": .string(position.title),
      kind == "alpha" ? "holding_alpha_rao" : "holding_rao": .integer(position.rao),
      "rate": [
        "value": JSONValue(position.rate.value), "basis": .string(position.rate.basis.rawValue),
        "unit": .string(position.rate.unit), "window": .string(position.rate.window),
        "net_of": .string(position.rate.net),
      ],
      "net_day": JSONValue(position.netPerDay), "net_day_tao": JSONValue(position.netTAO(days: 1)),
      "claim_every_days": position.claims.map { .integer($0.everyDays) } ?? .null,
      "at_quoted_price_tao": .double(position.atQuote),
      "exit": [
        "received_rao": position.exit.received.map { .integer($0.rao) } ?? .null,
        "fee": .double(position.exit.fee), "price_impact": JSONValue(position.exit.priceImpact),
        "refused": JSONValue(position.exit.refusal?.rawValue),
      ],
    ]
  }
}

extension Comparison {
  var json: JSONValue {
    [
      "amount_rao": .integer(amount.rao), "days": .integer(days),
      "ways": .array(
        ways.map { way in
          [
            "title": .string(way.title),
            "netuid": way.way.netuid.map { .integer($0.value) } ?? .null,
            "final_rao": way.outcome.map { .integer($0.finalRao) } ?? .null,
            "gain_rao": way.outcome.map { .integer($0.gainRao) } ?? .null,
            "steps": .array(
              (way.outcome?.steps ?? []).map { step in
                ["step": .string(step.kind.rawValue), "rao": .integer(step.rao)]
              }),
            "break_even_price_change": JSONValue(way.breakEven),
            "price_change_to_match_root": JSONValue(way.asRoot),
            "gain_by_price_change": .array(
              zip(Comparison.priceChanges, way.gains).map { change, gain in
                ["change": .double(change), "gain_tao": JSONValue(gain)]
              }),
            "assumptions": .array((way.outcome?.assumptions ?? []).map(JSONValue.string)),
          ]
        }),
    ]
  }
}

extension JSONValue {
  /// A string, or null.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A number, or null.
  init(_ number: Double?) { self = number.map(JSONValue.double) ?? .null }
}
