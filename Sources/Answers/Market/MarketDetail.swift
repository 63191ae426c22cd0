package import CivilTime
import Decimals
import Explain
package import Inquiry
package import JSONText
package import Market
package import Presentation
package import StakingEconomics
import StakingModel

/// One subnet as an answer.
package struct MarketDetail {
  package let row: SubnetFigures
  package let snapshot: Snapshot
  package let now: UnixTime
  /// What was recorded of its price before; nil where nobody asks.
  package var prices: RecordedPrices?
  /// The recorded prices where each of them is wanted.
  private(set) var listed: RecordedPrices?
  /// What they say about the past; nil where too few are recorded.
  private(set) var past: PricePast?

  package init(row: SubnetFigures, snapshot: Snapshot, now: UnixTime, prices: RecordedPrices? = nil)
  {
    self.row = row
    self.snapshot = snapshot
    self.now = now
    self.prices = prices
  }

  package func answer(for terminal: TerminalTraits) -> Answer {
    Answer(
      markup(for: terminal), json: json, derivations: derivations, headline: "price"
    )
    .about(AnswerTopic(subnet: row.info.netuid))
  }

  /// The recorded prices, day by day; beside them, for programs, all the rest.
  package func history(_ prices: RecordedPrices, past: PricePast?) -> Answer {
    let asOf = Markup([TradeFields.asOf(snapshot.asOf(now: now))])
    let detail = with(prices, past)
    return Answer(prices.table + (past?.markup ?? Markup()) + asOf, json: detail.json)
  }

  private func with(_ prices: RecordedPrices, _ past: PricePast?) -> MarketDetail {
    var detail = self
    (detail.listed, detail.past) = (prices, past)
    return detail
  }

  /// Everything about it, for programs.
  package var json: JSONValue { Self.record.json(of: self) }

  private var derivations: [Derivation] {
    let recorded = "recorded at \(snapshot.asOf(now: now).line)"
    let one = Amount<Alpha>(rao: 1_000_000_000)
    var found = row.state.marketDerivations(
      started: row.movingPrice != nil, recorded: recorded)
    if let next = row.next,
      let breakdown = snapshot.chain.emissionBreakdowns.first(where: {
        $0.netuid == row.info.netuid
      })
    {
      found += breakdown.marketDerivations(
        injected: next.injected, bought: next.chainBuy, source: next.rule(recorded))
    }
    found += row.rootProportion?.derivations(netuid: row.info.netuid) ?? []
    found += row.yield?.derivations ?? []
    return found + [row.state.dissolutionDerivation(for: one)]
  }

  private var unit: String { "α\(row.info.netuid.value)" }

  private func markup(for terminal: TerminalTraits) -> Markup {
    let fields = Markup([
      .heading(3, StyledText(title)),
      .fields(priceFields + poolFields + emissionFields + historyFields + removalFields),
    ])
    return fields + (prices?.glance(for: terminal) ?? Markup())
      + Markup([TradeFields.asOf(snapshot.asOf(now: now))])
  }

  private var title: String {
    row.info.title + (row.info.symbol.map { " (\($0))" } ?? "")
  }

  private var priceFields: [Markup.Field] {
    let price = NumberFormat.sensible(row.price)
    guard let moving = row.movingPrice?.approximate else {
      return [TradeFields.text("price", "\(price) TAO/α", note: "what the pool quotes")]
    }
    return [
      TradeFields.text("price", "\(price) TAO/α", note: "what the pool quotes"),
      TradeFields.text(
        "moving price", "\(NumberFormat.sensible(moving)) TAO/α",
        note: "the slow average emission follows"),
    ]
  }

  private var poolFields: [Markup.Field] {
    let fee = Double(row.state.pool.feeRate) / 65_535
    return [
      TradeFields.money("pool", row.state.pool.tao, "TAO"),
      TradeFields.money("", row.state.pool.alpha, unit),
      TradeFields.money("outside the pool", row.state.alphaOut, unit),
      TradeFields.text("swap fee", NumberFormat.percent(fee), note: "of what you pay in"),
    ]
  }

  private var emissionFields: [Markup.Field] {
    var fields: [Markup.Field] = []
    if let rate = row.rateWords {
      let take = NumberFormat.percent(Double(row.yield?.take ?? 0) / 65_535, fractionDigits: 0)
      fields.append(
        TradeFields.text(
          "a holder earns", "\(rate) a year",
          note: "in alpha, at today's rate, net of a take of \(take); it falls"))
    }
    if let split = row.splitWords {
      fields.append(TradeFields.text("its owner's split", split.parts, note: split.note))
    }
    if let next = row.next, let day = row.emissionPerDay {
      let daily = "\(NumberFormat.fixed(day, 2)) TAO a day at this rate"
      fields.append(
        TradeFields.text(
          "TAO given", "\(NumberFormat.exact(rao: next.tao.rao)) TAO",
          note: "in the next block, \(next.source.rawValue); \(daily)"))
    }
    if !row.state.emissionEnabled {
      fields.append(TradeFields.text("emission", "off", note: "no TAO is given to this subnet"))
    }
    if let proportion = row.rootProportion {
      fields.append(
        TradeFields.text(
          "root share", NumberFormat.percent(proportion.approximate),
          note: "of validators' dividends, to root"))
    }
    fields.append(
      TradeFields.text(
        "miners burned", NumberFormat.percent(row.state.minerBurned.approximate),
        note: "of miners' emission, last epoch"))
    return fields
  }

  private var historyFields: [Markup.Field] {
    func block(_ number: UInt64) -> String { "block \(NumberFormat.group(String(number)))" }
    let started = row.info.firstEmissionBlock.map(block)
    return [
      TradeFields.text("registered", block(row.info.registeredBlock)),
      TradeFields.text("first emission", started ?? "not yet"),
      TradeFields.text(
        "tempo", row.info.tempo.map { "\($0) blocks" } ?? "not recorded", note: "between epochs"),
    ]
  }
}

