import StakingModel
import Testing

/// What must hold for every pool and amount.
@Suite struct PoolPropertyTests {
  static func pool(_ random: inout Seeded) -> Pool {
    let near = Bool.random(using: &random)
    let weight =
      near
      ? UInt64.random(in: 499_999_900_000_000_000...500_000_100_000_000_000, using: &random)
      : UInt64.random(in: 10_000_000_000_000_000...990_000_000_000_000_000, using: &random)
    return Pool(
      tao: Amount(
        rao: UInt64.random(in: 1_000_000_000_000...1_000_000_000_000_000, using: &random)),
      alpha: Amount(
        rao: UInt64.random(in: 10_000_000_000_000...9_000_000_000_000_000, using: &random)),
      quoteWeight: Perquintill(raw: weight))
  }

  @Test func noFreeRoundTrip() throws {
    var random = Seeded(1)
    for _ in 0..<300 {
      let pool = Self.pool(&random)
      let amount = UInt64.random(in: 2_001_007...100_000_000_000_000, using: &random)
      guard let trip = try? RoundTrip(Amount(rao: amount), in: pool) else { continue }
      // The power's floor can favour a trade by reserve·10^-18, far below the fee.
      #expect(trip.lossRao >= 0, "\(pool) \(amount)")
    }
  }

  @Test func moreInMoreOutAtAWorsePrice() throws {
    var random = Seeded(2)
    for _ in 0..<200 {
      let pool = Self.pool(&random)
      let small = UInt64.random(in: 1_000_000_000...10_000_000_000_000, using: &random)
      let large = small + small / 3
      let less = try pool.stake(Amount(rao: small))
      let more = try pool.stake(Amount(rao: large))
      #expect(less.received < more.received)
      #expect(less.priceAfter < more.priceAfter)
      #expect(less.averagePrice <= more.averagePrice * (1 + 1e-9))
    }
  }

  @Test func splittingChangesOnlyRounding() throws {
    var random = Seeded(3)
    for _ in 0..<200 {
      let pool = Self.pool(&random)
      let half = UInt64.random(in: 1_000_000_000...10_000_000_000_000, using: &random)
      let whole = try pool.stake(Amount(rao: 2 * half))
      let first = try pool.stake(Amount(rao: half))
      let second = try first.after.stake(Amount(rao: half))
      // In one pool at one moment splitting changes nothing but rounding: a rao of fee is worth
      // 1/price in alpha, and every payout and power is floored.
      let sum = Int128(first.received.rao) + Int128(second.received.rao)
      let slack = 6 + Int128(3 / pool.price.approximate)
      #expect(abs(sum - Int128(whole.received.rao)) <= slack)
    }
  }

  @Test func nothingIsLostOnTheWay() throws {
    var random = Seeded(4)
    var returned = 0
    for _ in 0..<200 {
      let pool = Self.pool(&random)
      let amount = UInt64.random(in: 2_001_007...10_000_000_000_000, using: &random)
      let stake = try pool.stake(Amount(rao: amount))
      #expect(stake.paid.rao == stake.net.rao + stake.fee.rao)
      #expect(stake.after.tao.rao - pool.tao.rao == stake.paid.rao - stake.fee.rao)
      #expect(pool.alpha.rao - stake.after.alpha.rao == stake.received.rao)
      // With lopsided weights what was bought can pass 1,000 times what is left.
      guard let unstake = try? stake.after.unstake(stake.received, wholeHolding: true) else {
        continue
      }
      returned += 1
      #expect(
        stake.after.tao.rao - unstake.after.tao.rao
          == unstake.received.rao + unstake.authorReceived.rao)
      #expect(unstake.after.alpha.rao - stake.after.alpha.rao == unstake.paid.rao)
    }
    #expect(returned > 100)
  }

  @Test func anyAmountAndPoolEndsInAValueOrAnError() {
    var random = Seeded(5)
    let edges: [UInt64] = [0, 1, 999_999, 1_000_000, 1 << 63, .max - 1, .max]
    func number() -> UInt64 {
      Bool.random(using: &random)
        ? edges.randomElement(using: &random) ?? 0 : random.anySize()
    }
    var answered = 0
    for _ in 0..<3_000 {
      let pool = Pool(
        tao: Amount(rao: number()), alpha: Amount(rao: number()),
        quoteWeight: Perquintill(raw: number()), feeRate: UInt16(truncatingIfNeeded: number()),
        minimumReserve: Bool.random(using: &random) ? 1_000_000 : number())
      let limit = PriceLimit(raoPerAlpha: number(), allowsPartial: Bool.random(using: &random))
      if (try? pool.stake(Amount(rao: number()), limit: limit)) != nil { answered += 1 }
      if (try? pool.stake(Amount(rao: number()))) != nil { answered += 1 }
      if (try? pool.unstake(Amount(rao: number()), limit: limit)) != nil { answered += 1 }
      if (try? RoundTrip(Amount(rao: number()), in: pool)) != nil { answered += 1 }
      _ = pool.largestMove(to: pool, limit: number())
      _ = pool.quoteWeight(addingTAO: number(), alpha: number())
      _ = Pool.quoteWeight(for: U64F64(bits: random.anySize128()), tao: pool.tao, alpha: pool.alpha)
      _ = pool.alphaNeeded(for: Amount(rao: number()))
    }
    #expect(answered > 50)
  }
}
