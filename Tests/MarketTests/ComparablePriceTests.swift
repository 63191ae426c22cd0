import Content
import Diagnostics
import Market
import StakingModel
import StakingSimulation
import Testing

@Suite struct ComparablePriceTests {
  private static func history(_ prices: String) throws -> SubnetPriceHistory {
    try SubnetPriceHistory.read(
      captures: SourceText(
        name: "captures",
        text: """
          date,block,kind,origin
          2026-01-01,100,spot,a
          2026-01-02,200,moving_average,a
          2026-01-03,300,reserve_ratio,a
          2026-01-04,,spot,a
          2026-01-05,500,spot,a

          """), prices: SourceText(name: "prices", text: prices))
  }

  @Test func leavesOutWhatCannotBeCompared() throws {
    let history = try Self.history(
      """
      netuid,registered_block,2026-01-01,2026-01-02,2026-01-03,2026-01-04,2026-01-05
      7,50,1,2,3,,5
      8,50,9,9,9,9,9

      """)
    let points = history.comparable(Netuid(7), registeredBlock: 50)
    #expect(points.map(\.price) == [1, 3, 5])
    #expect(points.map(\.day) == [20_454, 20_456, 20_458])
    #expect(history.comparable(Netuid(7), registeredBlock: 51).isEmpty)
  }

  /// From its registration on a number has no other subnet.
  @Test func takesUnnamedRowsFromTheRegistrationOn() throws {
    let history = try Self.history(
      """
      netuid,registered_block,2026-01-01,2026-01-02,2026-01-03,2026-01-04,2026-01-05
      7,,1,2,3,4,6
      7,300,,,,,5

      """)
    #expect(history.comparable(Netuid(7), registeredBlock: 300).map(\.price) == [3, 5])
    #expect(history.comparable(Netuid(7), registeredBlock: 301).map(\.price) == [6])
  }

  /// Lines that end otherwise are read by the other reader, to the same bits.
  @Test func bothReadersReadTheSame() throws {
    let history = try SubnetPriceHistory.embedded(in: .embedded)
    let names = ["captures", ""].map {
      "data/history/subnet-price\($0.isEmpty ? "s" : "-" + $0).csv"
    }
    let texts = try names.map { try #require(ContentLibrary.embedded.text($0)) }
    let other = try SubnetPriceHistory.read(
      captures: SourceText(name: names[0], text: texts[0]),
      prices: SourceText(name: names[1], text: texts[1].replacing("\n", with: "\r\n")))
    #expect(history.series.count > 100 && other == history)
  }

  @Test func theRecordedHistory() throws {
    let history = try SubnetPriceHistory.embedded(in: .embedded)
    let points = history.comparable(Netuid(64), registeredBlock: 4_531_295)
    #expect(points.count == 31)
    #expect(points.first == PriceHistory.Point(day: 20_195, price: 0.374333438))
    // The same sums in Python.
    let estimate = LogReturnEstimate(try PriceHistory(points))
    #expect(abs(estimate.volatility.value - 0.2898702219501872) < 1e-12)
    #expect(abs(estimate.volatility.standardError - 0.03806182483653513) < 1e-12)
    #expect(abs(estimate.mean.value + 1.1384610335794392) < 1e-12)
    #expect(abs(estimate.change - (0.0696837746 / 0.374333438 - 1)) < 1e-12)
  }
}
