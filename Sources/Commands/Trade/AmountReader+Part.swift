import Calculator
import Diagnostics

extension AmountReader {
  /// `all`, `half` or a percentage of what is there, in rao rounded down; nil for other texts.
  func part(_ text: String, of rao: UInt64) throws -> UInt64? {
    switch text.lowercased() {
    case "all", "everything": return rao
    case "half": return rao / 2
    default:
      guard text.hasSuffix("%") else { return nil }
      let share = try share(text, upToWhole: true)
      return UInt64(UInt128(rao) * UInt128((share * 1e9).rounded()) / 1_000_000_000)
    }
  }

  /// Whether a text is a part of what is there and not an amount.
  static func isPart(_ text: String) -> Bool {
    ["all", "everything", "half"].contains(text.lowercased())
      || text.hasSuffix("%") && !text.contains("(")
  }
}
