import Decimals
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension ReplyValues {
  /// What is known of an example's subnet.
  static let subnetShape: [String: TemplateShape] = [
    "title": .text, "netuid": .text, "poolTAO": .text, "price": .text, "dayNet": .text,
    "rate": .text, "alphaPerDay": .text, "stakersPerDay": .text, "rootProportion": .text,
    "ownersSplit": .optional(.text),
    "earning": .text, "earningIsRecorded": .flag, "tempo": .text, "epochMinutes": .text,
    "received": .text, "breakEvenFall": .optional(.text), "rootFall": .optional(.text),
    "yearEarned": .text, "inHand": .text, "cost": .text, "costPercent": .text,
    "emissionDay": .optional(.text), "burned": .optional(.text), "removal": .optional(.text),
    "ifRemoved": .optional(.text), "earnedBack": .optional(.text),
    "volatility": .optional(.text), "fallen": .optional(.text), "largestSale": .optional(.text),
    "halved": .optional(.text), "priceMove": .optional(.text),
  ]

  /// Names that stand for the same in a reply about the subnet.
  private static let shared = [
    "emissionDay", "burned", "removal", "ifRemoved", "earnedBack", "volatility", "fallen",
    "largestSale", "cost", "costPercent", "inHand", "priceMove",
  ]

  /// What replies say about a place, for the examples.
  static func replyValues(_ figures: ReplyFigures) -> [String: TemplateValue] {
    let wanted = Self.figures.filter { shared.contains($0.name) }
    return Dictionary(
      wanted.map { ($0.name, $0.value(figures)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ExampleFigures {
  /// One of the examples' subnets in words.
  func value(of subnet: SubnetExample) -> TemplateValue {
    let reply = figures(of: subnet)
    var fields = ReplyValues.replyValues(reply)
    fields.merge(market(subnet)) { $1 }
    fields.merge(example(subnet, reply)) { $1 }
    return .record(TemplateRecord(fields))
  }

  private func market(_ subnet: SubnetExample) -> [String: TemplateValue] {
    let (figures, netuid) = (subnet.figures, subnet.figures.info.netuid)
    let share = figures.rootProportion?.approximate ?? 0
    let minted = figures.state.alphaEmission.approximate * Double(ChainCalendar.blocksPerDay)
    let tempo = figures.state.tempo ?? StakingDefaults.tempo
    return [
      "title": .text(figures.info.title), "netuid": .text(String(netuid.value)),
      "poolTAO": .text(Words.tao(figures.liquidity)),
      "price": .text(Words.number(figures.price) + " TAO"),
      "rate": .text(figures.netRate.map(Words.percent) ?? "unknown"),
      "alphaPerDay": .text(Words.alpha(minted, netuid)),
      "stakersPerDay": .text(
        figures.yield.map {
          Words.alpha($0.stakersAlpha * Double(ChainCalendar.blocksPerDay), netuid)
        } ?? "unknown"),
      "rootProportion": .text(Words.percent(share)),
      "ownersSplit": .optional(Words.ownersSplit(figures)),
      "earning": .text(Words.alpha(figures.earning.amount, netuid)),
      "earningIsRecorded": .flag(!figures.earning.isStandIn),
      "tempo": .text(String(tempo)),
      "epochMinutes": .text(String(Int(tempo) * ChainCalendar.secondsPerBlock / 60)),
    ]
  }

  private func example(
    _ subnet: SubnetExample, _ reply: ReplyFigures
  ) -> [String: TemplateValue] {
    let netuid = subnet.figures.info.netuid
    let rootFall = reply.comparison.choices.first
      .flatMap { reply.comparison.breakEvenPriceChange(of: $0, against: .root) }
    return [
      "dayNet": .text(subnet.day.earnedAlpha.map { Words.alpha($0, netuid) } ?? "unknown"),
      "yearEarned": .text(Words.tao(rao: subnet.outcome.earnedRao)),
      "received": .text(
        (subnet.outcome.stake?.received).map { Words.alpha($0, netuid) } ?? "unknown"),
      "breakEvenFall": .optional(
        subnet.breakEvenPriceChange.flatMap { $0 < 0 ? Words.percent(-$0) : nil }),
      "rootFall": .optional(rootFall.flatMap { $0 < 0 ? Words.percent(-$0) : nil }),
      "halved": .optional(
        (subnet.outcomes(priceChanges: [-0.5]).first ?? nil).map {
          Words.balance(rao: $0.finalRao)
        }),
    ]
  }
}
