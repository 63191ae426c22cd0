import Decimals

/// Goes over words once and writes the numbers and dates of ours another way.
struct NumberWriter {
  private let locale: NumberLocale
  private let names: [[UInt8]]

  init(_ locale: NumberLocale, _ names: [[UInt8]]) {
    (self.locale, self.names) = (locale, names)
  }

  /// The same words; `1,234.5`, `18 %` and `2026-10-08` as the language has them.
  func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      if let name = names.first(where: { bytes[index...].starts(with: $0) }) {
        result += name
        index += name.count
      } else if isDigit(bytes[index]), isBorder(before: index, in: bytes) {
        let found = token(at: index, in: bytes)
        result += found.text
        index = found.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  // MARK: Tokens

  /// A number, a date or digits of something else, and where it ends.
  private func token(at start: Int, in bytes: [UInt8]) -> (text: [UInt8], end: Int) {
    var end = start
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    // A mark behind the last digit belongs to the sentence.
    while end > start, !isDigit(bytes[end - 1]) { end -= 1 }
    let all = bytes[start..<end]
    if let date = date(all), !isJoined(end, bytes) { return (date, end) }
    guard let number = number(all), !isJoined(end, bytes) else { return (Array(all), end) }
    if let space = percentSpace(end, bytes) { return (number + locale.beforePercent.utf8, space) }
    return (number, end)
  }

  /// The end of the space between a number and its percent sign; nil where there is none.
  private func percentSpace(_ end: Int, _ bytes: [UInt8]) -> Int? {
    for space in [" ", "\u{A0}", "&nbsp;"] {
      let behind = end + space.utf8.count
      if bytes[end...].starts(with: space.utf8), behind < bytes.count,
        bytes[behind] == UInt8(ascii: "%")
      {
        return behind
      }
    }
    return nil
  }

  private func date(_ token: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = token.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(isDigit) }) else {
      return nil
    }
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    return Array(locale.date(year: words[0], month: words[1], day: words[2]).utf8)
  }

  /// The same value; nil for what is no number of ours: `11.3.1`, `1,2`.
  private func number(_ token: ArraySlice<UInt8>) -> [UInt8]? {
    let halves = token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty }) else { return nil }
    let groups = halves[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }), groups[0].count <= 3 || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      halves.count == 1 || halves[1].allSatisfy(isDigit)
    else { return nil }
    // Digits without groups are a name or a number of few digits: 2026, 65535, 475.
    let whole = String(decoding: groups.joined(), as: UTF8.self)
    var text = groups.count > 1 ? locale.grouped(whole) : whole
    if halves.count == 2 { text += locale.decimal + String(decoding: halves[1], as: UTF8.self) }
    return Array(text.utf8)
  }

  // MARK: Borders

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == UInt8(ascii: "_")
  }

  /// Whether a number may begin here: behind a space, a bracket, a sign, but not within a word.
  private func isBorder(before index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    if isLetter(before) || isDigit(before) || "./,#:@&".utf8.contains(before) { return false }
    // Greek letters, as in α64: every other sign of ours ends otherwise.
    return !(index > 1 && (bytes[index - 2] == 0xCE || bytes[index - 2] == 0xCF))
  }

  /// Whether it goes on as a word, a version or a path.
  private func isJoined(_ end: Int, _ bytes: [UInt8]) -> Bool {
    guard end < bytes.count else { return false }
    return isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "/")
  }
}
