import Charts
import CivilTime
import Decimals
package import Market
package import Presentation
import StakingModel

/// What was recorded of a subnet's price up to the day of a snapshot.
package struct RecordedPrices {
  /// One day of them.
  package typealias Day = (capture: SubnetPriceHistory.Capture, price: Double)

  package let info: SubnetInfo
  /// Oldest first.
  package let days: [Day]

  package init(_ info: SubnetInfo, in history: SubnetPriceHistory, until snapshot: Snapshot) {
    self.info = info
    let last = snapshot.time.date
    days = history.observations(info.netuid, registeredBlock: info.registeredBlock)
      .filter { $0.capture.date <= last }
  }

  /// The last year as a line of marks and in words; nothing where nothing was recorded.
  func glance(for terminal: TerminalTraits) -> Markup {
    let year = self.year
    let line = Sparkline(year.map(point))
    guard let summary = line.summary else { return Markup() }
    let all = "All: market \(info.netuid.value) --history"
    guard year.count > 1 else {
      return Markup(StyledText("Price in TAO/α recorded once: \(summary). \(all)", .dim))
    }
    let words =
      "Price in TAO/α \(summary). \(year.count) recorded days\(terminal.plain ? "" : ", a mark each")"
      + "; the days between are not known.\(older) \(all)"
    let paragraph = Markup(StyledText(words, .dim))
    guard !terminal.plain else { return paragraph }
    let room = min(90, max(10, terminal.width)) - 2
    let marks = line.marks(width: room, unicode: terminal.unicode)
    return Markup([.lines(["  " + StyledText(marks, .value)])]) + paragraph
  }

  /// Every recorded day.
  package var table: Markup {
    guard !days.isEmpty else {
      return Markup("No price of \(info.title) was recorded up to this day.")
    }
    let rows = days.map { day in
      [
        StyledText(day.capture.date.text), StyledText(NumberFormat.sensible(day.price), .value),
        day.capture.block.map { StyledText(NumberFormat.group(String($0))) }
          ?? StyledText("–", .dim),
        StyledText(day.capture.kind.words), StyledText(day.capture.origin),
      ]
    }
    let table = TextTable(
      StyledText("Recorded prices of \(info.title)"),
      columns: [
        .init("day"), .init("price TAO/α", .number), .init("block", .number, priority: 1),
        .init("read from", priority: 2), .init("source", priority: 3),
      ], rows: rows)
    let count = days.count == 1 ? "1 recorded day" : "\(days.count) recorded days"
    let note = "\(count) of this registration; what held on the days between is not known"
    return Markup([.table(table), .paragraph(StyledText(note, .dim))])
  }

  /// An older price would press the marks of all later ones flat.
  private var year: [Day] {
    guard let last = days.last else { return [] }
    let first = last.capture.date.adding(days: -365)
    return days.filter { $0.capture.date >= first }
  }

  /// The highest price of all, where it is older than a year.
  private var older: String {
    guard let highest = days.max(by: { $0.price < $1.price }),
      let yearly = year.map(\.price).max(), highest.price > yearly
    else { return "" }
    return " Of all \(days.count) days recorded the highest was "
      + "\(NumberFormat.sensible(highest.price)) on \(highest.capture.date.text)."
  }

  private func point(_ day: Day) -> LineChart.Point {
    LineChart.Point(
      ChartValue(Double(day.capture.date.day), day.capture.date.text),
      ChartValue(day.price, NumberFormat.sensible(day.price)))
  }
}

extension SubnetPriceHistory.Kind {
  fileprivate var words: String {
    switch self {
    case .spot: "spot price"
    case .reserveRatio: "reserves"
    case .movingAverage: "moving average"
    }
  }
}
