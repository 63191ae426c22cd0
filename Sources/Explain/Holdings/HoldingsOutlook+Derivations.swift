import Decimals
public import Inquiry
import StakingModel

extension HoldingsWaterfall {
  /// Why the sums of it are what they are.
  public var derivations: [Derivation] {
    func input(_ step: Step, _ meaning: String) -> Derivation.Input {
      .init(step.rawValue, meaning, .tao(rao: rao(step)))
    }
    return [
      .sum(
        "earned", "What you earn in \(NumberFormat.counted(days, "day")), net.",
        of: [
          input(.gross, "before anybody's part"), input(.take, "what validators take"),
          input(.commission, "what custodians take"),
        ], .tao(rao: rao(.earned)), rounding: "each step to whole rao"),
      .sum(
        "in_hand", "What is in hand then above today's worth.",
        of: [
          input(.earned, "what you earn, net"),
          input(.claiming, "claiming on root, and rewards not worth a claim"),
          input(.leaving, "swap fees, price impact and transaction fees of leaving then"),
        ]
          + (rao(.locked) == 0
            ? [] : [input(.locked, "what your locks and custodians still hold then")]),
        .tao(rao: rao(.inHand)), rounding: "each step to whole rao",
        assumptions: ["prices stand still"]),
    ]
  }
}

extension HoldingsOutlook {
  /// Why a sized risk is as large as it is; nil where its subnet is not held.
  public func derivation(of risk: SizedRisk, spotTitle: String) -> Derivation? {
    let value = Derivation.Quantity.tao(rao: risk.rao)
    switch risk.kind {
    case .price(let netuid):
      guard let place = places.first(where: { $0.netuid == netuid }),
        let volatility = place.volatility
      else { return nil }
      return Derivation(
        "at_risk", "What 5 of 100 paths of the price of \(spotTitle) take at least.",
        formula: "spot - floor((spot + earned) * exp(-1.6448536269514727 * volatility * "
          + "sqrt(days / 365) - volatility ^ 2 * days / 365 / 2), 9)",
        inputs: [
          .init("spot", "worth today at the spot price", .tao(rao: place.spotRao)),
          .init("earned", "what it earns by then", .tao(rao: place.earnedRao)),
          .init("volatility", "how much its price moves in a year", .number(volatility)),
          .init("days", "the horizon", .count(place.days)),
        ], value: value, rounding: "down to whole rao, of a 64-bit number", source: "definition",
        assumptions: ["the price moves by chance as recorded, with no trend and no jump"])
    case .removal(let netuid):
      guard let place = places.first(where: { $0.netuid == netuid }) else { return nil }
      return Derivation(
        "at_risk", "What is not paid back where \(spotTitle) is removed.",
        formula: "spot - paid",
        inputs: [
          .init("spot", "worth today at the spot price", .tao(rao: place.spotRao)),
          .init(
            "paid", "the least part that holders of removed subnets have got, of the price",
            .tao(rao: place.paidIfRemoved.lowerBound)),
        ], value: value, rounding: "down to whole rao", source: "definition",
        assumptions: ["holders are paid as on subnets that were removed before"])
    case .custody:
      return .given(
        "at_risk", "All that lies with \(spotTitle).", value, source: "what you wrote")
    case .rootUnpaid:
      return .given(
        "at_risk", "What root earns in \(NumberFormat.counted(days, "day")).", value,
        source: "the sum of its rows")
    }
  }
}
