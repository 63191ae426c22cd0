import CivilTime
import Holdings
import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel

/// The keys of what a person holds, for programs; a summary's have the same names.
extension HeldFigures {
  /// Which block, and which price.
  var origin: [JSONValue.Member] {
    [
      .init("block", .integer(asOf.block)),
      .init(
        "price",
        price.map { quote in
          [
            "currency": .string(quote.currency), "per_tao": .double(quote.value),
            "date": quote.date.map { .string($0.text) } ?? .null, "source": .string(quote.source),
          ]
        } ?? .null),
    ]
  }

  var positions: JSONValue {
    .array(zip(numbers, review.positions).map { json($0, $1) })
  }

  var total: JSONValue {
    [
      "leaving_today": json(review.leavingToday), "leaving_later": later,
      "result": review.result.map { result in
        [
          "cost_rao": .integer(result.costRao), "rao": .integer(result.resultRao),
          "share": result.share.map { .double($0) } ?? .null,
          "positions": .integer(result.positions),
        ]
      } ?? .null,
      "spot_rao": .integer(review.spotRao),
      "lost_by_leaving_rao": .integer(review.lostByLeavingRao),
      "lost_by_leaving_share": review.lostByLeavingShare.map { .double($0) } ?? .null,
      "earned": earned, "positions_without_rate": .integer(review.withoutRate),
    ]
  }

  var later: JSONValue {
    .array(review.leavingLater.map { ["days": .integer($0.days), "rao": .integer($0.rao)] })
  }

  var earned: JSONValue {
    .array(
      review.horizons.map { days in
        ["days": .integer(days), "total": json(review.earned(days: days))]
      })
  }

  func json(_ total: HoldingsReview.Total) -> JSONValue {
    [
      "rao": total.knownRao.map { .integer($0) } ?? .null,
      "money": total.knownRao.flatMap { rao in
        price.map { .double(Double(rao) / 1e9 * $0.value) }
      } ?? .null,
      "missing": .integer(total.missing), "at_least": .bool(total.isAtLeast),
    ]
  }

  private func json(_ number: Int, _ position: HeldPosition) -> JSONValue {
    var kind = "custodial"
    var netuid = JSONValue.null
    switch position.place {
    case .root: (kind, netuid) = ("root", 0)
    case .custodian: break
    case .subnet(let place): (kind, netuid) = ("alpha", .integer(place.value))
    }
    let isAlpha = kind == "alpha"
    return [
      "number": .integer(number), "kind": .string(kind), "netuid": netuid,
      "title": .string(title(position)),
      isAlpha ? "holding_alpha_rao" : "holding_rao": .integer(position.rao),
      "take_u16": position.take.map { .integer($0) } ?? .null,
      "spot_rao": .integer(position.spotRao),
      "earned": .array(position.earned.map { json($0, isAlpha: isAlpha) }),
      "leaving_net_rao": position.exit.net.map { .integer($0.rao) } ?? .null,
      "transaction_fee_rao": .integer(position.exit.transactionFee.rao),
      isAlpha ? "fee_alpha_rao" : "fee_rao": .integer(position.exit.feeRao),
      "price_impact": position.exit.priceImpact.map { .double($0) } ?? .null,
      "wait_days": .integer(position.exit.waitDays),
      "refused": position.exit.refusal.map { .string($0.rawValue) } ?? .null,
      "lost_by_leaving_rao": position.lostByLeavingRao.map { .integer($0) } ?? .null,
      "result_rao": position.resultRao.map { .integer($0) } ?? .null,
    ]
  }

  private func json(_ earned: HeldPosition.Earned, isAlpha: Bool) -> JSONValue {
    [
      "days": .integer(earned.days),
      isAlpha ? "alpha_rao" : "native_rao": earned.nativeRao.map { .integer($0) } ?? .null,
      "rao": earned.taoRao.map { .integer($0) } ?? .null, "at_least": .bool(earned.isAtLeast),
    ]
  }
}
