import Calculator
import Charts
import Markdown
import Presentation

/// Makes the parts of a page from a lesson and what it comes to.
struct PageMaker {
  let model: LessonModel
  let words: LessonWords
  let writer: MarkdownWriter
  private let tasks: TaskRoom

  init(_ model: LessonModel, words: LessonWords, linksTerms: Bool) {
    self.model = model
    self.words = words
    writer = MarkdownWriter(
      words: { model.words(for: $0, written: $1) }, linksTerms: linksTerms)
    tasks = TaskRoom(SandboxTaskHost(model.fullScope))
  }

  /// Everything below the title, in reading order: what comes after a question waits behind it, as
  /// in the lab, for it may give the answer away.
  func parts() -> [PagePart] {
    let closing = model.lesson.closing.map { part($0, at: model.screens.count - 1) }
    let screens = model.screens.indices.reversed().reduce(closing) { after, index in
      guard let question = model.screens[index].question, !after.isEmpty else {
        return screen(index) + after
      }
      return screen(index) + [.later(question: question.id.text, after)]
    }
    return model.lesson.opening.map { part($0, at: 0) } + screens
  }

  private func screen(_ index: Int) -> [PagePart] {
    let screen = model.screens[index]
    let title = screen.beginsStep ? model.lesson.steps[screen.step].title : nil
    let heading = title.map { [PagePart.text("## " + writer.text($0))] } ?? []
    let parts = screen.parts.map { part($0, at: index) }
    return parts.prefix(screen.partsBeforeHeading) + heading
      + parts.dropFirst(screen.partsBeforeHeading)
  }

  private func part(_ part: LessonPart, at screen: Int) -> PagePart {
    switch part {
    case .prose(let block): .text(writer.block(block))
    case .calculation(let block): .calculation(block.lines.map(calculation))
    case .question(let question):
      .question(PageQuestionMaker(page: self, tasks: tasks).question(question))
    case .myth(let myth):
      .myth(
        claim: writer.text(myth.claim), truth: writer.text(myth.truth),
        limits: myth.limits.map(writer.text))
    case .chart(let chart): self.chart(chart, at: screen)
    case .slider(let slider): self.slider(slider, at: screen)
    }
  }

  private func calculation(_ line: CalculationBlock.Line) -> PageCalculation {
    let value = model.calculation(line.name.text).map(model.text) ?? "?"
    let isLiteral = value.filter { $0 != "," } == line.expression.text
    return PageCalculation(
      name: line.name.text, value: value, how: isLiteral ? nil : line.expression.text,
      exact: model.calculation(line.name.text)?.value.quantity.map(PageCalculation.exact))
  }

  // MARK: Pictures

  private func chart(_ chart: LessonChart, at screen: Int) -> PagePart {
    let description = chart.description.map(writer.text) ?? ""
    let drawn = try? PictureMaker(scope: model.scope(at: screen)).chart(chart)
    guard let drawn, let svg = model.svg(ofChart: chart.id.text) else { return .text(description) }
    return .chart(
      PageChart(
        id: chart.id.text, title: writer.text(chart.title), description: description, svg: svg,
        table: table(drawn)))
  }

  /// Every tenth place of a line, all bars.
  private func table(_ chart: any Chart) -> PageTable {
    let all = chart.table
    let last = all.rows.count - 1
    let rows = all.rows.enumerated().filter {
      all.rows.count < 12 || $0.offset % 10 == 0 || $0.offset == last
    }.map(\.element)
    return PageTable(
      caption: all.caption, heads: all.columns.map { $0.isEmpty ? "·" : $0 }, rows: rows)
  }

  private func slider(_ slider: LessonSlider, at screen: Int) -> PagePart {
    let description = slider.description.map(writer.text) ?? ""
    let maker = PictureMaker(scope: model.scope(at: screen))
    guard let over = slider.over, let rows = try? maker.rows(slider, fine: false),
      let fine = try? maker.rows(slider, fine: true)
    else { return .text(description) }
    return .slider(
      PageSlider(
        id: slider.id.text, description: description,
        table: PageTable(
          caption: words("page.follows", ["name": over.name.text]),
          heads: [over.name.text] + slider.shows.map(\.text), rows: rows), fine: fine))
  }
}
