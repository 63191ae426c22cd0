package import Lessons

/// A screen that somebody marked.
package struct MarkedScreen {
  package let lesson: Lesson
  /// From 1.
  package let screen: Int
  /// The heading above it.
  package let title: String

  /// What `go` takes.
  package var place: String { "\(lesson.number).\(screen)" }
}

extension Session {
  /// Every marked screen that the lessons still have, in their order.
  package mutating func markedScreens() -> [MarkedScreen] {
    let learning = refreshedLearning()
    return learning.course.lessons.flatMap { lesson -> [MarkedScreen] in
      let marks = learning.progress.lessons[lesson.id.text]?.marks ?? []
      guard !marks.isEmpty else { return [] }
      return lesson.screens.enumerated().filter { marks.contains($0.element.id) }.map {
        MarkedScreen(
          lesson: lesson, screen: $0.offset + 1,
          title: lesson.steps[$0.element.step].title.plainText)
      }
    }
  }
}
