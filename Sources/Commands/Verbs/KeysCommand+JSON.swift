import JSONText
import LabSession

extension KeysCommand {
  static let fields = record.fields

  typealias Shown = (map: KeyMap, bindings: [Row], commanding: [Row])

  static let record: JSONRecord<Shown> = [
    .text("editor", "whose keys they are: emacs or vi") { $0.map.style.rawValue },
    .list("bindings", "the keys while a line is typed", of: binding) { $0.bindings },
    .list("command_mode", "the keys of vi's command mode; none in emacs", of: binding) {
      $0.commanding
    },
  ]

  private static let binding: JSONRecord<Row> = [
    .text("keys", "the keys") { $0.keys }, .text("effect", "what they do") { $0.effect },
  ]
}
