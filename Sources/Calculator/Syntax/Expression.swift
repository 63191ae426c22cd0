import Decimals

/// A node of the syntax tree with its place in the line.
///
/// Sums, products and conversions are flat lists, so that the depth of a tree is bounded by the
/// parser's limit and not by the length of the line.
struct Expression: Sendable {
  indirect enum Kind: Sendable {
    case number(DecimalNumber)
    case unit(UnitTerm)
    /// A number or bracket with its unit: `10 TAO`.
    case measured(Expression, UnitTerm)
    case name(String)
    case quoted(String)
    case call(Call)
    case member(Expression, [Member])
    case group(Expression)
    case negated(Expression)
    case sum(Expression, [Operand])
    case product(Expression, [Operand])
    case power(Expression, Expression)
    case comparison(Expression, Token.Symbol, Expression)
    case conversion(Expression, [Target])
  }

  /// A further operand of a sum or product.
  struct Operand: Sendable {
    /// Whether it is subtracted or divided by.
    var isInverse: Bool
    var expression: Expression
  }

  struct Call: Sendable {
    var name: String
    var nameRange: Range<Int>
    var arguments: [Argument]
  }

  struct Argument: Sendable {
    var label: String?
    var labelRange: Range<Int>
    var value: Expression
  }

  struct Member: Sendable {
    var name: String
    var range: Range<Int>
  }

  /// What stands after an arrow.
  struct Target: Sendable {
    /// Units multiplied (power above 0) and divided; empty for `exact`.
    var terms: [UnitTerm]
    var range: Range<Int>
  }

  /// A unit as written, with its power.
  struct UnitTerm: Sendable {
    enum Name: Hashable, Sendable {
      case atom(UnitAtom)
      /// `alpha chutes`
      case alphaOf(String)
      /// Something in the place of a unit that is none.
      case unknown(String)
    }

    var name: Name
    var power: Int
    var range: Range<Int>
  }

  var kind: Kind
  /// UTF-8 offsets in the line.
  var range: Range<Int>
}

/// A parsed line.
struct Statement: Sendable {
  /// The name it gives, as `fee` in `fee = spend * 33 / 65535`.
  var name: String?
  var nameRange: Range<Int>
  var expression: Expression
  /// Whether every digit is asked for.
  var isExact: Bool
  /// Whether it could have been read in another way, so that the reading is worth showing.
  var isAmbiguous: Bool
}
