import JSONText
import Reports

extension TemplateCommand {
  static let fields = JSONField.shapes(
    ("with `check`, and alone", record.fields), ("with `list`", list.fields),
    ("with `names`", nameList.fields), ("with `eject`", text.fields),
    ("with `eject` and `--out`", written.fields),
    ("with `preview`", TemplatePreview.record.fields))

  /// Of templates without a fault.
  static let record: JSONRecord<Int> = [
    .integer("templates", "how many were checked") { $0 },
    .integer("faults", "how many faults they have") { _ in 0 },
  ]

  static let list = JSONRecord<[TemplateFile]>.list(
    "files", "the files there are",
    of: [
      .text("name", "its name for `names` and `eject`") { $0.name },
      .text(
        "path",
        "where it stands; behind `templates/`, where it stands in a folder named by `--templates`"
      ) { $0.path },
    ]
  ) { $0 }

  static let nameList: JSONRecord<(file: TemplateFile, names: [TemplateShape.Path])> = [
    .text("name", "the template") { $0.file.name },
    .list(
      "names", "what it may use",
      of: [
        .text("name", "as it stands between braces; what is in a list or a group behind a dot") {
          $0.name
        },
        .text("kind", "text, finished markup, a yes or no, a list, a group of values") { $0.kind },
      ]
    ) { $0.names },
  ]

  static let text: JSONRecord<TemplateFile> = [
    .text("name", "the template") { $0.name },
    .text(
      "path",
      "where it stands; behind `templates/`, where it stands in a folder named by `--templates`"
    ) { $0.path },
    .text("text", "the whole of it") { $0.text },
  ]

  static let written: JSONRecord<(file: TemplateFile, path: String, isReplaced: Bool)> = [
    .text("name", "the template") { $0.file.name },
    .text("file", "the file that was written") { $0.path },
    .integer("bytes", "its size") { $0.file.text.utf8.count },
    .boolean("replaced", "whether it took the place of a file") { $0.isReplaced },
  ]
}
