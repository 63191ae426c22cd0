import Decimals
import Diagnostics

/// Cuts a line into tokens and collects every character that fits nowhere.
struct Lexer {
  /// Longest line in bytes.
  static let maximumLength = 65_536

  private(set) var tokens: [Token] = []
  var faults: [Diagnostic] = []
  /// One entry per open bracket: whether it opens the arguments of a function.
  private(set) var brackets: [Bool] = []
  /// Whether the text ends in a backslash, asking for another line.
  private(set) var endsWithContinuation = false

  let source: SourceText
  let scalars: [Unicode.Scalar]
  /// UTF-8 offset of each scalar, and of the end.
  let offsets: [Int]
  var index = 0

  init(_ source: SourceText) {
    self.source = source
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    let isTooLong = source.text.utf8.count > Self.maximumLength
    for scalar in isTooLong ? "".unicodeScalars : source.text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    if isTooLong {
      faults.append(.lineTooLong(source))
    }
  }

  /// Runs through the line.
  mutating func run() {
    while let scalar = peek(), faults.count < Evaluator.maximumFaults { step(scalar) }
    if peek() != nil { index = scalars.count }
    while case .lineBreak? = tokens.last?.kind { tokens.removeLast() }
    tokens.append(Token(kind: .end, range: offsets[index]..<offsets[index]))
  }

  private mutating func step(_ scalar: Unicode.Scalar) {
    endsWithContinuation = false
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}":
      if brackets.isEmpty, !tokens.isEmpty { add(.lineBreak, length: 1) } else { index += 1 }
    case "#":
      while let next = peek(), next != "\n" { _ = next; index += 1 }
    case "\\" where continues():
      endsWithContinuation = true
    case _ where scalar.properties.isWhitespace || PastedMarks.contains(scalar): index += 1
    case "\"": readQuoted()
    case _ where isDigit(scalar): readNumber()
    case "." where isDigit(peek(1)): readNumber()
    case _ where isWordStart(scalar): readWord()
    default: readSymbol(scalar)
    }
  }

  /// A backslash before a line end or the end of the text; skips both.
  private mutating func continues() -> Bool {
    var next = index + 1
    while next < scalars.count, scalars[next] != "\n", scalars[next].properties.isWhitespace {
      next += 1
    }
    guard next == scalars.count || scalars[next] == "\n" else { return false }
    index = min(next + 1, scalars.count)
    return true
  }

  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return ("0"..."9").contains(scalar)
  }

  func isWordStart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .currencySymbol
  }

  func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "_" || scalar.properties.isAlphabetic
  }

  var isInArguments: Bool { brackets.last ?? false }

  mutating func add(_ kind: Token.Kind, length: Int, isAmbiguous: Bool = false) {
    let end = min(index + length, scalars.count)
    tokens.append(Token(kind: kind, range: offsets[index]..<offsets[end], isAmbiguous: isAmbiguous))
    index = end
  }

  private mutating func readWord() {
    var length = 1
    let isSign =
      scalars[index].properties.generalCategory == .currencySymbol
      || ["τ", "Τ"].contains(scalars[index]) && isDigit(peek(1))
    while !isSign, let next = peek(length), isWordPart(next) { length += 1 }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[index..<index + length])
    add(text == "per" ? .symbol(.divide) : .word(text), length: length)
  }

  private mutating func readQuoted() {
    var length = 1
    var text = ""
    while let next = peek(length), next != "\"", next != "\n" {
      text.unicodeScalars.append(next)
      // What is quoted is repeated in messages, so nothing invisible may be in it.
      if !next.isVisible {
        let place = index + length
        faults.append(.strangeCharacter(next, source, offsets[place]..<offsets[place + 1]))
      }
      length += 1
    }
    if peek(length) == "\"" {
      add(.quoted(text), length: length + 1)
    } else {
      faults.append(.unclosedQuote(source, offsets[index]..<offsets[index + length]))
      index += length
    }
  }

  private mutating func readSymbol(_ scalar: Unicode.Scalar) {
    if let power = Self.superscripts[scalar] {
      add(.superscript(power), length: 1)
      return
    }
    if let next = peek(1), let symbol = Self.pairs["\(scalar)\(next)"] {
      add(.symbol(symbol), length: 2)
      return
    }
    guard let symbol = Self.singles[scalar] else {
      faults.append(.strangeCharacter(scalar, source, offsets[index]..<offsets[index + 1]))
      index += 1
      return
    }
    if symbol == .open {
      if case .word? = tokens.last?.kind { brackets.append(true) } else { brackets.append(false) }
    } else if symbol == .close {
      _ = brackets.popLast()
    }
    add(.symbol(symbol), length: 1)
  }

  private static let superscripts: [Unicode.Scalar: Int] = [
    "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]

  private static let pairs: [String: Token.Symbol] = [
    "->": .arrow, "==": .equal, "!=": .notEqual, "<=": .lessOrEqual, ">=": .greaterOrEqual,
    "**": .power,
  ]

  private static let singles: [Unicode.Scalar: Token.Symbol] = [
    "+": .plus, "-": .minus, "−": .minus, "–": .minus, "*": .times, "×": .times, "·": .times,
    "⋅": .times, "/": .divide, "÷": .divide, "^": .power, "(": .open, ")": .close, ",": .comma,
    ".": .dot, ":": .colon, "=": .assign, "<": .less, ">": .greater, "≤": .lessOrEqual,
    "≥": .greaterOrEqual, "≠": .notEqual, "→": .arrow, "%": .percent,
  ]
}

extension Unicode.Scalar {
  /// Whether it shows as itself and changes nothing around it.
  var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
