import Calculator
import Charts
import Decimals
import Diagnostics
import Presentation

/// Makes the charts and tables of a lesson from what its names come to.
struct PictureMaker {
  let scope: LessonScope

  /// What a range or a row cannot be, at its place.
  struct Fault: Error {
    let range: Range<Int>
    let summary: String
  }

  private static let points = 60

  // MARK: Charts

  /// The chart; lines of one unit, over the values of the range.
  func chart(_ chart: LessonChart) throws(Fault) -> any Chart {
    let title = chart.title.plainText
    if chart.bars.isEmpty { return try lines(chart, title) }
    var unit: CompoundUnit?
    var bars: [BarChart.Bar] = []
    for row in chart.bars {
      let value = try value(row, scope, &unit)
      bars.append(BarChart.Bar(row.name.text, value))
    }
    return BarChart(
      title: title, nameHeading: "", valueHeading: unit?.symbol ?? "", bars: bars)
  }

  private func lines(_ chart: LessonChart, _ title: String) throws(Fault) -> LineChart {
    guard let over = chart.over else { throw Fault(range: chart.range, summary: "no range") }
    let points = try points(of: over, round: false)
    var unit: CompoundUnit?
    var series: [LineChart.Series] = []
    for row in chart.lines {
      var line: [LineChart.Point] = []
      for point in points {
        let inside = scope.with([(over.name.text, .quantity(point))])
        line.append(
          LineChart.Point(
            ChartValue(point.number.approximate, point.text), try value(row, inside, &unit)))
      }
      series.append(LineChart.Series(row.name.text, line))
    }
    let numbers = series.flatMap(\.points).map(\.y.number)
    let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
    return LineChart(
      title: title, xHeading: over.name.text, yHeading: unit?.symbol ?? "", series: series,
      fromZero: low <= 0 || low < high / 2)
  }

  /// The lines of a chart at round points, to be read.
  func table(_ chart: LessonChart) throws(Fault) -> TextTable {
    guard let over = chart.over else { throw Fault(range: chart.range, summary: "no range") }
    var unit: CompoundUnit?
    var rows: [[StyledText]] = []
    for point in try points(of: over, round: true) {
      let inside = scope.with([(over.name.text, .quantity(point))])
      var cells = [StyledText(point.text, .value)]
      for row in chart.lines {
        cells.append(StyledText(try value(row, inside, &unit).text, .value))
      }
      rows.append(cells)
    }
    let heads = [over.name.text] + chart.lines.map(\.name.text)
    return TextTable("", columns: heads.map { TextTable.Column($0, .number) }, rows: rows)
  }

  /// The value of a row in the unit of the first one.
  private func value(
    _ row: LessonChart.Row, _ scope: LessonScope, _ unit: inout CompoundUnit?
  ) throws(Fault) -> ChartValue {
    let range = row.expression.range
    let value: Value
    do throws(DiagnosticList) {
      value = try scope.value(of: row.expression.text)
    } catch {
      throw Fault(range: range, summary: error.all[0].summary)
    }
    guard let quantity = value.quantity else {
      throw Fault(range: range, summary: "this is no number: \(value.text)")
    }
    let asked = unit ?? quantity.unit
    unit = asked
    guard let same = (try? quantity.converted(to: asked)).flatMap({ $0 }) else {
      throw Fault(
        range: range, summary: "this is in \(quantity.unit.symbol), the first in \(asked.symbol)")
    }
    return ChartValue(same.number.approximate, same.text)
  }

  // MARK: Ranges

  private func points(of over: LessonRange, round: Bool) throws(Fault) -> [Quantity] {
    let start = try end(over.start)
    let end = try end(over.end)
    do throws(QuantityRange.Problem) {
      let range = try QuantityRange(start, end, over.isLogarithmic ? .logarithmic : .even)
      return round ? try range.roundPoints() : try range.points(count: PictureMaker.points)
    } catch {
      let place = over.start.range.lowerBound..<over.end.range.upperBound
      throw Fault(range: place, summary: "there is nothing between these two")
    }
  }

  private func end(_ text: PlacedText) throws(Fault) -> Quantity {
    guard let quantity = (try? scope.value(of: text.text))?.quantity else {
      throw Fault(range: text.range, summary: "`\(text.text)` is no amount")
    }
    return quantity
  }

  // MARK: Sliders

  /// One row per value of the name, with what the others become.
  func table(_ slider: LessonSlider, _ words: LessonWords) throws(Fault) -> TextTable {
    let heads = [slider.over?.name.text ?? ""] + slider.shows.map(\.text)
    return TextTable(
      StyledText(words("picture.follows", ["name": heads[0]])),
      columns: heads.map { TextTable.Column($0, .number) },
      rows: try rows(slider, fine: false).map { $0.map { StyledText($0, .value) } })
  }

  /// The cells of that table; fine ones lie closer together and are less round.
  func rows(_ slider: LessonSlider, fine: Bool) throws(Fault) -> [[String]] {
    guard let over = slider.over else { throw Fault(range: slider.range, summary: "no range") }
    for name in [over.name] + slider.shows where !scope.names.contains(name.text) {
      throw Fault(range: name.range, summary: "`\(name.text)` is not calculated before this")
    }
    var rows: [[String]] = []
    for exact in try points(of: over, round: !fine) {
      let point = fine ? exact.rounded(toDigits: 3) : exact
      let line = SourceText(name: "", text: "\(over.name.text) = \(point.exactText)")
      guard let changed = try? scope.lab.recomputed(after: line) else {
        throw Fault(range: over.start.range, summary: "`\(line.text)` cannot be computed")
      }
      let results = slider.shows.map { name -> String in
        let value = changed.scope[name.text]
        return value?.quantity?.rounded(toDigits: 4).text ?? value?.text ?? "–"
      }
      rows.append([point.text] + results)
    }
    return rows
  }
}

extension Quantity {
  /// The value with so many digits that count.
  func rounded(toDigits digits: Int) -> Quantity {
    guard !number.isZero else { return self }
    let places = max(0, digits - 1 - number.magnitudeExponent)
    return Quantity(number.rounded(toFraction: places), unit)
  }
}
