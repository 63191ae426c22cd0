import Content
import Diagnostics
import Holdings
import Inquiry
import JSONText
import StakingEconomics
import StakingModel
import TestSupport
import Testing

@testable import Reports

/// What must not change a review when something beside it changes; holdings are drawn by seed.
@Suite struct ReviewPropertyTests {
  private static let subnets: [UInt16] = [1, 4, 8, 23, 46, 51, 64, 108, 120]

  /// One position as lines of a profile; `index` keeps positions apart.
  private struct Drawn {
    var kind: Int
    var netuid: UInt16
    var rao: UInt64
    var take: Int

    func lines(_ index: Int, _ rao: UInt64? = nil, name: String = "Validator") -> String {
      let amount = ReviewPropertyTests.decimal(rao ?? self.rao)
      switch kind {
      case 0:
        return "  - root: \(amount) TAO\n    validator: \(name) \(index)\n    take: \(take)%\n"
      case 1:
        return "  - subnet: \(netuid)\n    alpha: \(amount)\n    validator: \(name) \(index)\n"
          + "    take: \(take)%\n"
      default:
        return "  - custodial: \(name) \(index)\n    amount: \(amount) TAO\n"
          + "    quoted_apy: \(take)%\n    quoted_on: 2026-10-01\n"
      }
    }
  }

  private static func decimal(_ rao: UInt64) -> String {
    let rest = String(rao % 1_000_000_000)
    let zeros = String(repeating: "0", count: 9 - rest.count)
    return "\(rao / 1_000_000_000).\(zeros)\(rest)"
  }

  private static func drawn(_ seed: UInt64) -> [Drawn] {
    var random = SeededRandom(seed: seed)
    return (0..<Int.random(in: 2...6, using: &random)).map { _ in
      Drawn(
        kind: Int.random(in: 0...2, using: &random),
        netuid: subnets[Int.random(in: 0..<subnets.count, using: &random)],
        rao: UInt64.random(in: 100_000_000...900_000_000_000, using: &random),
        take: Int.random(in: 0...18, using: &random))
    }
  }

  private func text(_ rows: [String], head: String = "") -> String {
    "taolab: profile/1\n" + head + "positions:\n" + rows.joined()
  }

  private func review(
    _ rows: [String], days: Int = 365, amount: Amount<TAO>? = nil
  ) throws -> HoldingsReview {
    let profile = try Profile.read(SourceText(name: "drawn", text: text(rows)))
    return try ReportFixtures.context().inquiry.review(profile, days: days, amount: amount)
  }

  private func rows(_ seed: UInt64, name: String = "Validator") -> [String] {
    Self.drawn(seed).enumerated().map { $1.lines($0, name: name) }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func theOrderOfPositionsChangesNothingElse(seed: UInt64) throws {
    let rows = rows(seed)
    let (plain, turned) = (try review(rows), try review(rows.reversed()))
    for days in plain.horizons { #expect(plain.earned(days: days) == turned.earned(days: days)) }
    #expect(plain.leavingToday == turned.leavingToday)
    #expect(plain.comparison.outcomes == turned.comparison.outcomes)
    for (a, b) in zip(plain.positions, turned.positions.reversed()) {
      #expect(a.earned == b.earned && a.exit == b.exit && a.spotRao == b.spotRao)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func splittingAPositionChangesOnlyAFee(seed: UInt64) throws {
    let drawn = Self.drawn(seed).filter { $0.kind < 2 }
    guard let first = drawn.first else { return }
    let rest = drawn.dropFirst().enumerated().map { $1.lines($0 + 10) }
    let part = first.rao / 3
    let whole = try review([first.lines(0)] + rest)
    let split = try review([first.lines(0, part), first.lines(1, first.rao - part)] + rest)
    for days in whole.horizons {
      let one = try #require(whole.positions[0].earned(days: days))
      let two = try split.positions[0...1].map { try #require($0.earned(days: days)) }
      let native = two.compactMap(\.nativeRao).reduce(0, +) - (one.nativeRao ?? 0)
      let tao = two.compactMap(\.taoRao).reduce(0, +) - (one.taoRao ?? 0)
      #expect(native.magnitude <= 2 && tao.magnitude <= 2, "\(days) days: \(native), \(tao)")
    }
    let fee = Int128(TransactionFee.unstake.rao)
    let left = try #require(whole.leavingToday.knownRao) - #require(split.leavingToday.knownRao)
    #expect((left - fee).magnitude <= 2)
    let before = whole.positions[0].exit.received?.rao ?? 0
    let after = split.positions[0...1].compactMap(\.exit.received).reduce(0) { $0 + $1.rao }
    #expect(before - after <= 1)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func namesAndMoneyChangeNoAmount(seed: UInt64) throws {
    func json(_ rows: [String], _ head: String) throws -> SummaryReport {
      try ReportFixtures.summary(text(rows, head: head))
    }
    let price = "tao_price: {value: 300, as_of: 2026-11-20}\n"
    let plain = try json(rows(seed), "name: Ada\ncurrency: USD\n" + price)
    let other = try json(
      rows(seed, name: "Other"),
      "name: Bob\ncurrency: EUR\n" + price.replacing("300", with: "20000"))
    for (a, b) in zip(plain.positions, other.positions) {
      #expect(a.earned == b.earned && a.exit == b.exit && a.rao == b.rao && a.take == b.take)
    }
    #expect(plain.comparison.outcomes.map(\.steps) == other.comparison.outcomes.map(\.steps))
    for days in plain.review.horizons {
      let earned = plain.review.earned(days: days)
      #expect(earned == other.review.earned(days: days))
    }
    let money = [plain, other].map { $0.json["total"]?["leaving_today"]?["money"] }
    #expect(money[0] != money[1])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func twiceTheDaysNeverEarnLess(seed: UInt64) throws {
    let rows = rows(seed)
    for days in [1, 7, 45, 400] {
      let (short, long) = (try review(rows, days: days), try review(rows, days: 2 * days))
      for (a, b) in zip(short.positions, long.positions) {
        let (once, twice) = (a.earned(days: days)?.taoRao, b.earned(days: 2 * days)?.taoRao)
        #expect(try #require(once) <= #require(twice), "\(days) days")
      }
      for way in short.comparison.outcomes {
        #expect(try way.earnedRao <= #require(long.comparison.outcome(of: way.way)).earnedRao)
      }
      // A horizon more changes nothing of the others.
      #expect(short.earned(days: 30) == long.earned(days: 30))
    }
  }

  /// The price of an exit falls with its size; a rao of rounding aside.
  @Test(arguments: subnets)
  func moreIsNeverABetterPrice(netuid: UInt16) throws {
    var last: (received: Int128, rao: Int128)?
    for exponent in 0..<12 {
      let rao: UInt64 = 1_000_000_000 << exponent
      let drawn = Drawn(kind: 1, netuid: netuid, rao: rao, take: 18)
      let position = try review([drawn.lines(0)]).positions[0]
      let received = Int128(try #require(position.exit.received).rao)
      if let last { #expect((received - 1) * last.rao <= last.received * Int128(rao)) }
      #expect(received <= position.spotRao)
      last = (received, Int128(rao))
    }
  }
}
