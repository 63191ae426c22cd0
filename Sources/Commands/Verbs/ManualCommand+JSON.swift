import JSONText

extension ManualCommand {
  static let fields = record.fields

  static let record: JSONRecord<String> = [
    .text("format", "man") { _ in "man" },
    .text("text", "the page, to be formatted by `man`") { $0 },
  ]
}
