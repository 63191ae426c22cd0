/// Fine points of setting text that a screen needs and Markdown does not.
enum Typography {
  /// Keeps a number and its unit on one line: the space in `18 %`, `9.99 TAO`, `143 α64` does not
  /// break. Tags and what stands in `code`, `svg` or `pre` stay as they are.
  static func joiningUnits(_ html: String) -> String {
    var result = ""
    result.reserveCapacity(html.utf8.count + 256)
    var isTag = false
    var verbatim: String?
    var tag = ""
    var last: Character = " "
    var rest = Substring(html)
    while let character = rest.popFirst() {
      if character == "<" {
        isTag = true
        tag = ""
      } else if isTag, character != ">" {
        tag.append(character)
      } else if isTag {
        isTag = false
        verbatim = state(after: tag, verbatim)
      } else if verbatim == nil, character == " ", last.isNumber, beginsWithUnit(rest) {
        result += "&nbsp;"
        last = character
        continue
      }
      if !isTag { last = character }
      result.append(character)
    }
    return result
  }

  private static func beginsWithUnit(_ text: Substring) -> Bool {
    ["%", "TAO", "α", "USD", "EUR", "days"].contains { text.hasPrefix($0) }
  }

  /// The element whose text is left alone, if we are in one.
  private static func state(after tag: String, _ verbatim: String?) -> String? {
    let name = tag.prefix { $0.isLetter || $0 == "/" }
    if let verbatim { return name == "/" + verbatim ? nil : verbatim }
    return ["code", "svg", "pre"].contains(String(name)) ? String(name) : nil
  }
}
