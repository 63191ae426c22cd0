import StakingModel

@testable import StakingEconomics

/// Ledgers written short: whole coins as decimals, a day between events.
enum Fixture {
  static let alpha = LedgerAsset.alpha(Netuid(64), registered: 4_000_000)
  static let dollar = LedgerUnit.fiat("USD")
  static let start: Int64 = 1_735_689_600  // 2025-01-01

  static func rao(_ coins: String) -> Int128 { ExactMoney(coins)?.nano ?? -1 }

  static func price(_ fiat: String?, alpha: String? = nil) -> RecordedPrice {
    RecordedPrice(
      taoPerAlpha: alpha.flatMap { ExactPrice($0) }, fiatPerTAO: fiat.flatMap { ExactPrice($0) },
      source: "fixture")
  }

  static func buy(_ coins: String, at price: String) -> (LedgerEvent.Action, RecordedPrice) {
    (.purchase(.tao, rao: rao(coins), cost: nil), Self.price(price))
  }

  static func sell(_ coins: String, at price: String) -> (LedgerEvent.Action, RecordedPrice) {
    (.disposal(.tao, rao: rao(coins), proceeds: nil), Self.price(price))
  }

  static func reward(_ coins: String, at price: String) -> (LedgerEvent.Action, RecordedPrice) {
    (.reward(.tao, rao: rao(coins)), Self.price(price))
  }

  static func ledger(_ actions: [(LedgerEvent.Action, RecordedPrice)]) -> Ledger {
    Ledger(
      actions.enumerated().map { index, action in
        LedgerEvent(
          time: start + Int64(index) * 86_400, action.0, price: action.1)
      })
  }

  static let plain = ledger([
    buy("10", at: "100"), buy("5", at: "300"), buy("5", at: "200"), sell("7", at: "250"),
  ])
  static let rewards = ledger([
    buy("10", at: "100"), reward("0.5", at: "120"), reward("0.25", at: "90"),
    reward("0.125", at: "150"), sell("10.4", at: "110"),
  ])
  static let staking = ledger([
    buy("10", at: "100"), buy("10", at: "200"),
    (.stake(alpha, paid: rao("12"), received: rao("150")), price("250")),
    (.reward(alpha, rao: rao("6")), price("250", alpha: "0.07")),
    (.unstake(alpha, paid: rao("100"), received: rao("9")), price("300")),
    sell("11", at: "310"),
  ])
  static let thirds = ledger([
    buy("3", at: "33.333333333333"), buy("0.000000007", at: "1.1"),
    sell("1.000000001", at: "0.333333333333"), sell("1.000000003", at: "10"),
    sell("1.000000003", at: "7"),
  ])
}

extension Ledger {
  /// The book of a ledger that has no fault.
  func book(
    in unit: LedgerUnit, method: LotMethod, treatment: LedgerBook.SwapTreatment = .disposal
  ) throws(LedgerFaults) -> LedgerBook {
    let (book, faults) = records(in: unit, method: method, treatment: treatment)
    guard faults.isEmpty else { throw LedgerFaults(faults: faults) }
    return book
  }
}

extension LedgerBook {
  /// What all lots that are left have cost.
  var costLeft: ExactMoney {
    assets.flatMap { lots(of: $0) }.reduce(.zero) { $0 + $1.cost }
  }
}
