import Decimals

/// The words, numbers and signs of a text, within a limit.
struct Tokens: Sendable {
  private(set) var all: [Token] = []
  /// Whether there was more than is read.
  private(set) var isCutShort = false

  /// Characters and words that are read; the rest of a longer text is left out.
  static let characterLimit = 2_000
  static let wordLimit = 200

  private var scalars: [Unicode.Scalar]
  private var position = 0
  private var isBehindSpace = true

  init(_ text: String) {
    // A second limit before marks are dropped: a megabyte of them is no question either.
    let start = text.unicodeScalars.prefix(2 * Tokens.characterLimit)
    let visible = start.filter { !PastedMarks.contains($0) }
    scalars = Array(visible.prefix(Tokens.characterLimit))
    isCutShort = start.endIndex < text.unicodeScalars.endIndex || visible.count > scalars.count
    while position < scalars.count {
      guard all.count < Tokens.wordLimit else {
        isCutShort = true
        break
      }
      readOne()
    }
    scalars = []
  }

  private mutating func readOne() {
    let scalar = scalars[position]
    if ("0"..."9").contains(scalar) || isPointOfFraction(at: position) {
      readNumber()
    } else if Self.isLetter(scalar) {
      readWord()
    } else {
      if Self.signs.contains(scalar) {
        append(.sign, String(scalar), String(scalar))
      }
      isBehindSpace = !Self.signs.contains(scalar) && scalar != "#"
      position += 1
    }
  }

  private mutating func append(_ kind: Token.Kind, _ text: String, _ written: String) {
    guard !text.isEmpty else { return }
    all.append(Token(kind: kind, text: text, written: written, isJoined: !isBehindSpace))
    isBehindSpace = false
  }

  /// `.5`
  private func isPointOfFraction(at place: Int) -> Bool {
    scalars[place] == "." && isBehindSpace && place + 1 < scalars.count
      && ("0"..."9").contains(scalars[place + 1])
  }

  private mutating func readWord() {
    var text = ""
    let start = position
    while position < scalars.count {
      let scalar = scalars[position]
      if Self.isLetter(scalar) {
        text += Folding.fold(scalar)
      } else if !Self.isApostrophe(scalar) || !isLetter(at: position + 1) {
        break
      }
      position += 1
      // A symbol is a word of its own: `τ10`, `αlpha` is not.
      if text == "τ" || text == "α" { break }
    }
    var written = String.UnicodeScalarView()
    written.append(contentsOf: scalars[start..<position])
    append(.word, text, String(written))
  }

  private mutating func readNumber() {
    let start = position
    if let date = dateText(at: start) {
      position += date.count
      append(.date, date, date)
      return
    }
    // The number of a subnet is a run of digits: `sn64, 100 TAO`.
    let isPlain = all.last.map { !isBehindSpace && $0.isWord } ?? false
    let reading = isPlain ? nil : DecimalScanner.scan(scalars, from: start, Self.style)
    var end = reading?.end ?? start
    while reading == nil, end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
    position = max(end, start + 1)
    var number = Self.number(self.text(start..<position), reading)
    if !isPlain, let power = powerOfTen(at: position) {
      position = power.end
      number = number?.scaled(byPowerOfTen: power.exponent)
    }
    let text = self.text(start..<position)
    if isBehindMinus(start) { number = number?.negated }
    append(.number(number), text, text)
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The `e3` of `1e3`, with its end; nil where a word goes on, as in `3em`.
  private func powerOfTen(at start: Int) -> (exponent: Int, end: Int)? {
    guard start < scalars.count, ["e", "E"].contains(scalars[start]) else { return nil }
    var end = start + 1
    if end < scalars.count, ["-", "+"].contains(scalars[end]) { end += 1 }
    let digits = end
    while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
    guard end > digits, !isLetter(at: end) else { return nil }
    return (Int(text(start + 1..<end)) ?? .max, end)
  }

  /// `-5`, but not `100-200`, nor `10 - 5`.
  private func isBehindMinus(_ place: Int) -> Bool {
    guard place > 0, ["-", "\u{2212}"].contains(scalars[place - 1]) else { return false }
    return place == 1 || scalars[place - 2].properties.isWhitespace
  }

  /// `2026-12-24`
  private func dateText(at start: Int) -> String? {
    guard start + 10 <= scalars.count, isBehindSpace else { return nil }
    let shape = "0000-00-00".unicodeScalars
    let part = scalars[start..<start + 10]
    let isDate = zip(part, shape).allSatisfy { scalar, model in
      model == "-" ? scalar == "-" : ("0"..."9").contains(scalar)
    }
    guard isDate, start + 10 == scalars.count || !("0"..."9").contains(scalars[start + 10]) else {
      return nil
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: part)
    return String(text)
  }

  private static let style: DecimalScanner.Style = {
    var style = DecimalScanner.Style.words
    style.spacesGroup = true
    return style
  }()

  private static func number(_ text: String, _ reading: DecimalScanner.Reading?) -> WrittenNumber? {
    guard let reading else {
      return DecimalNumber(digits: text).map { WrittenNumber(value: $0, continental: $0) }
    }
    switch reading.result {
    case .success(let value):
      return WrittenNumber(value: value, continental: continental(text) ?? value)
    case .failure(let fault):
      let likely = fault.likely.flatMap { try? DecimalReader.read($0) }
      return likely.map { WrittenNumber(value: $0, continental: $0) }
    }
  }

  /// The number with point and comma in the other's place, where that is a number.
  private static func continental(_ text: String) -> DecimalNumber? {
    guard text.contains(",") || text.contains(".") else { return nil }
    let swapped = String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
    return try? DecimalReader.read(swapped)
  }

  private func isLetter(at place: Int) -> Bool {
    place < scalars.count && Self.isLetter(scalars[place])
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    ["'", "’", "‘", "´", "`"].contains(scalar)
  }

  private static let signs: Set<Unicode.Scalar> = [
    "%", "$", "€", "£", "¥", "?", "¿", "=", "+", "<", ">",
  ]
}
