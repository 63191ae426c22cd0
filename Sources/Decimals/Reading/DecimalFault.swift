/// Why a text is no number, as data; `likely` is the spelling that reads as what was probably meant.
public enum DecimalFault: Error, Hashable, Sendable {
  /// There are no digits, or something else beside them.
  case notANumber
  /// Commas, points or spaces that group nothing in threes: `231,50`, `1.234,56`, `10.999.99`.
  case separators(likely: String?, areCommas: Bool)
  /// Digits in groups where a comma separates arguments: `buy(64,100 TAO)`.
  case groupedArgument(byComma: Bool)
  /// Beyond what a number can be.
  case range(DecimalError)

  /// A spelling that can be read, where one is likely.
  public var likely: String? {
    if case .separators(let likely, _) = self { likely } else { nil }
  }
}
