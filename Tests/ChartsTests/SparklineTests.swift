import Testing

@testable import Charts

@Suite struct SparklineTests {
  private static func line(_ values: [Double]) -> Sparkline {
    Sparkline(
      values.enumerated().map { index, value in
        LineChart.Point(ChartValue(Double(index), "day \(index)"), ChartValue(value, "\(value)"))
      })
  }

  @Test(
    arguments: [
      ([], 80, "", ""), ([5], 80, "▅", "+"), ([2, 2, 2], 80, "▅▅▅", "+++"),
      ([1, 2, 3, 4, 5, 6, 7, 8], 80, "▁▂▃▄▅▆▇█", ".:-=+*#@"), ([0, 1], 80, "▁█", ".@"),
      ([-3, 0, -1], 80, "▁█▆", ".@*"), ([1, .nan, 3], 80, "▁ █", ". @"),
      ([.nan, .infinity], 80, "", ""), ([-.infinity, 1, 2], 80, " ▁█", " .@"),
      ([0, 1, 2, 3], 2, "▂▇", ":#"), ([0, 8, 0, 8, 4], 3, "▅▅▅", "+++"),
      ([.nan, .nan, 0, 8], 2, " ▅", " +"), ([1, 2], 0, "", ""), ([1, 2], -5, "", ""),
      ([-1.7e308, 0, 1.7e308], 80, "▁▅█", ".+@"), ([0, .leastNonzeroMagnitude], 80, "▅▅", "++"),
      ([1e-300, 3e-300], 80, "▁█", ".@"), ([0, 1, 1e300], 80, "▁▁█", "..@"),
    ] as [([Double], Int, String, String)])
  func drawsOneMarkAValue(values: [Double], width: Int, unicode: String, ascii: String) {
    let line = Self.line(values)
    #expect(line.marks(width: width, unicode: true) == unicode)
    #expect(line.marks(width: width, unicode: false) == ascii)
  }

  @Test func isNeverWiderThanTheRoomAndReachesBothEnds() {
    for count in [1, 2, 7, 8, 9, 100, 1_001] {
      for width in 1...40 {
        let values = (0..<count).map(Double.init)
        let marks = Self.line(values).marks(width: width, unicode: true)
        #expect(marks.count == min(count, width))
        #expect(Array(marks) == marks.sorted(), "\(count) values in \(width)")
      }
    }
  }

  @Test(
    arguments: [
      ([], nil), ([.nan], nil), ([5], "5.0 on day 0"), ([.nan, 5], "5.0 on day 1"),
      ([2, 2, 2], "2.0 from day 0 to day 2, unchanged"),
      (
        [3, 1, .nan, 9, 4],
        "from 3.0 on day 0 to 4.0 on day 4; lowest 1.0 on day 1, highest 9.0 on day 3"
      ),
    ] as [([Double], String?)])
  func saysTheSameInWords(values: [Double], summary: String?) {
    #expect(Self.line(values).summary == summary)
  }
}
