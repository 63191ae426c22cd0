/// The language of a question, from its words.
enum QuestionLanguage {
  /// The language that knows the most of them; English if none is ahead.
  static func of(_ tokens: [Token], _ vocabulary: Vocabulary) -> Language {
    var counts: [Language: Int] = [:]
    for token in tokens where token.isWord {
      let heard = vocabulary.heard(token.text)
      let languages = vocabulary.languages(of: heard)
      let own = vocabulary.littleLanguages(of: heard)
      for language in Language.allCases {
        let set = LanguageSet(language)
        // A word that a language has alone tells more than one it shares.
        if languages == set { counts[language, default: 0] += 2 }
        if !languages.isDisjoint(with: set) { counts[language, default: 0] += 1 }
        if own == set { counts[language, default: 0] += 1 }
      }
      // Letters that only one of them writes.
      if token.written.contains(where: { "ßäöüÄÖÜ".contains($0) }) {
        counts[.german, default: 0] += 3
      }
      if token.written.contains(where: { "ñáéíóúÑ".contains($0) }) {
        counts[.spanish, default: 0] += 3
      }
    }
    if tokens.contains(where: { $0.text == "¿" }) { counts[.spanish, default: 0] += 6 }
    let most = counts.values.max() ?? 0
    return Language.allCases.first { counts[$0] == most } ?? .english
  }
}
