/// Numbers that a claim has in words, and that its condition must have too: less than a seventh is
/// `<1/7`. What is only about as much has a condition on either side of it, and is left alone.
enum ClaimWords {
  private static let numbers: [(words: [String], number: Int)] = [
    (["half", "twice", "double", "both"], 2), (["third", "three", "threefold"], 3),
    (["quarter", "fourth", "four"], 4), (["fifth", "five"], 5), (["sixth", "six"], 6),
    (["seventh", "seven"], 7), (["eighth", "eight"], 8), (["ninth", "nine"], 9),
    (["tenth", "ten"], 10), (["fiftieth", "fifty"], 50), (["hundredth", "hundred"], 100),
    (["thousandth", "thousand"], 1000),
  ]

  /// The word of a claim whose number its condition does not have; nil where none is missing, or
  /// where the condition has no number at all to be another one.
  static func missing(in expression: String, for words: String) -> String? {
    guard ["less than", "more than"].contains(where: words.lowercased().contains) else {
      return nil
    }
    let known = Set(
      expression.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) })
    guard !known.isEmpty else { return nil }
    let said = words.lowercased().split { !$0.isLetter }.map(String.init)
    for entry in numbers {
      guard let word = entry.words.first(where: said.contains) else { continue }
      let number = Double(entry.number)
      // As a number, as a share, or as a percentage: 7, 1/7, 0.5.
      let spellings = [number, 1 / number, 100 / number]
      if !known.contains(where: { one in spellings.contains { abs($0 - one) < 1e-9 } }) {
        return word
      }
    }
    return nil
  }
}
