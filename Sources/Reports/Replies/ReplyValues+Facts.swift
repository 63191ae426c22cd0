import CivilTime
import Decimals
import Inquiry
import Market
import StakingEconomics
import StakingModel
import StakingSimulation

extension ReplyValues {
  /// Names that no question changes: the rules, and the block they are told from.
  static let facts: [Name<ReportContext>] = market + fees + rules

  private static let market: [Name<ReportContext>] = [
    Name("block") { .text(Words.block($0.asOf.block)) },
    Name("date") { .text($0.asOf.time.date.text) },
    Name("age") { .text($0.asOf.freshness.text) },
    Name("isStale", .flag) { .flag($0.asOf.freshness.level == .stale) },
    Name("isAhead", .flag) { .flag($0.asOf.freshness.level == .future) },
    Name("madeOn") { .text($0.now.date.text) },
    Name("recordedAt") { .text($0.asOf.time.utcText) },
    Name("dataSources", .list(.text)) { .list($0.sources.map(TemplateValue.text)) },
    Name("digest", .optional(.text)) { .optional($0.digest.isEmpty ? nil : $0.digest) },
    Name("spec") { .text(String($0.chain.specVersion)) },
    Name("subnetCount") { .text(String($0.market.snapshot.subnets.count)) },
    Name("issuance") { .text(Words.short($0.chain.totalIssuance.approximate) + " TAO") },
    Name("rootStaked") { .text(Words.staked($0.chain.rootTAO)) },
    Name("networkRate") { .text(Words.percent($0.inquiry.rootYield(take: 0).apr)) },
    Name("rootNetRate") {
      .text(Words.percent($0.inquiry.rootYield(take: StakingDefaults.take).apr))
    },
    Name("taoWeight") {
      .text(Words.percent(RootProportion.weight($0.chain.taoWeight).approximate))
    },
  ]

  private static let fees: [Name<ReportContext>] = [
    Name("swapFee") { context in
      let rate = context.market.deepestSubnet?.pool.feeRate ?? 0
      return .text(Words.finePercent(Double(rate) / 65535))
    },
    Name("stakeFee") { _ in .text(Words.exact(TransactionFee.stake)) },
    Name("unstakeFee") { _ in .text(Words.exact(TransactionFee.unstake)) },
    Name("moveFee") { _ in .text(Words.exact(TransactionFee.move)) },
    Name("swapCallFee") { _ in .text(Words.exact(TransactionFee.swap)) },
    Name("claimFee") { _ in .text(Words.exact(TransactionFee.claim)) },
    Name("minimumStake") { _ in .text(Words.exact(StakeMinimum.amount)) },
    Name("leftover") { _ in
      .text(Words.exact(StakeMinimum.leftover(factor: FAQConstants.leftoverFactor)))
    },
    Name("defaultTake") { _ in .text(Words.take(StakingDefaults.take)) },
    Name("takeRaiseDays") { _ in
      .text(Words.count(FAQConstants.blocksBetweenRaises / ChainCalendar.blocksPerDay))
    },
    Name("maxTake") { _ in .text(Words.take(StakingDefaults.take)) },
    Name("takeGain") { _ in
      .text(Words.whole(1 / (1 - Double(StakingDefaults.take) / 65535) - 1))
    },
    Name("ownerCut") { _ in .text(Words.take(StakingDefaults.ownerCut)) },
  ]

  private static let rules: [Name<ReportContext>] = [
    Name("rootSince") { _ in .text(FAQConstants.rootSince) },
    Name("rootSeats") { _ in .text(String(FAQConstants.rootSeats)) },
    Name("correlation", .optional(.text)) { context in
      .optional(
        context.inquiry.commonMovement.map { NumberFormat.fixed($0.correlation, 2) })
    },
    Name("removedLow") { _ in .text(Words.whole(FAQConstants.removed.lowerBound)) },
    Name("removedHigh") { _ in .text(Words.whole(FAQConstants.removed.upperBound)) },
    Name("rootRateApril") { _ in .text(Words.percent(FAQConstants.rootRates2025.april)) },
    Name("rootRateOctober") { _ in .text(Words.percent(FAQConstants.rootRates2025.october)) },
    Name("guideQuote") { _ in .text(Words.percent(FAQConstants.guideQuote)) },
    Name("blockSeconds") { _ in .text(String(ChainCalendar.secondsPerBlock)) },
    Name("epochMinutes") { _ in
      .text(String(Int(StakingDefaults.tempo) * ChainCalendar.secondsPerBlock / 60))
    },
    Name("raoPerTAO") { _ in .text(Words.count(Amount<TAO>.raoPerUnit)) },
    Name("supplyCap") { _ in .text(rounded(rao: BlockEmission.supplyCap)) },
    Name("blockReward") { .text(Words.number(Double($0.halving.perBlock) / 1e9) + " TAO") },
    Name("dayReward") { context in
      .text(rounded(rao: context.halving.perBlock * UInt64(ChainCalendar.blocksPerDay)))
    },
    Name("inflationRate") {
      .text(Words.percent($0.yearlyIssue / $0.chain.totalIssuance.approximate))
    },
    Name("blocksPerDay") { _ in .text(Words.count(ChainCalendar.blocksPerDay)) },
    Name("blocksPerHour") { _ in .text(Words.count(ChainCalendar.blocksPerDay / 24)) },
    Name("blocksPerYear") { _ in
      .text(Words.count(ChainCalendar.blocksPerDay * ChainCalendar.daysPerYear))
    },
    Name("epochBlocks") { _ in .text(Words.count(StakingDefaults.tempo)) },
    Name("nextHalving") { .text($0.halving.next.map(rounded) ?? "none") },
    Name("halvingYears") { context in
      let days = context.halving.blocksLeft.map {
        Double($0) / Double(ChainCalendar.blocksPerDay) / Double(ChainCalendar.daysPerYear)
      }
      return .text(days.map(Words.short) ?? "unknown")
    },
  ]

  /// `10,500,000 TAO`.
  private static func rounded(rao: UInt64) -> String {
    Words.count(rao / Amount<TAO>.raoPerUnit) + " TAO"
  }
}

extension ReportContext {
  fileprivate var halving: Halving { Halving(issuance: chain.totalIssuance.rao) }

  /// The TAO that blocks like the recorded one make in a year.
  fileprivate var yearlyIssue: Double {
    Double(halving.perBlock) / 1e9 * Double(ChainCalendar.blocksPerDay * ChainCalendar.daysPerYear)
  }
}
