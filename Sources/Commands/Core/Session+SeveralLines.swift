import Diagnostics
import LabSession
import Presentation

extension Session {
  /// The fault of several lines in one, as `stake 10 TAO into 64; portfolio`; nil for any other line.
  ///
  /// Only what would run by itself is a line: a question may have a semicolon.
  func severalLines(_ text: String) -> Diagnostic? {
    guard text.contains(";") else { return nil }
    let parts = text.split(separator: ";").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
    guard parts.count > 1, parts.allSatisfy(isLine) else { return nil }
    return Diagnostic(
      "line.several", "one line does one thing",
      explanation:
        "Type them one after the other, or paste them as lines: then they run in turn, and "
        + "one `undo` takes all of them back.",
      hint: Hint("the first", code: parts[0]))
  }

  private func isLine(_ text: String) -> Bool {
    if let type = verb(of: text) {
      var words = LineWords.split(text)
      words.removeFirst()
      return words.count <= LineWords.most && (try? type.command(of: words)) != nil
    }
    let sides = text.split(separator: "=", maxSplits: 1)
    return sides.count == 2 && sides[0].trimmingSpaces.allSatisfy { $0.isLetter || $0.isNumber }
  }
}
