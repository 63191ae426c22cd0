import Answers

extension TermCommand {
  static let fields: [JSONField] =
    entry.only("for a word") + [
      .list("terms", "the words of the glossary", of: entry).only("without a word")
    ]

  private static let entry: [JSONField] = [
    .text("id", "what it is called in links"), .text("term", "the word"),
    .text("definition", "what it means"),
  ]
}

extension FactsCommand {
  static let fields: [JSONField] = [
    .list(
      "facts", "the constants that fit",
      of: [.text("id", "what `fact(…)` takes")] + ValueKeys.value + [
        .text("source", "where it was read"), .text("date", "on which day"),
        .integer("stale_after_days", "after how long it should be read again"),
      ])
  ]
}

extension FindCommand {
  static let fields: [JSONField] = [
    .list(
      "found", "what has the words, the best first",
      of: [
        .text("kind", "lesson, term, fact, verb, function, setting, subnet or question"),
        .text("title", "what it is called"), .text("open", "a line that shows it"),
        .text("excerpt", "the place with the words"),
      ])
  ]
}

extension HelpCommand {
  static let fields: [JSONField] = [
    .list(
      "verbs", "the verbs, or the one that was asked for",
      of: [
        .text("verb", "the verb"), .text("group", "where it stands in `help`"),
        .text("summary", "what it does"), .texts("examples", "lines that show it at work"),
        .text("answers", "the schema of its JSON"),
        .list(
          "keys", "the keys of that schema",
          of: [
            .text("key", "where it stands, as `ways[].steps[].rao`"),
            .text("type", "the kind of its value"), .text("unit", "what it counts in"),
            .text("meaning", "what it says"),
            .text("only", "when it is there; null: always").orNull,
          ]
        ).only("for one verb"),
      ]
    ).only("for verbs"),
    .text("function", "a function of the language").only("for a function"),
    .text("signature", "how it is called").only("for a function"),
    .text("summary", "what it gives").only("for a function"),
    .text("example", "a call of it").only("for a function"),
    .text("setting", "a setting").only("for a setting"),
    .text("code", "the code of an error").only("for an error"),
    .text("meaning", "what it means").only("for a setting or an error"),
    .text("default", "its value if nothing was chosen").orNull.only("for a setting"),
    .text("profile", "the format of a profile, as `profile/1`").only("for `profile`"),
    .list(
      "sections", "its keys, those at the top first",
      of: [
        .text("title", "what they describe"),
        .list(
          "keys", "in the order in which they are written",
          of: [
            .texts("names", "its name, or two of which one is enough"),
            .text("required", "yes, no, or when"), .text("meaning", "what it says"),
          ]),
      ]
    ).only("for `profile`"),
    .text("file", "a profile that is read without a fault").only("for `profile`"),
  ]
}
