import Diagnostics

extension LintDocument {
  /// What nobody can promise, in small letters.
  static let banned =
    [
      "guaranteed", "we guarantee", "guarantees you", "guarantees profit", "guarantees a profit",
      "risk-free", "risk free", "riskless", "riskfree", "without risk", "without any risk",
      "no risk", "no risks", "zero risk", "zero-risk", "safe yield", "safe return", "safe returns",
      "safe income", "safe investment", "secure income", "100% safe", "100 % safe", "100% secure",
      "100 % secure", "completely safe", "totally safe", "absolutely safe", "perfectly safe",
      "is safe", "are safe", "is secure", "passive income", "effortless income", "cannot lose",
      "can't lose", "cant lose", "can not lose", "never lose", "won't lose", "will not lose",
      "impossible to lose", "nothing to lose", "no downside", "will earn", "will pay you",
      "will make you", "will double", "will triple", "always profitable", "always pays",
      "always earns", "always grows", "always wins", "always goes up", "sure profit",
      "sure profits", "sure win", "sure thing", "certain profit", "assured profit",
      "assured return", "easy money", "free money", "get rich", "double your", "triple your",
      "multiply your", "10x your", "100x your", "to the moon",
    ] + bannedInGerman + bannedInSpanish

  private static let bannedInGerman = [
    "garantiert", "garantierte", "garantierter", "garantierten", "garantieren wir",
    "wir garantieren", "risikofrei", "risikofreie", "risikofreier", "risikolos", "risikolose",
    "ohne risiko", "ohne jedes risiko", "kein risiko", "null risiko", "sichere rendite",
    "sicherer ertrag", "sicherer gewinn", "sichere gewinne", "100% sicher", "100 % sicher",
    "absolut sicher", "völlig sicher", "ist sicher", "sind sicher", "passives einkommen",
    "nicht verlieren", "nichts zu verlieren", "nie verlieren", "immer gewinn", "verdoppeln sie",
    "verdopple dein", "verdopple deine", "verdoppelt dein", "schnell reich", "leichtes geld",
  ]

  private static let bannedInSpanish = [
    "garantizado", "garantizada", "garantizados", "garantizadas", "garantizamos", "sin riesgo",
    "sin riesgos", "sin ningún riesgo", "cero riesgo", "libre de riesgo", "rendimiento seguro",
    "ganancia segura", "ganancias seguras", "100% seguro", "100 % seguro", "100% segura",
    "100 % segura", "totalmente seguro", "es seguro", "es segura", "ingresos pasivos",
    "no puedes perder", "no se puede perder", "nunca pierde", "nunca pierdes", "nada que perder",
    "duplica tu", "duplica tus", "duplicarás", "dinero fácil", "siempre gana", "siempre ganas",
    "hazte rico",
  ]

  private static let promises = PhraseList(banned)

  /// Promises that nothing takes back.
  func promiseFaults(_ reading: PhraseReading) -> [LintFault] {
    reading.found(LintDocument.promises).filter { !isTakenBack($0, reading) }.map { found in
      LintFault(
        .banned, "“\(found.phrase)”: nobody can promise this", at: found.utf8,
        hint: Hint("say what it rests on, or what can go wrong"))
    }
  }

  /// `No return is guaranteed`, `“risk-free” is a lie`.
  private func isTakenBack(_ found: PhraseReading.Found, _ reading: PhraseReading) -> Bool {
    let clause = reading.stretch(around: found.start, endingAt: PhraseReading.clauseEnds)
    let before = reading.words(clause.lowerBound..<found.start).map(\.text)
    let near = before.suffix(LintDocument.reach)
    let own = near.lastIndex(where: LintDocument.joints.contains).map { near[($0 + 1)...] } ?? near
    if LintDocument.denies(own) { return true }
    let sentence = reading.stretch(around: found.start, endingAt: PhraseReading.sentenceEnds)
    return LintDocument.callsFalse(reading.words(sentence).map(\.text))
  }

  /// So many words before a phrase may deny it.
  private static let reach = 5

  /// What begins something of its own.
  private static let joints: Set<String> = [
    "and", "but", "und", "aber", "sondern", "y", "pero", "sino",
  ]

  private static let denials: Set<String> = [
    "no", "not", "never", "nobody", "nothing", "none", "neither", "nor", "cannot", "hardly",
    "nicht", "nie", "niemals", "kein", "keine", "keiner", "keinen", "keinem", "niemand", "nichts",
    "weder", "nunca", "nadie", "nada", "ningún", "ninguna", "ninguno", "jamás", "tampoco",
  ]

  /// Whether words deny what follows: `is not`, `nobody`, `don't`; `not only` does not.
  static func denies(_ words: ArraySlice<String>) -> Bool {
    words.indices.contains { index in
      let isDenial = denials.contains(words[index]) || words[index].hasSuffix("n't")
      let next = index + 1 < words.endIndex ? words[index + 1] : ""
      return isDenial && !["only", "nur", "solo", "sólo"].contains(next)
    }
  }

  private static let lies: Set<String> = [
    "scam", "scams", "scammer", "scammers", "lie", "lies", "fraud", "false", "wrong", "thief",
    "thieves", "steal", "steals", "lüge", "betrug", "betrüger", "falsch", "mentira", "estafa",
    "falso", "falsa",
  ]

  /// Whether a sentence calls what it tells a lie or a theft; `no scam` calls it none.
  static func callsFalse(_ words: [String]) -> Bool {
    words.indices.contains { index in
      lies.contains(words[index]) && !denies(words[max(0, index - 3)..<index])
    }
  }
}
