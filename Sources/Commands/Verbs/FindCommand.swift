import Answers
import ArgumentParser
import Decimals
import Diagnostics
import JSONText
import LabSession
import Presentation
import TextFormats

/// `find`: lessons, terms, facts, verbs, functions and subnets that have these words.
struct FindCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Search lessons, terms, facts, verbs and subnets.",
    usage: "find TEXT [--limit N]", aliases: ["search"])
  static let examples = ["find price impact"]
  static let group = CommandGroupName.words

  @Argument(help: "Words that must all be there.")
  var words: [String] = []
  @Option(name: .long, help: "How many of the best to show.")
  var limit = "10"
  @OptionGroup var common: CommonOptions

  mutating func answer(in session: inout Session) throws -> Answer {
    let typed = words.joined(separator: " ")
    let query = SearchQuery(typed)
    guard !query.words.isEmpty else {
      throw CommandFault(
        Diagnostic(
          "find.missing", "what shall be found?",
          hint: Hint.example("find price impact")))
    }
    guard let limit = DecimalReader.whole(limit, in: 1...1_000_000) else {
      throw FindCommand.limit(limit)
    }
    let found = try session.searchDocuments().compactMap { document in
      query.match(document).map { Hit(document: document, score: $0.score, excerpt: $0.excerpt) }
    }.sorted { ($1.score, $0.document.title) < ($0.score, $1.document.title) }
    guard !found.isEmpty else { throw FindCommand.nothing(typed, try session.searchDocuments()) }
    let shown = found.prefix(limit)
    var blocks: [Markup.Block] = [.fields(shown.map(\.field))]
    if shown.count < found.count {
      let all = "find \(typed) --limit \(found.count)"
      blocks.append(
        .paragraph(
          StyledText("\(shown.count) of \(found.count); all: ", .dim) + StyledText(all, .code)))
    }
    return Answer(Markup(blocks), json: FindCommand.record.json(of: found))
  }

  private static func limit(_ typed: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "find.limit", "`\(SafeText.neutralised(typed))` is not a number of finds",
        explanation: "A limit is a whole number above zero.",
        hint: Hint.example("find price impact --limit 20")))
  }

  struct Hit {
    let document: SearchDocument
    let score: Int
    let excerpt: String

    /// The line names verbs, terms and facts; lessons and subnets need their title.
    var field: Markup.Field {
      let isNamed = document.line.contains(document.title) || document.kind == .function
      let title = isNamed ? StyledText() : StyledText(document.title, .name) + "  "
      return Markup.Field(
        StyledText(document.line, .code), title + StyledText(excerpt, isNamed ? .plain : .dim))
    }
  }

  private static func nothing(_ typed: String, _ all: [SearchDocument]) -> CommandFault {
    let near = nearest(to: typed, among: all.map(\.title)).first
    return CommandFault(
      Diagnostic(
        "find.nothing", "nothing has `\(SafeText.neutralised(typed))` in it",
        hint: near.map { Hint("did you mean", code: "find \($0)") }
          ?? Hint("the words of the glossary", code: "term")))
  }
}
