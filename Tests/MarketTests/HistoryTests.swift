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
    #expect(!history.days.contains { $0.date == gap })
    let exact = try #require(history.days.last)
    #expect(exact.date.text == "2026-09-30")
    // The same price as the snapshot's last exact one.
    let snapshot = try Snapshot.embedded(in: library)
    #expect(snapshot.taoPrice.lastExact?.value == exact.close)
  }

  /// The newest capture is the block after the snapshot: its prices are near the snapshot's.
  @Test func subnetPricesAgreeWithTheSnapshot() throws {
    let history = try SubnetPriceHistory.embedded(in: library)
    let snapshot = try Snapshot.embedded(in: library)
    #expect(history.captures.count == 32)
    #expect(history.captures.last?.block == snapshot.block + 1)
    #expect(history.series.flatMap(\.prices).compactMap { $0 }.count == 4061)
    for subnet in snapshot.chain.subnets {
      let prices = history.observations(subnet.netuid, registeredBlock: subnet.registeredBlock)
      let last = try #require(prices.last)
      let spot = subnet.pool.price.approximate
      // Subnet 24 was bought in that block.
      let tolerance = subnet.netuid.value == 24 ? 0.01 : 1e-4
      #expect((last.price / spot - 1).magnitude < tolerance, "\(subnet.netuid.value)")
    }
    // Number 116 has another subnet since 2026-10-04: one price, not the old one's.
    #expect(history.observations(Netuid(116), registeredBlock: 9_210_632).count == 1)
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

  /// The chain's rule with the alpha that was recorded as earning gives the yields that somebody
  /// observed near the block, gross, in percent a day.
  @Test(arguments: [(70, 0.557, 182_839), (92, 0.448, 343_198), (64, 0.092, 2_789_195)])
  func observedYieldsFollowTheRule(netuid: UInt16, percent: Double, earning: UInt64) throws {
    let yield = try #require(
      Snapshot.embedded(in: library).chain.alphaYield(
        Netuid(netuid), take: 0, earningAlpha: Amount(rao: earning * 1_000_000_000)))
    #expect((yield.daily * 100 - percent).magnitude < 0.0006)
  }

  /// Each embedded data file is listed with its sources, and each listed file is there.
  @Test func everyFileHasItsSource() throws {
    let text = try #require(library.text("data/sources.json"))
    let source = SourceText(name: "sources.json", text: text)
    let files = try #require(try JSONReader.read(source).value["sources"]?.arrayValue)
    let listed = Set(files.compactMap { $0["file"]?.stringValue }.map { "data/" + $0 })
    #expect(listed.union(["data/sources.json"]) == Set(library.names(in: "data")))
    for file in files {
      #expect(file["origins"]?.arrayValue?.isEmpty == false, "\(file)")
      #expect(file["licence"]?.stringValue?.isEmpty == false, "\(file)")
    }
  }
}
