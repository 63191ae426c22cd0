import Inquiry
import TestSupport
import Testing

@testable import Reports

/// What was, what is and what moved are rounded in one place, so that they add up as they are shown.
@Suite struct ChangeFiguresTests {
  private func random(_ seed: UInt64) -> (change: HoldingsChange, rows: [ChangeFigures.Row]) {
    var random = SeededRandom(seed: seed)
    func holding(_ index: Int, _ isLater: Bool) -> HoldingThen {
      let spot = Int128.random(in: 1...900_000_000_000, using: &random)
      return HoldingThen(
        kind: .alpha, netuid: UInt16(index), title: "SN\(index)",
        heldRao: Int128.random(in: 1...9_000_000_000_000, using: &random), spotRao: spot,
        yearRao: spot / Int128.random(in: 3...20, using: &random), take: isLater ? 5_898 : 11_796)
    }
    let before = (1...6).map { holding($0, false) }
    let after = (3...8).map { holding($0, true) }
    func sum(_ all: [HoldingThen], _ value: (HoldingThen) -> Int128) -> Int128 {
      all.reduce(0) { $0 + value($1) }
    }
    return (
      HoldingsChange(from: before, to: after),
      [
        .init(name: "worth", before: sum(before, \.spotRao), after: sum(after, \.spotRao)),
        .init(
          name: "year", before: sum(before) { $0.yearRao ?? 0 },
          after: sum(after) { $0.yearRao ?? 0 }),
      ]
    )
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func shownChangesAddUp(seed: UInt64) {
    let (change, rows) = random(seed)
    let figures = ChangeFigures(change, rows) { $0 != 0 }
    let unit = Int128((figures.decimals..<9).reduce(1) { unit, _ in unit * 10 })
    let (before, after) = (rows[0].before ?? 0, rows[0].after ?? 0)
    #expect(figures.totals.worth == after / unit * unit - before / unit * unit)
    #expect(figures.worth.values.reduce(0, +) == figures.totals.worth)
    #expect(figures.lines.reduce(0, +) == figures.totals.worth)
    for (cause, shown) in figures.worth {
      #expect((shown - change.worth(cause)).magnitude < 2 * unit.magnitude)
      #expect(change.worth(cause) != 0 || shown == 0)
    }
    for (line, shown) in zip(change.lines, figures.lines) {
      #expect((shown - line.worthRao).magnitude < 2 * unit.magnitude)
      #expect(figures.parts([line.worthRao, 0], of: shown) == [shown, 0])
    }
  }

  /// A year that is not known of some is the sum of those that are.
  @Test func whatIsNotKnownIsLeftOut() {
    func holding(_ year: Int128?, _ spot: Int128) -> HoldingThen {
      HoldingThen(
        kind: .root, netuid: 0, title: "Root", heldRao: spot, spotRao: spot, yearRao: year,
        take: 0)
    }
    let change = HoldingsChange(
      from: [holding(nil, 5_000_000_000)], to: [holding(1_000_000_000, 7_000_000_000)])
    let figures = ChangeFigures(
      change,
      [
        .init(name: "worth", before: 5_000_000_000, after: 7_000_000_000),
        .init(name: "year", before: nil, after: 1_000_000_000),
      ]
    ) { $0 != 0 }
    #expect(figures.totals.worth == 2_000_000_000 && figures.totals.year == 0)
    #expect(figures.lineYears == [nil] && figures.moved(figures.lines[0]).hasPrefix("+2.0"))
  }
}
