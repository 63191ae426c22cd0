import Answers
import ArgumentParser
import Commands
import Diagnostics
import Presentation

/// `taolab` without a verb: the lab on a terminal, otherwise a script.
struct LabArguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taolab", abstract: "Learn TAO staking by computing it.",
    usage: """
      taolab                         open the lab
      taolab VERB …                  answer one question; `taolab help` lists the verbs
      taolab -e LINE …               answer these lines
      taolab FILE                    answer the lines of a file; `-` reads the standard input
      """, version: "taolab \(Shell.version)")

  @OptionGroup var lab: LabOptions
  @OptionGroup var common: CommonOptions

  /// Whether the word after this option belongs to it.
  static func takesValue(_ option: String) -> Bool {
    ["-e", "--color", "--colour", "--snapshot", "--content", "--course", "--state"].contains(option)
  }
}

extension LabArguments {
  /// What the parser says: help and version are answers, anything else is a fault.
  static func answer(to error: any Error) -> Answer {
    guard exitCode(for: error).rawValue != 0 else {
      return Answer(verbatim: fullMessage(for: error) + "\n")
    }
    let fault = Diagnostic(
      "line.usage", message(for: error),
      hint: Hint("how it is used", code: "taolab --help"))
    return Answer(Markup(DiagnosticList(fault)), status: .usage)
  }
}
