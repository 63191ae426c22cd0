/// Why a figure is what it is: the formula, the numbers put in, the value, the source of the rule.
///
/// A derivation reads a result and its ingredients; it computes nothing of its own.
public struct Derivation: Hashable, Sendable {
  /// A number with its unit, exact: `143.426133419` `α`.
  public struct Quantity: Hashable, Sendable {
    /// Decimal digits without grouping, as the calculator reads them.
    public var digits: String
    /// A unit of the lab's language (`TAO`, `α64`, `TAO/α`, `%`), or empty.
    public var unit: String

    /// A quantity.
    public init(_ digits: String, _ unit: String) {
      self.digits = digits
      self.unit = unit
    }
  }

  /// A number that goes into the formula.
  public struct Input: Hashable, Sendable {
    /// Its name in the formula.
    public var name: String
    /// What it is, in words.
    public var meaning: String
    /// The number.
    public var quantity: Quantity

    /// An input.
    public init(_ name: String, _ meaning: String, _ quantity: Quantity) {
      self.name = name
      self.meaning = meaning
      self.quantity = quantity
    }
  }

  /// The name a person asks for: `received` in `why received`.
  public var name: String
  /// What the value is, in words.
  public var meaning: String
  /// The formula in the lab's own language over the input names.
  public var formula: String
  /// What goes in, in the order of the formula.
  public var inputs: [Input]
  /// What comes out.
  public var value: Quantity
  /// How the result is rounded, as `down to whole rao`.
  public var rounding: String
  /// Where the rule comes from: file and line of the runtime, or the snapshot's source.
  public var source: String
  /// What was assumed, each in a sentence.
  public var assumptions: [String]

  /// A derivation.
  public init(
    _ name: String, _ meaning: String, formula: String, inputs: [Input], value: Quantity,
    rounding: String, source: String, assumptions: [String] = []
  ) {
    self.name = name
    self.meaning = meaning
    self.formula = formula
    self.inputs = inputs
    self.value = value
    self.rounding = rounding
    self.source = source
    self.assumptions = assumptions
  }
}
