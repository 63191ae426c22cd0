/// Ids made from words: lower case, letters and digits, hyphens between; a second one gets `-2`.
struct SlugMaker {
  private var used: Set<String> = []
  private var nextNumber: [String: Int] = [:]

  mutating func slug(_ words: String) -> String {
    var base = ""
    for character in words.lowercased() {
      if character.isLetter || character.isNumber {
        base.append(character)
      } else if character == " " || character == "-" || character == "_" || character == "/" {
        if !base.isEmpty, !base.hasSuffix("-") { base.append("-") }
      }
    }
    while base.hasSuffix("-") { base.removeLast() }
    if base.isEmpty { base = "section" }
    var slug = base
    var number = nextNumber[base] ?? 2
    while !used.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    nextNumber[base] = number
    return slug
  }
}
