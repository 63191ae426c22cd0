import Decimals

/// The smallest piece of a line, with its place.
struct Token: Sendable {
  enum Kind: Hashable, Sendable {
    case number(DecimalNumber)
    case word(String)
    case quoted(String)
    case superscript(Int)
    case symbol(Symbol)
    /// A line end outside brackets.
    case lineBreak
    case end
  }

  enum Symbol: String, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "×"
    case divide = "/"
    case power = "^"
    case open = "("
    case close = ")"
    case comma = ","
    case dot = "."
    case colon = ":"
    case assign = "="
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case arrow = "->"
    case percent = "%"
  }

  var kind: Kind
  /// UTF-8 offsets in the line.
  var range: Range<Int>
  /// Whether it could be read in another way: grouped thousands, `50k`.
  var isAmbiguous = false
}

/// Words with a meaning of their own, which nothing else can be called.
enum Keyword {
  static let conversions: Set<String> = ["to", "in", "as"]
  static let all: Set<String> = conversions.union(["let", "per", "exact", "of"])
  /// Shares with a name, as in `half of 10 TAO`; words like any other elsewhere.
  static let shares: [String: DecimalNumber] = ["half": .half]
}
