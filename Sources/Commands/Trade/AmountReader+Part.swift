import Calculator
import Diagnostics

extension AmountReader {
  /// `all`, `half` or a percentage of what is there, in rao rounded down; nil for other texts.
  func part(_ text: String, of rao: UInt64) throws -> UInt64? {
    switch text.lowercased() {
    case _ where AmountReader.wholes.contains(text.lowercased()): return rao
    case _ where AmountReader.halves.contains(text.lowercased()): return rao / 2
    default:
      guard text.hasSuffix("%") else { return nil }
      let share = try share(text, upToWhole: true)
      return UInt64(UInt128(rao) * UInt128((share * 1e9).rounded()) / 1_000_000_000)
    }
  }

  private static let wholes = ["all", "everything", "all of it", "all my stake", "the rest"]
  private static let halves = ["half", "half of it", "a half", "half of my stake"]

  /// Whether a text is a part of what is there and not an amount.
  static func isPart(_ text: String) -> Bool {
    (wholes + halves).contains(text.lowercased())
      || text.hasSuffix("%") && !text.contains("(")
  }
}
