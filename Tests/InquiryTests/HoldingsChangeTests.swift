import Inquiry
import Testing

/// What moved between two moments: the causes add up to the change, to the rao.
@Suite struct HoldingsChangeTests {
  private func holding(
    _ kind: HoldingThen.Kind = .alpha, _ netuid: UInt16? = 64, _ title: String = "SN64",
    held: Int128 = 1_000, spot: Int128 = 100, year: Int128? = 10, take: UInt16? = 11_796
  ) -> HoldingThen {
    HoldingThen(
      kind: kind, netuid: netuid, title: title, heldRao: held, spotRao: spot, yearRao: year,
      take: take)
  }

  @Test func aPriceAloneIsAPrice() throws {
    let change = HoldingsChange(from: [holding()], to: [holding(spot: 150, year: 15)])
    #expect(change.worth(.prices) == 50 && change.worth(.amounts) == 0)
    #expect(change.year(.prices) == 5 && change.year(.rates) == 0)
  }

  @Test func anAmountAloneIsAnAmount() {
    let change = HoldingsChange(
      from: [holding()], to: [holding(held: 3_000, spot: 300, year: 30)])
    #expect(change.worth(.amounts) == 200 && change.worth(.prices) == 0)
    #expect(change.year(.amounts) == 20 && change.year(.rates) == 0)
  }

  /// Another amount at the same price: what divisions leave over is no price and no rate.
  @Test func roundingMovesNothing() {
    let before = holding(held: 3, spot: 100, year: 10)
    for rest in [-1, 0, 1] as [Int128] {
      let change = HoldingsChange(
        from: [before], to: [holding(held: 7, spot: 233 + rest, year: 23 + rest)])
      #expect(change.worth(.amounts) == 133 + rest && change.worth(.prices) == 0)
      #expect(change.year(.amounts) == 13 + rest)
      #expect(change.year(.prices) == 0 && change.year(.rates) == 0)
    }
    let moved = HoldingsChange(from: [before], to: [holding(held: 7, spot: 236, year: 23)])
    #expect(moved.worth(.prices) == 3)
    // The same amount: one rao is a price.
    let still = HoldingsChange(from: [before], to: [holding(held: 3, spot: 101, year: 10)])
    #expect(still.worth(.prices) == 1 && still.worth(.amounts) == 0)
  }

  @Test func aTakeAloneIsATake() {
    let change = HoldingsChange(
      from: [holding(year: 820, take: 11_796)], to: [holding(year: 910, take: 5_898)])
    #expect(change.worth(.takes) == 0 && change.worth(.prices) == 0)
    // 1 − 0.18 of everything before, 1 − 0.09 after.
    #expect(change.year(.takes) == 90 && change.year(.rates) == 0)
  }

  @Test func whatCameAndWentIsWhole() {
    let root = holding(.root, 0, "Root", held: 50, spot: 50, year: nil)
    let change = HoldingsChange(from: [holding()], to: [root])
    #expect(change.worth(.came) == 50 && change.worth(.went) == -100)
    #expect(change.year(.went) == -10 && change.withoutYear == 1)
    #expect(change.lines.map { $0.before == nil } == [true, false])
  }

  /// A validator that has another name is the same holding where there is only one.
  @Test func aHoldingIsFoundAgain() {
    let renamed = HoldingsChange(from: [holding()], to: [holding(.alpha, 64, "SN64 Chutes, B")])
    #expect(renamed.lines.count == 1 && renamed.worth(.came) == 0)
    let two = HoldingsChange(
      from: [holding(.alpha, 64, "A"), holding(.alpha, 64, "B")],
      to: [holding(.alpha, 64, "B"), holding(.alpha, 64, "C")])
    #expect(two.lines.map { $0.before?.title } == ["B", nil, "A"])
    let other = HoldingsChange(
      from: [holding(.custodial, nil, "X")], to: [holding(.custodial, nil, "Y")])
    #expect(other.lines.count == 2)
  }

  @Test(arguments: 0..<200)
  func partsAddUp(seed: Int) {
    func number(_ salt: Int, _ limit: Int) -> Int128 {
      Int128((seed * 7_919 + salt * 104_729) % limit)
    }
    let before = holding(
      held: number(1, 1_000_003) + 1, spot: number(2, 999_983), year: number(3, 99_991),
      take: UInt16(number(4, 11_797)))
    let after = holding(
      held: number(5, 1_000_003) + 1, spot: number(6, 999_983), year: number(7, 99_991),
      take: UInt16(number(8, 11_797)))
    let change = HoldingsChange(from: [before], to: [after])
    #expect(change.lines[0].worthRao == after.spotRao - before.spotRao)
    #expect(change.lines[0].yearRao == (after.yearRao ?? 0) - (before.yearRao ?? 0))
  }
}
