import CivilTime
import Content
import Market
import StakingModel
import Testing

/// The recorded chain with all that belongs to it.
@Suite struct MarketValueTests {
  static func market(_ change: (inout Snapshot) -> Void = { _ in }) throws -> Market {
    var snapshot = try Snapshot.embedded(in: .embedded)
    change(&snapshot)
    return Market(snapshot, split: try AlphaSplit.embedded(in: .embedded), content: .embedded)
  }

  @Test func theDeepestPoolComesFirst() throws {
    let pools = try Self.market().emittingSubnets.map(\.pool.tao)
    #expect(pools.count > 50 && pools == pools.sorted(by: >))
  }

  /// A pool that gets no TAO is no example, however deep: switched off, not started, or with a burn
  /// that leaves its miners nothing.
  @Test(arguments: 0..<3)
  func whoGetsNothingIsNoExample(reason: Int) throws {
    let deepest = try #require(try Self.market().deepestSubnet).netuid
    let market = try Self.market { snapshot in
      guard let place = snapshot.chain.subnets.firstIndex(where: { $0.netuid == deepest }) else {
        return
      }
      switch reason {
      case 0: snapshot.chain.subnets[place].emissionEnabled = false
      case 1: snapshot.chain.subnets[place].firstEmissionBlock = nil
      default: snapshot.chain.subnets[place].minerBurned = .one
      }
    }
    #expect(market.deepestSubnet?.netuid == (try Self.market().emittingSubnets[1].netuid))
  }

  @Test func aPriceOfAnotherMomentIsApproximate() throws {
    let rounded = try #require(try Self.market().price)
    #expect(rounded.value == 268 && rounded.isApproximate)
    let exact = try #require(
      try Self.market { $0.taoPrice.atBlock = $0.taoPrice.lastExact }.price)
    #expect(exact.date?.text == "2026-09-30" && !exact.isApproximate)
    #expect(try Self.market { $0.taoPrice = .unknown }.price == nil)
  }

  /// 18 %, the most that is allowed.
  @Test func anUnnamedTakeIsTheHighest() {
    #expect((Double(Market.standInTake) / 65_535 * 10_000).rounded() == 1_800)
  }
}
