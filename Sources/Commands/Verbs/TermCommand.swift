import Answers
import ArgumentParser
import Decimals
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation
import StakingModel
import TextFormats

/// `term`: what a word of this field means.
struct TermCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "term", abstract: "What a word means: alpha, take, price impact …",
    usage: "term [WORD]", aliases: ["terms", "define"])
  static let examples = ["term price impact"]
  static let group = CommandGroupName.words

  @Argument(help: "A word of the glossary; without it, all of them.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard words.isEmpty else { return [] }
    return Course.glossary(in: session.environment.content).entries.map { .init($0.id) }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let glossary = Course.glossary(in: session.environment.content)
    let wanted = words.joined(separator: " ")
    guard !wanted.isEmpty else { return TermCommand.overview(glossary.entries) }
    guard let entry = glossary.entry(meant: wanted) else {
      throw TermCommand.unknown(wanted, glossary)
    }
    let history = entry.id == "runtime" ? TermCommand.ruleHistory : []
    return Answer(
      Markup(
        [
          .heading(3, StyledText(entry.term)), .paragraph(StyledText(entry.definition.plainText)),
        ] + history + [
          .paragraph(
            StyledText("Where it is used: ", .dim) + StyledText("find \(entry.term)", .code))
        ]), json: TermCommand.entry.json(of: entry))
  }

  /// What changed and when: the word is of little use without it.
  private static var ruleHistory: [Markup.Block] {
    let columns: [TextTable.Column] = [
      .init("from block", .number), .init("date"), .init("runtime", .number), .init("what changed"),
    ]
    let rows = RuntimeRules.history.map { change in
      [
        change.block.map { NumberFormat.group(String($0)) } ?? "–", change.date,
        change.specVersion.map(String.init) ?? "–", change.text,
      ].map { StyledText($0) }
    }
    return [.table(TextTable("How the rules have changed", columns: columns, rows: rows))]
  }

  private static func overview(_ entries: [Glossary.Entry]) -> Answer {
    var list = StyledText()
    for entry in entries {
      if !list.spans.isEmpty { list += StyledText(" · ", .dim) }
      list += StyledText(entry.term, .name)
    }
    return Answer(
      Markup([
        .paragraph(list),
        .paragraph(StyledText("Explain one: ", .dim) + StyledText("term price impact", .code)),
      ]), json: TermCommand.entries.json(of: entries))
  }

  private static func unknown(_ wanted: String, _ glossary: Glossary) -> CommandFault {
    let typed = SafeText.neutralised(wanted)
    let near =
      nearest(to: typed, among: glossary.entries.map(\.term)).first
      ?? glossary.entry(withWordNear: typed)?.term
    return CommandFault(
      Diagnostic(
        "term.unknown", "the glossary has no `\(typed)`",
        hint: near.map { Hint("did you mean", code: "term \($0)") }
          ?? Hint("list its words with", code: "term")))
  }
}

extension Glossary {
  /// The entry of a word in any case, in the plural or as an id, or by the name that it says the chain has
  /// for it.
  func entry(meant typed: String) -> Entry? {
    let wanted = typed.lowercased()
    func find(_ word: String) -> Entry? {
      entries.first { $0.id == word || $0.term.lowercased() == word }
    }
    let one = wanted.hasSuffix("s") ? String(wanted.dropLast()) : wanted
    let name = one.split(separator: "-").joined(separator: " ")
    return find(wanted) ?? find(one)
      ?? entries.first {
        $0.definition.plainText.lowercased().contains("chain calls it the \(name).")
      }
  }

  /// The first entry that has a word like one of those typed.
  func entry(withWordNear typed: String) -> Entry? {
    for word in typed.split(separator: " ") where word.count > 3 {
      let found = entries.first { entry in
        !nearest(to: String(word), among: entry.term.split(separator: " ").map(String.init)).isEmpty
      }
      if let found { return found }
    }
    return nil
  }
}
