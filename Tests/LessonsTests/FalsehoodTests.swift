import Calculator
import Content
import Decimals
import Diagnostics
import Market
import TestSupport
import Testing

@testable import Lessons

/// Whatever becomes false in a lesson, by a slip of its author or because the chain moved on,
/// `lesson check` names the sentence.
@Suite struct FalsehoodTests {
  // MARK: Planted by hand

  /// A falsehood: what is replaced by what, in which lesson.
  struct Planted: Sendable {
    let lesson: String
    let edits: [(old: String, new: String)]

    init?(_ line: Substring) {
      let cells = line.split(separator: "\t").map { String($0).replacing("\\n", with: "\n") }
      guard cells.count >= 3, cells.count % 2 == 1 else { return nil }
      lesson = cells[0]
      edits = stride(from: 1, to: cells.count, by: 2).map { (cells[$0], cells[$0 + 1]) }
    }
  }

  static let planted: [Planted] = {
    let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let text = TextFile.read(folder + "/Falsehoods/planted.tsv") ?? ""
    return text.split(separator: "\n").compactMap(Planted.init)
  }()

  /// The codes of the faults a falsehood brings where it stands; the list with all of them is kept
  /// beside the tests.
  @Test func plantedFalsehoodsAreNamed() throws {
    var lines: [String] = []
    var found = 0
    for planted in FalsehoodTests.planted {
      let codes = try codes(of: planted)
      if !codes.isEmpty { found += 1 }
      let words = planted.edits.map { $0.new.replacing("\n", with: " ") }
      lines.append(
        "\(planted.lesson)  \(codes.isEmpty ? "–" : codes.joined(separator: " "))  "
          + words.joined(separator: " … "))
    }
    #expect(lines.count == 60)
    #expect(found * 100 >= 95 * lines.count, "only \(found) of \(lines.count)")
    expectGolden(
      "\(found) of \(lines.count) planted falsehoods are named\n\n"
        + lines.joined(separator: "\n") + "\n", name: "falsehoods")
  }

  private func codes(of planted: Planted) throws -> [String] {
    let lesson = try #require(TestCourse.shipped.lesson("\(Int(planted.lesson) ?? -1)"))
    var text = lesson.source.text
    var places: [Range<Int>] = []
    for edit in planted.edits {
      let parts = text.split(separator: edit.old, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "nothing to replace in \(planted.lesson): \(edit.old)")
      let start = parts[0].utf8.count
      places.append(start..<start + edit.new.utf8.count)
      text = parts[0] + edit.new + parts[1]
    }
    let source = SourceText(name: lesson.source.name, text: text)
    let spoilt = try #require(LessonParser.parse(source).lesson)
    let faults = try FalsehoodTests.faults(of: spoilt, in: World())
    let near = faults.filter { fault in
      guard let label = fault.labels.first else { return false }
      // An answer that is no longer right shows at its traps and tolerance too.
      return places.contains { abs(label.range.lowerBound - $0.lowerBound) < 600 }
    }
    return Set(near.map(\.code)).sorted()
  }

  private static func faults(of lesson: Lesson, in world: World) throws -> [Diagnostic] {
    let checked = CheckedLesson(
      model: try world.model(of: lesson), course: TestCourse.shipped, today: TestCourse.today)
    return LessonChecker.rules.flatMap { $0.faults(in: checked) }
  }

  // MARK: The chain moved on

  /// The recorded block and the facts, changed.
  struct World {
    var facts = TestCourse.shipped.facts
    var snapshot: Snapshot?

    func model(of lesson: Lesson) throws -> LessonModel {
      let snapshot = try self.snapshot ?? SnapshotWorld.embedded.get()
      return LessonModel(
        lesson, world: SnapshotWorld(snapshot: snapshot), facts: facts,
        figures: LessonFigures(snapshot, now: TestCourse.now))
    }
  }

  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var facts: [(id: String, old: String, new: String)] = []
    var snapshot: @Sendable (String) -> String = { $0 }

