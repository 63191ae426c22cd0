import Decimals

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
    let grouped = NumberFormat.grouping(digits)
    return unit.isEmpty ? grouped : grouped + " " + unit
  }
}
