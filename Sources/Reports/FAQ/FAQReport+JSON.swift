import CivilTime
public import JSONText
import Market
import StakingEconomics
import StakingModel

extension FAQReport {
  /// The numbers of the answers for machines: amounts in whole rao, rates as fractions.
  public var json: JSONValue {
    [
      "schema": "taolab-report-faq/1",
      "market": market.json,
      "questions": .array(FAQReport.questionIDs.map(JSONValue.string)),
      "example_rao": .integer(FAQFacts.example.rao),
      "root": [
        "apr_gross": .double(facts.rootGross.apr), "apr_net": .double(facts.root.apr),
        "take_parts": .integer(facts.root.take),
        "claim_fee_rao": .integer(TransactionFee.claim.rao),
        "claims": .array(
          facts.claims.map { plan in
            ["every_days": .integer(plan.everyDays), "net_tao": .double(plan.net)]
          }),
      ],
      "deep": json(facts.deep), "middling": json(facts.middling),
    ]
  }

  private func json(_ subnet: FAQSubnet) -> JSONValue {
    [
      "netuid": .integer(subnet.netuid.value), "title": .string(subnet.title),
      "apr_net": .double(subnet.yield.apr),
      "earning_alpha_rao": .integer(subnet.earning.amount.rao),
      "earning_alpha_origin": .string(subnet.earning.origin.code),
      "stake_received_alpha_rao": .integer(subnet.stake.received.rao),
      "year_received_rao": .integer(subnet.year.received.rao),
      "trips": .array(
        subnet.trips.map { trip in
          [
            "paid_rao": .integer(trip.paid.rao), "fee_rao": .integer(trip.stake.fee.rao),
            "price_impact": .double(trip.stake.priceImpact),
            "received_rao": .integer(trip.received.rao),
          ]
        }),
    ]
  }
}

extension ReportMarket {
  /// Block, age and sources for machines.
  var json: JSONValue {
    [
      "block": .integer(chain.block), "time": .string(time.iso8601),
      "spec_version": .integer(chain.specVersion), "made": .string(now.iso8601),
      "age_seconds": .integer(asOf.freshness.age),
      "freshness": .string(asOf.freshness.level.rawValue),
      "sources": .array(sources.map(JSONValue.string)), "sha256": .string(digest),
    ]
  }
}

extension EarningAlpha.Origin {
  /// A word for machines.
  var code: String {
    switch self {
    case .stakedOn(let date): "staked_on_\(date.text)"
    case .given: "given"
    case .allOutside: "all_outside_pool"
    }
  }
}
