import Answers
import ArgumentParser
import Calculator
import Charts
import Decimals
import JSONText
import LabSession
import Presentation

/// `plot`: a calculation over a range, as a picture of characters.
struct PlotCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot", abstract: "A calculation over a range, as a curve.",
    usage: "plot CALCULATION for NAME = FROM .. TO [step STEP | log] [--numbers]",
    discussion: "With log, equal factors lie at equal distances. With --plain the curve is said "
      + "in words.")
  static let examples = [
    "plot impact(64, x) for x = 1 TAO .. 10000 TAO log",
    "plot sell(64, x) / x for x = 1 α64 .. 100000 α64 --numbers",
  ]
  static let group = CommandGroupName.understand

  @Argument(help: "A calculation and the range of a name in it.")
  var words: [String] = []
  @Flag(name: .long, help: "Show the numbers below the curve.")
  var numbers = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    RangeCompletion.candidates(after: words)
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let example = PlotCommand.examples[0]
    let request = try RangeRequest(words, scope: try session.scope(), example: example)
    let points: [Quantity]
    let round: [Quantity]
    do throws(QuantityRange.Problem) {
      points = try request.range.points(count: 80)
      round = try request.range.roundPoints()
    } catch {
      throw error.fault(example)
    }
    let table = try RangeTable(request, at: points, in: session.environment)
    let terminal = session.environment.terminal
    var markup = Markup()
    for index in request.expressions.indices {
      let curve = Curve(table, column: index)
      if index > 0 { markup.blocks.append(.blank) }
      markup += curve.markup(for: terminal)
    }
    markup.blocks += table.reasons.map { .paragraph(StyledText("gaps: \($0)", .dim)) }
    if numbers { markup += try RangeTable(request, at: round, in: session.environment).markup }
    return Answer(markup, json: RangeTable.record.json(of: table))
  }
}

/// One curve of a plot.
private struct Curve {
  private let title: String
  private let xHeading: String
  private let unit: String
  private let isLogarithmic: Bool
  private let points: [LineChart.Point]
  /// The power of ten the vertical axis counts in, where its numbers are too large or too small to draw.
  private let power: Int

  init(_ table: RangeTable, column: Int) {
    let values = table.rows.map { $0[column].value?.quantity }
    let first = values.lazy.compactMap(\.self).first
    let target = first?.unit ?? .none
    title = table.request.expressions[column]
    unit = target.symbol
    xHeading = table.request.name
    isLogarithmic = table.request.range.spacing == .logarithmic
    let converted = values.map { value in value.flatMap { try? $0.converted(to: target) } }
    let powers = converted.compactMap { value in
      value.flatMap { $0.number.isZero ? nil : $0.number.magnitudeExponent }
    }
    let highest = powers.max() ?? 0
    power = (-4...13).contains(highest) ? 0 : highest
    let unit = DecimalNumber(digits: "1e\(-power)") ?? .one
    points = zip(table.points, converted).map { point, value in
      let drawn = value.flatMap { try? $0.number.multiplied(by: unit).approximate }
      return LineChart.Point(
        ChartValue(point.number.approximate, point.text),
        ChartValue(drawn ?? (value == nil ? .nan : 0), value?.text ?? "–"))
    }
  }

  func markup(for terminal: TerminalTraits) -> Markup {
    let scale = power == 0 ? "" : " × 10^\(power)"
    let heading =
      StyledText(title, .name)
      + StyledText(
        unit.isEmpty && power == 0 ? "" : " in" + (unit.isEmpty ? "" : " " + unit) + scale, .dim)
    guard !terminal.plain else {
      return Markup([.paragraph(StyledText(title, .name)), .paragraph(StyledText(sentence))])
    }
    let chart = LineChart(
      title: title, xHeading: xHeading, yHeading: unit, series: [.init(title, points)],
      fromZero: startsAtZero)
    let text = TextChart(
      width: min(terminal.width, 90), unicode: terminal.unicode, measure: DisplayWidth.of)
    var lines = text.lines(chart, logarithmic: isLogarithmic).map { StyledText($0) }
    if !startsAtZero { lines.append(StyledText("the vertical axis does not begin at 0", .dim)) }
    return Markup([.paragraph(heading), .lines(lines)])
  }

  private var drawn: [LineChart.Point] { points.filter { $0.y.number.isFinite } }

  /// Whether zero is near enough to be shown without pressing the curve flat.
  private var startsAtZero: Bool {
    let numbers = drawn.map(\.y.number)
    guard let low = numbers.min(), let high = numbers.max() else { return true }
    return low <= 0 && high >= 0 || low > 0 && low < high / 2
  }

  /// The curve in words: its ends, and where it is highest and lowest if that is not at the ends.
  private var sentence: String {
    guard let first = drawn.first, let last = drawn.last else { return "no values" }
    let change = last.y.number - first.y.number
    let verb = change > 0 ? "rises" : change < 0 ? "falls" : "stays"
    var text =
      "It \(verb) from \(first.y.text) at \(xHeading) = \(first.x.text) to \(last.y.text) at "
      + "\(xHeading) = \(last.x.text)."
    let ends = [first.y.number, last.y.number]
    if let high = drawn.max(by: { $0.y.number < $1.y.number }), !ends.contains(high.y.number) {
      text += " It is highest, \(high.y.text), at \(xHeading) = \(high.x.text)."
    }
    if let low = drawn.min(by: { $0.y.number < $1.y.number }), !ends.contains(low.y.number) {
      text += " It is lowest, \(low.y.text), at \(xHeading) = \(low.x.text)."
    }
    return text
  }
}
