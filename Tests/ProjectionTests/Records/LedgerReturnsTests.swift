import Testing

@testable import StakingEconomics
@testable import StakingModel

@Suite struct LedgerReturnsTests {
  static let year: Int64 = 365 * 86_400

  static func event(_ day: Int64, _ action: LedgerEvent.Action, _ price: String) -> LedgerEvent {
    LedgerEvent(
      time: Fixture.start + day * 86_400, action, price: Fixture.price(price, alpha: "0.1"))
  }

  static let coin: Int128 = 1_000_000_000

  /// Bought at 100, doubled by rewards, half sold at 150 after half a year, price 200 at the end.
  static let ledger = Ledger([
    event(0, .purchase(.tao, rao: 10 * coin, cost: nil), "100"),
    event(73, .reward(.tao, rao: 10 * coin), "120"),
    event(146, .disposal(.tao, rao: 10 * coin, proceeds: nil), "150"),
  ])

  static func prices(_ fiat: String) -> (LedgerAsset, Int64) -> RecordedPrice? {
    { _, time in
      Fixture.price(time == Fixture.start + 146 * 86_400 ? "150" : fiat, alpha: "0.1")
    }
  }

  @Test func bothReturns() throws {
    let found = try Self.ledger.returns(
      in: Fixture.dollar, until: Fixture.start + Self.year, prices: Self.prices("200"))
    #expect(found.endValue.decimal == "2000")
    // 1,000 → 3,000, then 1,500 → 2,000.
    let twr = try found.timeWeighted.get()
    #expect(abs(twr.value - (3.0 * 2_000 / 1_500 - 1)) < 1e-12)
    // −1,000, +1,500 after 146 days, +2,000 after 365.
    let mwr = try found.moneyWeighted.get()
    #expect(abs(mwr.value - 5.693_246_236_012_966) < 1e-10)
  }

  @Test func inTAOPricesOfTAOAreNotNeeded() throws {
    let found = try Self.ledger.returns(
      in: .tao, until: Fixture.start + Self.year, prices: { _, _ in nil })
    #expect(found.endValue.decimal == "10")
    #expect(abs(try found.timeWeighted.get().value - 1) < 1e-12)
  }

  @Test func stakingIsInside() throws {
    let ledger = Ledger([
      Self.event(0, .purchase(.tao, rao: 10 * Self.coin, cost: nil), "100"),
      Self.event(
        1, .stake(Fixture.alpha, paid: 10 * Self.coin, received: 99 * Self.coin), "100"),
      Self.event(200, .reward(Fixture.alpha, rao: 11 * Self.coin), "100"),
    ])
    let found = try ledger.returns(
      in: .tao, until: Fixture.start + Self.year, prices: Self.prices("100"))
    #expect(abs(try found.timeWeighted.get().value - 0.1) < 1e-12)
    let period = try found.moneyWeighted.get()
    #expect(abs(period.value - 0.1) < 1e-10)
  }

  /// A transaction fee is lost inside: no money that went out.
  @Test func aFeeLowersTheReturn() throws {
    var staking = Self.event(
      1, .stake(Fixture.alpha, paid: 8 * Self.coin, received: 80 * Self.coin), "100")
    staking.feeRao = Self.coin
    let ledger = Ledger([
      Self.event(0, .purchase(.tao, rao: 10 * Self.coin, cost: nil), "100"), staking,
    ])
    let found = try ledger.returns(
      in: .tao, until: Fixture.start + Self.year, prices: Self.prices("100"))
    #expect(found.endValue.decimal == "9")
    #expect(abs(try found.timeWeighted.get().value + 0.1) < 1e-12)
  }

  @Test func comingBackAfterAPauseIsChained() throws {
    let ledger = Ledger([
      Self.event(0, .purchase(.tao, rao: Self.coin, cost: nil), "100"),
      Self.event(146, .disposal(.tao, rao: Self.coin, proceeds: nil), "150"),
      Self.event(200, .purchase(.tao, rao: Self.coin, cost: nil), "200"),
    ])
    let found = try ledger.returns(
      in: Fixture.dollar, until: Fixture.start + Self.year, prices: Self.prices("220"))
    #expect(abs(try found.timeWeighted.get().value - (1.5 * 1.1 - 1)) < 1e-12)
  }

