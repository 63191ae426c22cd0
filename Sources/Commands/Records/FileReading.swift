import Answers
import ArgumentParser
import Diagnostics
import Importers
import StakingEconomics
import TextFormats

/// How files of people are read: options that `import`, `records` and reports share.
struct FileReading: ParsableArguments {
  @Option(name: .customLong("as"), help: "What kind they are, where their content does not say it.")
  var kind: String?
  @Option(name: .long, help: "What the amounts count, where the file does not say it: TAO or SN64.")
  var token: String?

  /// The options that were given, for those who refuse them.
  var given: [(name: String, isGiven: Bool)] {
    [("--as", kind != nil), ("--token", token != nil)]
  }

  /// What the amounts count.
  static func asset(_ token: String?) throws(CommandFault) -> LedgerAsset? {
    guard let token else { return nil }
    guard let asset = Importers.asset(named: token) else {
      throw CommandFault(
        Diagnostic(
          "import.token", "`\(SafeText.neutralised(token))` is neither TAO nor alpha of a subnet",
          hint: Hint("write", code: "--token TAO")), .usage)
    }
    return asset
  }

  /// A line with files that works when typed, whatever their names.
  static func line(_ verb: String, _ files: [String]) -> String {
    ([verb]
      + files.map { file in
        let path = SafeText.neutralised(file, limit: 4_096)
        return LineWords.quoted(path) ?? path
      }).joined(separator: " ")
  }
}
