public import Content
public import Diagnostics
import Parallel

/// All lessons with the facts and terms they share.
public struct Course: Sendable {
  /// In the order of their numbers.
  public let lessons: [Lesson]
  /// The constants they compute with.
  public let facts: FactTable
  /// The terms they explain.
  public let glossary: Glossary
  /// What is wrong with the form of the files; reads all of them.
  public var faults: [Diagnostic] { read.flatMap(\.faultsBelow) + otherFaults }

  /// Every lesson that was read, in whatever language.
  private let read: [Lesson]
  /// What is wrong with their front matter and with the other files.
  private let otherFaults: [Diagnostic]

  /// What was translated, in no order.
  public let translations: [Lesson]
  /// Under which ids progress is kept; nil for single lessons.
  public let identities: LessonIdentities?
  /// What lessons say beside their authors' words, in the languages there are.
  public let catalogues: [LessonWords]

  /// Reads everything in the folder `lessons` of a library.
  ///
  /// - Parameter language: the only one whose translations are read; all if left out.
  public init(_ content: ContentLibrary, in language: String? = nil) {
    self.init(
      lessons: Course.files(in: content).compactMap { Course.source($0, content) }, content,
      in: language)
  }

  /// Reads given lesson files, with the facts and terms of a library.
  ///
  /// Only lessons that all stand in the library are held against its list of ids.
  public init(
    lessons sources: [SourceText], _ content: ContentLibrary, in language: String? = nil
  ) {
    let isWhole = sources.map(\.name) == Course.files(in: content)
    let locales = (isWhole ? Course.languages(in: content) : []).filter {
      language == nil || $0 == language
    }
    let translated = locales.flatMap { Course.files(in: content, language: $0) }
      .compactMap { Course.source($0, content) }
    let read = Course.read(sources + translated)
    lessons = read.prefix(sources.count).compactMap(\.lesson).sorted {
      ($0.number, $0.id.text) < ($1.number, $1.id.text)
    }
    translations = read.dropFirst(sources.count).compactMap(\.lesson)
    self.read = read.compactMap(\.lesson)
    let faults = read.flatMap(\.faults)
    catalogues = locales.map { LessonWords(content, language: $0) }
    let (facts, factFaults) = FactTable.parse(Course.text("facts.tsv", content))
    let (glossary, termFaults) = Glossary.parse(Course.text("glossary.md", content))
    self.facts = facts
    self.glossary = glossary
    let lock = isWhole ? content.text(LessonIdentities.name) : nil
    let (identities, lockFaults) =
      lock.map {
        LessonIdentities.parse(SourceText(name: LessonIdentities.name, text: $0))
      } ?? (nil, [])
    self.identities = identities
    otherFaults = faults + factFaults + termFaults + lockFaults
  }

  /// What lesson files are, several at a time.
  private static func read(_ sources: [SourceText]) -> [(lesson: Lesson?, faults: [Diagnostic])] {
    let read = ParallelRunner(threads: 4).results(of: sources.count) { index in
      Parsed(LessonParser.parse(sources[index]))
    }
    return (read ?? []).map { ($0.lesson, $0.faults) }
  }

  private struct Parsed: Sendable {
    let lesson: Lesson?
    let faults: [Diagnostic]

    init(_ parsed: (lesson: Lesson?, faults: [Diagnostic])) {
      (lesson, faults) = parsed
    }
  }

  /// A course with another order or choice of lessons.
  private init(_ other: Course, lessons: [Lesson], glossary: Glossary) {
    self.lessons = lessons
    facts = other.facts
    self.glossary = glossary
    (read, otherFaults) = (other.read, other.otherFaults)
    translations = other.translations
    identities = other.identities
    catalogues = other.catalogues
  }

  /// The course in a language: translated lessons and terms in the place of the original ones.
  public func translated(into language: String, _ content: ContentLibrary) -> Course {
    guard language != Locale.original else { return self }
    let own = Dictionary(
      translations.filter { $0.language == language }.map { ($0.id.text, $0) }
    ) { first, _ in first }
    let name = "locale/\(language)/glossary.md"
    let terms = Glossary.parse(Course.text(name, content)).glossary
    return Course(
      self, lessons: lessons.map { own[$0.id.text] ?? $0 }, glossary: glossary.merged(with: terms))
  }

  /// The languages the lessons of a library were translated into, as `de`.
  public static func languages(in content: ContentLibrary) -> [String] {
    let folder = "lessons/locale/"
    let names = content.names(in: "lessons/locale").compactMap { name in
      name.dropFirst(folder.count).split(separator: "/").first.map(String.init)
    }
    return Set(names).filter(Locale.isName).sorted()
  }

  private static func files(in content: ContentLibrary, language: String? = nil) -> [String] {
    let folder = "lessons" + (language.map { "/locale/\($0)" } ?? "")
    return content.names(in: folder).filter {
      $0.hasSuffix(".lesson.md") && !$0.dropFirst(folder.count + 1).contains("/")
    }
  }

  private static func source(_ name: String, _ content: ContentLibrary) -> SourceText? {
    content.text(name).map { SourceText(name: name, text: $0) }
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

  /// The lessons whose name or title begins with words, in their order; then those in which a word
  /// does.
  public func lessons(beginning name: String) -> [Lesson] {
    let wanted = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    guard wanted.contains(where: \.isLetter) else { return [] }
    func names(_ lesson: Lesson) -> [String] {
      [lesson.id.text, lesson.title.lowercased()].map { text in
        text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      }
    }
    let first = lessons.filter { names($0).contains { $0.hasPrefix(wanted) } }
    let inside = lessons.filter { names($0).contains { " \($0)".contains(" \(wanted)") } }
    return first + inside.filter { lesson in !first.contains { $0.id == lesson.id } }
  }
}
