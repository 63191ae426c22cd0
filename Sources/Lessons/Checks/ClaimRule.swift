import Calculator
import Diagnostics

/// Words in a link `holds:…` are true: `[less than a seventh](holds:share<1/7)`. In an option that is
/// not right they are not.
enum ClaimRule: LessonRule {
  static let finds: [LessonFault] = [.claimFails]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let wrong = Set(
      checked.lesson.questions.flatMap(\.options).filter { !$0.isRight }
        .flatMap(\.words.links).map(\.range))
    return checked.links.compactMap { link in
      guard case .claim(let expression)? = LessonLink(link.destination) else { return nil }
      do throws(DiagnosticList) {
        let value = try checked.model.fullScope.value(of: expression)
        guard case .truth(let isSo) = value else {
          return checked.fault(
            .claimFails, at: link.range, "`\(expression)` is nothing that can hold",
            hint: "write a comparison, as `holds:share<1/7`")
        }
        guard isSo == wrong.contains(link.range) else {
          return ClaimWords.missing(in: expression, for: link.words).map { word in
            checked.fault(
              .claimFails, at: link.range, "“\(word)” is not in the condition: `\(expression)`",
              why: "The condition holds, but it is another one than the words.",
              hint: "compare with what the words name, as `holds:share<1/7` for a seventh")
          }
        }
        return denied(expression, link.words, link.range, isSo, checked)
      } catch {
        return checked.fault(
          .claimFails, at: link.range, "`\(expression)`: \(error.all[0].summary)",
          hint: "compare names of `calc` blocks")
      }
    }
  }

  private static func denied(
    _ expression: String, _ words: String, _ range: Range<Int>, _ isSo: Bool,
    _ checked: CheckedLesson
  ) -> Diagnostic {
    checked.fault(
      .claimFails, at: range,
      isSo
        ? "“\(words)” is so and stands in an option that is not right: `\(expression)`"
        : "“\(words)” is not so: `\(expression)` does not hold",
      why: "The sentence was written for other numbers.", hint: "write what is true now")
  }
}
