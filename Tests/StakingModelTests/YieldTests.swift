import StakingEconomics
import StakingModel
import Testing

@Suite struct YieldTests {
  @Test func alphaYieldKeepsItsIngredients() {
    let yield = AlphaYield(
      alphaPerBlock: 1, rootProportion: 0.18367, earningAlpha: 2_000_000, take: 11_796)
    #expect(abs(yield.perBlock / 1.3722660514115003e-07 - 1) < 1e-12)
    #expect(abs(yield.apr / 0.36063151831094226 - 1) < 1e-12)
    #expect(abs(yield.apy / 0.4342220986884844 - 1) < 1e-12)
    #expect(yield.apy > yield.apr)
  }

  @Test func rootPaysNothingUnlessPricesExceedOne() {
    func yield(_ sum: Double?) -> RootYield {
      RootYield(
        parts: [RootYield.Part(alphaPerBlock: 1, rootProportion: 0.2, realizablePrice: 0.5)],
        earningTAO: 1_000, take: 0, priceSum: sum)
    }
    #expect(yield(1).apr == 0)
    #expect(yield(1.0000001).apr > 0)
    #expect(yield(nil).apr > 0)
    #expect(yield(nil).apy == nil)
  }

  @Test func custodialNetOfCommission() {
    let apr = CustodialYield(quoted: 0.173, basis: .apr, commission: 0.25)
    #expect(abs(apr.apr - 0.173 * 0.75) < 1e-15)
    let apy = CustodialYield(quoted: 0.173, basis: .apy)
    #expect(abs(apy.apy - 0.173) < 1e-12)
    #expect(apy.apr < apy.apy)
  }

  @Test func emptyInputsGiveZeroNotATrap() {
    #expect(
      AlphaYield(alphaPerBlock: 1, rootProportion: 0, earningAlpha: 0, take: 0, tempo: 0).apy == 0)
    #expect(RootYield(parts: [], earningTAO: 0, take: .max).daily == 0)
  }
}
