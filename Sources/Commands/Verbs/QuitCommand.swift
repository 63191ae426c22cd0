public import ArgumentParser

/// `quit`: leaves the lab. State is already saved.
public struct QuitCommand: LabCommand {
  public static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave; the lab remembers where you were.",
    aliases: ["exit", "bye"])
  public static let examples = ["quit"]
  public static let group = CommandGroupName.manage

  @OptionGroup public var common: CommonOptions

  public init() {}

  public mutating func answer(in session: inout Session) -> Answer {
    Answer(leaves: true)
  }
}
