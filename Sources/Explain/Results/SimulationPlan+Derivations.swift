import StakingModel
public import StakingSimulation

extension SimulationPlan {
  /// What the simulated quantiles and mean would be with infinitely many paths: one holding, moved by
  /// one lognormal price without noise in its rewards. Empty for any other plan.
  public var exactDerivations: [Derivation] {
    guard exactEnd(deviations: 0) != nil else { return [] }
    let quantiles: [(String, String, Double)] = [
      ("exact_p5", "5 of 100 paths end below this", -NormalDistribution.nineOfTen),
      ("exact_p25", "a quarter of the paths ends below this", -0.674_489_750_196_081_7),
      ("exact_p50", "half of the paths end below this", 0),
      ("exact_p75", "a quarter of the paths ends above this", 0.674_489_750_196_081_7),
      ("exact_p95", "5 of 100 paths end above this", NormalDistribution.nineOfTen),
    ]
    return quantiles.compactMap { name, meaning, deviations in
      exactEnd(deviations: deviations).map { value in
        derivation(
          name, "With infinitely many paths \(meaning).",
          formula: "start * growth * kept * "
            + "exp(deviations * volatility * sqrt(span) - volatility ^ 2 / 2 * span)",
          inputs: [
            .init(
              "deviations", "standard deviations from the middle, as a normal number has them",
              .number(deviations)),
            .init(
              "volatility", "standard deviation of a year's logarithm",
              .number(prices[0].volatility)),
            .init("span", "the time in years of 365 days", .number(years)),
          ], value)
      }
    } + [exactMean]
  }

  private var exactMean: Derivation {
    derivation(
      "exact_mean", "The mean of infinitely many paths: the expected price stays where it is.",
      formula: "start * growth * kept", inputs: [],
      holdings[0].value * growth * (1 - holdings[0].exitCost))
  }

  private func derivation(
    _ name: String, _ meaning: String, formula: String, inputs: [Derivation.Input], _ value: Double
  ) -> Derivation {
    let holding = holdings[0]
    return Derivation(
      name, meaning, formula: formula,
      inputs: [
        .init("start", "what is held after getting in, at spot", .number(holding.value, "TAO")),
        .init("growth", "what rewards multiply it by", .number(growth)),
        .init("kept", "the part that getting out leaves", .number(1 - holding.exitCost)),
      ] + inputs, value: .number(value, "TAO"), rounding: "to a 64-bit number",
      source: "the lognormal distribution",
      assumptions: [
        "prices are lognormal, without memory and jumps",
        "the expected price stays where it is: half of the paths end below that",
        "hypothetical, no forecast",
      ])
  }
}

extension LogReturnEstimate {
  /// How sure the volatility is.
  public var volatilityDerivation: Derivation {
    Derivation(
      "volatility_error", "The standard error of the volatility.",
      formula: "volatility / sqrt(2 * (changes - 1))",
      inputs: [
        .init(
          "volatility", "standard deviation of a year's logarithm, from the history",
          .number(volatility.value)),
        .init("changes", "changes of price in the history", .count(count)),
      ], value: .number(volatility.standardError), rounding: "to a 64-bit number",
      source: "the normal distribution; each change weighted by its time")
  }
}
