import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// A subnet's figures are those every other answer stands on.
@Suite struct FiguresTests {
  @Test func whatEarnsIsWhatEverybodyTakesToEarn() throws {
    let inquiry = try TestMarket.inquiry()
    let held = HeldStake(inquiry.market.ground, days: 1)
    for figures in inquiry.subnets() where figures.state.hasStarted {
      let netuid = figures.state.netuid
      let earning = try #require(inquiry.market.earning(netuid))
      #expect(figures.earning == earning)
      #expect(figures.yield?.earningAlpha == earning.amount.approximate, "SN\(netuid.value)")
      #expect(figures.netRate == held.alphaRate(on: netuid, take: Market.standInTake))
    }
  }

  /// Half a TAO a block, less what is cut off below one rao.
  @Test func allSubnetsAreGivenTheWholeEmission() throws {
    let found = try TestMarket.inquiry().subnets().compactMap(\.emissionPerDay)
    #expect(found.count == 125)
    let sum = found.reduce(0, +)
    #expect(sum <= 3_600 && sum > 3_599.99)
  }

  /// The recorded history has subnets with few prices.
  @Test func fewPricesSayNothingOfAVolatility() throws {
    let market = try TestMarket.market()
    let history = try market.priceHistory()
    var known = 0
    for info in market.snapshot.subnets {
      let points = history.comparable(info.netuid, registeredBlock: info.registeredBlock)
      let found = Volatility.recorded(info, in: history)
      #expect((found != nil) == (points.count > 10), "\(info.title)")
      if found != nil { known += 1 }
    }
    #expect(known > 100 && known < market.snapshot.subnets.count - 5)
  }

  @Test func theMiddlingExampleIsInTheMiddle() throws {
    let inquiry = try TestMarket.inquiry()
    let examples = try #require(inquiry.beginnerExamples())
    let emitting = inquiry.market.emittingSubnets.map(\.netuid)
    let place = try #require(emitting.firstIndex(of: examples.middling.figures.state.netuid))
    #expect((emitting.count / 2...emitting.count / 2 + 3).contains(place))
  }
}
