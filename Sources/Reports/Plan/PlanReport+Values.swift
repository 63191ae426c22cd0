import Charts
import CivilTime
import Explain
import Inquiry
import Market
import Presentation
import StakingEconomics
import StakingModel

/// The words of a plan.
extension PlanReport {
  static let shape: [String: TemplateShape] = [
    "goal": .text, "days": .text, "first": .text, "chart": .optional(.markup), "block": .text,
    "time": .text, "age": .text, "wishes": .list(.text),
    "ways": .list([
      "title": .text, "needed": .text, "push": .text, "cost": .text, "final": .text, "loss": .text,
      "halved": .text, "limits": .text, "range": .optional(.text), "large": .optional(.text),
    ]),
    "lacksChance": .flag, "hasRules": .flag, "rules": .list(.text), "hasSpread": .flag,
    "amount": .text,
    "parts": .list([
      "title": .text, "amount": .text, "push": .text, "earns": .text, "cost": .text,
    ]),
    "spreadAmount": .text, "spreadEarns": .text, "spreadCost": .text, "spreadWords": .text,
    "notes": .list(.text), "model": .text, "command": .markup,
  ]

  func values(chart: String?) -> TemplateValue {
    let asOf = context.asOf
    let spread = plan.spread
    return [
      "goal": .text(goal), "days": .text(Words.count(plan.wish.days)), "first": .text(first),
      "chart": chart.map(TemplateValue.markup) ?? .nothing, "block": .text(Words.block(asOf.block)),
      "time": .text(asOf.time.utcText), "age": .text(asOf.freshness.text),
      "wishes": .list(wishes.map(TemplateValue.text)), "ways": .list(plan.ways.map(row)),
      "lacksChance": .flag(plan.ways.contains(where: lacksChance)),
      "hasRules": .flag(!rules.isEmpty), "rules": .list(rules.map(TemplateValue.text)),
      "hasSpread": .flag(spread != nil),
      "amount": .text(plan.wish.amount.map(Words.tao) ?? ""),
      "parts": .list(
        (spread?.parts ?? []).map { part in
          [
            "title": .text(title(part.place)),
            "amount": .text(Words.cut(rao: Int128(part.amount.rao))),
            "push": .text(part.push.map { Words.rise($0.rise) } ?? "0"),
            "earns": .text(Words.cut(rao: part.earnedRao)),
            "cost": .text(Words.number(Double(part.costRao) / 1e9)),
          ]
        }),
      "spreadAmount": .text(
        Words.cut(rao: spread?.parts.reduce(0) { $0 + Int128($1.amount.rao) } ?? 0)),
      "spreadEarns": .text(Words.cut(rao: spread?.earnedRao ?? 0)),
      "spreadCost": .text(Words.number(Double(spread?.costRao ?? 0) / 1e9)),
      "spreadWords": .text(spread.map(words) ?? ""),
      "notes": .list(notes.map(TemplateValue.text)), "model": .text(ReportModel.version),
      "command": .markup(MarkdownText.code(command)),
    ]
  }

  /// A limit as it was typed: `20 %`, `0.5 %`.
  func limit(_ part: Double) -> String {
    (part * 100).rounded() == part * 100 ? Words.whole(part) : Words.finePercent(part)
  }

  // MARK: Rows

  static func lostShare(_ outcome: StakeOutcome) -> Double? {
    guard let cost = outcome.inAndOut?.cost, outcome.paid > .zero else { return nil }
    return Double(cost.rao) / Double(outcome.paid.rao)
  }

