/// What could stand at the cursor of a typed line.
public struct LineCompletions: Hashable, Sendable {
  /// One possibility.
  public struct Candidate: Hashable, Sendable {
    /// The text to put there.
    public var text: String
    /// A few words about it.
    public var note: String
    /// False where more is to come, as after a folder's `/` or a function's bracket.
    public var isWhole: Bool

    /// A possibility.
    public init(_ text: String, note: String = "", isWhole: Bool = true) {
      self.text = text
      self.note = note
      self.isWhole = isWhole
    }
  }

  /// UTF-8 offsets of the word that a candidate replaces.
  public var range: Range<Int>
  /// In the order to show them.
  public var candidates: [Candidate]
}

extension LineCompletions.Candidate {
  /// Whether it continues what was typed; case does not matter.
  func begins(with typed: String) -> Bool {
    text.lowercased().hasPrefix(typed.lowercased())
  }
}
