import Answers
import ArgumentParser
import LabSession

/// `clear`: an empty screen, in the lab.
struct ClearCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Clear the screen.",
    discussion: "Nothing else changes. Ctrl-L does the same and keeps the line you are typing. In "
      + "scripts and pipes there is nothing to clear.", aliases: ["cls"])
  static let examples = ["clear"]
  static let group = CommandGroupName.manage

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) -> Answer {
    var answer = Answer()
    answer.clearsScreen = true
    return answer
  }
}