  private func row(_ way: PlanWay) -> TemplateValue {
    func number(_ rao: Int128?) -> String {
      rao.map { Words.number(Double($0) / 1e9) } ?? "–"
    }
    let cost = way.outcome?.inAndOut.map { Int128($0.cost.rao) }
    let share = way.outcome.flatMap(PlanReport.lostShare).map { " (\(Words.finePercent($0)))" }
    return [
      "title": .text(title(way.place)),
      "needed": .text(way.needed.map(Words.needed) ?? "no amount"),
      "push": .text(way.needed == nil ? "–" : way.push.map { Words.rise($0.rise) } ?? "0"),
      "cost": .text(
        way.needed == nil ? "–" : cost == nil ? "not known" : number(cost) + (share ?? "")),
      "final": .text(way.outcome.map { Words.cut(rao: $0.finalRao) } ?? "–"),
      "loss": .text(
        way.chance.map { Words.chance($0.probability) } ?? (lacksChance(way) ? "not known" : "–")),
      "halved": .text(way.halved.map { Words.cut(rao: $0.finalRao) } ?? "–"),
      "limits": .text(limits(way)),
      "range": .optional(range(way)), "large": .optional(large(way)),
    ]
  }

  /// Whether it may lose and nobody can say how often; root and exchanges have no price of their own.
  private func lacksChance(_ way: PlanWay) -> Bool {
    guard case .subnet = way.place else { return false }
    return way.needed != nil && way.chance == nil
  }

  func limits(_ way: PlanWay) -> String {
    guard way.needed != nil else { return way.refusal?.reason.words ?? "not within all TAO" }
    let broken = way.breaks.map { kind in
      switch kind {
      case .moreThanThereIs: "more than there is"
      case .inOneSubnet(let share): "\(Words.percent(share)) in one subnet"
      case .lost(let share): "costs \(Words.finePercent(share))"
      case .range(let share): "5 of 100 paths lose \(Words.percent(share)) or more"
      case .unknownRange: "cannot be said: too few prices"
      case .beyondPool(let share): "\(Words.short(share)) times the TAO in its pool"
      }
    }
    if case .subnet = way.place, plan.wish.mostInOneSubnet != nil, plan.wish.amount == nil {
      return (broken + ["a part of what? say the amount"]).joined(separator: "; ")
    }
    let hasLimits =
      plan.wish.amount != nil || plan.wish.mostLost != nil || plan.wish.mostInOneSubnet != nil
    return broken.isEmpty ? (hasLimits ? "kept" : "none set") : broken.joined(separator: "; ")
  }

  private func range(_ way: PlanWay) -> String? {
    guard let chance = way.chance, let needed = way.needed else { return nil }
    let even = way.evenChange.map {
      " What was paid is just there after \(Words.fall(-$0)) of the price."
    }
    return "\(title(way.place)): of \(Words.needed(needed)) TAO, 9 of 10 paths have between "
      + "\(Words.tao(chance.low)) and \(Words.tao(chance.high)) in hand after "
      + "\(Words.dayCount(plan.wish.days)).\(even ?? "")"
  }

  /// What so large a purchase does to the price it is counted at.
  func large(_ way: PlanWay) -> String? {
    guard let push = way.push, push.isLarge, let needed = way.needed else { return nil }
    let share =
      push.isBeyondPool
      ? "\(Words.short(push.poolShare)) times" : "\(Words.percent(push.poolShare)) of"
    let back =
      way.fallenBack.map { " Should it fall back, \(Words.balance(rao: $0.finalRao)) is left." }
      ?? ""
    return "\(title(way.place)): \(Words.needed(needed)) TAO are \(share) the TAO in its pool. "
      + "Buying that raises the price \(Words.raised(push.rise)).\(back)"
  }

  // MARK: Picture

  var picture: BarChart? {
    let bars = plan.ways.enumerated().compactMap { index, way in
      way.needed.map {
        BarChart.Bar(
          title(way.place), ChartValue($0.approximate, Words.needed($0) + " TAO"),
          series: index % 6 + 1)
      }
    }
    guard bars.count > 1 else { return nil }
    return BarChart(
      title: "What earns \(goal) in \(Words.dayCount(plan.wish.days))", nameHeading: "Way",
      valueHeading: "TAO it takes", bars: bars)
  }
}
