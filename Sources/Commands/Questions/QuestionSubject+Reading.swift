import Decimals
import Questions

/// How an amount was read that others read otherwise.
extension QuestionSubject {
  /// What is said of it, and whether before the answer: a thousandfold less than may be meant.
  var reading: (words: String, isFirst: Bool)? {
    guard let ambiguous, let number = ambiguous.number, let other = ambiguous.otherReading else {
      return nil
    }
    let (taken, meant) = (number.sensibleText(keptFraction: 9), other.sensibleText(keptFraction: 9))
    let typed = meant.text.filter { $0 != "," }
    return (
      "Your number was read as \(taken.text). Some read it as \(meant.text): then type \(typed).",
      number.magnitude < other.magnitude
    )
  }
}
