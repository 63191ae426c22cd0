/// Which form of a word a count takes, as CLDR names the forms of whole numbers.
public enum PluralForm: String, Hashable, Sendable, CaseIterable {
  case one, few, many, other
}

/// How a language chooses among its forms.
enum PluralRule {
  /// The form a count takes in a language, by its code as `de`.
  static func form(of count: Int, in language: String) -> PluralForm {
    let count = abs(count)
    switch language.prefix(2) {
    case "ja", "zh", "ko", "vi", "id", "th": return .other
    case "fr", "pt": return count <= 1 ? .one : .other
    case "ru", "uk": return slavic(count, oneAfterTens: true)
    case "pl": return slavic(count, oneAfterTens: false)
    case "cs", "sk": return count == 1 ? .one : (2...4).contains(count) ? .few : .other
    default: return count == 1 ? .one : .other
    }
  }

  /// The forms a language has, for the check of its catalogue.
  static func forms(of language: String) -> Set<PluralForm> {
    Set((0...30).map { form(of: $0, in: language) })
  }

  private static func slavic(_ count: Int, oneAfterTens: Bool) -> PluralForm {
    let (ten, hundred) = (count % 10, count % 100)
    if oneAfterTens ? ten == 1 && hundred != 11 : count == 1 { return .one }
    return (2...4).contains(ten) && !(12...14).contains(hundred) ? .few : .many
  }
}
