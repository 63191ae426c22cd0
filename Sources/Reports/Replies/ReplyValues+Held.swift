import Decimals
import Explain
import Inquiry
import StakingEconomics
import StakingModel

extension ReplyValues {
  /// Names about alpha that is held already, about several places, and about goals.
  static let asHeld: [Name<ReplyFigures>] = held + several + goals

  private static let held: [Name<ReplyFigures>] = [
    Name("isHeldAlpha", .flag) { .flag($0.isHeldAlpha) },
    Name("isHeld", .flag) { .flag($0.held != nil) },
    Name("holding") { figures in
      .text(figures.subject.alpha.map { exact($0, figures) } ?? "unknown")
    },
    Name("heldAlpha") { figures in
      let rao = figures.held?.earned(days: figures.days)?.nativeRao
      return .text(alpha(rao, figures))
    },
    Name("heldEarned") { .text(earned($0, $0.days)) },
    Name("heldDay") { .text(earned($0, 1)) },
    Name("heldMonth") { .text(earned($0, HoldingsReview.month)) },
    Name("heldYear") { .text(earned($0, HoldingsReview.year)) },
    Name("heldMoney", .optional(.text)) { figures in
      .optional(figures.money(figures.held?.earned(days: figures.days)?.taoRao))
    },
    Name("shortTime", .optional(.text)) { .optional($0.subject.shortTime?.words) },
    Name("shortEarned") { figures in
      let day = figures.held?.earned(days: 1)?.taoRao ?? figures.earned(after: 1)
      let part = figures.subject.shortTime?.ofDay ?? 1
      return .text(day.map { Words.tao(Double($0) / 1e9 * part) } ?? "unknown")
    },
  ]

  private static let several: [Name<ReplyFigures>] = [
    Name("hasParts", .flag) { .flag(!$0.subject.parts.isEmpty) },
    Name(
      "parts",
      .list(["part": .text, "where": .text, "inHand": .text, "gain": .text, "stop": .text])
    ) { figures in
      let parts = figures.parts
      return .list(
        parts.enumerated().map { index, part in
          [
            "part": .text(Words.exact(part.amount)),
            "where": .text(figures.words(of: part.place)),
            "inHand": .text(
              part.outcome.map { Words.balance(rao: $0.finalRao) } ?? "nothing, as it is refused"),
            "gain": .text(part.outcome.map { Words.netGain(rao: $0.gainRao) } ?? "refused"),
            "stop": .text(index == parts.count - 1 ? "." : ","),
          ]
        })
    },
    Name("together", .optional(.text)) { figures in
      .optional(figures.together.map { Words.balance(rao: $0.finalRao) })
    },
    Name("togetherPaid") { .text($0.together.map { Words.exact($0.paid) } ?? "unknown") },
    Name("togetherGain") { .text($0.together.map { Words.netGain(rao: $0.gainRao) } ?? "unknown") },
    Name("hasWays", .flag) { .flag(!$0.ways.isEmpty) },
    Name("ways", .list(["place": .text, "inHand": .text, "gain": .text, "stop": .text])) {
      figures in
      let ways = figures.ways
      return .list(
        ways.enumerated().map { index, way in
          [
            "place": .text(figures.words(of: way.place)),
            "inHand": .text(
              way.outcome.map { Words.balance(rao: $0.finalRao) } ?? "nothing, as it is refused"),
            "gain": .text(way.outcome.map { Words.netGain(rao: $0.gainRao) } ?? "refused"),
            "stop": .text(index == ways.count - 1 ? "." : ","),
          ]
        })
    },
  ]

  private static let goals: [Name<ReplyFigures>] = [
    Name("goal") { .text(Words.exact(goal($0))) },
    Name("isGoalExample", .flag) { .flag($0.subject.amount == nil) },
    Name("needed", .optional(.text)) { figures in
      .optional(figures.needed(toEarn: goal(figures)).map { Words.needed($0) + " TAO" })
    },
    Name("target") { .text(Words.exact($0.target)) },
    Name("targetGain") { .text(Words.exact($0.targetGain)) },
    Name("isGain", .flag) { .flag($0.subject.isGain) },
    Name("earnedTime", .optional(.text)) { figures in
      guard case .days(let days) = figures.earnedTime else { return .optional(nil) }
      return .optional(Words.goalTime(days))
    },
    Name("inHandTime") { .text(words($0.goalTime(at: $0.place))) },
    Name("hasGoals", .flag) { .flag(!$0.goalTimes.isEmpty) },
    Name("hasExchange", .flag) { figures in
      .flag(
        figures.goalTimes.contains { if case .custodian = $0.place { true } else { false } })
    },
    Name("goals", .list(["where": .text, "goalTime": .text, "stop": .text])) { figures in
      let goals = figures.goalTimes
      return .list(
        goals.enumerated().map { index, goal in
          [
            "where": .text(figures.words(of: goal.place)), "goalTime": .text(words(goal.time)),
            "stop": .text(index == goals.count - 1 ? "." : ","),
          ]
        })
    },
    Name("otherTake", .optional(.text)) {
      .optional($0.otherTakeEarned.map { Words.take($0.take) })
    },
    Name("otherTakeEarned") {
      .text($0.otherTakeEarned.map { Words.tao(rao: $0.earnedRao) } ?? "unknown")
    },
    Name("worthMoney", .optional(.text)) { figures in
      let alpha = figures.sale.map { sale in
        Int128(sale.before.price.approximate * Double(sale.paid.rao))
      }
      return .optional(figures.money(figures.isHeldAlpha ? alpha : Int128(figures.amount.rao)))
    },
    Name("bought", .optional(.text)) { figures in
      .optional(
        figures.bought.flatMap { quote in
          figures.place.netuid.map { Words.alpha(quote.received, $0) }
        })
    },
    Name("boughtFee") { .text($0.bought.map { Words.tao($0.fee) } ?? "none") },
    Name("boughtImpact") {
      .text($0.bought.map { Words.finePercent($0.priceImpact) } ?? "none")
    },
  ]

  private static func words(_ time: GoalTime) -> String {
    if case .days(let days) = time {
      "about " + Words.goalTime(days)
    } else {
      "more than ten years"
    }
  }

  /// What is to be earned: one TAO where nothing was named.
  private static func goal(_ figures: ReplyFigures) -> Amount<TAO> {
    figures.subject.amount ?? Amount(rao: Amount<TAO>.raoPerUnit)
  }

  private static func exact(_ alpha: Amount<Alpha>, _ figures: ReplyFigures) -> String {
    NumberFormat.exact(rao: alpha.rao) + " α\(figures.place.netuid?.value ?? 0)"
  }

  private static func alpha(_ rao: Int128?, _ figures: ReplyFigures) -> String {
    guard let rao, let netuid = figures.place.netuid else { return "unknown" }
    return Words.alpha(Double(rao) / 1e9, netuid)
  }

  private static func earned(_ figures: ReplyFigures, _ days: Int) -> String {
    let found = figures.held?.earned(days: days)
    return (found?.isAtLeast == true ? "at least " : "")
      + (found?.taoRao.map(Words.tao(rao:)) ?? "unknown")
  }
}
