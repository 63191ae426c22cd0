import Diagnostics

/// Digits that somebody typed into a template instead of a name.
enum TypedNumbers {
  /// Allowed: names, code, source notes, days and years, and a few words that have a digit in them.
  private static let allowed = [
    #"\{\{\{?[^}]*\}?\}\}"#, "`[^`]*`", #"\[\^[^\]]*\]"#,
    "[0-9]* ?(January|February|March|April|May|June|July|August|September|October|November|December) 20[0-9][0-9]",
    "[Ii]n 20[0-9][0-9]", "subnet 0", "64-bit", "SHA-256",
  ]

  static func faults(in source: SourceText) -> [Diagnostic] {
    guard source.name.hasSuffix(".mustache") else { return [] }
    var faults: [Diagnostic] = []
    var offset = 0
    for line in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { offset += line.utf8.count + 1 }
      guard !line.hasPrefix("[^"), let column = firstDigit(in: String(line)) else { continue }
      faults.append(
        Diagnostic(
          LintRule.number.rawValue, "this number is typed", explanation: LintRule.number.meaning,
          hint: Hint("write the name of a value, as {{block}}"), source: source,
          labels: [.init(offset + column..<offset + column + 1)]))
    }
    return faults
  }

  /// Its column in bytes, with what is allowed blanked out.
  private static func firstDigit(in line: String) -> Int? {
    var text = line
    for pattern in allowed {
      guard let expression = try? Regex(pattern) else { continue }
      let before = text
      text.replace(expression) { match in
        String(repeating: " ", count: before[match.range].utf8.count)
      }
    }
    return Array(text.utf8).firstIndex { (0x30...0x39).contains($0) }
  }
}
