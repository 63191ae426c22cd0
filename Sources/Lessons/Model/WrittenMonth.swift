/// A month with its year in running text, as `August 2026`, `13 February 2025`, `im Mai 2026`, `agosto
/// de 2026`, or a day as `2026-08-03`.
struct WrittenMonth: Hashable {
  let year: Int
  /// From 1.
  let month: Int
  /// The day, where one is written.
  let day: Int?

  /// Whether another date can be this one: a day that only one of them has tells nothing.
  func agrees(with other: Self) -> Bool {
    guard (year, month) == (other.year, other.month) else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }

  /// Every date in a text, each with the words it is.
  static func all(in text: String) -> [(date: Self, words: Substring)] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.compactMap { index in
      if let day = isoDay(words[index]) { return (day, words[index]) }
      guard let month = number(of: words[index]) else { return nil }
      let after = words.dropFirst(index + 1)
      let rest = ["de", "del"].contains(after.first) ? after.dropFirst() : after
      guard let last = rest.first, let year = year(last) else { return nil }
      let before = words[..<index].last { !["de", "of"].contains($0) }
      let day = before.flatMap { Int($0.filter { $0 != "." }) }.flatMap {
        (1...31) ~= $0 ? $0 : nil
      }
      let start = day == nil ? words[index].startIndex : before?.startIndex ?? text.startIndex
      let end = last.index(last.startIndex, offsetBy: 4)
      return (Self(year: year, month: month, day: day), text[start..<end])
    }
  }

  private static let names: [[String]] = [
    ["january", "januar", "enero"], ["february", "februar", "febrero"],
    ["march", "märz", "marzo"], ["april", "abril"], ["may", "mai", "mayo"],
    ["june", "juni", "junio"], ["july", "juli", "julio"], ["august", "agosto"],
    ["september", "septiembre"], ["october", "oktober", "octubre"],
    ["november", "noviembre"], ["december", "dezember", "diciembre"],
  ]

  private static func number(of word: Substring) -> Int? {
    let name = word.lowercased().filter(\.isLetter)
    return names.firstIndex { $0.contains(name) }.map { $0 + 1 }
  }

  /// Four digits, whatever closes the sentence.
  private static func year(_ word: Substring) -> Int? {
    let digits = word.prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isNumber), let year = Int(digits),
      word.dropFirst(4).first?.isNumber != true
    else { return nil }
    return year
  }

  private static func isoDay(_ word: Substring) -> Self? {
    let parts = word.filter { $0.isNumber || $0 == "-" }.split(separator: "-")
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return Self(year: year, month: month, day: day)
  }
}
