import CivilTime
import Holdings
import Inquiry
public import JSONText
import Market
import StakingEconomics
import StakingModel

extension SummaryReport {
  /// The report for machines: amounts in whole rao, rates as numbers.
  ///
  /// Keys end in their unit. What is not known is null, never zero.
  public var json: JSONValue {
    [
      "schema": "taolab-report-summary/2", "model": .string(ReportModel.version),
      "market": context.json, "profile_sha256": .string(input.profileDigest),
      "command": .string(input.command), "name": JSONValue(input.profile.name),
      "price": price.map { quote in
        [
          "currency": .string(quote.currency), "per_tao": .double(quote.value),
          "date": JSONValue(quote.date?.text), "source": .string(quote.source),
        ]
      } ?? .null,
      "positions": .array(positions.map(json)), "total": total,
      "comparison": comparisonJSON,
      "assumptions": .array(assumptions.map(JSONValue.string)),
      "warnings": .array(warnings.map(JSONValue.string)),
      "notes": .array(notes.map(JSONValue.string)),
    ]
  }

  private var total: JSONValue {
    [
      "leaving_today": json(review.leavingToday),
      "leaving_later": .array(
        review.leavingLater.map { ["days": .integer($0.days), "rao": .integer($0.rao)] }),
      "result": review.result.map { result in
        [
          "cost_rao": .integer(result.costRao), "rao": .integer(result.resultRao),
          "share": JSONValue(result.share), "positions": .integer(result.positions),
        ]
      } ?? .null,
      "spot_rao": .integer(review.spotRao),
      "lost_by_leaving_rao": .integer(review.lostByLeavingRao),
      "earned": .array(
        review.horizons.map { days in
          ["days": .integer(days), "total": json(review.earned(days: days))]
        }),
      "positions_without_rate": .integer(withoutRate.count),
    ]
  }

  private func json(_ total: HoldingsReview.Total) -> JSONValue {
    [
      "rao": total.knownRao.map { .integer($0) } ?? .null,
      "money": JSONValue(
        total.knownRao.flatMap { rao in price.map { Double(rao) / 1e9 * $0.value } }),
      "missing": .integer(total.missing), "at_least": .bool(total.isAtLeast),
    ]
  }

  private func json(_ position: HeldPosition) -> JSONValue {
    let kind: String
    let netuid: JSONValue
    switch position.place {
    case .root: (kind, netuid) = ("root", 0)
    case .custodian: (kind, netuid) = ("custodial", .null)
    case .subnet(let number): (kind, netuid) = ("alpha", .integer(number.value))
    }
    let rate = SummaryRate(position, context)
    return [
      "kind": .string(kind), "netuid": netuid, "title": .string(title(position)),
      kind == "alpha" ? "holding_alpha_rao" : "holding_rao": .integer(position.rao),
      "take_u16": position.take.map { .integer($0) } ?? .null,
      "rate": [
        "held_still": JSONValue(position.heldRate), "shown": .string(rate.value),
        "basis": .string(rate.basis), "unit": .string(position.unit),
        "window": .string(rate.window), "net_of": .string(rate.net),
      ],
      "spot_rao": .integer(position.spotRao),
      "earned": .array(position.earned.map { json($0, isAlpha: kind == "alpha") }),
      "exit": [
        "received_rao": position.exit.received.map { .integer($0.rao) } ?? .null,
        "net_rao": position.exit.net.map { .integer($0.rao) } ?? .null,
        "transaction_fee_rao": .integer(position.exit.transactionFee.rao),
        kind == "alpha" ? "fee_alpha_rao" : "fee_rao": .integer(position.exit.feeRao),
        "price_impact": JSONValue(position.exit.priceImpact),
        "wait_days": .integer(position.exit.waitDays),
        "refused": JSONValue(position.exit.refusal?.rawValue),
      ],
      "result_rao": position.resultRao.map { .integer($0) } ?? .null,
    ]
  }

  private func json(_ earned: HeldPosition.Earned, isAlpha: Bool) -> JSONValue {
    [
      "days": .integer(earned.days),
      isAlpha ? "alpha_rao" : "native_rao": earned.nativeRao.map { .integer($0) } ?? .null,
      "rao": earned.taoRao.map { .integer($0) } ?? .null, "at_least": .bool(earned.isAtLeast),
      "claimed_net_rao": earned.claimedNetRao.map { .integer($0) } ?? .null,
    ]
  }

  private var comparisonJSON: JSONValue {
    [
      "amount_rao": .integer(comparison.amount.rao), "days": .integer(comparison.days),
      "ways": .array(ways.map(json)),
    ]
  }

  private func json(_ way: StakeWay) -> JSONValue {
    let outcome = comparison.outcome(of: way)
    let choice = comparison.choices.first { way == .alpha($0.netuid) }
    return [
      "title": .string(title(way)),
      "netuid": choice.map { .integer($0.netuid.value) } ?? .null,
      "refused": JSONValue(
        comparison.refusals.first { $0.way == way }.map { reason($0) }),
      "earned_rao": outcome.map { .integer($0.earnedRao) } ?? .null,
      "final_rao": outcome.map { .integer($0.finalRao) } ?? .null,
      "gain_rao": outcome.map { .integer($0.gainRao) } ?? .null,
      "in_and_out_rao": outcome?.inAndOut.map { .integer($0.cost.rao) } ?? .null,
      "expected_final_rao": outcome.flatMap {
        $0.expectedLossRao > 0 ? .integer($0.expectedFinalRao) : nil
      } ?? .null,
      "steps": .array(
        (outcome?.steps ?? []).map { step in
          ["step": .string(step.kind.rawValue), "rao": .integer(step.rao)]
        }),
      "break_even_price_change": JSONValue(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0) }),
      "price_change_to_match_root": JSONValue(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0, against: .root) }),
      "gain_by_price_change": .array(
        review.variants.map { change, comparison in
          [
            "change": .double(change),
            "gain_rao": comparison.outcome(of: way).map { .integer($0.gainRao) } ?? .null,
          ]
        }),
      "assumptions": .array((outcome?.assumptions ?? []).map(JSONValue.string)),
    ]
  }
}

extension JSONValue {
  /// A string, or null.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A number, or null.
  init(_ number: Double?) { self = number.map(JSONValue.double) ?? .null }
}
