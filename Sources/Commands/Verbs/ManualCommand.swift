import Answers
import ArgumentParser
import JSONText
import LabSession

/// `man`: the man page.
struct ManualCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Write the man page.",
    discussion: "To read it: taolab man | man -l -")
  static let examples = ["man"]
  static let group = CommandGroupName.author

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) -> Answer {
    let text = ManualPage.text
    return Answer(json: ManualCommand.record.json(of: text), verbatim: text)
  }
}
