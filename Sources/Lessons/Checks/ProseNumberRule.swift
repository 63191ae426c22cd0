import Calculator
import Diagnostics

/// A number in a link `calc:…` or `fact:…` is the model's, at the digits shown.
enum ProseNumberRule: LessonRule {
  static let finds: [LessonFault] = [.proseNameUnknown, .proseDiffers, .proseWithoutNumber]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.links.compactMap { link in
      switch LessonLink(link.destination) {
      case .calculation(let expression)?:
        return calculation(expression, link.words, link.range, checked)
      case .fact(let id)?:
        guard let fact = checked.model.facts[id], WrittenNumber(link.words) != nil,
          WrittenMonth.all(in: link.words).isEmpty
        else { return nil }
        return compare(fact.value, link.words, link.range, checked)
      case .term, .claim, .web, nil: return nil
      }
    }
  }

  private static func calculation(
    _ expression: String, _ words: String, _ range: Range<Int>, _ checked: CheckedLesson
  ) -> Diagnostic? {
    do throws(DiagnosticList) {
      guard let value = try checked.model.fullScope.value(of: expression).quantity else {
        return checked.fault(
          .proseNameUnknown, at: range, "`\(expression)` is no number",
          hint: "link to a calculated amount, price or share")
      }
      guard WrittenNumber(words) != nil else {
        return checked.fault(
          .proseWithoutNumber, at: range, "this link shows no number",
          hint: "write the number: `[\(value.text)](calc:\(expression))`")
      }
      return compare(value, words, range, checked)
    } catch {
      return checked.fault(
        .proseNameUnknown, at: range, "`\(expression)`: \(error.all[0].summary)",
        hint: "calculate it in a `calc` block")
    }
  }

  private static func compare(
    _ value: Quantity, _ words: String, _ range: Range<Int>, _ checked: CheckedLesson
  ) -> Diagnostic? {
    guard let written = WrittenNumber(words),
      let unit = checked.model.fullScope.unit(named: written.unitText),
      let converted = try? value.converted(to: unit)
    else {
      return checked.fault(
        .proseDiffers, at: range, "`\(words)` cannot be compared with \(value.text)",
        hint: "put only the number and its unit into the link")
    }
    if written.agrees(with: converted.number) { return nil }
    let model = written.text(of: converted.number)
    return checked.fault(
      .proseDiffers, at: range, "the prose says \(words), the model says \(model)",
      hint: "write \(model)")
  }
}
