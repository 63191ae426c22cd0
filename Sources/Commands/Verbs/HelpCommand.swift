import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Presentation

/// `help`: the verbs on one screen, or a verb or function with its examples run live.
struct HelpCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "List the verbs, or explain one.", usage: "help [TOPIC | all]",
    discussion: "A topic is a verb, a function of the language, a setting, the code of an error, "
      + "functions: all of them, or profile: the file of your positions. "
      + "help all says of each verb what it does.", aliases: ["?"])
  static let examples = ["help stake"]
  static let isNeverPaged = true
  static let group = CommandGroupName.manage

  @Argument(help: "A verb, function or setting.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? Session.verbs + HelpTopic.others : []
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let wanted = words.joined(separator: " ")
    if wanted.isEmpty { return HelpCommand.overview }
    if wanted.lowercased() == "all" { return HelpCommand.list }
    guard let topic = HelpTopic(wanted) else { throw unknown(wanted) }
    return topic.answer(in: &session)
  }

  /// One verb: what it does, how it is written, and its examples with what they answer now.
  static func topic(_ type: any LabCommand.Type, in session: inout Session) -> Answer {
    HelpTopic.verb(type).answer(in: &session)
  }

  private static var opening: Markup.Block {
    .paragraph(
      StyledText("Type a verb, a calculation such as ")
        + StyledText("10 TAO * 17.3%", .code) + ", or a question. Tab completes; "
        + StyledText("why", .code) + " explains the last answer.")
  }

  /// The names of the verbs by group: one screen.
  private static var overview: Answer {
    let fields = groups.map { group, types in
      Markup.Field(
        StyledText(group.rawValue), StyledText(types.map { $0.verb }.joined(separator: "  "), .name)
      )
    }
    let more =
      StyledText("help VERB", .code) + StyledText(" explains one, ", .dim)
      + StyledText("help all", .code) + StyledText(" says what each does, ", .dim)
      + StyledText("find TEXT", .code)
      + StyledText(" searches everything.", .dim)
    return Answer(
      Markup([opening, .blank, .fields(fields), .blank, .paragraph(more)]),
      json: json(of: Catalogue.all))
  }

  /// Every verb with what it does.
  private static var list: Answer {
    var blocks = [opening]
    for (group, types) in groups {
      let fields = types.map { type in
        Markup.Field(StyledText(type.verb, .name), StyledText(type.configuration.abstract))
      }
      blocks += [.heading(3, StyledText(group.rawValue)), .fields(fields)]
    }
    return Answer(Markup(blocks), json: json(of: Catalogue.all))
  }

  private static var groups: [(name: CommandGroupName, types: [any LabCommand.Type])] {
    CommandGroupName.allCases.compactMap { group in
      let types = Catalogue.all.filter { $0.group == group }
      return types.isEmpty ? nil : (group, types)
    }
  }

  private static func json(of types: [any LabCommand.Type]) -> JSONValue {
    verbs.json(of: types.map { ($0, false) })
  }

  private func unknown(_ topic: String) -> CommandFault {
    let near = nearest(to: topic, among: Catalogue.verbs + HelpTopic.others.map(\.text)).first
    return CommandFault(
      Diagnostic(
        "help.unknown", "there is no verb, function or setting `\(topic)`",
        hint: near.map { Hint("did you mean", code: "help \($0)") }
          ?? Hint("list the verbs with", code: "help")))
  }
}
