import Answers
import ArgumentParser
import Calculator
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation
import TextFormats

/// `facts`: the constants of the protocol the lab computes with, each with its source and date.
struct FactsCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Constants of the chain, with where each was read.",
    usage: "facts [TEXT]",
    discussion: "In a calculation a fact is written fact(swap_fee).")
  static let examples = ["facts fee", "fact(swap_fee) * 10 TAO"]
  static let group = CommandGroupName.words

  @Argument(help: "Only facts with this in their name or source.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard words.isEmpty else { return [] }
    return Course.facts(in: session.environment.content).facts.map {
      .init($0.id.text, note: $0.value.text)
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let all = Course.facts(in: session.environment.content).facts
    let wanted = words.joined(separator: " ").lowercased()
    let kept = all.filter { fact in
      wanted.isEmpty || fact.id.text.lowercased().contains(wanted)
        || fact.source.lowercased().contains(wanted)
    }
    guard !kept.isEmpty || wanted.isEmpty else { throw FactsCommand.unknown(wanted, all) }
    let fields = kept.map { fact in
      Markup.Field(
        StyledText(fact.id.text, .name),
        StyledText((fact.value.shortened.isShortened ? "≈ " : "") + fact.value.text, .value),
        note: StyledText("\(fact.source), \(fact.date.text)", .dim))
    }
    return Answer(Markup([.fields(fields)]), json: FactsCommand.record.json(of: kept))
  }

  private static func unknown(_ wanted: String, _ all: [LessonFact]) -> CommandFault {
    let near = nearest(to: wanted, among: all.map(\.id.text)).first
    return CommandFault(
      Diagnostic(
        "fact.unknown", "no fact has `\(SafeText.neutralised(wanted))` in its name or source",
        hint: near.map { Hint("did you mean", code: "facts \($0)") }
          ?? Hint("list them all with", code: "facts")))
  }
}