    func world() throws -> World {
      var world = World()
      var table = TestCourse.shipped.facts.source.text
      for fact in facts {
        let line = "\n\(fact.id)\t\(fact.old)\t"
        try #require(table.contains(line), "no fact \(line)")
        table = table.replacing(line, with: "\n\(fact.id)\t\(fact.new)\t")
      }
      world.facts = FactTable.parse(SourceText(name: "lessons/facts.tsv", text: table)).table
      let text = try #require(ContentLibrary.embedded.text(Snapshot.embeddedName))
      let changed = snapshot(text)
      #expect(changed != text || !facts.isEmpty)
      world.snapshot = try Snapshot.read(SourceText(name: "changed", text: changed))
      return world
    }
  }

  static let changes: [Change] = [
    Change(
      testDescription: "swap fee", facts: [("swap_fee", "33/65535", "66/65535")],
      snapshot: { $0.replacing(", 33, ", with: ", 66, ").replacing(",33,", with: ",66,") }),
    Change(
      testDescription: "take",
      facts: [
        ("max_take", "11796/65535", "5898/65535"), ("default_take", "11796/65535", "5898/65535"),
      ]),
    Change(testDescription: "a reserve", snapshot: FalsehoodTests.deeper(64)),
    Change(
      testDescription: "EMA speed",
      facts: [
        ("moving_factor", "1288490/4294967296", "2576980/4294967296"),
        ("ema_half_life", "2310", "1155"),
      ], snapshot: { $0.replacing("1288490", with: "2576980") }),
    Change(testDescription: "split", facts: [("owner_cut", "11796/65535", "5898/65535")]),
  ]

  /// The snapshot with a fifth more TAO in one pool.
  private static func deeper(_ netuid: Int) -> @Sendable (String) -> String {
    { text in
      guard
        let row = text.split(separator: "[\(netuid),", maxSplits: 1).last?.prefix(while: {
          $0 != "]"
        })
      else { return text }
      var cells = row.split(separator: ",").map(String.init)
      guard cells.count > 10, let tao = UInt64(cells[5].filter(\.isNumber)),
        let price = Double(cells[10].filter { $0.isNumber || ".e-".contains($0) })
      else { return text }
      cells[5] = " \(tao / 5 * 6)"
      cells[10] = " \(price * 1.2)"
      return text.replacing(String(row), with: cells.joined(separator: ","))
    }
  }

  /// Every sentence whose number is no longer the model's, found by reading the file line by line,
  /// is named on its line.
  @Test(arguments: changes)
  func whatBecameFalseIsNamed(change: Change) throws {
    let world = try change.world()
    var (false_, named) = (0, 0)
    var missed: [String] = []
    for lesson in TestCourse.shipped.lessons {
      let model = try world.model(of: lesson)
      let lines = FalsehoodTests.falseLines(of: model)
      guard !lines.isEmpty else { continue }
      let faults = try FalsehoodTests.faults(of: lesson, in: world)
      let found = Set(faults.compactMap { $0.position?.line })
      false_ += lines.count
      named += lines.count { found.contains($0) }
      missed += lines.filter { !found.contains($0) }.map { "\(lesson.source.name):\($0)" }
    }
    #expect(false_ > 3, "\(change.testDescription) makes only \(false_) lines false")
    #expect(named * 100 >= 95 * false_, "\(named) of \(false_); missed \(missed)")
  }

  /// Lines with a number that differs from the model's, from 1.
  private static func falseLines(of model: LessonModel) -> [Int] {
    model.lesson.source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { _, line in isFalse(line, model) }.map { $0.offset + 1 }
  }

  private static func isFalse(_ line: Substring, _ model: LessonModel) -> Bool {
    if let arrow = line.firstRange(of: "#=>") {
      let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return differs(String(line[arrow.upperBound...]), String(name), model)
    }
    for scheme in ["](calc:", "](fact:"] {
      let parts = line.split(separator: scheme, omittingEmptySubsequences: false)
      for (before, after) in zip(parts, parts.dropFirst()) {
        guard let open = before.lastIndex(of: "[") else { continue }
        let words = String(before[before.index(after: open)...])
        let target = destination(after)
        let expression = scheme == "](fact:" ? "fact(\(target))" : target
        if differs(words, expression, model) { return true }
      }
    }
    return false
  }

  /// What stands up to the bracket that closes the address.
  private static func destination(_ text: Substring) -> String {
    var depth = 0
    var result = ""
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" {
        if depth == 0 { break }
        depth -= 1
      }
      result.append(character)
    }
    return result
  }

  private static func differs(_ words: String, _ expression: String, _ model: LessonModel) -> Bool {
    guard let written = WrittenNumber(words), WrittenMonth.all(in: words).isEmpty,
      let value = try? model.fullScope.value(of: expression).quantity,
      let unit = model.fullScope.unit(named: written.unitText),
      let converted = (try? value.converted(to: unit)).flatMap({ $0 })
    else { return false }
    return !written.agrees(with: converted.number)
  }
}
