import Lessons
import Testing

@Suite struct ShippedLessonsTests {
  @Test func everyLessonIsWithoutFault() throws {
    let faults = try TestCourse.faults(TestCourse.shipped)
    let count = faults.count
    #expect(count == 0, "\n\(TestCourse.text(faults))")
    #expect(TestCourse.shipped.lessons.map(\.number) == Array(0...17))
  }

  @Test(arguments: TestCourse.shipped.lessons.map(\.id.text))
  func everyPathLeadsWhereItShould(id: String) throws {
    let tutor = try #require(try TestCourse.tutor(id))
    let (faults, replies) = LessonWalk.run(tutor.model)
    let count = faults.count
    #expect(count == 0, "\n\(TestCourse.text(faults))")
    #expect(replies > 5 * tutor.model.screens.count)
  }
}
