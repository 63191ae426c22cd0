import Charts
import Presentation

extension ScreenMarkup {
  /// A chart: its title, the picture where pictures are shown, and what is to be seen in it.
  func chart(_ chart: LessonChart, _ scope: LessonScope) -> [Markup.Block] {
    let title = Markup.Block.paragraph(prose.text(chart.title, .strong))
    let words = chart.description.map { [Markup.Block.paragraph(prose.text($0))] } ?? []
    guard let picture = try? PictureMaker(scope: scope).chart(chart) else {
      return [title] + words
    }
    guard !terminal.plain else { return [title] + spoken(picture, chart, scope) + words }
    return [title, .lines(lines(of: picture, chart))] + words
  }

  /// What a picture shows as words and a short table: where each line begins and ends, how low and
  /// how high it comes, and points between.
  private func spoken(
    _ picture: any Chart, _ chart: LessonChart, _ scope: LessonScope
  ) -> [Markup.Block] {
    if let bars = picture as? BarChart {
      return [
        .fields(bars.bars.map { Markup.Field(StyledText($0.name), StyledText($0.value.text)) })
      ]
    }
    guard let curve = picture as? LineChart,
      let table = try? PictureMaker(scope: scope).table(chart)
    else { return [] }
    let ends = curve.series.compactMap { line -> Markup.Block? in
      guard let first = line.points.first, let last = line.points.last,
        let low = line.points.min(by: { $0.y.number < $1.y.number }),
        let high = line.points.max(by: { $0.y.number < $1.y.number })
      else { return nil }
      return .paragraph(
        StyledText(
          model.words(
            "picture.extremes",
            [
              "name": line.name, "first": first.y.text, "last": last.y.text, "low": low.y.text,
              "lowest": low.x.text, "high": high.y.text, "highest": high.x.text,
            ])))
    }
    return ends + [.table(table)]
  }

  private func lines(of picture: any Chart, _ chart: LessonChart) -> [StyledText] {
    let text = TextChart(
      width: min(terminal.width, 72), unicode: terminal.unicode, measure: DisplayWidth.of)
    if let bars = picture as? BarChart { return text.lines(bars).map { StyledText($0) } }
    guard let curve = picture as? LineChart else { return [] }
    let unit = curve.yHeading.isEmpty ? "" : model.words("keys.in", ["unit": curve.yHeading])
    let drawn = text.lines(
      curve, logarithmic: chart.over?.isLogarithmic ?? false, named: curve.series.count > 1)
    let axis = curve.fromZero ? [] : [model.words("picture.axis")]
    return ([unit].filter { !$0.isEmpty } + drawn + axis).map { StyledText($0) }
  }

  /// A slider as a table, and how any other value is tried.
  func slider(_ slider: LessonSlider, _ scope: LessonScope) -> [Markup.Block] {
    let words = slider.description.map { [Markup.Block.paragraph(prose.text($0))] } ?? []
    guard let over = slider.over,
      let table = try? PictureMaker(scope: scope).table(slider, model.words)
    else {
      return words
    }
    let other = model.said(
      "screen.other", .dim, ["line": "what if \(over.name.text) = \(over.end.text)"])
    return [.table(table), .paragraph(other)] + words
  }
}

extension LessonModel {
  /// A chart of the lesson as one `svg` element; nil if there is none of this id.
  public func svg(ofChart id: String) -> String? {
    for (index, screen) in screens.enumerated() {
      for case .chart(let chart) in screen.parts where chart.id.text == id {
        return (try? PictureMaker(scope: scope(at: index)).chart(chart))?
          .svg(idPrefix: "\(lesson.id.text)-\(id)").markup
      }
    }
    return nil
  }
}
