import StakingEconomics
import StakingModel
import Testing

/// What is not known is unknown: never zero, and in no sum.
@Suite struct UnknownTests {
  private static let mixed = Ledger([
    event(0, .transferIn(.tao, rao: Fixture.rao("10"), cost: nil), "100"),
    event(1, .purchase(.tao, rao: Fixture.rao("2"), cost: nil), "200"),
    event(2, .reward(.tao, rao: Fixture.rao("1")), nil),
    event(3, .reward(.tao, rao: Fixture.rao("1")), "300"),
    event(4, .disposal(.tao, rao: Fixture.rao("13"), proceeds: nil), "400"),
    event(5, .disposal(.tao, rao: Fixture.rao("3"), proceeds: nil), "500"),
  ])

  private static func event(
    _ day: Int64, _ action: LedgerEvent.Action, _ price: String?
  ) -> LedgerEvent {
    LedgerEvent(time: Fixture.start + day * 86_400, action, price: Fixture.price(price))
  }

  @Test func partsOfUnknownCostHaveNoGain() throws {
    let (book, faults) = Self.mixed.records(in: Fixture.dollar, method: .firstIn)
    #expect(faults.count == 3)
    #expect(book.income.map(\.knownValue) == [nil, ExactMoney("300")])
    // 10 came at an unknown cost, 2 were bought for 400, 1 was a reward without a price; then 1 reward
    // for 300, and 2 that are nowhere in the records.
    #expect(
      book.disposals.map(\.knownGain) == [nil, ExactMoney("400"), nil, ExactMoney("200"), nil])
    #expect(book.disposals.map(\.lot.isFound) == [true, true, true, true, false])
    let year = try #require(book.years().first)
    #expect((year.income.decimal, year.unknownIncome) == ("300", 1))
    #expect((year.net.decimal, year.unknownGains) == ("600", 3))
    #expect((year.proceeds - year.cost) == year.net)
  }

  /// A fee in the row that brings the first TAO is paid with it: nothing of unknown cost goes out.
  @Test(arguments: [
    LedgerEvent.Action.reward(.tao, rao: Fixture.rao("1")),
    .purchase(.tao, rao: Fixture.rao("1"), cost: nil), .claim(rao: Fixture.rao("1")),
    .transferIn(.tao, rao: Fixture.rao("1"), cost: ExactMoney("250")),
  ])
  func aFeeIsPaidWithWhatComes(action: LedgerEvent.Action) {
    for method in LotMethod.allCases {
      let event = LedgerEvent(
        time: Fixture.start, action, feeRao: Fixture.rao("0.1"), price: Fixture.price("250"))
      let (book, faults) = Ledger([event]).records(in: Fixture.dollar, method: method)
      #expect(faults.isEmpty, "\(method.word)")
      #expect(book.held(.tao) == Fixture.rao("0.9"))
      #expect(book.departures.map(\.lot.knownCost) == [ExactMoney("25")])
    }
    // TAO that was there pays first.
    let later = Ledger([
      LedgerEvent(
        time: Fixture.start, .purchase(.tao, rao: Fixture.rao("1"), cost: nil),
        price: Fixture.price("100")),
      LedgerEvent(
        time: Fixture.start + 1, action, feeRao: Fixture.rao("0.1"), price: Fixture.price("250")),
    ])
    let book = later.records(in: Fixture.dollar, method: .lastIn).book
    #expect(book.departures.map(\.lot.knownCost) == [ExactMoney("10")])
  }

  @Test func anAverageWithAnUnknownPartIsUnknown() {
    let book = Self.mixed.records(in: Fixture.dollar, method: .average).book
    #expect(book.disposals.allSatisfy { $0.knownGain == nil })
  }

  @Test(arguments: LotMethod.allCases)
  func quantitiesAddUpAllTheSame(method: LotMethod) {
    let book = Self.mixed.records(in: Fixture.dollar, method: method).book
    #expect(book.held(.tao) == 0)
    #expect(book.disposals.reduce(0) { $0 + $1.lot.rao } == Fixture.rao("16"))
  }

  @Test func monthsAddUpToTheYear() throws {
    let ledger = Ledger(
      (0..<300).map {
        Self.event(Int64($0), .reward(.tao, rao: Fixture.rao("0.1")), "\($0 + 1)")
      })
    let book = ledger.records(in: Fixture.dollar, method: .firstIn).book
    let months = book.months()
    #expect(months.count == 10)
    #expect(months.first?.month == 1)
    let year = try #require(book.years().first)
    #expect(months.reduce(.zero) { $0 + $1.income } == year.income)
  }
}
