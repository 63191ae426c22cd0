import StakingEconomics
import StakingModel
import Testing

/// The pool with its same-day and 30-day rules; figures worked out by hand.
@Suite struct PoolTests {
  private static let day: Int64 = 86_400

  private static func event(_ day: Int64, _ action: LedgerEvent.Action) -> LedgerEvent {
    LedgerEvent(
      time: Fixture.start + day * Self.day, action, price: RecordedPrice(source: "fixture"))
  }

  private static func buy(_ day: Int64, _ coins: String, for cost: String) -> LedgerEvent {
    event(day, .purchase(.tao, rao: Fixture.rao(coins), cost: ExactMoney(cost)))
  }

  private static func sell(_ day: Int64, _ coins: String, for proceeds: String) -> LedgerEvent {
    event(day, .disposal(.tao, rao: Fixture.rao(coins), proceeds: ExactMoney(proceeds)))
  }

  private func book(_ events: [LedgerEvent]) throws -> LedgerBook {
    try Ledger(events).book(in: Fixture.dollar, method: .pool)
  }

  @Test func whatComesWithinThirtyDaysGoesBeforeThePool() throws {
    let book = try book([
      Self.buy(0, "100", for: "1000"), Self.sell(100, "40", for: "800"),
      Self.buy(110, "30", for: "900"),
    ])
    // 30 of the later purchase, 10 of the pool at 10 each.
    #expect(book.disposals.map(\.lot.cost.decimal) == ["900", "100"])
    #expect(book.disposals.map(\.window) == [1...30, nil])
    #expect(book.years().map(\.net.decimal) == ["-200"])
    #expect(book.held(.tao) == Fixture.rao("90"))
    #expect(book.costLeft.decimal == "900")
  }

  @Test func theSameDayGoesFirst() throws {
    let book = try book([
      Self.buy(0, "100", for: "1000"), Self.sell(50, "25", for: "400"),
      Self.buy(50, "20", for: "600"), Self.buy(60, "4", for: "80"),
    ])
    // 20 of that day at 30, 4 of the tenth day after at 20, 1 of the pool at 10.
    #expect(book.disposals.map(\.lot.cost.decimal) == ["600", "80", "10"])
    #expect(book.disposals.map(\.window) == [0...0, 1...30, nil])
    #expect(book.costLeft.decimal == "990")
    #expect(book.held(.tao) == Fixture.rao("99"))
  }

  @Test func dayThirtyCountsAndDayThirtyOneDoesNot() throws {
    for (later, cost) in [(Int64(30), "50"), (31, "10")] {
      let book = try book([
        Self.buy(0, "10", for: "100"), Self.sell(10, "1", for: "20"),
        Self.buy(10 + later, "1", for: "50"),
      ])
      #expect(book.disposals.map(\.lot.cost.decimal) == [cost], "day \(later)")
    }
  }

  @Test func earlierDisposalsAreServedFirst() throws {
    let book = try book([
      Self.buy(0, "10", for: "100"), Self.sell(5, "2", for: "30"), Self.sell(6, "2", for: "30"),
      Self.buy(7, "3", for: "90"),
    ])
    #expect(book.disposals.map(\.lot.rao) == ["2", "1", "1"].map(Fixture.rao))
    #expect(book.disposals.map(\.lot.cost.decimal) == ["60", "30", "10"])
  }

  @Test func withoutAnythingNearItIsTheAverage() throws {
    let events = [
      Self.buy(0, "10", for: "100"), Self.buy(40, "10", for: "300"), Self.sell(100, "5", for: "90"),
    ]
    let pooled = try book(events)
    let average = try Ledger(events).book(in: Fixture.dollar, method: .average)
    #expect(pooled.disposals.map(\.gain) == average.disposals.map(\.gain))
    #expect(pooled.costLeft == average.costLeft)
  }

  /// The zone decides which day it is.
  @Test func daysAreThoseOfTheZone() throws {
    let evening = Fixture.start + 23 * 3600
    let events = [
      Self.buy(-40, "10", for: "100"),
      LedgerEvent(
        time: evening, .disposal(.tao, rao: Fixture.rao("1"), proceeds: ExactMoney("20")),
        price: RecordedPrice(source: "")),
      LedgerEvent(
        time: evening + 7200, .purchase(.tao, rao: Fixture.rao("1"), cost: ExactMoney("15")),
        price: RecordedPrice(source: "")),
    ]
    for (offset, window) in [(Int64(0), Int64(1)...30), (3600, 0...0)] {
      let book = Ledger(events).records(
        in: Fixture.dollar, method: .pool, utcOffset: offset
      ).book
      #expect(book.disposals.map(\.window) == [window])
    }
  }

  /// A fee goes with what came on its day, like everything else that day; the rest with the pool.
  @Test func feesAreMatchedByDay() throws {
    var fee = Self.event(50, .transferOut(.tao, rao: Fixture.rao("1")))
    fee.feeRao = Fixture.rao("2")
    let book = try book([
      Self.buy(0, "100", for: "1000"), fee, Self.buy(50, "5", for: "250"),
      Self.sell(50, "4", for: "300"),
    ])
    // 2 of that day's 5 at 50 pay the fee; what moves elsewhere comes from the pool at 10.
    #expect(book.departures.map(\.isFee) == [true, false])
    #expect(book.departures.map(\.lot.cost.decimal) == ["100", "10"])
    #expect(book.disposals.map(\.lot.cost.decimal) == ["150", "10"])
    #expect(book.costLeft.decimal == "980")
    #expect(book.held(.tao) == Fixture.rao("98"))
  }
}
