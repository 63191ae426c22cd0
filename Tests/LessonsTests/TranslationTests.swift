import Calculator
import CivilTime
import Content
import Diagnostics
import Testing

@testable import Lessons

/// Lessons in other languages: as new as their originals, and asking the same.
@Suite struct TranslationTests {
  private func texts(
    _ translation: String = PlantedFaults.lesson, name: String = "small", words: String? = nil
  ) -> [String: String] {
    let hash = Fingerprint.of(PlantedFaults.lesson)
    let text = translation.replacing(
      "reviewed:", with: "translates: \(hash)\nreviewed:")
    return [
      "lessons/00-small.lesson.md": PlantedFaults.lesson, "lessons/facts.tsv": PlantedFaults.facts,
      "lessons/glossary.md": PlantedFaults.glossary,
      "lessons/locale/de/00-\(name).lesson.md": text,
      "lessons/words.tsv":
        "page.minutes\tone\t{count} minute\npage.minutes\tother\t{count} minutes\n",
      "lessons/locale/de/words.tsv": words
        ?? "page.minutes\tone\t{count} Minute\npage.minutes\tother\t{count} Minuten\n",
      "lessons/locale/de/glossary.md": "# Wörter\n\n## pool: Becken\n\nZwei Vorräte.\n",
      "lessons/ids.lock": LessonIdentities().renewed(
        for: [PlantedFaults.lesson].compactMap {
          LessonParser.parse(SourceText(name: "lessons/00-small.lesson.md", text: $0)).lesson
        }
      ).text,
    ]
  }

  private func library(_ texts: [String: String]) -> ContentLibrary {
    ContentLibrary(
      override: { texts[$0] }, overrideNames: texts.keys.sorted(), hiding: { _ in true })
  }

  private func codes(_ texts: [String: String]) -> [String] {
    LessonChecker.faults(
      in: Course(library(texts)), today: TestCourse.today, world: TeachingWorld()
    ).map(\.code)
  }

  @Test func aTranslationAsNewAsItsOriginalHasNoFault() {
    #expect(codes(texts()) == [])
  }

  @Test func anOriginalThatWasEditedNamesItsTranslation() {
    var edited = texts()
    edited["lessons/00-small.lesson.md"] = PlantedFaults.lesson.replacing(
      "It is [250", with: "So it is [250")
    #expect(codes(edited) == ["L120"])
  }

  @Test(arguments: [
    ("```choice pick", "```choice wahl"), ("answer: got", "answer: spend / spot"),
    ("- [x] this", "- [ ] this"), ("accept: 2%", "accept: 3%"),
    ("got = spend / spot ", "got = spend / spot * 1"),
  ])
  func aTranslationThatAsksSomethingElseIsNamed(old: String, new: String) {
    #expect(codes(texts(PlantedFaults.lesson.replacing(old, with: new))).contains("L121"))
  }

  @Test func aTranslationOfNothingIsNamed() {
    #expect(
      codes(texts(PlantedFaults.lesson.replacing("id: small", with: "id: klein")))
        .contains("L122"))
  }

  @Test(arguments: [
    "page.minutes\tother\t{count} Minuten\n", "page.minutes\tone\t{counts} Minute\n", "nonsense\n",
    "page.minuten\tone\tx\n",
  ])
  func aCatalogueThatLacksSomethingIsNamed(words: String) {
    #expect(Set(codes(texts(words: words))) == ["L123"])
  }

  @Test func aCourseIsReadInALanguage() throws {
    let translated = PlantedFaults.lesson.replacing("Which one?", with: "Welches?")
    let library = library(texts(translated))
    let course = Course(library).translated(into: "de", library)
    let lesson = try #require(course.lessons.first)
    #expect(lesson.language == "de")
    #expect(lesson.questions.contains { $0.ask.plainText == "Welches?" })
    #expect(course.glossary["pool"]?.term == "Becken")
    #expect(LessonWords(library, language: "de")("page.minutes", count: 1) == "1 Minute")
    #expect(LessonWords(library, language: "fr")("page.minutes", count: 3) == "3 minutes")
  }

  @Test(arguments: [
    ("de", 1, "one"), ("de", 0, "other"), ("fr", 0, "one"), ("ru", 21, "one"), ("ru", 11, "many"),
    ("ru", 22, "few"), ("pl", 21, "many"), ("pl", 3, "few"), ("ja", 1, "other"), ("cs", 4, "few"),
  ])
  func countsTakeTheFormOfTheLanguage(language: String, count: Int, form: String) {
    #expect(PluralRule.form(of: count, in: language).rawValue == form)
  }

  @Test func theShippedLanguagesAreWhole() {
    #expect(Course.languages(in: .embedded) == ["de", "es"])
    let numbers = Dictionary(grouping: TestCourse.shipped.translations, by: \.language)
    #expect(
      numbers.mapValues { $0.map(\.number).sorted() } == ["de": [0, 4, 8], "es": [0, 4, 8]])
    for words in TestCourse.shipped.catalogues { #expect(words.faults().isEmpty) }
  }
}
