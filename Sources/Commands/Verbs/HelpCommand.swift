import ArgumentParser
import Diagnostics
import JSONText
import Presentation

/// `help`: the verbs on one screen, or one verb with its examples run live.
struct HelpCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "List the verbs, or explain one.", usage: "help [VERB]",
    aliases: ["?"])
  static let examples = ["help stake"]
  static let group = CommandGroupName.manage
  static let asking: Asking? = Asking(["help", "commands", "verbs", "usage"], "help")

  @Argument(help: "A verb.")
  var topic: String?
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? Session.verbs : []
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let topic else { return HelpCommand.overview() }
    guard let type = Catalogue.command(named: topic) else { throw unknown(topic) }
    return HelpCommand.topic(type, in: &session)
  }

  /// Every verb in its group, on one screen.
  static func overview() -> Answer {
    var blocks: [Markup.Block] = [
      .paragraph(
        StyledText("Type a verb, or a calculation such as ")
          + StyledText("10 TAO * 17.3%", .code) + ". Tab completes; "
          + StyledText("why", .code) + " explains the last answer.")
    ]
    for group in CommandGroupName.allCases {
      let fields = Catalogue.all.filter { $0.group == group }.map { type in
        Markup.Field(StyledText(type.verb, .name), StyledText(type.configuration.abstract))
      }
      if fields.isEmpty { continue }
      blocks += [.heading(3, StyledText(group.rawValue)), .fields(fields)]
    }
    return Answer(Markup(blocks), json: json(of: Catalogue.all))
  }

  /// One verb: what it does, how it is written, and its examples with what they answer now.
  static func topic(_ type: any LabCommand.Type, in session: inout Session) -> Answer {
    let configuration = type.configuration
    var blocks: [Markup.Block] = [
      .heading(2, StyledText(type.verb)), .paragraph(StyledText(configuration.abstract)),
      .code(configuration.usage ?? type.usageString(includeHidden: false)),
    ]
    if !configuration.discussion.isEmpty {
      blocks.append(.paragraph(StyledText(configuration.discussion)))
    }
    for example in type.examples {
      var scratch = session
      scratch.environment.stateFolder = nil
      blocks += [.blank, .code("taolab> " + example)]
      if type.verb == "help" || type.verb == "quit" { continue }
      blocks += scratch.run(line: example).markup.blocks
    }
    return Answer(Markup(blocks), json: json(of: [type]))
  }

  private static func json(of types: [any LabCommand.Type]) -> JSONValue {
    .array(
      types.map { type in
        [
          "verb": .string(type.verb), "group": .string(type.group.rawValue),
          "summary": .string(type.configuration.abstract),
          "examples": .array(type.examples.map(JSONValue.string)),
        ]
      })
  }

  private func unknown(_ topic: String) -> CommandFault {
    let near = nearest(to: topic, among: Catalogue.verbs)
    return CommandFault(
      Diagnostic(
        "help.unknown", "there is no verb `\(topic)`",
        hint: near.first.map { Hint("did you mean", code: "help \($0)") }
          ?? Hint("list the verbs with", code: "help")))
  }
}
