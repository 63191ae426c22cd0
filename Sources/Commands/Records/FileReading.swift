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
  @Option(
    name: .long, help: "The zone of clocks that do not say theirs: +01:00, Europe/Berlin.")
  var zone: String?

  /// The options that were given, for those who refuse them.
  var given: [(name: String, isGiven: Bool)] {
    [("--as", kind != nil), ("--token", token != nil), ("--zone", zone != nil)]
  }

  /// The options as they are typed behind a line, with a space before them.
  var line: String {
    (kind.map { " --as " + TypedPath.word($0) } ?? "")
      + (token.map { " --token " + TypedPath.word($0) } ?? "")
      + (zone.map { " --zone " + TypedPath.word($0) } ?? "")
  }

  /// A line for the one file of another, with the options of reading it; nil without one.
  static func line(_ verb: String, typed words: [String]) -> String? {
    let files = words.prefix { !$0.hasPrefix("-") }
    guard files.count == 1, let file = files.first else { return nil }
    var line = FileReading.line(verb, [file])
    for name in ["--as", "--token", "--zone"] {
      guard let place = words.firstIndex(of: name), place + 1 < words.count else { continue }
      line += " \(name) \(TypedPath.word(words[place + 1]))"
    }
    return line
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
    ([verb] + files.map(TypedPath.word)).joined(separator: " ")
  }
}