extension MarketDetail {
  /// How near the subnet is to being removed, and what its holders would then get.
  private var removalFields: [Markup.Field] {
    guard let order else { return [] }
    let one = Amount<Alpha>(rao: 1_000_000_000)
    let payout = NumberFormat.exact(rao: row.state.dissolutionPayout(for: one).rao)
    let share = NumberFormat.percent(
      row.state.dissolutionPayout(for: one).approximate / max(row.price, 1e-12), fractionDigits: 0)
    let place: Markup.Field
    if let rank = order.rank(of: row.info.netuid) {
      place = TradeFields.text(
        "removal", "place \(rank) of \(order.candidates.count)",
        note: "place 1 goes first, for a new one")
    } else {
      let end = order.immune[row.info.netuid].map { NumberFormat.group(String($0)) } ?? "later"
      place = TradeFields.text("removal", "immune", note: "until block \(end)")
    }
    return [
      place,
      TradeFields.text(
        "if removed", "\(payout) TAO/α",
        note: "about \(share) of the price, before root's funds sell; holders of removed subnets "
          + "got about 35 to 65 %"),
    ]
  }

  var order: DeregistrationOrder? {
    snapshot.registration.map { DeregistrationOrder(snapshot.chain, immunity: $0.immunity) }
  }

}

/// Root as an answer to `market root`.
package struct RootDetail {
  package let snapshot: Snapshot
  package let now: UnixTime
  /// What stake on it earns at today's rate, net of the take that is set.
  package let yield: RootYield

  package init(snapshot: Snapshot, yield: RootYield, now: UnixTime) {
    self.snapshot = snapshot
    self.yield = yield
    self.now = now
  }

  package var answer: Answer {
    let chain = snapshot.chain
    let share = chain.rootTAO.approximate / chain.totalIssuance.approximate
    let weight = RootProportion.weight(chain.taoWeight).approximate
    let markup =
      Markup([
        .heading(3, "Root (SN0)"),
        .fields([
          TradeFields.money(
            "staked on root", chain.rootTAO, "TAO",
            note: "\(NumberFormat.percent(share)) of all TAO issued"),
          TradeFields.text("price", "1 TAO", note: "root has no pool: 1 TAO in, 1 TAO out"),
          TradeFields.text(
            "TAO weight", NumberFormat.percent(weight),
            note: "what 1 TAO on root counts beside 1 alpha"),
          earns,
        ]),
        .paragraph("Root holds TAO, so there is no alpha, no swap fee and no price impact."),
      ]) + rulesKnown
      + Markup([
        TradeFields.asOf(snapshot.asOf(now: now))
      ])
    return Answer(
      markup,
      json: Self.record.json(of: self), derivations: derivations, headline: "share")
  }

  private var earns: Markup.Field {
    guard yield.isPaid else {
      return TradeFields.text(
        "a staker earns", "nothing now", note: "all moving prices add up to one or less")
    }
    let take = NumberFormat.percent(Double(yield.take) / 65_535, fractionDigits: 0)
    return TradeFields.text(
      "a staker earns", "\(NumberFormat.percent(yield.apr)) a year",
      note: "in alpha of the fund, at today's rate and prices, net of a take of \(take); it falls")
  }

  /// What is not known of the runtime's rules, where that is anything.
  private var rulesKnown: Markup {
    let unknowns = snapshot.rules.unknowns
    guard !unknowns.isEmpty else { return Markup() }
    return Markup([
      .paragraph(
        StyledText(
          "Runtime \(snapshot.specVersion): figures are made by the rules that are known. Not known, "
            + "or otherwise there: " + unknowns.joined(separator: "; ") + "."))
    ])
  }

  private var derivations: [Derivation] {
    let chain = snapshot.chain
    let recorded = "recorded at \(snapshot.asOf(now: now).line)"
    return [
      .given("root_tao", "All TAO staked on root.", .tao(chain.rootTAO), source: recorded),
      .given("issuance", "All TAO there is.", .tao(chain.totalIssuance), source: recorded),
      Derivation(
        "share", "The part of all TAO issued that is on root.", formula: "root_tao / issuance",
        inputs: [
          .init("root_tao", "TAO on root", .tao(chain.rootTAO)),
          .init("issuance", "all TAO there is", .tao(chain.totalIssuance)),
        ],
        value: .percent(chain.rootTAO.approximate / chain.totalIssuance.approximate),
        rounding: "to a 64-bit number", source: "definition"),
      Derivation(
        "weight", "What 1 TAO on root counts beside 1 alpha.",
        formula: "floor(recorded / (2 ^ 64 - 1) * 2 ^ 32) / 2 ^ 32",
        inputs: [
          .init("recorded", "the weight as the chain keeps it", .count(chain.taoWeight))
        ], value: .percent(RootProportion.weight(chain.taoWeight).approximate),
        rounding: "down to 2^-32", source: "pallets/subtensor/src/coinbase/block_step.rs:69"),
    ] + yield.derivations
  }
}
