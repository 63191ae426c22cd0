import CivilTime
import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// Prices in another unit stand out against what was recorded; prices that only moved do not.
@Suite struct PriceDoubtTests {
  private static let day: Int64 = 20_734  // 2026-10-08

  private func doubts(
    _ subject: DayPrices.Subject, _ prices: [Double]
  ) throws -> [PriceDoubt] {
    try TestMarket.inquiry().doubts(
      in: prices.enumerated().map { place, price in
        GivenPrice(
          source: "me.csv", row: place + 1, subject: subject, day: Self.day + Int64(place % 3),
          price: price)
      })
  }

  @Test func recordedPricesOfASubnet() throws {
    let found = try doubts(.alpha(Netuid(64)), [0.07, 70, 0.00007, 0.21, 0.02, 0])
    #expect(found.map(\.given.row) == [2, 3])
    #expect(found.allSatisfy { abs($0.expected - 0.07) < 0.03 })
    #expect(
      found.allSatisfy {
        if case .recorded(let day) = $0.reference { abs(day - Self.day) < 10 } else { false }
      })
  }

  @Test func recordedClosesOfTAO() throws {
    #expect(try doubts(.tao(in: "USD"), [268, 268_000, 0.268, 900]).map(\.given.row) == [2, 3])
  }

  /// Without a record the others of the file say what is usual; two prices say nothing.
  @Test func othersOfTheFile() throws {
    let found = try doubts(.tao(in: "JPY"), [40_000, 41_000, 39_500, 40, 40_200])
    #expect(found.map(\.given.row) == [4] && found.first?.reference == .file)
    #expect(try doubts(.tao(in: "JPY"), [40_000, 40]).isEmpty)
  }

  @Test func theMarketWhereNothingWasRecorded() throws {
    let inquiry = try TestMarket.inquiry()
    let unrecorded = inquiry.market.chain.subnets.first {
      $0.hasStarted && inquiry.past($0.netuid) == nil && $0.pool.price.approximate > 0
    }
    guard let netuid = unrecorded?.netuid else { return }
    let price = try #require(unrecorded?.pool.price.approximate)
    let found = try doubts(.alpha(netuid), [price * 2, price * 1_000])
    #expect(found.map(\.given.row) == [2])
  }

  @Test func rowsOfATableAreKept() throws {
    var prices = DayPrices(source: "p.csv")
    prices.set(try #require(ExactPrice("250")), of: .tao(in: "USD"), on: Self.day, row: 2)
    prices.set(try #require(ExactPrice("250000")), of: .tao(in: "USD"), on: Self.day - 1, row: 1)
    let found = try TestMarket.inquiry().doubts(in: prices.given)
    #expect(found.map(\.given.row) == [1])
  }

  private func course(_ prices: [Double], every days: Int64 = 1) throws -> [Int?] {
    try TestMarket.inquiry().doubts(
      in: prices.enumerated().map { place, price in
        GivenPrice(
          source: "me.csv", row: place + 1, subject: .tao(in: "JPY"),
          day: Self.day + Int64(place) * days, price: price)
      }
    ).map(\.given.row)
  }

  /// A slip of the decimal mark or of a digit stands out among its days, at the ends too.
  @Test(arguments: [5.0, 8, 10, 100, 0.2, 0.125, 0.1])
  func slips(factor: Double) throws {
    for place in 0..<6 {
      var prices = [40_000.0, 41_000, 39_500, 42_000, 40_200, 40_900]
      prices[place] *= factor * (factor > 1 ? 1.1 : 0.9)
      #expect(try course(prices) == [place + 1], "\(prices)")
    }
  }

  /// What moved for good, fast or far apart, is no slip; two slips beside each other are two.
  @Test func movesAreNoSlips() throws {
    #expect(try course([40, 41, 42, 400, 410, 420]).isEmpty)
    #expect(try course([40, 80, 160, 320, 640, 1_280]).isEmpty)
    #expect(try course([40, 41, 400, 39], every: 90).isEmpty)
    #expect(try course([40, 41, 410, 400, 41, 40, 42]) == [3, 4])
  }

  /// The nearest record judges by how far away it is.
  @Test func aSlipAgainstTheRecord() throws {
    #expect(try doubts(.tao(in: "USD"), [268 * 8, 260 / 8, 300]).map(\.given.row) == [1, 2])
    #expect(try doubts(.alpha(Netuid(64)), [0.07 * 7, 0.07 / 7]).map(\.given.row) == [1, 2])
  }
}
