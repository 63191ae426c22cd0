/// Finds recovery words: twelve or more of the list in a row, whatever stands between them.
///
/// People write sentences with many of these words, but never twelve different ones in a row. Words come
/// one after the other, and the last few are kept.
struct PhraseScan {
  fileprivate let text: String
  private var found: [Range<Int>] = []
  private var count = 0
  private var hasOthers = false

  /// The last twelve words, in a ring, and what they come to.
  private var window: [(token: Token, isListed: Bool)] = []
  private var counts: [UInt64: Int] = [:]
  private var listed = 0

  /// The first words of the stretch of listed words that goes on now, and how many there are.
  private var run: [Token] = []
  private var runCount = 0
  /// Those behind the last word that announces them; nil without one.
  private var announced: (count: Int, range: Range<Int>, codes: Set<UInt64>)?
  /// Whether one of the last two words announces a secret.
  private var names = (last: false, before: false)

  /// Wallets write twelve at least; one of them may be misspelt.
  private static let row = 12
  private static let fewestListed = 11
  private static let longest = 24
  /// Fewer different ones are a text about few things.
  private static let fewestDifferent = 10
  /// A text of nothing but these is looked at as a whole.
  private static let mostOfWhole = 30

  init(_ text: String) { self.text = text }

  /// The next word.
  mutating func take(_ token: Token) {
    let isListed = token.isListed
    look(at: token, isListed)
    if isListed {
      extend(token)
    } else {
      endRun()
      hasOthers = true
    }
    count += 1
    names = (Announcement.names(token), names.last)
  }

  /// What was found, once all words were taken.
  mutating func ranges() -> [Range<Int>] {
    let whole = run
    endRun()
    let isWhole = !hasOthers && (Self.fewestListed...Self.mostOfWhole).contains(count)
    if isWhole, !isScript(whole) { keep(Self.range(whole)) }
    return found
  }

  // MARK: Twelve in a row

  /// Twelve words in a row, nearly all of the list and nearly all different.
  private mutating func look(at token: Token, _ isListed: Bool) {
    let place = count % Self.row
    if window.count < Self.row {
      window.append((token, isListed))
    } else {
      if window[place].isListed, let code = window[place].token.code {
        listed -= 1
        counts[code] = counts[code] == 1 ? nil : (counts[code] ?? 1) - 1
      }
      window[place] = (token, isListed)
    }
    if isListed, let code = token.code {
      listed += 1
      counts[code, default: 0] += 1
    }
    guard listed >= Self.fewestListed, counts.count >= Self.fewestDifferent else { return }
    keep(rowRange(from: window.count < Self.row ? 0 : place + 1))
  }

  /// Without a word at an end that is not of the list and stands on a line of its own, as the head of a
  /// file does: one that is misspelt stands beside the others.
  private func rowRange(from first: Int) -> Range<Int> {
    var words = window.indices.map { window[(first + $0) % window.count] }
    if let one = words.first, !one.isListed, words[1].token.startsLine, !words[2].token.startsLine {
      words.removeFirst()
    }
    if let one = words.last, !one.isListed, one.token.startsLine,
      !words[words.count - 2].token.startsLine
    {
      words.removeLast()
    }
    return Self.range(words.map(\.token))
  }

  // MARK: Stretches of listed words

  private mutating func extend(_ token: Token) {
    // A word may stand between, as in `seed phrase is`; it counts with the rest.
    if runCount == 0, names.last || names.before {
      announced = (names.last ? 0 : 1, token.range, [])
    }
    runCount += 1
    if run.count <= Self.mostOfWhole { run.append(token) }
    if Announcement.names(token) {
      announced = (0, token.range, [])
    } else if var behind = announced {
      behind.range =
        behind.codes.isEmpty ? token.range : behind.range.lowerBound..<token.range.upperBound
      behind.count += 1
      if behind.codes.count < 7, let code = token.code { behind.codes.insert(code) }
      announced = behind
    }
  }

  private mutating func endRun() {
    guard runCount > 0 else { return }
    // Twelve in a row of at most three: as nobody writes, but some wallets' first words are.
    if (Self.row...Self.longest).contains(runCount), Self.isOfFew(run), !isScript(run) {
      keep(Self.range(run))
    }
    // Eight of the list behind a word that announces them, as when some are left out.
    if let behind = announced, behind.count >= 8, behind.codes.count >= 7 { keep(behind.range) }
    (run, runCount, announced) = ([], 0, nil)
  }

  private static func isOfFew(_ tokens: [Token]) -> Bool { Set(tokens.map(\.code)).count <= 3 }

  private static func range(_ tokens: [Token]) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  private mutating func keep(_ range: Range<Int>) {
    guard let last = found.last, range.lowerBound <= last.upperBound,
      last.lowerBound <= range.lowerBound
    else { return found.append(range) }
    found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
  }

  /// Lines that say the same of other numbers, as `learn 4`: few words, each begins a line, and a
  /// number follows it. Words that are numbered have the number before them.
  private func isScript(_ tokens: [Token]) -> Bool {
    guard Self.isOfFew(tokens) else { return false }
    if isNumbered(tokens) { return true }
    let bytes = text.utf8
    func byte(_ offset: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: offset)] }
    return tokens.allSatisfy { token in
      let (start, end) = (token.range.lowerBound, token.range.upperBound)
      let begins = start == 0 || byte(start - 1) == UInt8(ascii: "\n")
      guard begins, end + 1 < bytes.count, byte(end) == UInt8(ascii: " ") else { return false }
      return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(end + 1))
    }
  }
}

extension PhraseScan {
  /// One name again and again with a number of its own, as a formula says `all = share1 + share2`.
  fileprivate func isNumbered(_ tokens: [Token]) -> Bool {
    let bytes = text.utf8
    let numbered = tokens.filter { token in
      guard token.range.upperBound < bytes.count else { return false }
      let next = bytes[bytes.index(bytes.startIndex, offsetBy: token.range.upperBound)]
      return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    }
    return Set(numbered.map(\.code)).count == 1 && tokens.count - numbered.count <= 1
  }
}

/// Words behind which a secret is to be expected.
enum Announcement {
  static func names(_ token: Token) -> Bool {
    guard token.count >= 4, let code = token.longCode else { return false }
    return codes.contains(code)
  }

  /// Whether it names what only looks like a key: the hash of a file, a block, a transaction.
  static func namesHash(_ token: Token) -> Bool {
    guard token.count >= 3, let code = token.longCode else { return false }
    return hashCodes.contains(code)
  }

  private static let codes = set([
    "mnemonic", "seed", "phrase", "recovery", "secret", "private", "words", "mnemonics",
    "seedphrase", "secretphrase", "secretseed", "privatekey", "secretkey",
  ])

  private static let hashCodes = set([
    "sha", "hash", "digest", "checksum", "block", "blockhash", "txhash", "extrinsic",
  ])

  private static func set(_ words: [String]) -> Set<UInt64> {
    Set(words.map { $0.utf8.reduce(UInt64(0)) { $0 << 5 | UInt64($1 - 0x60) } })
  }
}
