public import Diagnostics

/// `lessons/ids.lock`: under which ids progress is kept, and what became of those that are gone.
///
/// A line `lesson question fingerprint` for each question, with tabs between; `renamed OLD NEW` where
/// one has another id now, `removed OLD` where it went for good. An id is `lesson` or
/// `lesson/question`.
public struct LessonIdentities: Sendable {
  /// Its name in a library.
  public static let name = "lessons/ids.lock"

  struct Entry: Hashable {
    var lesson: String
    var question: String
    var fingerprint: String

    var id: String { "\(lesson)/\(question)" }
  }

  var entries: [Entry] = []
  var renamed: [(old: String, new: String)] = []
  var removed: [String] = []
  private(set) var source = SourceText(name: LessonIdentities.name, text: "")
  private var places: [String: Range<Int>] = [:]

  /// No ids yet.
  public init() {}

  /// Reads the file. Lines that make no sense are left out and reported.
  static func parse(_ source: SourceText) -> (LessonIdentities, [Diagnostic]) {
    var lock = LessonIdentities()
    var faults: [Diagnostic] = []
    lock.source = source
    for line in PlacedText(source.text, at: 0).lines
    where !line.trimmed.isEmpty && !line.text.hasPrefix("#") {
      let cells = line.parts(separatedBy: "\t").map(\.text)
      switch (cells.count, cells.first) {
      case (3, "renamed"): lock.renamed.append((cells[1], cells[2]))
      case (2, "removed"): lock.removed.append(cells[1])
      case (3, _):
        let entry = Entry(lesson: cells[0], question: cells[1], fingerprint: cells[2])
        lock.entries.append(entry)
        lock.places[entry.id] = line.range
      default:
        faults.append(
          LessonFault.identityLine.at(
            line.range, in: source, "this line of the list of ids makes no sense",
            hint: Hint("write it again with", code: "lesson check --write")))
      }
    }
    return (lock, faults)
  }

  /// The file.
  public var text: String {
    let head = [
      "# Under these ids progress is kept. `lesson check --write` renews the list; it never drops an id",
      "# without a line that says what became of it.",
    ]
    let lines = entries.map { "\($0.lesson)\t\($0.question)\t\($0.fingerprint)" }
    let moves = renamed.map { "renamed\t\($0.old)\t\($0.new)" }
    return (head + lines + moves + removed.map { "removed\t\($0)" }).joined(separator: "\n") + "\n"
  }

  /// What the lessons have now.
  static func entries(of lessons: [Lesson]) -> [Entry] {
    lessons.flatMap { lesson in
      lesson.questions.map {
        Entry(
          lesson: lesson.id.text, question: $0.id.text, fingerprint: lesson.fingerprint(of: $0))
      }
    }
  }

  // MARK: Check

  /// Where list and lessons differ.
  func faults(against lessons: [Lesson]) -> [Diagnostic] {
    let now = Dictionary(LessonIdentities.entries(of: lessons).map { ($0.id, $0) }) { first, _ in
      first
    }
    let known = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    let gone = entries.filter { now[$0.id] == nil && !isAccounted($0) }.map { entry in
      LessonFault.identityGone.at(
        places[entry.id] ?? 0..<0, in: source, "`\(entry.id)` is in no lesson any more",
        why: "What people answered is kept under it and would not be found.",
        hint: Hint(
          "give the question its id back; or write `renamed`, `\(entry.id)` and its new id here, "
            + "or `removed` and `\(entry.id)`, with tabs between"))
    }
    let other = now.values.filter { known[$0.id]?.fingerprint != $0.fingerprint }
    guard !other.isEmpty else { return gone }
    let names = other.map(\.id).sorted()
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    return gone + [
      LessonFault.identityUnlocked.at(
        0..<0, in: source,
        "new or changed since the list was written: \(names.prefix(3).joined(separator: ", "))\(more)",
        why: "Who answered a step that was changed is told so.",
        hint: Hint("renew the list", code: "lesson check --write"))
    ]
  }

  private func isAccounted(_ entry: Entry) -> Bool {
    removed.contains(entry.id) || removed.contains(entry.lesson)
      || renamed.contains { $0.old == entry.id || $0.old == entry.lesson }
  }

  /// The same after it was renewed: what somebody still has to account for.
  public func standing(against lessons: [Lesson]) -> [Diagnostic] {
    LessonIdentities.parse(SourceText(name: source.name, text: text)).0.faults(against: lessons)
  }

  // MARK: Renewing

  /// The list for these lessons. What was only renamed is found by what it says; an id that is gone
  /// otherwise stays, until somebody writes down what became of it.
  public func renewed(for lessons: [Lesson]) -> LessonIdentities {
    var lock = self
    let now = LessonIdentities.entries(of: lessons)
    let ids = Set(now.map(\.id))
    let gone = entries.filter { !ids.contains($0.id) && !isAccounted($0) }
    let known = Set(entries.map(\.id))
    let new = now.filter { !known.contains($0.id) }
    for (old, moved) in LessonIdentities.movedLessons(gone, new, lessons) {
      lock.renamed.append((old, moved))
    }
    for entry in gone where !lock.isAccounted(entry) {
      let twins = new.filter { $0.fingerprint == entry.fingerprint && $0.lesson == entry.lesson }
      if twins.count == 1 { lock.renamed.append((entry.id, twins[0].id)) }
    }
    lock.entries = now + gone.filter { !lock.isAccounted($0) }
    return lock
  }

  /// Lessons of which nothing is left under the old id while a new one asks most of the same.
  private static func movedLessons(
    _ gone: [Entry], _ new: [Entry], _ lessons: [Lesson]
  ) -> [(String, String)] {
    let present = Set(lessons.map(\.id.text))
    let lost = Dictionary(grouping: gone, by: \.lesson).filter { !present.contains($0.key) }
    return lost.sorted { $0.key < $1.key }.compactMap { old, entries in
      let prints = Set(entries.map(\.fingerprint))
      let found = Dictionary(grouping: new.filter { prints.contains($0.fingerprint) }, by: \.lesson)
      guard let best = found.max(by: { $0.value.count < $1.value.count }),
        best.value.count * 2 > entries.count
      else { return nil }
      return (old, best.key)
    }
  }
}
