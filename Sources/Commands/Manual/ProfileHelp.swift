import Answers
import ArgumentParser
import Holdings
import JSONText
import Presentation

/// `help profile`: what stands in the file of one's positions.
enum ProfileHelp {
  /// The word behind `help`.
  static let name = "profile"

  static var answer: Answer {
    var blocks: [Markup.Block] = [
      .heading(2, StyledText(name)), .paragraph(ProfileHelp.styled(ProfileGuide.purpose)),
      .code(ProfileCommand.configuration.usage ?? ""), .code(ProfileGuide.example),
    ]
    for section in ProfileGuide.sections {
      blocks += [.heading(3, StyledText(section.title)), .fields(section.keys.map(field))]
    }
    blocks += [
      .heading(3, StyledText("How values are written")),
      .list(ProfileGuide.values.map(styled), ordered: false),
    ]
    return Answer(Markup(blocks), json: HelpCommand.profile.json(of: ()))
  }

  private static func field(_ key: ProfileGuide.Key) -> Markup.Field {
    let names = key.names.joined(separator: ", ")
    let need = key.required == "no" ? "" : key.required == "yes" ? "needed: " : "\(key.required): "
    return Markup.Field(StyledText(names, .name), StyledText(need, .strong) + styled(key.meaning))
  }

  /// What stands between backticks as something to type.
  private static func styled(_ text: String) -> StyledText {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().reduce(StyledText()) { result, part in
      result
        + (part.offset.isMultiple(of: 2)
          ? StyledText(String(part.element)) : StyledText(String(part.element), .code))
    }
  }
}
