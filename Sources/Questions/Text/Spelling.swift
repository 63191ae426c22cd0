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
    vocabulary.forEachRepair { text, isStem, languages in
      guard text.utf8.count >= 4, text.utf8.allSatisfy(Self.isLetter), let first = text.utf8.first
      else { return }
      candidates[first, default: []].append(
        Candidate(
          text: text, letters: Self.letters(text.utf8), languages: languages, isStem: isStem))
    }
    for first in candidates.keys {
      candidates[first]?.sort { ($0.text, $0.isStem ? 1 : 0) < ($1.text, $1.isStem ? 1 : 0) }
    }
  }

  /// The word meant, if one of these languages has one near enough: one slip in a word of five letters, two in
  /// one of nine.
  func repaired(_ word: String, in languages: LanguageSet) -> String? {
    let bytes = Array(word.utf8)
    guard (4...20).contains(bytes.count), bytes.allSatisfy(Self.isLetter) else { return nil }
    let letters = Self.letters(word.utf8)
    guard !Self.rightWords.contains(word) else { return nil }
    let allowed = bytes.count >= 9 ? 2 : 1
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

  /// Words that are right and say nothing here, however near to one that does.
  private static let rightWords: Set<String> = Set(
    """
    customer customers cheat cheats cheated custom longest grandma painted eaten
    apple apply backs bars beans began boring brand bread break bright brought build burst cards
    cares cases center chart cheap check chess chief clean clear cleaner climb coast coach coat count
    couple court cover crime cross crowd cure curse cute dance death debt delay depth desk drain drama
    draw dream dress drink drive drives effect effects empty enemy event exist fault field fight flag
    flags flat floor flow fresh front fruit giant glass grade grand grass ground group guess habit
    hate heart heat heavy hint horn host judge knife large laugh layer leaf lean learn lesson letter
    light limb line liver loud lunch magic metal meter minor mirror model monkey month mood moral
    mouse mouth music nature novel nurse ocean option original originate paint papers patient piece
    pilot plain plane plate pocket pockets poem point press pride prime principle print prison
    problem project property proud proof queue quarters race rail rain reach refund refunded region
    regret relax requested rescue rice rights river road rough route royal rules saint sauce scale
    scene score sense serve shape sharp sheet shelf shine shock shoot shore sight signal silly size
    skill slicing slide smells smile smoke snake solid sorry sound south space speak speaking
    spending spirit sport spring stage stairs stamp stand station steam steel stick stone store storm
    story strange stream street strong style sucks sugar sunny sweet swim table taste teach thick
    threat tired title tooth total touch tower toy trail train treat tree tribe trick trip truck
    trust truth uncle unit urban user users vague verse video visit voice waste watch water wear
    weight wheel while white wild wind wine wiser wood worry wound wrote yellow youth
    aufgehort empeora existe gehe gewonnen halber klempner lief liest merk nett tocar unterscheiden
    wechsle werfen
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
