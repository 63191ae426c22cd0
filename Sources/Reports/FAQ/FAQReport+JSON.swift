import Inquiry
public import JSONText
import Market
import StakingEconomics
import StakingModel

extension FAQReport {
  /// The numbers of the answers for machines: amounts in whole rao, rates as fractions.
  public var json: JSONValue {
    [
      "schema": "taolab-report-faq/2",
      "market": context.json,
      "questions": .array(FAQReport.questionIDs.map(JSONValue.string)),
      "example_rao": .integer(examples.amount.rao),
      "root": [
        "rate_gross_held_still": .double(examples.rootGross.apr),
        "take_parts": .integer(StakingDefaults.take),
        "day_earned_rao": .integer(examples.root.day.earnedRao),
        "month_earned_rao": .integer(examples.root.month.earnedRao),
        "year_earned_rao": .integer(examples.root.year.earnedRao),
        "year_final_rao": .integer(examples.root.year.finalRao),
        "claim_fee_rao": .integer(TransactionFee.claim.rao),
        "claims": .array(
          examples.claims.map { plan in
            [
              "every_days": .integer(plan.everyDays), "count": .integer(plan.count),
              "net_rao": .integer(plan.netRao),
            ]
          }),
      ],
      "deep": json(examples.deep), "middling": json(examples.middling),
    ]
  }

  private func json(_ subnet: SubnetExample) -> JSONValue {
    [
      "netuid": .integer(subnet.figures.info.netuid.value),
      "title": .string(subnet.figures.info.title),
      "rate_net_held_still": JSONValue(subnet.figures.netRate),
      "earning_alpha_rao": .integer(subnet.figures.earning.amount.rao),
      "earning_alpha_origin": .string(subnet.figures.earning.code),
      "stake_received_alpha_rao": .integer(subnet.outcome.stake?.received.rao ?? 0),
      "day_earned_alpha_rao": .integer(subnet.day.earnedAlpha?.rao ?? 0),
      "year_earned_rao": .integer(subnet.outcome.earnedRao),
      "year_final_rao": .integer(subnet.outcome.finalRao),
      "year_break_even_price_change": JSONValue(subnet.breakEvenPriceChange),
      "trips": .array(
        subnet.trips.map { trip in
          [
            "paid_rao": .integer(trip.paid.rao),
            "fee_rao": .integer(trip.trip?.stake.fee.rao ?? 0),
            "price_impact": JSONValue(trip.trip?.stake.priceImpact),
            "received_rao": .integer(trip.returned.rao),
            "in_and_out_rao": .integer(trip.cost.rao),
          ]
        }),
    ]
  }
}
