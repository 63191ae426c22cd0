import StakingModel
import Testing

@Suite struct PoolQuoteTests {
  /// Subnet 64 at block 9,240,381.
  let chutes = Pool(
    tao: Amount(rao: 202_370_030_367_666), alpha: Amount(rao: 2_904_120_857_070_428),
    quoteWeight: Perquintill(raw: 499_999_996_363_476_206))

  @Test func stakesTenTAO() throws {
    let quote = try chutes.stake(Amount(rao: 10_000_000_000))
    #expect(quote.fee.decimal == "0.005035477")
    #expect(quote.received.decimal == "143.426133419")
    #expect(quote.after.tao.rao == chutes.tao.rao + quote.net.rao)
    #expect(quote.after.alpha.rao == chutes.alpha.rao - quote.received.rao)
  }

  @Test func unstakeSellsTheFeeForTheAuthor() throws {
    let quote = try chutes.unstake(Amount(rao: 143_426_133_419))
    #expect(quote.after.alpha.rao == chutes.alpha.rao + quote.paid.rao)
    #expect(
      quote.after.tao.rao == chutes.tao.rao - quote.received.rao - quote.authorReceived.rao)
    #expect(quote.authorReceived > .zero)
  }

  @Test(arguments: [
    (UInt64(0), SwapError.amountTooLow), (2_001_006, .amountTooLow),
    (UInt64.max, .swapInputTooLarge),
  ])
  func refusesToStake(_ rao: UInt64, _ error: SwapError) {
    #expect(throws: error) { try chutes.stake(Amount(rao: rao)) }
  }

  @Test func smallestStake() throws {
    let quote = try chutes.stake(Amount(rao: 2_001_007))
    #expect(quote.net == StakeMinimum.amount)
  }

  @Test func limitCutsOrRefuses() throws {
    let spot = UInt64(chutes.price.approximate * 1e9)
    let limit = PriceLimit(raoPerAlpha: spot * 101 / 100)
    let large = Amount<TAO>(rao: 50_000_000_000_000)
    #expect(throws: SwapError.slippageTooHigh) { try chutes.stake(large, limit: limit) }
    let partial = try chutes.stake(
      large, limit: PriceLimit(raoPerAlpha: limit.raoPerAlpha, allowsPartial: true))
    #expect(partial.paid < large)
    #expect(partial.requested == large)
    #expect(partial.priceAfter <= limit.price)
    #expect(throws: SwapError.priceLimitExceeded) {
      try chutes.stake(large, limit: PriceLimit(raoPerAlpha: spot - 1, allowsPartial: true))
    }
    let floor = PriceLimit(raoPerAlpha: spot * 99 / 100, allowsPartial: true)
    let sale = try chutes.unstake(Amount(rao: 900_000_000_000_000), limit: floor)
    #expect(sale.paid < sale.requested)
  }

  @Test func smallUnstakeOnlyAsTheWhole() throws {
    #expect(throws: SwapError.amountTooLow) { try chutes.unstake(Amount(rao: 10_000_000)) }
    let whole = try chutes.unstake(Amount(rao: 10_000_000), wholeHolding: true)
    #expect(whole.received < StakeMinimum.amount)
    #expect(throws: SwapError.amountTooLow) { try chutes.unstake(.zero, wholeHolding: true) }
  }
}
