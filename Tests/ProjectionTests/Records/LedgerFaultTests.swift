import Testing

@testable import StakingEconomics
@testable import StakingModel

@Suite struct LedgerFaultTests {
  static func faults(
    _ events: [LedgerEvent], in unit: LedgerUnit = Fixture.dollar
  ) -> [LedgerFault] {
    do throws(LedgerFaults) {
      _ = try Ledger(events).book(in: unit, method: .firstIn)
      return []
    } catch {
      return error.faults
    }
  }

  static func event(
    _ action: LedgerEvent.Action, day: Int64 = 0, fee: Int128 = 0,
    price: RecordedPrice = Fixture.price("100", alpha: "0.5")
  ) -> LedgerEvent {
    LedgerEvent(time: Fixture.start + day * 86_400, action, feeRao: fee, price: price)
  }

  /// One ledger, every fault there is, each with the position of its event.
  @Test func allAreReported() {
    let alpha = Fixture.alpha
    let none = RecordedPrice(source: "")
    let root = LedgerAsset.alpha(.root, registered: nil)
    var atTheEnd = Self.event(.claim(rao: 1))
    atTheEnd.time = .max
    let found = Self.faults([
      Self.event(.purchase(.tao, rao: 100, cost: nil), day: 5),
      Self.event(.disposal(.tao, rao: 250, proceeds: nil), day: 6),
      Self.event(.reward(.tao, rao: -1), day: 4),
      Self.event(.reward(.tao, rao: 0), day: 7, fee: -3),
      Self.event(.claim(rao: Int128(UInt64.max) + 1), day: 7),
      Self.event(.reward(alpha, rao: 5), day: 8, price: none),
      Self.event(.reward(alpha, rao: 5), day: 8, price: Fixture.price(nil, alpha: "1")),
      Self.event(.transferIn(.tao, rao: 5, cost: nil), day: 8),
      Self.event(.purchase(.tao, rao: 5, cost: ExactMoney(nano: -1)), day: 8),
      Self.event(.disposal(.tao, rao: 1, proceeds: ExactMoney(nano: .max)), day: 8),
      Self.event(.stake(root, paid: 5, received: 6), day: 8),
      Self.event(.unstake(alpha, paid: 17, received: 6), day: 8),
      Self.event(
        .reward(.tao, rao: Int128(UInt64.max)), day: 9,
        price: Fixture.price("99999999999999999.9")),
      atTheEnd,
    ])
    let expected: [(Int, LedgerFault.Kind)] = [
      (1, .moreThanHeld(.tao, held: 100, given: 250)),
      (2, .outOfOrder(previous: Fixture.start + 6 * 86_400)), (2, .quantity(-1)), (3, .quantity(0)),
      (3, .fee(-3)), (4, .quantity(Int128(UInt64.max) + 1)), (5, .missingPrice(.tao, alpha)),
      (6, .missingPrice(Fixture.dollar, .tao)), (7, .missingCost(.tao)),
      (8, .money(ExactMoney(nano: -1))), (9, .money(ExactMoney(nano: .max))),
      (10, .rootNotOneToOne(paid: 5, received: 6)),
      (11, .moreThanHeld(alpha, held: 10, given: 17)), (12, .tooLarge), (13, .time(.max)),
    ]
    #expect(found == expected.map { LedgerFault(event: $0.0, kind: $0.1) })
    #expect(found.allSatisfy { !$0.text.isEmpty })
  }

  @Test func aMissingPriceMattersOnlyWhereItIsNeeded() {
    let events = [Self.event(.reward(.tao, rao: 5), price: RecordedPrice(source: ""))]
    #expect(Self.faults(events, in: .tao).isEmpty)
    #expect(
      Self.faults(events)
        == [LedgerFault(event: 0, kind: .missingPrice(Fixture.dollar, .tao))])
  }

  @Test func feesAreTakenFromTAOAndKeptApart() throws {
    let book = try Ledger([
      Self.event(.purchase(.tao, rao: 1_000_000_000, cost: nil)),
      Self.event(
        .stake(Fixture.alpha, paid: 500_000_000, received: 7), day: 1, fee: 850_000),
    ]).book(in: Fixture.dollar, method: .firstIn)
    #expect(book.held(.tao) == 499_150_000)
    #expect(book.departures.map(\.isFee) == [true])
    #expect(book.years()[0].fees.decimal == "0.085")
  }

  @Test func stakingOnRootChangesNothing() throws {
    let root = LedgerAsset.alpha(.root, registered: nil)
    let book = try Ledger([
      Self.event(.purchase(.tao, rao: 100, cost: nil)),
      Self.event(.stake(root, paid: 100, received: 100), day: 1),
      Self.event(.reward(root, rao: 10), day: 2),
      Self.event(.unstake(root, paid: 110, received: 110), day: 3),
    ]).book(in: Fixture.dollar, method: .average)
    #expect(book.held(.tao) == 110)
    #expect(book.disposals.isEmpty)
  }

  /// A reused netuid is another asset.
  @Test func alphaOfAnotherRegistrationIsNotTheSame() {
    let events = [
      Self.event(.reward(.alpha(Netuid(64), registered: 1), rao: 5)),
      Self.event(.transferOut(.alpha(Netuid(64), registered: 2), rao: 5), day: 1),
    ]
    #expect(Self.faults(events).count == 1)
  }
}

@Suite struct LedgerYearTests {
  /// Days around new year, leap days and the British 6 April.
  @Test(arguments: [
    (0, 1, 1, 0, 1970), (1_735_689_599, 1, 1, 0, 2024), (1_735_689_600, 1, 1, 0, 2025),
    (1_735_689_599, 1, 1, 3_600, 2025), (1_735_689_600, 1, 1, -1, 2024),
    (1_743_897_599, 4, 6, 0, 2024), (1_743_897_600, 4, 6, 0, 2025), (951_782_400, 3, 1, 0, 1999),
    (951_868_800, 3, 1, 0, 2000), (253_402_300_799, 1, 1, 0, 9999), (.max, 1, 1, 0, 9999),
    (.min, 1, 1, 0, 1970), (4_107_542_399, 3, 1, 0, 2099), (4_107_542_400, 3, 1, 0, 2100),
  ])
  func years(time: Int64, month: Int, day: Int, offset: Int64, year: Int) throws {
    let beginning = try #require(LedgerYear(month: month, day: day, utcOffset: offset))
    #expect(beginning.year(of: time) == year)
  }

  @Test(arguments: [(0, 1, 0), (13, 1, 0), (2, 29, 0), (1, 0, 0), (1, 1, 90_000), (1, 1, .min)])
  func impossibleBeginningsAreRefused(month: Int, day: Int, offset: Int64) {
    #expect(LedgerYear(month: month, day: day, utcOffset: offset) == nil)
  }
}
