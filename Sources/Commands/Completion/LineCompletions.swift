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
    /// Whether it is one word whatever it contains, a name or a path: quoted where it must be.
    var isOneWord = false

    /// A possibility.
    public init(_ text: String, note: String = "", isWhole: Bool = true) {
      self.text = text
      self.note = note
      self.isWhole = isWhole
    }

    /// A name or a path, which may have spaces in it.
    static func oneWord(
      _ text: String, note: String = "", isWhole: Bool = true
    ) -> LineCompletions.Candidate {
      var candidate = LineCompletions.Candidate(text, note: note, isWhole: isWhole)
      candidate.isOneWord = true
      return candidate
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

  /// As it goes into a line; nil if it cannot.
  func quoted(by quote: Character?) -> LineCompletions.Candidate? {
    guard isOneWord || quote != nil else { return self }
    guard let text = LineWords.quoted(text, by: quote, isWhole: isWhole) else { return nil }
    return LineCompletions.Candidate(text, note: note, isWhole: isWhole)
  }
}
