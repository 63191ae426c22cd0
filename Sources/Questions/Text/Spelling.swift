import Diagnostics

/// Finds the word of the vocabulary that a mistyped one most likely is.
struct Spelling: Sendable {
  private struct Candidate: Sendable {
    var text: String
    /// The letters in it, a bit each.
    var letters: UInt32
    var languages: LanguageSet
    var isStem: Bool
  }

  /// By first letter.
  private var candidates: [UInt8: [Candidate]] = [:]

  static let shared = Spelling(Vocabulary.shared)

  init(_ vocabulary: Vocabulary) {
    for (known, isStem) in [(vocabulary.repairable, false), (vocabulary.stems, true)] {
      for (text, languages) in known
      where text.utf8.count >= 4 && text.utf8.allSatisfy(Self.isLetter) {
        guard let first = text.utf8.first else { continue }
        candidates[first, default: []].append(
          Candidate(
            text: text, letters: Self.letters(text.utf8), languages: languages, isStem: isStem))
      }
    }
    for first in candidates.keys {
      candidates[first]?.sort { ($0.text, $0.isStem ? 1 : 0) < ($1.text, $1.isStem ? 1 : 0) }
    }
  }

  /// The word meant, if one of these languages has one near enough: one slip in a word of five letters, two in
  /// one of eight.
  func repaired(_ word: String, in languages: LanguageSet) -> String? {
    let bytes = Array(word.utf8)
    guard (4...20).contains(bytes.count), bytes.allSatisfy(Self.isLetter) else { return nil }
    let letters = Self.letters(word.utf8)
    let allowed = bytes.count >= 8 ? 2 : 1
    var best: (distance: Int, candidate: Candidate)?
    // The first letter is right, or it changed places with the second.
    for first in Set([bytes[0], bytes[1]]).sorted() {
      for candidate in candidates[first] ?? [] {
        guard !candidate.languages.isDisjoint(with: languages),
          abs(candidate.text.utf8.count - bytes.count) <= allowed || candidate.isStem,
          (candidate.letters ^ letters).nonzeroBitCount <= 2 * allowed || candidate.isStem,
          let distance = distance(word, bytes.count, candidate, allowed)
        else { continue }
        if distance < best?.distance ?? Int.max { best = (distance, candidate) }
      }
    }
    return best?.candidate.text
  }

  private func distance(
    _ word: String, _ length: Int, _ candidate: Candidate, _ allowed: Int
  ) -> Int? {
    let size = candidate.text.utf8.count
    if !candidate.isStem {
      // A word of four letters is right or has two of them changed about.
      if length < 5 && size < 5 { return isTransposed(word, candidate.text) ? 1 : nil }
      let distance = editDistance(word, candidate.text)
      return distance <= allowed ? distance : nil
    }
    // An ending, not another word.
    guard size >= 5, (size...size + 3).contains(length) else { return nil }
    let beginning = String(word.prefix(size))
    guard (Self.letters(beginning.utf8) ^ candidate.letters).nonzeroBitCount <= 2,
      editDistance(beginning, candidate.text) <= 1
    else { return nil }
    return 1
  }

  private func isTransposed(_ word: String, _ other: String) -> Bool {
    word.utf8.count == other.utf8.count && word != other && editDistance(word, other) == 1
      && Self.letters(word.utf8) == Self.letters(other.utf8)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func letters(_ text: some Sequence<UInt8>) -> UInt32 {
    text.reduce(0) { $0 | 1 << UInt32(($1 &- 97) & 31) }
  }
}
