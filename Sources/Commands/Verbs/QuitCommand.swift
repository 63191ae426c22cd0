import Answers
import ArgumentParser
import LabSession

/// `quit`: leaves the lab. State is already saved.
struct QuitCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave; the lab remembers where you were.",
    aliases: ["bye"])
  static let examples = ["quit"]
  static let group = CommandGroupName.manage

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) -> Answer {
    Answer(leaves: true)
  }
}
