import JSONText

/// The time of a block and how it is known.
public struct RecordedTime: Hashable, Sendable {
  /// How a time is known.
  public enum Quality: String, CaseIterable, Hashable, Sendable {
    /// The block's own timestamp.
    case recorded
    /// Computed from the timestamp of another block; see the note.
    case derived
  }

  /// The moment.
  public var time: UnixTime
  /// How it is known.
  public var quality: Quality
  /// What was done, in words.
  public var note: String?

  static let shape = JSONShape<RecordedTime>.object { fields in
    let time = fields.required("utc", timeShape)
    let quality = fields.required("quality", JSONShape<Quality>.word)
    let note = fields.optional("note", .text(upTo: 500))
    guard let time, let quality else { return nil }
    return RecordedTime(
      time: time, quality: quality, note: note.map { SafeText.neutralised($0, limit: 500) })
  }
}

/// A moment as `2026-10-08T19:18:48Z`.
let timeShape = JSONShape<String>.text(upTo: 40).map("a time like 2026-10-08T19:18:48Z") {
  UnixTime(iso8601: $0)
}

/// A day as `2026-10-08`.
let dateShape = JSONShape<String>.text(upTo: 40).map("a date like 2026-10-08") { CivilDate($0) }
