import Testing

@testable import Charts

@Suite struct ChartTests {
  static let bars = BarChart(
    title: "Net per year", nameHeading: "Way", valueHeading: "TAO",
    bars: [
      .init("Root", ChartValue(4.4, "4.40 TAO")),
      .init("Alpha SN64", ChartValue(-1.1, "−1.10 TAO"), series: 2),
      .init("Exchange", ChartValue(2.2, "2.20 TAO"), series: 3),
    ])
  static let dumbbell = DumbbellChart(
    title: "Value and exit", nameHeading: "Position", startHeading: "at spot, TAO",
    endHeading: "if sold now, TAO",
    rows: [.init("SN64", start: ChartValue(10, "10"), end: ChartValue(9.9, "9.9"))])
  static let lines = LineChart(
    title: "Value over a year", xHeading: "days", yHeading: "TAO",
    series: [
      .init(
        "Root",
        [0, 100, 365].map { .init(ChartValue($0, "day \(Int($0))"), ChartValue($0, "\($0)")) }),
      .init("Alpha", [0, 365].map { .init(ChartValue($0, "day \(Int($0))"), ChartValue(5, "5")) }),
    ])
  static let areas = StackedAreaChart(
    title: "Where it is", xHeading: "time", yHeading: "TAO",
    places: [0, 100, 365].map { ChartValue($0, "day \(Int($0))") },
    layers: [
      .init("Root", [100, 101, 104].map { ChartValue($0, "\($0)") }),
      .init("Alpha", [40, 45, 60].map { ChartValue($0, "\($0)") }),
    ], totals: ["140", "146", "164"])
  static let all: [any Chart] = [bars, dumbbell, lines, areas]

  /// Ring and disc stand in the order of their values, on one scale for all rows, also in ASCII.
  @Test(arguments: [(80, true), (80, false), (24, true)])
  func dumbbellsOfCharacters(width: Int, unicode: Bool) throws {
    let lines = TextChart(width: width, unicode: unicode).lines(Self.dumbbell)
    let (ring, disc): (Character, Character) = unicode ? ("○", "●") : ("o", "*")
    let tracks = lines.filter { $0.contains(disc) }
    #expect(tracks.count == Self.dumbbell.rows.count)
    for (row, track) in zip(Self.dumbbell.rows, tracks) {
      let track = Array(track)
      let end = try #require(track.lastIndex(of: disc))
      guard let start = track.firstIndex(of: ring) else { continue }
      #expect((start < end) == (row.start.number < row.end.number))
    }
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func everyChartIsLabelledFromItsData() {
    for chart in ChartTests.all {
      let markup = chart.svg(idPrefix: "f1").markup
      #expect(markup.hasPrefix("<svg "))
      #expect(markup.contains(#"role="img" aria-labelledby="f1-title f1-desc""#))
      #expect(markup.contains(#"<title id="f1-title">"# + chart.title + "</title>"))
      #expect(markup.contains(#"<desc id="f1-desc">"# + chart.summary + "</desc>"))
      #expect(!markup.contains("style="))
    }
    #expect(
      ChartTests.bars.summary
        == "Bar chart of TAO, 3 bars from zero. Root: 4.40 TAO; Alpha SN64: −1.10 TAO; Exchange: 2.20 TAO. The largest is Root."
    )
    #expect(ChartTests.lines.summary.contains("Root: from 0.0 at day 0 to 365.0 at day 365"))
  }

  @Test func theTwinHasEveryNumber() {
    #expect(
      ChartTests.bars.table.rows == [
        ["Root", "4.40 TAO"], ["Alpha SN64", "−1.10 TAO"], ["Exchange", "2.20 TAO"],
      ])
    #expect(
      ChartTests.lines.table.rows == [
        ["day 0", "0.0", "5"], ["day 100", "100.0", ""], ["day 365", "365.0", "5"],
      ])
    #expect(ChartTests.dumbbell.table.columns.count == 3)
  }

  @Test func barsStartAtZero() {
    let markup = ChartTests.bars.svg(idPrefix: "a").markup
    #expect(markup.contains(#"class="chart-bar chart-series-1" x="20%""#))
    #expect(markup.contains(#"x="20%" y="20" width="80%""#))
    #expect(markup.contains(#"class="chart-bar chart-series-2" x="0%""#))
    #expect(markup.contains(#"width="20%""#))
  }

  @Test func shapesTellSeriesApartWithoutColour() {
    let markup = ChartTests.lines.svg(idPrefix: "a").markup
    #expect(markup.contains("a4 4 0 1 0"))
    #expect(markup.contains("M-4 -4h8v8h-8z"))
  }

  @Test func idsTakeOnlyThePrefixCharacters() {
    let markup = ChartTests.bars.svg(idPrefix: "a\"><script x_1").markup
    #expect(markup.contains(#"id="ascriptx1-title""#))
  }

  @Test func hostileNamesStayText() {
    let chart = BarChart(
      title: "<script>alert(1)</script>", nameHeading: "a", valueHeading: "b",
      bars: [.init("\u{202E}\u{1B}[31m\"'&", ChartValue(.nan, "?"))])
    let markup = chart.svg(idPrefix: "a").markup
    #expect(!markup.contains("<script"))
    #expect(!markup.unicodeScalars.contains("\u{1B}"))
    #expect(!markup.unicodeScalars.contains("\u{202E}"))
    #expect(markup.contains("&quot;&#39;&amp;"))
  }

  @Test func emptyChartsAreDrawn() {
    let empty: [any Chart] = [
      BarChart(title: "", nameHeading: "", valueHeading: "", bars: []),
      DumbbellChart(title: "", nameHeading: "", startHeading: "", endHeading: "", rows: []),
      LineChart(title: "", xHeading: "", yHeading: "", series: []),
      LineChart(title: "", xHeading: "", yHeading: "", series: [.init("a", [])]),
    ]
    for chart in empty { #expect(chart.svg(idPrefix: "e").markup.hasSuffix("</svg>")) }
  }

  @Test func textBarsFitTheirWidth() {
    let wide = TextChart(width: 60, unicode: true).lines(ChartTests.bars)
    #expect(wide.count == 3)
    #expect(wide.allSatisfy { $0.count <= 60 })
    #expect(wide[0].hasPrefix("Root"))
    #expect(wide[0].hasSuffix("4.40 TAO"))
    let plain = TextChart(width: 60, unicode: false).lines(ChartTests.bars)
    #expect(plain.joined().unicodeScalars.allSatisfy { $0.isASCII || $0 == "−" })
    let narrow = TextChart(width: 20, unicode: false).lines(ChartTests.bars)
    #expect(narrow.count == 6)
    #expect(narrow.allSatisfy { $0.count <= 23 })
  }

  @Test(arguments: [true, false])
  func linesCanBeNamedWhereTheyEnd(unicode: Bool) {
    let names = ["one", "two", "a longer name", "four"]
    let chart = LineChart(
      title: "t", xHeading: "x", yHeading: "y",
      series: names.enumerated().map { index, name in
        .init(
          name,
          [0.0, 10].map { x in
            // Three lines end in one place, one far above.
            .init(ChartValue(x, "\(x)"), ChartValue(index < 3 ? 5 : 90, ""))
          })
      })
    let lines = TextChart(width: 50, unicode: unicode).lines(chart, rows: 10, named: true)
    #expect(lines.allSatisfy { $0.count <= 50 })
    for name in names { #expect(lines.count { $0.hasSuffix(" " + name) } == 1, "\(name)") }
    let bare = TextChart(width: 50, unicode: unicode).lines(chart, rows: 10)
    #expect(!bare.contains { $0.contains("four") })
  }
}
