import JSONText

extension WhatCommand {
  static let fields = JSONField.shapes(
    ("for one value", Consequences.record.fields), ("for a range", WhatTable.record.fields))
}
