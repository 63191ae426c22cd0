import CivilTime
import Content
import Diagnostics
import JSONText
import Market
import StakingEconomics
import StakingModel
import Testing

private let library = ContentLibrary.embedded

@Suite struct HistoryTests {
  @Test func taoPricesLeaveGaps() throws {
    let history = try TAOPriceHistory.embedded(in: library)
    #expect(history.days.count == 969)
    let gap = try #require(CivilDate("2026-09-26"))
    #expect(history.close(on: gap) == nil)
    #expect(history.last(upTo: gap)?.date.text == "2026-09-23")
    let exact = try #require(history.days.last)
    #expect(exact.date.text == "2026-09-30")
    #expect(history.last(upTo: exact.date) == exact && history.close(on: exact.date) == exact)
    // The same price as the snapshot's last exact one.
    let snapshot = try Snapshot.embedded(in: library)
    #expect(snapshot.taoPrice.lastExact?.value == exact.close)
    #expect(history.last(upTo: CivilDate(day: 0)) == nil)
  }

  /// The newest capture is the block after the snapshot: its prices are near the snapshot's.
  @Test func subnetPricesAgreeWithTheSnapshot() throws {
    let history = try SubnetPriceHistory.embedded(in: library)
    let snapshot = try Snapshot.embedded(in: library)
    #expect(history.captures.count == 32)
    #expect(history.captures.last?.block == snapshot.block + 1)
    #expect(history.series.flatMap(\.prices).compactMap { $0 }.count == 4061)
    for subnet in snapshot.chain.subnets {
      let prices = history.prices(subnet.netuid, registeredBlock: subnet.registeredBlock)
      let last = try #require(prices.last)
      let spot = subnet.pool.price.approximate
      // Subnet 24 was bought in that block.
      let tolerance = subnet.netuid.value == 24 ? 0.01 : 1e-4
      #expect((last.price / spot - 1).magnitude < tolerance, "\(subnet.netuid.value)")
    }
    // Number 116 has another subnet since 2026-10-04: one price, not the old one's.
    #expect(history.prices(Netuid(116), registeredBlock: 9_210_632).count == 1)
  }

  @Test func alphaSplitIsOfOneRegistration() throws {
    let split = try AlphaSplit.embedded(in: library)
    let snapshot = try Snapshot.embedded(in: library)
    #expect(AlphaSplit.date.text == "2026-09-30")
    var found = 0
    for info in snapshot.subnets {
      guard let old = split.subnet(info.netuid, registeredBlock: info.registeredBlock) else {
        #expect(info.netuid.value == 116)
        continue
      }
      found += 1
      let now = try #require(snapshot.chain.subnet(info.netuid))
      #expect(old.staked.rao <= now.alphaOut.rao)
    }
    #expect(found == 127)
  }

  /// The chain's rule with the recorded earning alpha gives the observed yields.
  @Test func observedYieldsFollowTheRule() throws {
    let snapshot = try Snapshot.embedded(in: library)
    let observed = try AlphaYieldObservations.embedded(in: library)
    var checked = 0
    for observation in observed.all where observation.kind == .observed {
      let earning = try #require(observation.earningAlpha)
      let yield = try #require(
        snapshot.chain.alphaYield(
          observation.netuid, take: 0, earningAlpha: Amount(rao: UInt64(earning * 1e9))))
      #expect((yield.daily * 100 - observation.grossPercentPerDay).magnitude < 0.0006)
      checked += 1
    }
    #expect(checked == 3)
  }

  @Test func custodialOffersNameNoRate() throws {
    let offers = try CustodialOffer.embedded(in: library)
    #expect(offers.count == 5)
    #expect(offers.allSatisfy { $0.rewardRatePercent == nil })
    let coinbase = try #require(offers.first { $0.id == "coinbase" })
    #expect(coinbase.rewardCommissionPercent == 35)
    #expect(!coinbase.commissionNamesTAO)
  }

  @Test func factsAndIssuanceRead() throws {
    let facts = try NetworkFact.embedded(in: library)
    #expect(Set(facts.map(\.id)).count == facts.count)
    #expect(facts.first { $0.id == "halving.first.block" }?.value.uint64Value == 7_103_975)
    let issuance = try IssuanceHistory.embedded(in: library)
    let snapshot = try Snapshot.embedded(in: library)
    let last = try #require(issuance.points.last)
    #expect(last.time == snapshot.outcome?.recordedTime.time)
    #expect(last.totalTAO == snapshot.outcome?.totalIssuance.approximate)
  }

  /// Each embedded data file is listed with its sources, and each listed file is there.
  @Test func everyFileHasItsSource() throws {
    let sources = try DataSource.embedded(in: library)
    let listed = Set(sources.map { "data/" + $0.file })
    #expect(listed.union(["data/sources.json"]) == Set(library.names(in: "data")))
    #expect(sources.allSatisfy { !$0.origins.isEmpty && !$0.licence.isEmpty })
  }
}
