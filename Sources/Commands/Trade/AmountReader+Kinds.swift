import Answers
import Calculator
import Decimals
import Diagnostics
import StakingModel

extension AmountReader {
  /// Whether the text comes to alpha, of whatever subnet.
  func isAlpha(_ text: String) -> Bool {
    let value = try? scope.peek(SourceText(name: "", text: text)).value
    switch value?.quantity?.unit.single {
    case .alpha, .lessonAlpha: return true
    default: return false
    }
  }

  /// A percentage above 0 and below 100 as a fraction, or 100 % too where a whole has a meaning.
  func share(_ text: String, upToWhole: Bool = false) throws -> Double {
    let source = SourceText(name: "", text: text)
    if let number = try scope.peek(source).value.quantity?.plainNumber?.approximate, number > 0,
      number < 1 || upToWhole && number == 1
    {
      return number
    }
    throw CommandFault(
      Diagnostic(
        "amount.share",
        upToWhole
          ? "a part is above 0 % and at most 100 %"
          : "this must be a percentage above 0 % and below 100 %",
        hint: Hint.example(example), source: source,
        labels: [.init(0..<text.utf8.count)]))
  }

  /// A time as whole days, at least one and at most a hundred years.
  func days(_ text: String) throws -> Int {
    let source = SourceText(name: "", text: TimeWords.counted(text))
    let quantity = text.isEmpty ? nil : try scope.peek(source).value.quantity
    if let quantity, let days = try? quantity.converted(to: CompoundUnit(.day))?.number,
      let whole = days.rounded(toFraction: 0).whole, (1...36_500).contains(whole)
    {
      return Int(whole)
    }
    throw CommandFault(
      Diagnostic(
        "time.range", "this must be a time of a day to a hundred years",
        hint: Hint.example(example), source: source,
        labels: [.init(0..<text.utf8.count)]))
  }
}
