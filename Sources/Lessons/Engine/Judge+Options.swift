extension Judge {
  /// One option or several, by letter, number or words.
  func options(_ line: String, _ question: Question) -> Verdict {
    let line = Judge.withoutLabel(line)
    var chosen: [Int] = []
    if let whole = Judge.option(line, question.options) {
      chosen = [whole]
    } else {
      let parts = line.split { $0 == " " || $0 == "," || $0 == ";" }
      for part in parts where !Judge.joins(part) {
        guard let index = Judge.option(String(part), question.options) else { return .noOption }
        chosen.append(index)
      }
    }
    let unique = Set(chosen)
    guard !unique.isEmpty, question.kind == .multi || unique.count == 1 else { return .noOption }
    let right = Set(question.options.indices.filter { question.options[$0].isRight })
    return .options(unique.sorted().map { question.options[$0] }, isRight: unique == right)
  }

  /// A word between two options: `a and c`.
  static func joins(_ word: Substring) -> Bool {
    ["and", "und", "y", "e", "&", "+"].contains(word.lowercased())
  }

  private static let labels: Set<Substring> = [
    "option", "options", "answer", "answers", "choice", "letter", "number", "antwort", "antworten",
    "möglichkeit", "opción", "opcion", "opciones", "respuesta", "respuestas", "letra",
  ]

  /// A line without the word for what it names: `option c`, `Antwort b`.
  static func withoutLabel(_ line: String) -> String {
    let trimmed = line.drop { $0.isWhitespace }
    let first = trimmed.prefix { !$0.isWhitespace }
    let rest = trimmed.dropFirst(first.count).drop { $0.isWhitespace }
    return labels.contains(first.lowercased()[...]) && !rest.isEmpty ? String(rest) : line
  }

  /// The letter in front of an option's words, as they stand on the screen: `A) the formula`, `b: it
  /// falls`; nil where the words are those of another one.
  private static func listed(_ line: String, _ options: [Question.Option]) -> Int? {
    let text = line.drop { $0.isWhitespace || $0 == "(" }
    guard let letter = text.first, text.dropFirst().first.map({ ").:".contains($0) }) == true,
      let named = symbol(letter.lowercased(), options.count)?.index
    else { return nil }
    let rest = folded(String(text.dropFirst(2)))
    guard !rest.isEmpty else { return named }
    return folded(options[named].words.plainText).hasPrefix(rest) ? named : nil
  }

  /// All options, each once: `b a c`, `2 1 3` or `bac`.
  func order(_ line: String, _ question: Question) -> Verdict {
    guard let given = Judge.sequence(line, question.options) else { return .noOption }
    let options = given.map { question.options[$0] }
    let right = options.sorted { ($0.place ?? 0) < ($1.place ?? 0) }
    let wrong = options.indices.first { options[$0] != right[$0] }
    return .order(options, wrong: wrong)
  }

  /// The options of a line that names each once, in the order given.
  static func sequence(_ line: String, _ options: [Question.Option]) -> [Int]? {
    var parts = line.split { " ,;<>".contains($0) }.map(String.init)
    if parts.count == 1, let run = parts.first, run.count == options.count, run.count > 1 {
      parts = run.map { String($0) }
    }
    let given = parts.compactMap { option($0, options) }
    guard given.count == parts.count, given.count == options.count, Set(given).count == given.count
    else { return nil }
    return given
  }

  /// The option meant by a letter, a number from 1, or its words or their beginning.
  static func option(_ text: String, _ options: [Question.Option]) -> Int? {
    let wanted = folded(text)
    guard !wanted.isEmpty else { return nil }
    if let named = symbol(wanted, options.count) { return named.index }
    if let listed = listed(text, options) { return listed }
    let words = options.map { folded($0.words.plainText) }
    if let exact = words.firstIndex(of: wanted) { return exact }
    let starting = words.indices.filter { words[$0].hasPrefix(wanted) }
    if starting.count == 1 { return starting[0] }
    if let bare = words.firstIndex(where: { withoutArticle($0) == withoutArticle(wanted) }) {
      return bare
    }
    // One word out of the middle of an option may mean anything: `progress`.
    guard wanted.contains(" ") else { return nil }
    let containing = words.indices.filter { " \(words[$0]) ".contains(" \(wanted) ") }
    return containing.count == 1 ? containing[0] : nil
  }

  /// A letter or a number in the place of an option's words.
  private struct Symbol {
    /// Which option; nil if there is none of it.
    var index: Int?
  }

  private static func symbol(_ wanted: String, _ count: Int) -> Symbol? {
    let index: Int
    if wanted.count == 1, let letter = wanted.unicodeScalars.first?.value,
      (97...122).contains(letter)
    {
      index = Int(letter) - 97
    } else if let number = Int(wanted) {
      index = number - 1
    } else {
      return nil
    }
    return Symbol(index: (0..<count).contains(index) ? index : nil)
  }

  /// Whether a line is an option by its letter, its number, its whole words, or so many of them that
  /// nothing else can be meant.
  static func names(_ line: String, anOptionOf options: [Question.Option]) -> Bool {
    let line = withoutLabel(line)
    let wanted = folded(line)
    if let named = symbol(wanted, options.count) { return named.index != nil }
    if listed(line, options) != nil { return true }
    let words = options.map { folded($0.words.plainText) }
    if words.contains(wanted) { return true }
    let isLong = wanted.split(separator: " ").count >= 3
    return isLong && words.filter { $0.hasPrefix(wanted) }.count == 1
  }

  /// A word or two.
  func words(_ line: String, _ question: Question) -> Verdict {
    let given = Judge.folded(line)
    if Judge.accepted(question).contains(given) { return .right(nil) }
    let trap = question.traps.first { Judge.folded($0.value.text) == given }
    return trap.map { .trap(nil, $0.reason) } ?? .wrongWords
  }

  /// The words a text question accepts, folded.
  static func accepted(_ question: Question) -> [String] {
    (question.answer?.parts(separatedBy: "|") ?? []).map { folded($0.text) }
  }

  private static let articles: Set<Substring> = [
    "a", "an", "the", "der", "die", "das", "ein", "eine", "el", "la", "los", "las", "un", "una",
  ]

  private static func withoutArticle(_ words: String) -> Substring {
    let first = words.prefix { $0 != " " }
    return articles.contains(first) ? words[first.endIndex...].drop { $0 == " " } : words[...]
  }

  /// Small letters and digits, single spaces: what is left of words when spelling is forgiven.
  static func folded(_ text: String) -> String {
    let letters = text.lowercased().flatMap { letter -> [Character] in
      // "12%" and "12 %" are the same.
      if letter == "%" { return [" ", letter] }
      return [letter.isLetter || letter.isNumber ? letter : " "]
    }
    return String(letters).split(separator: " ").joined(separator: " ")
  }
}
