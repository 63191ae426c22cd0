import Calculator
import Diagnostics
import Presentation

/// Charts and sliders can be made, and a slider moves what it shows.
enum PictureRule: LessonRule {
  static let finds: [LessonFault] = [.pictureFails]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.model.screens.enumerated().flatMap { index, screen in
      let maker = PictureMaker(scope: checked.model.scope(at: index))
      return screen.parts.compactMap { part -> Diagnostic? in
        do throws(PictureMaker.Fault) {
          switch part {
          case .chart(let chart) where !chart.bars.isEmpty || chart.over != nil:
            _ = try maker.chart(chart)
          case .slider(let slider) where slider.over != nil && !slider.shows.isEmpty:
            return still(try maker.table(slider, checked.model.words), slider, checked)
          default: break
          }
          return nil
        } catch {
          return checked.fault(
            .pictureFails, at: error.range, error.summary,
            hint: "take names that are calculated above")
        }
      }
    }
  }

  /// A column in which every row says the same.
  private static func still(
    _ table: TextTable, _ slider: LessonSlider, _ checked: CheckedLesson
  ) -> Diagnostic? {
    let column = slider.shows.indices.first { index in
      Set(table.rows.map { $0[index + 1].text }).count < 2
    }
    guard let column else { return nil }
    let name = slider.shows[column]
    return checked.fault(
      .pictureFails, at: name.range,
      "`\(name.text)` does not change with `\(slider.over?.name.text ?? "")`",
      hint: "show a name that is calculated from it")
  }
}
