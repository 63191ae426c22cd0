import ArgumentParser

/// What could stand at the cursor of a typed line.
public struct LineCompletions: Hashable, Sendable {
  /// One possibility.
  public struct Candidate: Hashable, Sendable {
    /// The text to put there.
    public var text: String
    /// A few words about it.
    public var note: String
    /// False where more is to come, as after a folder's `/`.
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

extension Session {
  /// What could stand at a UTF-8 offset of a line: verbs first, then what the verb takes.
  public func completions(of line: String, at cursor: Int) -> LineCompletions {
    let bytes = Array(line.utf8)
    let end = min(max(0, cursor), bytes.count)
    let start = (bytes[..<end].lastIndex(of: 0x20) ?? -1) + 1
    let typed = String(decoding: bytes[start..<end], as: UTF8.self)
    let words = LineWords.split(String(decoding: bytes[..<start], as: UTF8.self))
    return LineCompletions(
      range: start..<end, candidates: candidates(after: words).filter { $0.begins(with: typed) })
  }

  private func candidates(after words: [String]) -> [LineCompletions.Candidate] {
    guard let verb = words.first else { return Self.verbCandidates }
    guard let type = Catalogue.command(named: verb) else { return [] }
    return type.completions(after: Array(words.dropFirst()), in: self)
  }

  /// Every verb with what it does.
  static var verbCandidates: [LineCompletions.Candidate] {
    Catalogue.all.map { .init($0.verb, note: $0.configuration.abstract) }
  }
}

extension LineCompletions.Candidate {
  /// Whether it continues what was typed; case does not matter.
  fileprivate func begins(with typed: String) -> Bool {
    text.lowercased().hasPrefix(typed.lowercased())
  }
}
