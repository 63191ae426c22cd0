import Diagnostics

/// The lines between the two `---` at the start of a lesson: `key: scalar` or `key: [a, b]`, nothing else.
struct FrontMatter {
  /// The keys a lesson may have.
  enum Key: String, CaseIterable {
    case format, id, title, minutes, requires, outcomes, data, subnet, reviewed, translates

    var isRequired: Bool { ![.requires, .subnet, .translates].contains(self) }
  }

  struct Entry {
    var key: PlacedText
    var value: PlacedText
  }

  private(set) var entries: [Key: Entry] = [:]
  /// The UTF-8 offset after the closing line.
  private(set) var end = 0
  private(set) var faults: [Diagnostic] = []
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
    let lines = PlacedText(source.text, at: 0).lines
    guard lines.first?.text == "---",
      let closing = lines.dropFirst().firstIndex(where: { $0.text == "---" })
    else {
      faults.append(
        LessonFault.frontMatterMissing.at(
          0..<0, in: source, "a lesson begins with `---`, its keys, and `---`",
          hint: Hint("copy the first lines of another lesson")))
      return
    }
    end = lines[closing].range.upperBound
    for line in lines[1..<closing] where !line.trimmed.isEmpty { read(line) }
    checkMissing(at: lines[0].range)
  }

  private mutating func read(_ line: PlacedText) {
    guard let (name, value) = line.split(at: ":"), !name.isEmpty else {
      faults.append(
        LessonFault.frontMatterLine.at(
          line.range, in: source, "this line is not `key: value`",
          hint: Hint("write for example `minutes: 9`")))
      return
    }
    guard let key = Key(rawValue: name.text) else {
      let near = nearest(to: name.text, among: Key.allCases.map(\.rawValue)).first
      faults.append(
        LessonFault.unknownKey.at(
          name.range, in: source, "there is no key `\(name.text)`",
          hint: Hint(near.map { "did you mean `\($0)`?" } ?? "take the line out")))
      return
    }
    guard entries[key] == nil else {
      faults.append(
        LessonFault.doubleKey.at(
          name.range, in: source, "`\(key.rawValue)` stands here a second time",
          hint: Hint("keep one of the two lines")))
      return
    }
    entries[key] = Entry(key: name, value: value)
  }

  private mutating func checkMissing(at range: Range<Int>) {
    let missing = Key.allCases.filter { $0.isRequired && entries[$0] == nil }
    for key in missing {
      faults.append(
        LessonFault.missingKey.at(
          range, in: source, "the key `\(key.rawValue)` is missing",
          hint: Hint("add a line `\(key.rawValue): …`")))
    }
  }

  // MARK: Values

  mutating func text(_ key: Key) -> PlacedText? {
    guard let value = entries[key]?.value else { return nil }
    if value.isEmpty {
      malformed(key, "`\(key.rawValue)` has no value", "write one after the colon")
      return nil
    }
    return value
  }

  mutating func number(_ key: Key, in range: ClosedRange<Int>) -> Int? {
    guard let value = text(key) else { return nil }
    guard let number = Int(value.text), range.contains(number) else {
      malformed(
        key,
        "`\(key.rawValue)` is not a whole number from \(range.lowerBound) to \(range.upperBound)",
        "write for example `\(key.rawValue): \(range.lowerBound)`")
      return nil
    }
    return number
  }

  /// `[a, b]`; nothing for a key that is not there.
  mutating func list(_ key: Key) -> [PlacedText] {
    guard let value = text(key) else { return [] }
    guard let inside = value.dropping(prefix: "["), inside.text.hasSuffix("]") else {
      malformed(
        key, "`\(key.rawValue)` is not a list", "write `\(key.rawValue): [first, second]`")
      return []
    }
    let items = PlacedText(inside.text.dropLast(), at: inside.start)
    return items.trimmed.isEmpty ? [] : items.parts(separatedBy: ",").filter { !$0.isEmpty }
  }

  mutating func malformed(_ key: Key, _ summary: String, _ hint: String) {
    guard let entry = entries[key] else { return }
    let range = entry.value.isEmpty ? entry.key.range : entry.value.range
    faults.append(
      LessonFault.malformedValue.at(range, in: source, summary, hint: Hint(hint)))
  }
}
