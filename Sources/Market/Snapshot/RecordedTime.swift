public import CivilTime
import JSONText
import TextFormats

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
