import JSONText

@testable import Answers
@testable import Commands

/// `docs/json.md`: what it says in words, a table for each schema, and an example of it.
struct JSONPage {
  let samples: [(lines: [String], answer: Answer)]

  var text: String {
    Self.opening.replacing("SCRIPT", with: Self.script) + Self.table(Schema.input) + "\n"
      + Schema.others.map { section($0) }.joined() + "## The verbs\n\n"
      + Catalogue.all.map { section(Schema(name: $0.schema, fields: $0.fields)) }.joined()
      + "## Reports\n\n" + Schema.reports.map { section($0) }.joined()
  }

  /// What a script answers, as it answers it.
  private static var script: String {
    var session = JSONSamples.session
    return ["5 TAO + 3 α64", "10 TAO * 17.3%"].enumerated().compactMap { index, line in
      var answer = session.run(line: line)
      if answer.isError { answer.place(in: "-e", line: index + 1, line) }
      return answer.forPrograms(line: index + 1, line)?.text(pretty: false)
    }.joined(separator: "\n")
  }

  private func section(_ schema: Schema) -> String {
    var text = "### \(schema.name)\n\n"
    text +=
      schema.fields.isEmpty ? "It has no other key.\n\n" : Self.table(schema.fields) + "\n"
    text += Self.changes(schema)
    return text + example(schema)
  }

  /// What changed since the version before.
  private static func changes(_ schema: Schema) -> String {
    guard !schema.changes.isEmpty, let number = schema.name.split(separator: "/").last,
      let version = Int(number)
    else { return "" }
    return "What changed from /\(version - 1) to /\(version):\n\n"
      + schema.changes.map { "- \($0)\n" }.joined() + "\n"
  }

  /// The last example of the verb itself, or the first sample.
  private func example(_ schema: Schema) -> String {
    let answers = samples.filter {
      $0.answer.forPrograms?["schema"]?.stringValue == schema.name
    }
    let verb = schema.name.dropFirst("taolab-".count).prefix { $0 != "/" }
    let own = Catalogue.command(named: verb)?.examples.count ?? 0
    let chosen =
      answers.last { sample in
        sample.lines.count <= own
          && sample.lines
            == Catalogue.command(named: verb)?.examples.prefix(sample.lines.count)
            .map(\.self)
      } ?? answers.first
    guard let chosen, let json = chosen.answer.forPrograms, let line = chosen.lines.last else {
      return ""
    }
    let before = chosen.lines.dropLast().map { "`\($0)`" }.joined(separator: ", ")
    let title = "`\(line)`" + (before.isEmpty ? "" : " after \(before)")
    return title + ":\n\n```json\n" + Self.shortened(json).text(pretty: true) + "```\n\n"
  }

  /// Two elements of each list, sixty characters of each text.
  private static func shortened(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(text.count > 60 ? text.prefix(60) + "…" : text)
    case .array(let values):
      .array(values.prefix(2).map(shortened) + (values.count > 2 ? [.string("…")] : []))
    case .object(let members): .object(members.map { .init($0.key, shortened($0.value)) })
    default: value
    }
  }

  private static func table(_ fields: [JSONField]) -> String {
    fields.rows.reduce("| key | type | unit | meaning |\n|---|---|---|---|\n") { text, row in
      let field = row.field
      let only = field.condition.map { " (only \($0))" } ?? ""
      return text + "| `\(row.key)` | \(field.type) | \(field.unit) | \(field.meaning)\(only) |\n"
    }
  }

  private static let opening = """
    # JSON for programs

    Every verb takes `--json`. The answer is one JSON object. Its first key, `schema`, names what the other
    keys are: `taolab-stake/1` is what `stake` answers, in version 1.

    **Promise.** Under the same schema no key goes and none changes its type, unit or meaning; keys may be
    added. Where that cannot be kept the number behind the slash rises. So a program should check the schema
    and pass over keys it does not know. The words of `summary`, `explanation`, `hint`, `meaning` and other
    prose are for people and may change at any time.

    **Numbers.** A key that ends in `_rao` is a whole number of rao, exact: 1 TAO or 1 alpha is
    1,000,000,000 rao. Whole numbers can be larger than 2^53, so read them as 64-bit or larger integers, not
    as floating point. Keys that end in `_raw` or name a power of two are the chain's own fixed-point
    numbers, exact too. Other numbers, such as prices and rates, are approximate. A fraction is a part of
    one: 0.05 is 5 %. What is not known or does not exist is null, never zero.

    **Where it goes.** The answer goes to the standard output, an error to the error stream, and the exit
    code tells them apart: see [exit-codes.md](exit-codes.md). A check that finds faults, as `lesson check`,
    is an answer, with exit code 1.

    `help VERB --json` tells the same keys to programs. The tables below are held against real answers by a
    test. In the examples, lists are cut after two elements and texts after sixty characters; `…` stands for
    the rest.

    ## Scripts

    `taolab --json` answers the lines of a script with one object a line: of the standard input, of a file
    (`taolab --json FILE`), or of `-e`. Each line is written before the next is read. Errors stand among
    the answers on the standard output, so that each answer follows its question; empty lines and remarks
    have none. Without `-k` the first error ends the script, with exit code 1.

    ```console
    $ taolab --json -k -e '5 TAO + 3 α64' -e '10 TAO * 17.3%'
    SCRIPT
    ```

    Behind `schema` each object has one key more:


    """
}
