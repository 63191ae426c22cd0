import Testing

@testable import StakingEconomics
@testable import StakingModel
@testable import StakingSimulation

/// Whatever happens, every rao and every 10^−9 of money is somewhere.
@Suite struct ReconciliationTests {
  static let alphas = [1, 64].map { LedgerAsset.alpha(Netuid($0), registered: nil) }

  /// A ledger of a hundred random events that never gives away more than is held.
  static func ledger(_ random: inout RandomStream) -> Ledger {
    var held: [LedgerAsset: Int128] = [:]
    var events: [LedgerEvent] = []
    func upTo(_ limit: Int128) -> Int128 {
      limit < 1 ? 0 : 1 + Int128(random.next()) % min(limit, 1 << 63)
    }
    for index in 0..<100 {
      let asset = random.next() % 2 == 0 ? LedgerAsset.tao : alphas[Int(random.next() % 2)]
      let given = upTo(held[asset] ?? 0)
      let new = upTo(1 << (1 + Int128(random.next() % 45)))
      var action: LedgerEvent.Action
      switch (random.next() % 8, asset) {
      case (0, _) where given > 0: action = .disposal(asset, rao: given, proceeds: nil)
      case (1, _) where given > 0: action = .transferOut(asset, rao: given)
      case (2, .alpha) where given > 0: action = .unstake(asset, paid: given, received: new)
      case (3, .alpha) where (held[.tao] ?? 0) > 0:
        action = .stake(asset, paid: upTo(held[.tao] ?? 0), received: new)
      case (4, _): action = .transferIn(asset, rao: new, cost: ExactMoney(nano: new / 3))
      case (5, _): action = .purchase(asset, rao: new, cost: nil)
      case (6, _): action = .claim(rao: new)
      default: action = .reward(asset, rao: new)
      }
      events.append(event(action, at: index, &random))
      apply(action, to: &held)
    }
    return Ledger(events)
  }

  private static func event(
    _ action: LedgerEvent.Action, at index: Int, _ random: inout RandomStream
  ) -> LedgerEvent {
    LedgerEvent(
      time: Fixture.start + Int64(index) * 1_000_000, action,
      price: RecordedPrice(
        taoPerAlpha: ExactPrice(pico: Int128(random.next() % 5_000_000_000_000)),
        fiatPerTAO: ExactPrice(pico: Int128(random.next() % 900_000_000_000_000)), source: "random")
    )
  }

  private static func apply(_ action: LedgerEvent.Action, to held: inout [LedgerAsset: Int128]) {
    switch action {
    case .purchase(let asset, let rao, _), .transferIn(let asset, let rao, _),
      .reward(let asset, let rao):
      held[asset, default: 0] += rao
    case .claim(let rao): held[.tao, default: 0] += rao
    case .disposal(let asset, let rao, _), .transferOut(let asset, let rao):
      held[asset, default: 0] -= rao
    case .stake(let asset, let paid, let received):
      held[.tao, default: 0] -= paid
      held[asset, default: 0] += received
    case .unstake(let asset, let paid, let received):
      held[asset, default: 0] -= paid
      held[.tao, default: 0] += received
    case .fee: break
    }
  }

  @Test(arguments: LotMethod.allCases)
  func everythingAddsUp(method: LotMethod) throws {
    for seed in 0..<25 {
      var random = RandomStream(seed: UInt64(seed), stream: 0)
      let ledger = Self.ledger(&random)
      var held: [LedgerAsset: Int128] = [:]
      for event in ledger.events { Self.apply(event.action, to: &held) }
      for treatment in [LedgerBook.SwapTreatment.disposal, .carryOver] {
        for unit in [LedgerUnit.tao, Fixture.dollar] {
          let book = try ledger.book(in: unit, method: method, treatment: treatment)
          for (asset, rao) in held { #expect(book.held(asset) == rao) }
          expectMoneyAddsUp(book)
          expectYearsAddUp(book)
        }
      }
    }
  }

  /// Cost that came in = cost that went out + cost left; swaps bring in what they are worth.
  private func expectMoneyAddsUp(_ book: LedgerBook) {
    let received = book.income.reduce(ExactMoney.zero) { $0 + $1.value }
    let sold = book.disposals.reduce(ExactMoney.zero) { $0 + $1.lot.cost }
    let gone = book.departures.reduce(ExactMoney.zero) { $0 + $1.lot.cost }
    #expect(book.paidIn + received + book.swappedIn == sold + gone + book.costLeft)
    #expect(book.treatment == .disposal || book.swappedIn == .zero)
  }

  private func expectYearsAddUp(_ book: LedgerBook) {
    let years = book.years()
    #expect(
      years.reduce(.zero) { $0 + $1.income } == book.income.reduce(.zero) { $0 + $1.value })
    #expect(years.reduce(.zero) { $0 + $1.net } == book.disposals.reduce(.zero) { $0 + $1.gain })
    for year in years { #expect(year.proceeds - year.cost == year.net) }
  }
}
