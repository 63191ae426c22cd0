import Diagnostics
import JSONText

extension Progress {
  /// The kept form, with a final newline. Read back by `init(text:)`; described in
  /// `docs/lesson-format.md`.
  public var text: String {
    let entries = lessons.sorted { $0.key < $1.key }.map { id, progress in
      JSONValue.Member(id, progress.json)
    }
    let value: JSONValue = [
      "schema": .string(Progress.schema), "current": current.map(JSONValue.string) ?? .null,
      "lessons": .object(entries),
    ]
    return value.text(pretty: true) + "\n"
  }

  private static let schema = "taolab-progress/1"

  /// Progress from its kept form; nil if it is not ours or of another version.
  public init?(text: String) {
    guard
      let value = try? JSONReader.read(SourceText(name: "progress.json", text: text)).value,
      value["schema"]?.stringValue == Progress.schema,
      let members = value["lessons"]?.objectValue
    else { return nil }
    current = value["current"]?.stringValue
    for member in members {
      guard let progress = LessonProgress(json: member.value) else { return nil }
      lessons[member.key] = progress
    }
  }
}

extension LessonProgress {
  fileprivate var json: JSONValue {
    let questions = records.sorted { $0.key < $1.key }.map { id, record in
      JSONValue.Member(id, record.json)
    }
    return [
      "content": .string(contentHash), "screen": .string(screen), "answered": .bool(isAnswered),
      "finished": .bool(isFinished), "questions": .object(questions),
      "lines": .array(lines.map(JSONValue.string)),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let content = json["content"]?.stringValue, let screen = json["screen"]?.stringValue,
      let isAnswered = json["answered"]?.boolValue, let isFinished = json["finished"]?.boolValue,
      let questions = json["questions"]?.objectValue, let lines = json["lines"]?.arrayValue
    else { return nil }
    self.init(contentHash: content, screen: screen)
    self.isAnswered = isAnswered
    self.isFinished = isFinished
    self.lines = lines.compactMap(\.stringValue)
    for question in questions {
      guard let record = Record(json: question.value) else { return nil }
      records[question.key] = record
    }
  }
}

extension LessonProgress.Record {
  fileprivate var json: JSONValue {
    [
      "outcome": .string(outcome.rawValue), "attempts": .integer(attempts),
      "hints": .integer(hints), "tried": .bool(hasTried),
      "given": given.map(JSONValue.string) ?? .null,
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let outcome = json["outcome"]?.stringValue.flatMap(Outcome.init(rawValue:)),
      let attempts = json["attempts"]?.intValue, let hints = json["hints"]?.intValue,
      let hasTried = json["tried"]?.boolValue, (0...3).contains(hints), attempts >= 0,
      attempts < Int.max
    else { return nil }
    self.init()
    self.outcome = outcome
    self.attempts = attempts
    self.hints = hints
    self.hasTried = hasTried
    given = json["given"]?.stringValue
  }
}
