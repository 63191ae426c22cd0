/// A language that questions are understood in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"
  /// German.
  case german = "de"
  /// Spanish.
  case spanish = "es"
}

/// Some of the languages.
struct LanguageSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let english = LanguageSet(rawValue: 1)
  static let german = LanguageSet(rawValue: 2)
  static let spanish = LanguageSet(rawValue: 4)
  static let all: LanguageSet = [.english, .german, .spanish]

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ language: Language) {
    switch language {
    case .english: self = .english
    case .german: self = .german
    case .spanish: self = .spanish
    }
  }
}
