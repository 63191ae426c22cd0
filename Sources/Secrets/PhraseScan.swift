/// Finds recovery words: twelve or more of the list in a row, whatever stands between them.
///
/// People write sentences with many of these words, but never twelve different ones in a row.
struct PhraseScan {
  private let tokens: [Token]
  private let isListed: [Bool]
  private let text: String

  /// Wallets write twelve at least; one of them may be misspelt.
  private static let row = 12
  private static let fewestListed = 11
  private static let longest = 24
  /// Fewer different ones are a text about few things.
  private static let fewestDifferent = 10

  static func ranges(in tokens: [Token], of text: String) -> [Range<Int>] {
    let scan = PhraseScan(tokens, text)
    return scan.rows() + scan.repetitions() + scan.announced() + scan.whole()
  }

  private init(_ tokens: [Token], _ text: String) {
    (self.tokens, self.text) = (tokens, text)
    isListed = tokens.map(\.isListed)
  }

  private func range(_ indices: Range<Int>) -> Range<Int> {
    tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
  }

  /// Twelve words in a row, nearly all of the list and nearly all different.
  private func rows() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var counts: [UInt64: Int] = [:]
    var listed = 0
    for index in tokens.indices {
      if isListed[index], let code = tokens[index].code {
        listed += 1
        counts[code, default: 0] += 1
      }
      let gone = index - Self.row
      if gone >= 0, isListed[gone], let code = tokens[gone].code {
        listed -= 1
        counts[code] = counts[code] == 1 ? nil : (counts[code] ?? 1) - 1
      }
      if listed >= Self.fewestListed, counts.count >= Self.fewestDifferent {
        found.append(range(max(0, index - Self.row + 1)..<(index + 1)))
      }
    }
    return found
  }

  /// Twelve in a row of at most three: as nobody writes, but some wallets' first words are.
  private func repetitions() -> [Range<Int>] {
    runs().filter { run in
      run.count >= Self.row && run.count <= Self.longest
        && Set(tokens[run].map(\.code)).count <= 3 && !isScript(run)
    }.map(range)
  }

  /// Words of the list without another between them.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in tokens.indices {
      if isListed[index] {
        start = start ?? index
      } else if let begun = start {
        runs.append(begun..<index)
        start = nil
      }
    }
    if let start { runs.append(start..<tokens.count) }
    return runs
  }

  /// Eight of the list behind a word that announces them, as when some are left out.
  private func announced() -> [Range<Int>] {
    runs().compactMap { run in
      let first = max(0, run.lowerBound - 2)
      guard let last = (first..<run.upperBound).last(where: { Announcement.names(tokens[$0]) }),
        run.upperBound - last - 1 >= 8
      else { return nil }
      let words = max(run.lowerBound, last + 1)..<run.upperBound
      return Set(tokens[words].map(\.code)).count >= 7 ? range(words) : nil
    }
  }

  /// A text of nothing but such words, when only eleven of them are there.
  private func whole() -> [Range<Int>] {
    let isWhole =
      tokens.count >= Self.fewestListed && tokens.count <= 30 && !isListed.contains(false)
    return isWhole && !isScript(tokens.indices) ? [range(tokens.indices)] : []
  }

  /// Lines that say the same of other numbers, as `learn 4`: few words, each begins a line, and a
  /// number follows it. Words that are numbered have the number before them.
  private func isScript(_ run: Range<Int>) -> Bool {
    guard Set(tokens[run].map(\.code)).count <= 3 else { return false }
    let bytes = Array(text.utf8)
    return tokens[run].allSatisfy { token in
      let (start, end) = (token.range.lowerBound, token.range.upperBound)
      let begins = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
      guard begins, end + 1 < bytes.count, bytes[end] == UInt8(ascii: " ") else { return false }
      return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end + 1])
    }
  }
}

/// Words behind which a secret is to be expected.
enum Announcement {
  static func names(_ token: Token) -> Bool {
    token.code.map(codes.contains) ?? false || long.contains(token.letters)
  }

  private static let codes = Set(
    ["mnemonic", "seed", "phrase", "recovery", "secret", "private", "words"].compactMap(
      RecoveryWords.code(of:)))

  private static let long = Set(
    ["mnemonics", "seedphrase", "secretphrase", "secretseed", "privatekey", "secretkey"].map {
      word in
      word.utf8.map { UInt64($0 - 0x60) }
    })
}
