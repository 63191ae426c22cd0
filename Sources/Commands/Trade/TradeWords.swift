import Diagnostics

/// `10 TAO into 64` cut into what and where: the words before and after the little word.
struct TradeWords: Hashable {
  /// The amount as typed, as `10 TAO`.
  var amount: String
  /// The place as typed, as `64` or `root`; nil if there is none.
  var place: String?

  static let littleWords: Set<String> = ["into", "in", "on", "to", "from", "at"]

  /// Cuts at the last little word. Without one, a last word behind a unit or a name is the place.
  init(_ words: [String]) {
    if let index = words.lastIndex(where: { TradeWords.littleWords.contains($0.lowercased()) }) {
      amount = words[..<index].joined(separator: " ")
      place = words[(index + 1)...].joined(separator: " ").nonEmpty
    } else if words.count > 1, words[words.count - 2].last?.isLetter == true {
      amount = words.dropLast().joined(separator: " ")
      place = words.last
    } else {
      amount = words.joined(separator: " ")
      place = nil
    }
  }
}

extension String {
  /// Nil instead of empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
