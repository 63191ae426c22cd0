import Charts
import Inquiry
import Market
import StakingModel

/// What is where from today to the horizon, prices held still: layers, and a table of the same.
extension SummaryReport {
  static let courseShape: [String: TemplateShape] = [
    "courseChart": .optional(.markup), "hasCourse": .flag, "courseTimes": .list(.text),
    "course": .list(["title": .text, "worth": .list(.text)]),
    "courseTotals": .list(.text),
  ]

  var courseValues: TemplateRecord {
    let layers = courseLayers
    let shown = layers.isEmpty ? [] : courseColumns
    let columns = shown.map { courseColumn(layers, $0) }
    return [
      "hasCourse": .flag(!layers.isEmpty),
      "courseTimes": .list(shown.map { .text(SummaryReport.time(outlook.course[$0].days)) }),
      "course": .list(
        layers.indices.map { index in
          [
            "title": .text(layers[index].name),
            "worth": .list(columns.map { .text($0.rows[index]) }),
          ]
        }),
      "courseTotals": .list(columns.map { .text($0.total) }),
    ]
  }

  /// What is where on a day; its rows add up.
  private func courseColumn(_ layers: [(name: String, rao: [Int128])], _ day: Int) -> AddedColumn {
    AddedColumn(
      layers.map { $0.rao[day] },
      total: HoldingsReview.Total(layers.reduce(0) { $0 + $1.rao[day] }))
  }

  private static func time(_ days: Int) -> String { days == 0 ? "Today" : Words.dayCount(days) }

  /// The places of the days that the table shows: today, the end, and up to three between.
  private var courseColumns: [Int] {
    let last = outlook.course.count - 1
    return Set((0...4).map { $0 * last / 4 }).sorted()
  }

  /// Subnets that have a layer of their own.
  private static let ownLayers = 3

  /// From the bottom up: root, the largest subnets, all others, custodians. None for a single one, of
  /// which the range says as much.
  private var courseLayers: [(name: String, rao: [Int128])] {
    guard !isDust, outlook.course.count > 2 else { return [] }
    let course = outlook.course
    var layers: [(name: String, rao: [Int128])] = [("Root", course.map(\.root))]
    let own = min(outlook.places.count, SummaryReport.ownLayers)
    for place in 0..<own {
      layers.append(
        (context.market.title(outlook.places[place].netuid), course.map { $0.alpha[place] }))
    }
    layers.append(
      ("Other subnets", course.map { $0.alpha.dropFirst(own).reduce(0, +) }))
    layers.append(("Custodians", course.map(\.custody)))
    let held = layers.filter { layer in layer.rao.contains { $0 > 0 } }
    return held.count > 1 ? held : []
  }

  var courseChart: StackedAreaChart? {
    let layers = courseLayers
    guard !layers.isEmpty else { return nil }
    func value(_ rao: Int128, _ text: String? = nil) -> ChartValue {
      ChartValue(
        Double(rao: rao) / 1e9, shown(text.map { $0 + " TAO" } ?? Words.roughWorth(rao: rao)))
    }
    let last = outlook.course.count - 1
    let ends = courseColumn(layers, last).rows
    return StackedAreaChart(
      title: "Where it is over \(Words.dayCount(outlook.days)), prices held still",
      xHeading: "time", yHeading: input.isRedacted ? "worth" : "TAO",
      places: outlook.course.map {
        ChartValue(Double($0.days), SummaryReport.time($0.days).lowercased())
      },
      layers: layers.indices.map { place in
        let rao = layers[place].rao
        return .init(
          layers[place].name,
          rao.indices.map { value(rao[$0], $0 == last ? ends[place] : nil) })
      },
      totals: outlook.course.indices.map { day in
        value(layers.reduce(0) { $0 + $1.rao[day] }).text
      }, showsTicks: !input.isRedacted)
  }
}
