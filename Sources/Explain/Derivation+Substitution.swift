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
      if Derivation.isOfWord(character, isFirst: word.isEmpty) {
        word.append(character)
      } else {
        result += replacement(word)
        word = ""
        result.append(character)
      }
    }
    return result + replacement(word)
  }

  /// Letters, `_`, and digits behind the first; nearly all of a formula is ASCII, which is looked up soon.
  private static func isOfWord(_ character: Character, isFirst: Bool) -> Bool {
    guard let byte = character.asciiValue else {
      return character.isLetter || (!isFirst && character.isNumber)
    }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): !isFirst
    default: false
    }
  }
}

extension Derivation.Quantity {
  /// The digits grouped in thousands, and the unit: `2,904,120.857070428 α64`.
  public var text: String {
    let grouped = NumberFormat.grouping(digits)
    return unit.isEmpty ? grouped : grouped + " " + unit
  }
}
