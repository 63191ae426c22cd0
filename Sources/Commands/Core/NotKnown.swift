import Lessons

/// What people say who do not know, and what is done then.
enum NotKnown: Equatable {
  /// Help is asked for.
  case doesNotKnow
  /// A hint is asked for by another name.
  case asksForHint
  /// The question is left.
  case leaves

  /// Nil for every other line.
  init?(_ line: String) {
    let words = NotKnown.words(of: line)
    if words.isEmpty {
      guard !line.isEmpty, line.allSatisfy({ $0 == "?" || $0 == "¿" || $0 == " " }) else {
        return nil
      }
      self = .doesNotKnow
    } else if NotKnown.skips.contains(words) {
      self = .leaves
    } else if NotKnown.hints.contains(words) {
      self = .asksForHint
    } else if NotKnown.unknown.contains(NotKnown.core(of: words)) {
      self = .doesNotKnow
    } else {
      return nil
    }
  }

  /// The word that does the same.
  var word: String { self == .leaves ? "skip" : "hint" }

  /// What is done.
  var event: Tutor.Event { self == .leaves ? .skip : .hint }

  private static let hints: Set<String> = [
    "help me", "hinweis", "tipp", "ein tipp", "pista", "una pista", "a hint please", "hint please",
  ]

  private static let skips: Set<String> = [
    "pass", "next question", "i give up", "give up", "weiter bitte", "paso", "überspringen",
    "ueberspringen", "saltar",
  ]

  /// Without what may stand before it or behind: `I have`, `sorry`, `yet`.
  private static let unknown: Set<String> = [
    "do not know", "dont know", "dunno", "idk", "no idea", "no clue", "not sure", "unsure",
    "cannot say", "cant say", "do not have a clue", "dont have a clue", "not a clue",
    "do not have any idea", "dont have any idea", "no guess",
    "weiss nicht", "weiß nicht", "weiss es nicht", "weiß es nicht", "weiss ich nicht",
    "weiß ich nicht", "keine ahnung", "keinen plan", "keine idee", "nicht sicher",
    "no se", "no sé", "no lo se", "no lo sé", "ni idea", "no tengo idea", "no tengo ni idea",
    "no estoy seguro", "no estoy segura",
  ]

  private static let around: Set<Substring> = [
    "i", "im", "am", "ive", "have", "got", "sorry", "really", "honestly", "well", "still", "yet",
    "it", "that", "this", "hm", "hmm", "um", "ich", "habe", "hab", "bin", "mir", "leider", "da",
    "noch", "yo", "pues", "esto", "eso",
  ]

  private static func core(of words: String) -> String {
    var parts = words.split(separator: " ")[...]
    while let first = parts.first, around.contains(first) { parts.removeFirst() }
    while let last = parts.last, around.contains(last) { parts.removeLast() }
    return parts.joined(separator: " ")
  }

  private static func words(of text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ")
      .joined(separator: " ")
  }
}
