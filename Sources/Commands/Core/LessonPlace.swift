/// A screen as people name it: `4.3` is the third of lesson 4, `3` that of the open lesson.
struct LessonPlace: Hashable {
  /// The number or the name of the lesson; nil for the open one.
  let lesson: String?
  /// From 1.
  let screen: Int

  /// Nil for a text that names no screen.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = parts.last, !last.isEmpty, last.allSatisfy(\.isNumber), let screen = Int(last)
    else { return nil }
    self.screen = screen
    let name = parts.dropLast().joined(separator: ".")
    lesson = parts.count == 1 ? nil : name
    if lesson?.isEmpty == true { return nil }
  }
}
