import Decimals
import Explain
package import Inquiry
import JSONText
package import Market
package import Presentation
package import StakingEconomics
import StakingModel
package import StakingSimulation

/// A simulation as an answer: the range first, then how often it ends where, then what it rests on.
package struct MonteCarloAnswer {
  package let result: SimulationResult
  package let comparison: StakeComparison
  package let choice: StakeComparison.AlphaChoice
  package let volatility: Volatility
  package let info: SubnetInfo
  package let asOf: AsOf
  package let terminal: TerminalTraits
  /// Whether every week of the fan is wanted as numbers.
  package let showsTable: Bool
  /// What can go wrong with its alpha.
  package let risk: PlaceRisks?

  package init(
    result: SimulationResult, comparison: StakeComparison, choice: StakeComparison.AlphaChoice,
    volatility: Volatility, risk: PlaceRisks?, info: SubnetInfo, asOf: AsOf,
    terminal: TerminalTraits, showsTable: Bool
  ) {
    self.risk = risk
    self.result = result
    self.comparison = comparison
    self.choice = choice
    self.volatility = volatility
    self.info = info
    self.asOf = asOf
    self.terminal = terminal
    self.showsTable = showsTable
  }

  package var plan: SimulationPlan { result.plan }

  package var answer: Answer {
    let (fan, derivations) = (FanCurve(result), derivations)
    var blocks: [Markup.Block] = [.paragraph(headline), .paragraph(chances)]
    if let course = risk?.price {
      blocks.append(
        .paragraph(
          StyledText("What was recorded is not carried on: ", .warning)
            + StyledText(course.words + ".")))
    }
    risk?.paragraph(info.title, comparison.amount, without: [.priceFall]).map { blocks.append($0) }
    blocks.append(.table(table(showsTable ? Array(result.fan.dropFirst()) : shown)))
    blocks += fan.blocks(for: terminal)
    blocks += notes.map { .paragraph(StyledText($0)) }
    let told = ["loss", "worse", "exact_p50", "volatility_error", "root"].filter { name in
      derivations.contains { $0.name == name }
    }
    let names = (told + ["all"]).map { "why " + $0 }.joined(separator: " · ")
    blocks.append(.paragraph(StyledText("step by step: ", .dim) + StyledText(names, .code)))
    blocks.append(TradeFields.asOf(asOf, info))
    return Answer(
      Markup(blocks), json: Self.record.json(of: self), derivations: derivations,
      details: result.quantileDerivations,
      headline: "loss"
    )
    .about(AnswerTopic(subnet: info.netuid, amount: comparison.amount, days: comparison.days))
  }

  // MARK: The range, then the point

  private var headline: StyledText {
    let end = result.end
    let what =
      "\(NumberFormat.exact(rao: comparison.amount.rao)) TAO into \(info.title) for \(Horizons.name(plan.days)), "
      + "\(NumberFormat.counted(plan.paths, "simulated path")): "
    return StyledText(what) + "9 of 10 leave "
      + StyledText("\(Self.tao(end.p5)) to \(Self.tao(end.p95)) TAO", .value)
      + " in hand, half of them \(Self.tao(end.p25)) to \(Self.tao(end.p75)), the middle one "
      + StyledText(Self.tao(end.p50), .value) + "."
  }

  private var chances: StyledText {
    var text =
      StyledText("Below what you paid: ") + StyledText(Self.share(result.lossProbability), .value)
      + " of the paths"
    if let worse = result.worseThanAlternative, let root = rootTAO {
      text +=
        StyledText("; below root, which leaves \(Self.tao(root)): ")
        + StyledText(Self.share(worse), .value)
    }
    let mean = result.mean
    text += StyledText(
      ". The mean is \(Self.tao(mean.value)) ± \(Self.error(mean.standardError)) TAO.")
    return text + withoutTheDraw
  }

  /// The range that `compare`, `project` and summaries show: the same chance without drawing paths.
  private var withoutTheDraw: StyledText {
    guard let low = plan.exactEnd(deviations: -NormalDistribution.nineOfTen),
      let high = plan.exactEnd(deviations: NormalDistribution.nineOfTen)
    else { return "" }
    return " Without the luck of the draw, as project has it, 9 of 10 leave "
      + StyledText("\(Self.tao(low)) to \(Self.tao(high)) TAO", .value) + "."
  }

  /// What root leaves in hand.
  package var rootTAO: Double? {
    comparison.outcome(of: .root).map { Double($0.finalRao) / 1e9 }
  }

  package static func tao(_ value: Double) -> String {
    NumberFormat.sensible(value, significant: 5)
  }

  private static func error(_ value: Double) -> String {
    NumberFormat.sensible(value, significant: 2)
  }

  /// `44.1 ± 0.5 %`.
  private static func share(_ estimate: Estimate) -> String {
    let error = estimate.standardError * 100
    let digits = error >= 0.095 ? 1 : 2
    return "\(NumberFormat.fixed(estimate.value * 100, digits)) ± "
      + "\(NumberFormat.fixed(error, digits)) %"
  }

  // MARK: The fan as numbers

  /// The recorded days nearest to a week, a month, … and the end.
  private var shown: [FanPoint] {
    let wanted = Horizons.shown(of: plan.days).map { day in
      result.fan.dropFirst().min { abs($0.day - day) < abs($1.day - day) }?.day
    }
    return result.fan.dropFirst().filter { wanted.contains($0.day) }
  }

  private func table(_ points: [FanPoint]) -> TextTable {
    let caption = "In hand after leaving then, in TAO: such a part of the paths ends below"
    let priorities = [0, 1, 0, 1, 0]
    return TextTable(
      StyledText(caption),
      columns: [.init("after")]
        + zip(FanPoint.levels, priorities).map { level, priority in
          .init(Self.level(level), .number, priority: priority)
        },
      rows: points.map { point in
        [StyledText(Horizons.name(point.day))]
          + point.quantiles.enumerated().map { index, quantile in
            StyledText(NumberFormat.fixed(quantile.value, 4), index == 2 ? .value : .plain)
          }
      })
  }

  package static func level(_ level: Double) -> String {
    NumberFormat.fixed(level * 100, 0) + " %"
  }

  /// Why the figures are what they are, as far as a formula says so.
  private var derivations: [Derivation] {
    var found = result.derivations + plan.exactDerivations
    if case .recorded(let estimate) = volatility { found.append(estimate.volatilityDerivation) }
    if let root = comparison.outcome(of: .root) { found.append(root.derivation("root")) }
    return found
  }
}
