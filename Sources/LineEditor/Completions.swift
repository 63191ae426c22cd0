/// What could stand at the cursor.
public struct Completions: Hashable, Sendable {
  /// One possibility.
  public struct Candidate: Hashable, Sendable {
    /// The text that replaces the range.
    public var text: String
    /// A few words about it, shown in the list.
    public var note: String
    /// False where more is to come, as after a folder's `/`: no space is added.
    public var isWhole: Bool

    /// A possibility.
    public init(_ text: String, note: String = "", isWhole: Bool = true) {
      self.text = text
      self.note = note
      self.isWhole = isWhole
    }
  }

  /// UTF-8 offsets of the stretch of the line that a candidate replaces.
  public var replaceRange: Range<Int>
  /// The possibilities in the order to show them.
  public var candidates: [Candidate]

  /// Possibilities for a stretch of the line.
  public init(replaceRange: Range<Int>, candidates: [Candidate]) {
    self.replaceRange = replaceRange
    self.candidates = candidates
  }
}

/// What a Tab does to the line: decided here, carried out by the editor.
struct CompletionEdit: Hashable {
  /// Characters (Unicode scalars) to delete before the cursor.
  var deletesBefore = 0
  /// Characters to delete after it.
  var deletesAfter = 0
  /// Text to insert then.
  var insertion = ""
  /// Whether there is a choice left to show.
  var isAmbiguous = false

  /// Nil if there is nothing to complete.
  init?(_ completions: Completions, line: String, cursor: Int) {
    guard let first = completions.candidates.first else { return nil }
    let bytes = Array(line.utf8)
    let cursor = min(max(0, cursor), bytes.count)
    let start = min(max(0, completions.replaceRange.lowerBound), cursor)
    let end = max(cursor, min(completions.replaceRange.upperBound, bytes.count))
    let typed = String(decoding: bytes[start..<cursor], as: UTF8.self)
    isAmbiguous = completions.candidates.count > 1
    if isAmbiguous {
      let common = Self.commonPrefix(completions.candidates.map(\.text))
      // Candidates may differ in case or be found by another name: never shorten what was typed.
      guard common.count > typed.count || common.count == typed.count && common != typed else {
        return
      }
      insertion = common
    } else {
      let hasSpace = end < bytes.count && bytes[end] == 0x20
      insertion = first.text + (first.isWhole && !hasSpace ? " " : "")
    }
    deletesBefore = typed.unicodeScalars.count
    deletesAfter = String(decoding: bytes[cursor..<end], as: UTF8.self).unicodeScalars.count
  }

  /// Whether the line changes.
  var isEmpty: Bool { insertion.isEmpty }

  private static func commonPrefix(_ texts: [String]) -> String {
    guard var prefix = texts.first else { return "" }
    for text in texts.dropFirst() {
      prefix = String(zip(prefix, text).prefix { $0 == $1 }.map(\.0))
    }
    return prefix
  }
}
