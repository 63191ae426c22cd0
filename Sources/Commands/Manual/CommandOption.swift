import ArgumentParser
import Diagnostics
import JSONText

/// An option of a command, as the argument parser knows it.
struct CommandOption: Hashable {
  /// As `--sort` and `-k`; the long name first.
  let names: [String]
  /// What stands behind it, as `file`; nil for a flag.
  let value: String?
  /// What it does.
  let help: String

  var completion: LineCompletions.Candidate { .init(names[0], note: help) }

  /// The options of a command in the order of its help.
  static func all(of type: any ParsableCommand.Type) -> [CommandOption] {
    guard let description = description(of: type),
      let arguments = description["command"]?["arguments"]?.arrayValue
    else { return [] }
    return arguments.compactMap(CommandOption.init).filter { !$0.names.contains("--help") }
  }

  /// The ones every command has.
  static var common: [CommandOption] { all(of: CommonOnly.self) }

  /// What the parser says of itself to programs.
  private static func description(of type: any ParsableCommand.Type) -> JSONValue? {
    do {
      _ = try type.parseAsRoot(["--experimental-dump-help"])
      return nil
    } catch {
      let text = type.fullMessage(for: error)
      return try? JSONReader.read(SourceText(name: "", text: text)).value
    }
  }

  private init?(_ argument: JSONValue) {
    guard let kind = argument["kind"]?.stringValue, kind != "positional",
      argument["shouldDisplay"]?.boolValue != false, let names = argument["names"]?.arrayValue
    else { return nil }
    let written = names.compactMap { name -> String? in
      guard let text = name["name"]?.stringValue else { return nil }
      return name["kind"]?.stringValue == "short" ? "-" + text : "--" + text
    }.sorted { $0.count > $1.count }
    guard !written.isEmpty else { return nil }
    self.names = written
    value = kind == "flag" ? nil : argument["valueName"]?.stringValue ?? "value"
    help = argument["abstract"]?.stringValue ?? ""
  }

  private struct CommonOnly: ParsableCommand {
    @OptionGroup var common: CommonOptions
  }
}
