import Decimals
import Diagnostics

/// The options of an `order` have the places 1, 2, 3 … and do not stand in order already.
enum OrderPlaceRule: LessonRule {
  static let finds: [LessonFault] = [.orderPlaces]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.compactMap { question in
      guard question.kind == .order else { return nil }
      let places = question.options.compactMap(\.place)
      if !(3...9).contains(places.count) {
        return checked.fault(
          .orderPlaces, at: question.range,
          "\(NumberFormat.counted(places.count, "option")) cannot be put in order",
          hint: "give three to nine")
      }
      if places.sorted() != Array(1...places.count) {
        return checked.fault(
          .orderPlaces, at: question.range, "the places are not 1 to \(places.count), each once",
          hint: "write `- 2 words -> why it comes second`")
      }
      guard places == Array(1...places.count) else { return nil }
      return checked.fault(
        .orderPlaces, at: question.range, "the options stand in the right order already",
        hint: "shuffle the lines; their numbers say the order")
    }
  }
}
