import Decimals

/// A word, a number or a sign of a question.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    /// A number as it is read; nil behind digits that are none.
    case number(WrittenNumber?)
    /// A day as `2026-12-24`.
    case date
    /// `%`, `$`, `?` …
    case sign
  }

  var kind: Kind
  /// Small letters without accents; a number as it is written.
  var text: String
  /// As it is written.
  var written: String
  /// Whether it stands directly behind the one before: the `64` of `sn64`.
  var isJoined: Bool

  var isWord: Bool { kind == .word }
  var isNumber: Bool { if case .number = kind { true } else { false } }
  var number: WrittenNumber? { if case .number(let number) = kind { number } else { nil } }
}

/// A number with its two readings where the half of the world that wrote it matters.
struct WrittenNumber: Hashable, Sendable {
  /// As English writes it: 1,000 is a thousand.
  var value: DecimalNumber
  /// As German and Spanish write it: 1,000 is one.
  var continental: DecimalNumber
  /// Whether the two differ.
  var isAmbiguous: Bool { value != continental }

  /// The same below zero.
  var negated: WrittenNumber {
    WrittenNumber(value: value.negated, continental: continental.negated)
  }

  /// The same with the point moved; nil where nobody asks about so much or so little.
  func scaled(byPowerOfTen power: Int) -> WrittenNumber? {
    guard (-9...15).contains(power), let value = try? value.scaled(byPowerOfTen: power),
      let continental = try? continental.scaled(byPowerOfTen: power)
    else { return nil }
    return WrittenNumber(value: value, continental: continental)
  }

  /// What the other half of the world reads; nil where both read the same.
  func otherReading(in language: Language) -> DecimalNumber? {
    isAmbiguous ? (language == .english ? continental : value) : nil
  }

  func value(in language: Language) -> DecimalNumber {
    language == .english ? value : continental
  }
}
