import CivilTime
import Diagnostics
import JSONText

extension Progress {
  /// The kept form, with a final newline. Read back by `init(text:)`; described in
  /// `docs/lesson-format.md`.
  public var text: String {
    let entries = lessons.sorted { $0.key < $1.key }.map { id, progress in
      JSONValue.Member(id, progress.json)
    }
    let members: [JSONValue.Member] = [
      .init("schema", .string(Progress.schema)),
      .init("current", current.map(JSONValue.string) ?? .null), .init("lessons", .object(entries)),
    ]
    let review = cards.sorted { $0.key < $1.key }.map(\.value.json)
    let value = JSONValue.object(
      members + (placed.map { [.init("placed", .string($0))] } ?? [])
        + (review.isEmpty ? [] : [.init("review", .array(review))]))
    return value.text(pretty: true) + "\n"
  }

  private static let schema = "taolab-progress/1"

  /// What a text is, if not progress of this lab: nothing we know, or of another version.
  public static func foreignSchema(of text: String) -> String? {
    let value = try? JSONReader.read(SourceText(name: "", text: text)).value
    let schema = value?["schema"]?.stringValue
    return schema?.hasPrefix("taolab-progress/") == true && schema != Progress.schema ? schema : nil
  }

  /// Progress from its kept form; nil if it is not ours or of another version.
  public init?(text: String) {
    guard
      let value = try? JSONReader.read(SourceText(name: "progress.json", text: text)).value,
      value["schema"]?.stringValue == Progress.schema,
      let members = value["lessons"]?.objectValue
    else { return nil }
    current = value["current"]?.stringValue
    placed = value["placed"]?.stringValue
    for member in members {
      guard let progress = LessonProgress(json: member.value) else { return nil }
      lessons[member.key] = progress
    }
    for value in value["review"]?.arrayValue ?? [] {
      guard let card = ReviewCard(json: value) else { return nil }
      cards[card.key] = card
    }
  }
}

extension ReviewCard {
  fileprivate var json: JSONValue {
    [
      "lesson": .string(lesson), "question": .string(question),
      "successes": .integer(successes), "times": .integer(times), "due": .string(due.text),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let lesson = json["lesson"]?.stringValue, let question = json["question"]?.stringValue,
      let successes = json["successes"]?.intValue, let times = json["times"]?.intValue,
      let due = json["due"]?.stringValue.flatMap({ CivilDate($0) })
    else { return nil }
    self.init(
      lesson: lesson, question: question, successes: successes, times: times, due: due)
  }
}

extension LessonProgress {
  fileprivate var json: JSONValue {
    let questions = records.sorted { $0.key < $1.key }.map { id, record in
      JSONValue.Member(id, record.json)
    }
    let members: [JSONValue.Member] = [
      .init("content", .string(contentHash)), .init("screen", .string(screen)),
      .init("answered", .bool(isAnswered)), .init("finished", .bool(isFinished)),
      .init("questions", .object(questions)),
      .init("lines", .array(lines.map(JSONValue.string))),
    ]
    return .object(
      members + JSONValue.strings("marks", marks)
        + (past.isEmpty ? [] : [.init("past", .array(past.map(\.json)))])
        + (future.isEmpty ? [] : [.init("future", .array(future.map(\.json)))])
        + (asksToRestart ? [.init("asks_to_restart", .bool(true))] : []))
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
    marks = json.strings("marks")
    asksToRestart = json["asks_to_restart"]?.boolValue ?? false
    guard let records = Record.all(questions), let past = Moment.all(json["past"]),
      let future = Moment.all(json["future"])
    else { return nil }
    (self.records, self.past, self.future) = (records, past, future)
  }
}

extension LessonProgress.Moment {
  fileprivate var json: JSONValue {
    let questions = records.sorted { $0.key < $1.key }.map { id, record in
      JSONValue.Member(id, record.json)
    }
    return [
      "screen": .string(screen), "answered": .bool(isAnswered), "questions": .object(questions),
    ]
  }

  /// Nothing for a key that is not there, nil for one that holds something else.
  fileprivate static func all(_ json: JSONValue?) -> [Self]? {
    guard let json else { return [] }
    guard let values = json.arrayValue else { return nil }
    let moments = values.compactMap { value -> Self? in
      guard let screen = value["screen"]?.stringValue,
        let isAnswered = value["answered"]?.boolValue,
        let questions = value["questions"]?.objectValue,
        let records = LessonProgress.Record.all(questions)
      else { return nil }
      return Self(screen: screen, isAnswered: isAnswered, records: records)
    }
    return moments.count == values.count ? moments : nil
  }
}

extension JSONValue {
  /// A member with a list of words; none for an empty list.
  fileprivate static func strings(_ key: String, _ words: [String]) -> [Member] {
    words.isEmpty ? [] : [Member(key, .array(words.map(JSONValue.string)))]
  }

  fileprivate func strings(_ key: String) -> [String] {
    self[key]?.arrayValue?.compactMap(\.stringValue) ?? []
  }
}

extension LessonProgress.Record {
  /// Records by question; nil if one of them is none.
  fileprivate static func all(_ members: [JSONValue.Member]) -> [String: Self]? {
    var records: [String: Self] = [:]
    for member in members {
      guard let record = Self(json: member.value) else { return nil }
      records[member.key] = record
    }
    return records
  }

  fileprivate var json: JSONValue {
    let members: [JSONValue.Member] = [
      .init("outcome", .string(outcome.rawValue)), .init("attempts", .integer(attempts)),
      .init("hints", .integer(hints)), .init("tried", .bool(hasTried)),
      .init("given", given.map(JSONValue.string) ?? .null),
    ]
    return .object(
      members + (asked.map { [.init("asked", .string($0))] } ?? [])
        + (step.map { [.init("step", .string($0))] } ?? [])
        + (wasShown ? [.init("shown", .bool(true))] : [])
        + (endedAt.map { [.init("at", .integer(Int($0)))] } ?? [])
        + (seconds > 0 ? [.init("seconds", .integer(Int(seconds)))] : [])
        + JSONValue.strings("moves", moves) + JSONValue.strings("undone", undone))
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
    asked = json["asked"]?.stringValue
    step = json["step"]?.stringValue
    wasShown = json["shown"]?.boolValue ?? false
    endedAt = json["at"]?.intValue.map(Int64.init)
    seconds = min(max(0, json["seconds"]?.intValue.map(Int64.init) ?? 0), 1 << 40)
    moves = json.strings("moves")
    undone = json.strings("undone")
  }
}
