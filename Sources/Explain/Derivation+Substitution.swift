extension Derivation {
  /// The formula with the numbers put in place of the names.
  public var substituted: String {
    formula(replacing: { word in
      guard let input = inputs.first(where: { $0.name == word }) else { return word }
      let unit = input.quantity.unit
      let text = input.quantity.digits + (unit.isEmpty ? "" : " " + unit)
      return unit.isEmpty && !text.hasPrefix("-") ? text : "(\(text))"
    })
  }

  /// The formula with other words for its words.
  func formula(replacing replacement: (String) -> String) -> String {
    var result = ""
    var word = ""
    for character in formula {
      if character.isLetter || character == "_" || (!word.isEmpty && character.isNumber) {
        word.append(character)
      } else {
        result += replacement(word)
        word = ""
        result.append(character)
      }
    }
    return result + replacement(word)
  }
}

extension Derivation.Quantity {
  /// The digits grouped in thousands, and the unit: `2,904,120.857070428 α64`.
  public var text: String {
    let negative = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.allSatisfy(\.isNumber) else {
      return unit.isEmpty ? digits : digits + " " + unit
    }
    var grouped = negative ? "−" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    if parts.count == 2 { grouped += "." + parts[1] }
    return unit.isEmpty ? grouped : grouped + " " + unit
  }
}
