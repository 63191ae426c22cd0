/// Times as people say them: `a year`, `an hour`, `half a year`, `one month`.
enum TimeWords {
  private static let counts = [
    "a": "1", "an": "1", "one": "1", "two": "2", "three": "3", "six": "6", "twelve": "12",
  ]

  /// Whether a word is a unit of time, as `year` or `days`.
  static func isUnit(_ word: String) -> Bool {
    let name = word.lowercased()
    return units.contains(name) || name.hasSuffix("s") && units.contains(String(name.dropLast()))
  }

  private static let units: Set<String> = [
    "block", "minute", "hour", "day", "week", "month", "year",
  ]

  /// The same with a number in front of its unit; any other text as it is.
  static func counted(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    guard let unit = words.last, isUnit(unit) else { return text }
    if words.count == 3, words[0].lowercased() == "half",
      ["a", "an"].contains(words[1].lowercased())
    {
      words.replaceSubrange(0...1, with: ["0.5"])
    } else if words.count == 2, let count = counts[words[0].lowercased()] {
      words[0] = count
    } else {
      return text
    }
    return words.joined(separator: " ")
  }
}
