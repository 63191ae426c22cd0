import Diagnostics

/// The fields of a fence: `key: value`, continued by lines indented by two spaces, and options
/// `- [x] words -> reason`.
struct FenceFields {
  struct Field {
    var key: PlacedText
    /// The value, line by line.
    var lines: [PlacedText]

    /// The first line of the value.
    var first: PlacedText { lines[0] }
  }

  private(set) var fields: [Field] = []
  private(set) var options: [[PlacedText]] = []
  private(set) var faults: [Diagnostic] = []

  init(_ body: PlacedText, keys: [String], hasOptions: Bool, in source: SourceText) {
    var lastIsOption = false
    for line in body.lines where !line.trimmed.isEmpty {
      if line.text.hasPrefix("  ") {
        if lastIsOption, !options.isEmpty {
          options[options.count - 1].append(line.trimmed)
          continue
        }
        if !lastIsOption, !fields.isEmpty {
          fields[fields.count - 1].lines.append(line.trimmed)
          continue
        }
      }
      if hasOptions, let option = line.dropping(prefix: "- ") {
        options.append([option.trimmed])
        lastIsOption = true
      } else if let field = read(line, keys: keys, in: source) {
        fields.append(field)
        lastIsOption = false
      }
    }
  }

  private mutating func read(_ line: PlacedText, keys: [String], in source: SourceText) -> Field? {
    guard let (key, value) = line.split(at: ":"), !key.text.contains(where: \.isWhitespace) else {
      faults.append(
        LessonFault.fieldLine.at(
          line.trimmed.range, in: source, "this line is no field",
          why: "A field is `key: value`; a line that continues one begins with two spaces.",
          hint: Hint("the keys here are \(keys.joined(separator: ", "))")))
      return nil
    }
    guard keys.contains(key.text) else {
      let near = nearest(to: key.text, among: keys).first
      faults.append(
        LessonFault.unknownField.at(
          key.range, in: source, "there is no field `\(key.text)` here",
          hint: Hint(
            near.map { "did you mean `\($0)`?" }
              ?? "the keys here are \(keys.joined(separator: ", "))")))
      return nil
    }
    return Field(key: key, lines: [value])
  }

  /// The only field of a key; a second one is a fault.
  mutating func only(_ key: String, in source: SourceText) -> Field? {
    let all = fields.filter { $0.key.text == key }
    for extra in all.dropFirst() {
      faults.append(
        LessonFault.unknownField.at(
          extra.key.range, in: source, "`\(key)` stands here a second time",
          hint: Hint("keep one of the two")))
    }
    return all.first
  }

  /// Every field of a key.
  func all(_ key: String) -> [Field] {
    fields.filter { $0.key.text == key }
  }
}
