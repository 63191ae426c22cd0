import Content
import Lessons
import Reports
import TestSupport
import Testing

@testable import Commands

/// `docs/curriculum.md` names places, names and answers that there are, and every misconception meets
/// an activity that can catch it.
@Suite struct CurriculumTests {
  private let course = Course(.embedded)

  /// The cells of the table that has this many columns.
  private func rows(_ columns: Int) throws -> [[String]] {
    let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let text = try #require(TextFile.read(folder + "/docs/curriculum.md"))
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }.filter { $0.count == columns && !["topic", "id"].contains($0[0]) }
  }

  /// `1 `a`, `b` · 10 `c`` as lessons with names.
  private func places(_ cell: String) -> [(lesson: String, name: String)] {
    cell.split(separator: "·").flatMap { part -> [(lesson: String, name: String)] in
      let lesson = String(part.drop { $0 == " " }.prefix { $0.isNumber })
      return names(String(part)).map { (lesson, $0) }
    }
  }

  private func names(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test(arguments: [4, 5])
  func everythingNamedIsThere(columns: Int) throws {
    let rows = try rows(columns)
    #expect(rows.count > 25)
    for row in rows {
      let cells = row.suffix(3)
      for place in places(cells[cells.startIndex]) {
        let lesson = try #require(course.lesson(place.lesson), "\(place)")
        #expect(ids(lesson).contains(place.name), "\(place)")
      }
      for place in places(cells[cells.startIndex + 1]) {
        let lesson = try #require(course.lesson(place.lesson), "\(place)")
        let names = lesson.calculations.flatMap(\.lines).map(\.name.text)
        #expect(names.contains(place.name), "\(place)")
      }
      for name in names(cells[cells.startIndex + 2]) {
        #expect(FAQQuestion.all.contains { $0.id == name }, "no answer \(name)")
      }
    }
  }

  private func ids(_ lesson: Lesson) -> Set<String> {
    let parts = lesson.opening + lesson.steps.flatMap(\.parts)
    return Set(
      parts.compactMap { part in
        switch part {
        case .question(let question): question.id.text
        case .myth(let myth): myth.id.text
        case .chart(let chart): chart.id.text
        case .slider(let slider): slider.id.text
        case .prose, .calculation: nil
        }
      })
  }

  @Test func everyMisconceptionMeetsAnActivity() throws {
    let rows = try rows(5)
    #expect(Set(rows.map { $0[0] }) == Set((0...28).map { "M\($0 < 10 ? "0" : "")\($0)" }))
    for row in rows {
      let asked = places(row[2]).filter { place in
        course.lesson(place.lesson)?.questions.contains { $0.id.text == place.name } == true
      }
      #expect(!asked.isEmpty, "\(row[0]) is only told")
    }
  }
}
