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
    return [title] + (terminal.plain ? [] : [.lines(lines(of: picture, chart))]) + words
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
