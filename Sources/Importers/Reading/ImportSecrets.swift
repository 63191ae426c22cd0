import Diagnostics
import Secrets

/// Files that hold a key are refused before anything of them is read.
enum ImportSecrets {
  private static let keys = [
    "\"secretphrase\"", "\"secretseed\"", "\"mnemonic\"", "\"privatekey\"", "\"private_key\"",
    "\"seed\"",
  ]

  static func fault(in input: ImportInput) -> Diagnostic? {
    // A wallet's file is small; names of keys are sought in small texts only.
    let isSmall = input.text.utf8.count < 20_000
    let hasKey = isSmall && keys.contains { input.text.lowercased().contains($0) }
    guard hasKey || hasPhrase(input.text.utf8) || spellsPhrase(input.text) else { return nil }
    return Diagnostic(
      "profile.secret",
      "`\(Shown.file(input.name))` seems to hold a seed phrase or a private key",
      explanation: "TaoLab never needs one: it reads and explains, it signs nothing. Whoever sees "
        + "it can take the money, so nothing of the file is read or shown.",
      hint: Hint("export the balances instead", code: "import"))
  }

  /// Words whose letters are spelled by number, as JSON may.
  private static func spellsPhrase(_ text: String) -> Bool {
    text.utf8.count < 1_000_000 && ["\\u00", "\\x"].contains(where: text.contains)
      && !Secrets.ranges(in: text, .words).isEmpty
  }

  /// Twelve words in a row of three to eight small letters, with single spaces between them.
  private static func hasPhrase(_ bytes: String.UTF8View) -> Bool {
    var (words, length) = (0, 0)
    var afterSpace = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        length += 1
        afterSpace = false
      case 0x20 where !afterSpace && (3...8).contains(length):
        words += 1
        length = 0
        afterSpace = true
      default:
        if words == 11, (3...8).contains(length), !afterSpace { return true }
        (words, length) = (0, 0)
        afterSpace = true
      }
      if words >= 12 { return true }
    }
    return words == 11 && (3...8).contains(length)
  }
}
