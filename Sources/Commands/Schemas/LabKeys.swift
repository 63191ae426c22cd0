import Answers
import LabSession

extension SetCommand {
  static let fields: [JSONField] = SettingEntry.all.flatMap { entry -> [JSONField] in
    let field = JSONField.text(entry.name, entry.meaning).orNull.only("where it is asked for")
    guard entry.name == SettingEntry.price.name else { return [field] }
    return [
      field,
      .text("price_currency", "the currency the price was set in").orNull.only("beside `price`"),
    ]
  }
}

extension KeysCommand {
  static let fields: [JSONField] = [
    .text("editor", "whose keys they are: emacs or vi"),
    .list("bindings", "the keys while a line is typed", of: binding),
    .list("command_mode", "the keys of vi's command mode; none in emacs", of: binding),
  ]

  private static let binding: [JSONField] = [
    .text("keys", "the keys"), .text("effect", "what they do"),
  ]
}

extension ClearCommand {
  static let fields: [JSONField] = []
}

extension QuitCommand {
  static let fields: [JSONField] = []
}

extension LessonCommand {
  static let fields: [JSONField] = [
    .integer("lessons", "how many were checked"),
    .list(
      "faults", "what is wrong with them",
      of: [
        .text("file", "the file").orNull, .integer("line", "the line, from 1").orNull,
        .integer("column", "the column, from 1").orNull, .text("code", "the fault, as L001"),
        .text("severity", "error, warning or note"), .text("summary", "what is wrong"),
        .text("explanation", "why").orNull, .text("hint", "what may help").orNull,
      ]),
  ]
}

extension ModelCommand {
  static let fields: [JSONField] =
    [
      .integer("passed", "vectors the model answers as the chain does"),
      .integer("failed", "vectors it answers otherwise"),
      .integer("skipped", "vectors of functions it does not know"),
      .texts("skipped_functions", "those functions"),
      .list(
        "failures", "the vectors that failed",
        of: [
          .text("id", "the vector"), .text("function", "its function"), .text("file", "its file"),
          .text("path", "the part of the result that differs"),
          .text("expected", "what the chain answers"), .text("got", "what the model answers"),
        ]),
    ].only("for `model check`") + [
      .integer("runtime", "the version of the chain the model follows").only("for `model`"),
      .texts("functions", "the functions it can check").only("for `model`"),
    ]
}

extension TemplateCommand {
  static let fields: [JSONField] = [
    .integer("templates", "how many were checked"), .integer("faults", "how many faults they have"),
  ]
}

extension CompletionsCommand {
  static let fields: [JSONField] = [
    .text("shell", "the shell").only("for a script"),
    .text("script", "the script").only("for a script"),
    .list(
      "candidates", "what could stand at the end of the line",
      of: [.text("text", "the word"), .text("note", "what it is")]
    ).only("for `--line`"),
  ]
}

extension ManualCommand {
  static let fields: [JSONField] = [
    .text("format", "man"), .text("text", "the page, to be formatted by `man`"),
  ]
}
