import Calculator
import Decimals
import Diagnostics
import Testing

@testable import Lessons

/// The pieces of the format, one by one.
@Suite struct ParserTests {
  @Test(arguments: [
    ("249.81 α", "249.81", 2, "α", ""), ("40,000 TAO", "40000", 0, "TAO", ""),
    ("0.1007 %", "0.1007", 4, "%", ""), ("17.3%", "17.3", 1, "%", ""),
    ("about 5 days", "5", 0, "days", "about "), ("−3 TAO", "-3", 0, "TAO", ""),
    ("1.", "1", 0, ".", ""), ("1,000,000.5", "1000000.5", 1, "", ""),
    ("0.070 TAO/α64", "0.07", 3, "TAO/α64", ""),
  ])
  func writtenNumbers(words: String, number: String, digits: Int, unit: String, before: String)
    throws
  {
    let written = try #require(WrittenNumber(words))
    #expect(written.number == DecimalNumber(digits: number))
    #expect(written.fractionDigits == digits)
    #expect(written.unitText == unit)
    #expect(written.before == before)
  }

  @Test(arguments: ["", "much", "TAO", "½"])
  func wordsWithoutANumber(words: String) {
    #expect(WrittenNumber(words) == nil)
  }

  @Test(arguments: [
    ("249.81 α", "249.806692", true), ("249.81 α", "249.8151", false), ("0.04 TAO", "0.04", true),
    ("2 %", "1.5", true), ("2 %", "2.5", false), ("-1 TAO", "-1.4", true),
  ])
  func agreesWhenRoundedToItsDigits(words: String, value: String, agrees: Bool) throws {
    let written = try #require(WrittenNumber(words))
    #expect(written.agrees(with: try #require(DecimalNumber(digits: value))) == agrees)
  }

  @Test(arguments: [
    ("[x] 249.81 α", "1234.5", "[x] 1,234.50 α"), ("5%", "0.4", "0%"), ("0.0400", "0.04", "0.0400"),
    ("1.00", "-0.001", "0.00"),
  ])
  func writesLikeTheAuthor(words: String, value: String, text: String) throws {
    let written = try #require(WrittenNumber(words))
    #expect(written.text(of: try #require(DecimalNumber(digits: value))) == text)
  }

  @Test(arguments: [
    ("2%", "within 2 %"), ("0.01 pp", "within 0.01 pp"), ("±1 rao", "within 1 rao"),
    ("exact", "exactly"), ("0.5 TAO", "within 0.5 TAO"),
  ])
  func tolerances(text: String, words: String) {
    #expect(Tolerance(text)?.words(in: .english) == words)
  }

  @Test(arguments: ["", "2", "0%", "-1%", "% 2", "2 furlongs", "roughly 2%", "exactly"])
  func noTolerances(text: String) {
    #expect(Tolerance(text) == nil)
  }

  @Test func fieldsAndOptionsContinueOnIndentedLines() throws {
    let text = PlantedFaults.lesson
      .replacing("ask: Which one?", with: "ask: Which\n  one [10 TAO](calc:spend)\n  of all?")
      .replacing("- [ ] that -> It is not.", with: "- [ ] that ->\n  It is\n  not.")
    let (lesson, faults) = LessonParser.parse(SourceText(name: "01-x.lesson.md", text: text))
    #expect(faults.isEmpty && lesson?.faultsBelow.isEmpty == true)
    let question = try #require(lesson?.questions.first { $0.id.text == "pick" })
    #expect(question.ask.plainText == "Which one 10 TAO of all?")
    #expect(question.options.map(\.reason.plainText) == ["Because.", "It is not."])
    let link = try #require(question.ask.links.first)
    let bytes = Array(text.utf8)[link.range]
    #expect(String(decoding: bytes, as: UTF8.self) == "[10 TAO](calc:spend)")
  }

  @Test func placesHoldWithWindowsLineEnds() throws {
    let text = PlantedFaults.lesson.replacing("\n", with: "\r\n")
    let (lesson, faults) = LessonParser.parse(SourceText(name: "01-x.lesson.md", text: text))
    #expect(faults.isEmpty && lesson?.faultsBelow.isEmpty == true)
    let calculation = try #require(lesson?.calculations.first?.lines.first)
    let bytes = Array(text.utf8)[calculation.expression.range]
    #expect(String(decoding: bytes, as: UTF8.self) == "10 TAO")
    #expect(calculation.expected?.text == "10 TAO")
  }

  @Test(arguments: [
    ("lessons/08-a.lesson.md", 8), ("/x/y/00-b.lesson.md", 0), ("c.lesson.md", 0),
    ("99999999999999999999-d.lesson.md", 9999),
  ])
  func numbersComeFromFileNames(path: String, number: Int) {
    #expect(LessonParser.number(of: path) == number)
  }

  @Test func whatFollowsTheLastQuestionClosesTheLesson() throws {
    let text = PlantedFaults.lesson + "\nLast words.\n"
    let lesson = try #require(
      LessonParser.parse(SourceText(name: "x.lesson.md", text: text)).lesson)
    #expect(lesson.screens.map(\.id) == ["guess", "pick", "word"])
    #expect(lesson.closing.count == 1)
  }

  @Test(arguments: [
    ("x = 1", "x"), ("let fee = 2 TAO", "fee"), ("a_1= 3", "a_1"), ("x == 1", nil), ("1 = x", nil),
    ("x", nil), ("", nil), ("= 3", nil), ("letter = 1", "letter"),
  ])
  func assignments(line: String, name: String?) {
    #expect(LessonScope.assignedName(in: line) == name)
  }

  @Test(arguments: [
    ("3 TAO here", ["3 TAO"]), ("It costs 0.05 %, or 10%.", ["0.05 %", "10%"]),
    ("SN64 and v2 days", []),
    ("10 / 0.04 = 250", []), ("from 5 to 7 days", ["7 days"]), ("12,000.5 α", ["12,000.5 α"]),
    ("a 2nd time", []),
  ])
  func numbersWithUnits(words: String, found: [String]) {
    #expect(UnlinkedNumberRule.numbers(in: words).map(String.init) == found)
  }
}
