public import Answers

extension Schema {
  /// Every kind: of the verbs, in their order, then the others.
  public static let all: [Schema] =
    Catalogue.all.map { Schema(name: $0.schema, fields: $0.fields) } + reports + others
}

extension Schema {
  /// What each line of a script has besides, behind `schema`.
  static let input = JSONField.object(
    "input", "the line of the script that is answered",
    of: [
      .integer("line", "its number, from 1; of an entry of several lines the first"),
      .text("text", "what it says"),
    ])

  static let others: [Schema] = [
    Schema(
      name: calculation,
      fields: [
        .text("name", "the name the result was given").orNull,
        .text("number", "the result, exact where it can be"),
        .text("unit", "its unit, empty for a plain number"),
        .text("understood", "how the line was read"),
      ]),
    Schema(name: errors, fields: [.list("errors", "what is wrong", of: error), suggestions]),
  ]

  private static let error: [JSONField] = [
    .text("code", "stays the same; `help CODE` explains it, docs/diagnostics.md lists all"),
    .text("severity", "error, warning or note"), .text("summary", "what is wrong, in a line"),
    .text("explanation", "why").only("where there is more to say"),
    .text("hint", "what may help").only("where something may help"),
    .text("try", "a line or value that works").only("where there is one"),
    .text("source", "a file, `<stdin>` or `-e`; empty for a typed line")
      .only("where the fault has a place"),
    .integer("line", "its line there, from 1").only("where the fault has a place"),
    .integer("column", "its column there, from 1").only("where the fault has a place"),
  ]

  private static let suggestions = JSONField.list(
    "suggestions", "lines that answer a question in plain words or come close",
    of: [.text("line", "a line that can be typed"), .text("about", "what it is about")]
  ).only("for a question")
}
