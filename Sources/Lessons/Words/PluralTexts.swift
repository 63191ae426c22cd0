/// The texts of a key, one for each form of a word.
///
/// Four places instead of a dictionary, for every lab that opens reads some.
struct PluralTexts: Sendable {
  private var one: String?
  private var few: String?
  private var many: String?
  private var other: String?

  subscript(form: PluralForm) -> String? {
    get {
      switch form {
      case .one: one
      case .few: few
      case .many: many
      case .other: other
      }
    }
    set {
      switch form {
      case .one: one = newValue
      case .few: few = newValue
      case .many: many = newValue
      case .other: other = newValue
      }
    }
  }

  /// The forms that have a text.
  var forms: [PluralForm] { PluralForm.allCases.filter { self[$0] != nil } }

  /// All texts, one after the other.
  var joined: String { PluralForm.allCases.compactMap { self[$0] }.joined() }
}
