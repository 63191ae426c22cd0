import Diagnostics
import Secrets

/// Recovery words and private keys that somebody wrote into a text. What is shown of a fault has stars
/// in their place.
enum WrittenSecrets {
  static func faults(in source: SourceText) -> [Diagnostic] {
    let bytes = Array(source.text.utf8)
    return Secrets.ranges(in: source.text).filter { !isDigest($0, in: bytes) }.map { range in
      Diagnostic(
        LintRule.secret.rawValue, "this looks like recovery words or a private key",
        explanation: LintRule.secret.meaning,
        hint: Hint(
          "delete it from the file; if others could read the file, move the money to a new wallet"),
        source: SourceText(name: source.name, text: Secrets.blotted(source.text)),
        labels: [.init(range)])
    }
  }

  /// A digest looks like a key; its line says what it is: `SHA-256 of the profile: …`.
  private static func isDigest(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count == 64 else { return false }
    let before = bytes[..<range.lowerBound]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return before[start...].firstRange(of: Array("SHA-256".utf8)) != nil
  }
}
