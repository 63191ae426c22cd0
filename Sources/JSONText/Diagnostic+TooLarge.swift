import Decimals
package import Diagnostics

extension Diagnostic {
  /// A text that is larger than what is read of its kind; nil for one that is not.
  package static func tooLarge(_ code: String, _ source: SourceText, limit: Int) -> Diagnostic? {
    let count = source.text.utf8.count
    guard count > limit else { return nil }
    return Diagnostic(
      code,
      "the text has \(NumberFormat.group("\(count)")) bytes; at most "
        + "\(NumberFormat.group("\(limit)")) are read",
      hint: Hint("check that this is the file you meant"), source: source)
  }
}
