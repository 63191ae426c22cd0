import Testing

@testable import Charts

@Suite struct RangeChartTests {
  static let range = RangeChart(
    title: "What may come", nameHeading: "When", valueHeading: "TAO",
    rows: [
      .init("Today", ChartValue(10, "10 TAO")),
      .init("9 of 10 paths", "4 to 20 TAO", low: 4, point: 11, high: 20),
    ], note: "after 365 days")
  static let fall = WaterfallChart(
    title: "Gross to net", nameHeading: "Step", valueHeading: "TAO",
    steps: [
      .init("Gross", ChartValue(10, "10"), isSum: true), .init("Take", ChartValue(-2, "−2")),
      .init("Fees", ChartValue(-9, "−9")), .init("Net", ChartValue(-1, "−1"), isSum: true),
    ])

  @Test func everyChartIsLabelledFromItsData() {
    for chart in [RangeChartTests.range, RangeChartTests.fall] as [any Chart] {
      let markup = chart.svg(idPrefix: "f1").markup
      #expect(markup.contains(#"role="img" aria-labelledby="f1-title f1-desc""#))
      #expect(markup.contains(#"<desc id="f1-desc">"# + chart.summary + "</desc>"))
      #expect(!markup.contains("style="))
      for row in chart.table.rows { for cell in row { #expect(markup.contains(">\(cell)<")) } }
    }
    #expect(
      RangeChartTests.range.summary
        == "Chart of TAO. Today: 10 TAO; 9 of 10 paths: 4 to 20 TAO. after 365 days")
  }

  @Test func stepsHangWhereTheLastOneEnded() {
    let found = RangeChartTests.fall.stretches.map { [$0.from, $0.to] }
    #expect(found == [[0, 10], [10, 8], [8, -1], [0, -1]])
  }

  /// Points close together at the far end of a scale from zero would look alike.
  @Test func theScaleBeginsWhereItTellsApart() {
    #expect(RangeChartTests.range.isFromZero)
    var near = RangeChartTests.range
    near.rows = [.init("a", ChartValue(99, "99")), .init("b", ChartValue(101, "101"))]
    #expect(!near.isFromZero && near.summary.hasSuffix("The scale does not begin at zero."))
    #expect(near.scale.share(99) > 0.05 && near.scale.share(101) == 1)
    near.rows = [.init("a", ChartValue(0, "0")), .init("b", ChartValue(.nan, "–"))]
    #expect(near.isFromZero && !near.svg(idPrefix: "x").markup.contains("nan"))
  }

  @Test(arguments: [true, false])
  func asCharacters(unicode: Bool) {
    let writer = TextChart(width: 60, unicode: unicode)
    let lines = writer.lines(RangeChartTests.range)
    #expect(lines.count == 3 && lines.allSatisfy { $0.count <= 60 })
    #expect(lines[1].hasSuffix("4 to 20 TAO") && lines[1].contains(unicode ? "━○" : "=o"))
    let steps = writer.lines(RangeChartTests.fall)
    #expect(steps.count == 4 && steps.allSatisfy { $0.contains(unicode ? "█" : "#") })
    #expect(TextChart(width: 24, unicode: unicode).lines(RangeChartTests.range).count == 5)
  }
}