  /// A wallet that was emptied, with its last fee in the row of the sale, behind it, or in several rows:
  /// 1,000 paid, 1,500 received for what the fee left, and nothing held after. A day's price beside the
  /// sale is no worth of what it brought.
  @Test(arguments: [[0, 1], [1, 0], [0, 0, 1, 1], [2, 1, 1]] as [[Int128]], ["150", "149"])
  func theLastFeeIsOfTheSale(fees: [Int128], daily: String) throws {
    let all = fees.reduce(0, +) * 1_000_000
    var sale = Self.event(
      146, .disposal(.tao, rao: 10 * Self.coin - all, proceeds: ExactMoney("1500")), "150")
    sale.feeRao = fees[0] * 1_000_000
    var events = [Self.event(0, .purchase(.tao, rao: 10 * Self.coin, cost: nil), "100"), sale]
    for fee in fees.dropFirst() where fee > 0 {
      var alone = Self.event(146, .fee, "150")
      alone.feeRao = fee * 1_000_000
      events.append(alone)
    }
    for again in [false, true] {
      if again {
        events += [
          Self.event(200, .purchase(.tao, rao: Self.coin, cost: ExactMoney("100")), "100"),
          Self.event(300, .disposal(.tao, rao: Self.coin, proceeds: ExactMoney("120")), "120"),
        ]
      }
      let found = try Ledger(events).returns(
        in: Fixture.dollar, until: try #require(events.last).time,
        prices: { _, _ in Fixture.price(daily, alpha: "0.1") })
      let expected = again ? 1.5 * 1.2 - 1 : 0.5
      #expect(abs(try found.timeWeighted.get().value - expected) < 1e-12)
      if !again { #expect(abs(try found.moneyWeighted.get().value - 0.5) < 1e-9) }
      #expect(found.endValue == .zero)
    }
  }

  /// What is left behind a sale is no last fee: it goes on.
  @Test func aFeeBehindASaleIsInside() throws {
    var fee = Self.event(160, .fee, "150")
    fee.feeRao = Self.coin
    let ledger = Ledger([
      Self.event(0, .purchase(.tao, rao: 10 * Self.coin, cost: nil), "100"),
      Self.event(146, .disposal(.tao, rao: 5 * Self.coin, proceeds: nil), "150"), fee,
    ])
    let found = try ledger.returns(
      in: Fixture.dollar, until: Fixture.start + Self.year, prices: Self.prices("150"))
    #expect(abs(try found.timeWeighted.get().value - (1.5 * 0.8 - 1)) < 1e-12)
  }

  @Test func reasonsAreGiven() {
    func fault(_ ledger: Ledger, until end: Int64, price: String?) -> LedgerReturnFault? {
      do throws(LedgerReturnFault) {
        _ = try ledger.returns(in: Fixture.dollar, until: end) { _, _ in
          price.map { Fixture.price($0) }
        }
        return nil
      } catch {
        return error
      }
    }
    let end = Fixture.start + Self.year
    #expect(
      fault(Self.ledger, until: end, price: nil)
        == .noPrice(.tao, time: Fixture.start + 146 * 86_400))
    #expect(fault(Self.ledger, until: Fixture.start, price: "1") == .endsTooEarly)
    let wrong = Ledger([Self.event(0, .claim(rao: 0), "1")])
    let faults = LedgerFaults(faults: [LedgerFault(event: 0, kind: .quantity(0))])
    #expect(fault(wrong, until: end, price: "1") == .ledger(faults))
  }

  @Test func nothingComesOfNothing() throws {
    let found = try Ledger([]).returns(in: .tao, until: Fixture.start) { _, _ in nil }
    #expect(found.timeWeighted == .failure(.tooFew(1)))
    #expect(found.moneyWeighted == .failure(.tooFew(1)))
  }
}
