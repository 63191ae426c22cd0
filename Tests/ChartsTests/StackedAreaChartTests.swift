import Testing

@testable import Charts

/// Layers stand on each other, and their table and their text say the same.
@Suite struct StackedAreaChartTests {
  private let chart = ChartTests.areas

  @Test func layersAddUp() {
    #expect(chart.edges == [[0, 0, 0], [100, 101, 104], [140, 146, 164]])
    let odd = StackedAreaChart(
      title: "", xHeading: "", yHeading: "", places: [ChartValue(0, "a"), ChartValue(1, "b")],
      layers: [.init("x", [ChartValue(-3, "-3"), ChartValue(.nan, "?")]), .init("y", [])],
      totals: [])
    #expect(odd.edges == [[0, 0], [0, 0], [0, 0]])
    #expect(TextChart(width: 60, unicode: true).lines(odd).isEmpty)
    #expect(odd.svg(idPrefix: "a").markup.hasPrefix("<svg "))
  }

  @Test func theTableHasEveryLayerAndTheSum() {
    #expect(chart.table.columns == ["time", "Root", "Alpha", "all together"])
    #expect(
      chart.table.rows == [
        ["day 0", "100.0", "40.0", "140"], ["day 100", "101.0", "45.0", "146"],
        ["day 365", "104.0", "60.0", "164"],
      ])
    #expect(
      chart.summary
        == "Layers of TAO over time, 2 from the bottom up. Root: from 100.0 at day 0 to 104.0 at day 365; "
        + "Alpha: from 40.0 at day 0 to 60.0 at day 365; all together: from 140 at day 0 to 164 at day 365."
    )
  }

  /// Scale to 200: the lower layer ends at 104 of 200, the upper at 164.
  @Test func areasLieOnEachOther() {
    let markup = chart.svg(idPrefix: "a").markup
    #expect(markup.contains(#"points="0,500 273.97,495 1000,480 1000,1000 273.97,1000 0,1000""#))
    #expect(markup.contains(#"points="0,300 273.97,270 1000,180""#))
    #expect(markup.contains(#"class="chart-key" x="98%""#))
    #expect(markup.contains(">Alpha, 60.0<") && markup.contains(">200<"))
    var bare = chart
    bare.showsTicks = false
    #expect(!bare.svg(idPrefix: "a").markup.contains(">200<"))
  }

  @Test(arguments: [true, false])
  func theTextHasABarForEachPlace(unicode: Bool) {
    let lines = TextChart(width: 60, unicode: unicode).lines(chart)
    #expect(lines.count == 5)
    #expect(lines.prefix(3).map { $0.prefix(7).trimmed } == ["day 0", "day 100", "day 365"])
    #expect(lines[2].hasSuffix("  164") && lines.allSatisfy { $0.count <= 60 })
    let signs: [Character] = unicode ? ["█", "▒"] : ["#", "="]
    let counts = lines.prefix(3).map { line in signs.map { sign in line.count { $0 == sign } } }
    // 46 cells for 164: 100 take 28, 140 take 39.
    #expect(counts == [[28, 11], [28, 13], [29, 17]])
    #expect(lines.suffix(2) == ["\(signs[0]) Root, 104.0", "\(signs[1]) Alpha, 60.0"])
  }

  /// A year of days is told by five of them, today and the last among them.
  @Test func manyPlacesAreToldByFew() {
    let many = StackedAreaChart(
      title: "", xHeading: "", yHeading: "",
      places: (0...12).map { ChartValue(Double($0), "p\($0)") },
      layers: [.init("x", (0...12).map { ChartValue(Double($0) + 1, "") })],
      totals: (0...12).map { "t\($0)" })
    let lines = TextChart(width: 60, unicode: true).lines(many).dropLast()
    #expect(lines.map { $0.prefix { $0 != " " } } == ["p0", "p3", "p6", "p9", "p12"])
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
