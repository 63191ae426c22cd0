import Answers
public import ArgumentParser

/// What `taolab` takes without a verb.
public struct LabOptions: ParsableArguments {
  /// Lines to answer instead of opening the lab.
  @Option(
    name: .customShort("e"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Answer this line; may be repeated.", valueName: "line"))
  public var lines: [String] = []

  /// Whether a script goes on after a line with an error.
  @Flag(
    name: [.customShort("k"), .long],
    help: "In a script, go on after a line with an error; the exit code is 1 all the same.")
  public var keepGoing = false

  /// A script.
  @Argument(help: ArgumentHelp("A file of lines to answer.", valueName: "file"))
  public var operands: [String] = []

  /// Made by the parser.
  public init() {}
}

/// `taolab` without a verb, for those who describe its options.
struct LabTopLevel: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "taolab")

  @OptionGroup var lab: LabOptions
  @OptionGroup var common: CommonOptions
}
