import Diagnostics

extension LintDocument {
  private static let secrets = PhraseList([
    "seed phrase", "seed phrases", "seedphrase", "seed-phrase", "seed words", "your seed",
    "recovery words", "recovery phrase", "recovery phrases", "secret phrase", "secret words",
    "backup phrase", "backup words", "mnemonic", "mnemonics", "mnemonic phrase", "private key",
    "private keys", "secret key", "secret keys", "12 words", "24 words", "twelve words",
    "twenty-four words", "12-word phrase", "24-word phrase", "wallet password", "coldkey password",
    // German and Spanish.
    "wiederherstellungswörter", "wiederherstellungsphrase", "geheimwörter", "privaten schlüssel",
    "private schlüssel", "privater schlüssel", "geheimen schlüssel", "geheime schlüssel",
    "deinen seed", "ihren seed", "12 wörter", "24 wörter", "zwölf wörter", "frase semilla",
    "palabras semilla", "frase de recuperación", "frase de recuperacion",
    "palabras de recuperación", "palabras de recuperacion", "clave privada", "claves privadas",
    "llave privada", "12 palabras", "24 palabras", "doce palabras",
  ])

  private static let asking: Set<String> = [
    "send", "give", "share", "enter", "type", "paste", "submit", "provide", "tell", "upload",
    "confirm", "verify", "import", "email", "mail", "dm", "message", "show", "reveal", "disclose",
    "hand", "need", "needs", "needed", "require", "requires", "required", "want", "wants", "post",
    "sende", "senden", "sendet", "schick", "schicke", "schicken", "schickt", "gib", "gebt",
    "geben", "eingeben", "eintippen", "tippe", "tippen", "teile", "teilen", "nenne", "nennen",
    "verrate", "übermitteln", "brauchen", "benötigen", "bestätige", "bestätigen",
    "envía", "envia", "envíe", "envie", "enviar", "envíanos", "envianos", "envíenos", "manda",
    "mándanos", "introduce", "introduzca", "introducir", "escribe", "escriba", "comparte",
    "comparta", "compartir", "danos", "dame", "dinos", "ingresa", "ingrese", "pega", "pegue",
    "necesitamos", "proporciona", "confirma", "confirme",
  ]

  /// Whose asking is told: `whoever asks you to type …`.
  private static let tellers: Set<String> = [
    "ask", "asks", "asked", "asking", "pide", "pida", "fragt",
  ]

  /// Sentences that ask for what opens a wallet.
  func askingFaults(_ reading: PhraseReading) -> [LintFault] {
    reading.found(LintDocument.secrets).compactMap { found in
      let sentence = reading.stretch(around: found.start, endingAt: PhraseReading.sentenceEnds)
      let words = reading.words(sentence)
      guard let secret = words.firstIndex(where: { $0.range.upperBound > found.start }),
        let verb = LintDocument.verb(of: secret, words.map(\.text)),
        !isWarned(words, verb: verb, secret: secret, reading)
      else { return nil }
      let start = min(reading.utf8(words[verb].range).lowerBound, found.utf8.lowerBound)
      let end = max(reading.utf8(words[verb].range).upperBound, found.utf8.upperBound)
      return LintFault(
        .asks, "this asks for “\(found.phrase)”", at: start..<end,
        hint: Hint("delete it, or say that nobody needs them"))
    }
  }

  /// The verb that asks for it: the nearest before it, or one behind it, as in “seed phrase required”.
  private static func verb(of secret: Int, _ words: [String]) -> Int? {
    words[max(0, secret - 8)..<secret].lastIndex(where: asking.contains)
      ?? words[min(secret + 1, words.count)..<min(secret + 6, words.count)]
      .firstIndex {
        $0.hasSuffix("ed") && asking.contains($0) || $0.hasSuffix("en") && asking.contains($0)
      }
  }

  /// `Never type …`, `nobody needs …`, `give … to nobody`, `whoever asks … is a thief`.
  private func isWarned(
    _ words: [PhraseReading.Word], verb: Int, secret: Int, _ reading: PhraseReading
  ) -> Bool {
    let texts = words.map(\.text)
    if texts.first == "never" || texts.first == "nunca" || LintDocument.callsFalse(texts) {
      return true
    }
    let clause = reading.stretch(
      around: words[verb].range.lowerBound, endingAt: PhraseReading.clauseEnds)
    let first = words.firstIndex { $0.range.lowerBound >= clause.lowerBound } ?? verb
    if LintDocument.denies(texts[first..<verb]) { return true }
    let told = texts[..<verb].lastIndex(where: LintDocument.tellers.contains)
    if let told, !texts[max(0, told - 2)..<told].contains("we") { return true }
    return LintDocument.denies(texts[verb..<min(texts.count, secret + 6)])
  }
}
