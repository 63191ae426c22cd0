public import Content
public import Diagnostics

/// All lessons with the facts and terms they share.
public struct Course: Sendable {
  /// In the order of their numbers.
  public let lessons: [Lesson]
  /// The constants they compute with.
  public let facts: FactTable
  /// The terms they explain.
  public let glossary: Glossary
  /// What is wrong with the form of the files.
  public let faults: [Diagnostic]

  /// Reads everything in the folder `lessons` of a library.
  public init(_ content: ContentLibrary) {
    let names = content.names(in: "lessons").filter { $0.hasSuffix(".lesson.md") }
    self.init(
      lessons: names.compactMap { name in
        content.text(name).map { SourceText(name: name, text: $0) }
      }, content)
  }

  /// Reads given lesson files, with the facts and terms of a library.
  public init(lessons sources: [SourceText], _ content: ContentLibrary) {
    var faults: [Diagnostic] = []
    var lessons: [Lesson] = []
    for source in sources {
      let (lesson, found) = LessonParser.parse(source)
      faults += found
      if let lesson { lessons.append(lesson) }
    }
    let (facts, factFaults) = FactTable.parse(Course.text("facts.tsv", content))
    let (glossary, termFaults) = Glossary.parse(Course.text("glossary.md", content))
    self.lessons = lessons.sorted { ($0.number, $0.id.text) < ($1.number, $1.id.text) }
    self.facts = facts
    self.glossary = glossary
    self.faults = faults + factFaults + termFaults
  }

  private static func text(_ name: String, _ content: ContentLibrary) -> SourceText {
    SourceText(name: "lessons/\(name)", text: content.text("lessons/\(name)") ?? "")
  }

  /// The facts alone, without reading any lesson.
  public static func facts(in content: ContentLibrary) -> FactTable {
    FactTable.parse(text("facts.tsv", content)).table
  }

  /// The terms alone, without reading any lesson.
  public static func glossary(in content: ContentLibrary) -> Glossary {
    Glossary.parse(text("glossary.md", content)).glossary
  }

  /// The lesson of an id, number or file name; nil if there is none.
  public func lesson(_ name: String) -> Lesson? {
    let wanted = name.lowercased()
    if let number = Int(wanted), let lesson = lessons.first(where: { $0.number == number }) {
      return lesson
    }
    return lessons.first { $0.id.text == wanted || $0.title.lowercased() == wanted }
  }
}
