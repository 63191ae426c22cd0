import Diagnostics

/// A function of the language: what it is called, takes and does. `FunctionCatalogue` lists them all.
public struct CalculatorFunction: Sendable {
  /// Where help lists it.
  public enum Category: String, CaseIterable, Sendable {
    case pools = "Pools and prices"
    case staking = "What staking comes to"
    case chain = "The chain"
    case rates = "Rates"
    case arithmetic = "Arithmetic"
  }

  /// What an argument has to be.
  public enum Kind: String, Sendable {
    case pool = "a subnet or a pool"
    case subnet = "a subnet"
    case place = "a subnet, or root"
    case time = "a time"
    case tao = "an amount of TAO"
    case alpha = "an amount of alpha"
    case quantity = "a number, with or without a unit"
    case number = "a plain number or a percentage"
    case count = "a whole number above 0"
    case fact = "the id of a fact"
  }

  /// The largest count.
  static let mostCounted: Int128 = 1_000_000_000

  /// One parameter.
  public struct Parameter: Sendable {
    /// Its name, for `name: value`.
    public let name: String
    /// What it has to be.
    public let kind: Kind
    /// Whether it may be left out.
    public let isOptional: Bool

    init(_ name: String, _ kind: Kind, isOptional: Bool = false) {
      self.name = name
      self.kind = kind
      self.isOptional = isOptional
    }
  }

  typealias Body = @Sendable (inout CallContext) throws(CallFault) -> Value

  /// The name before the bracket.
  public let name: String
  /// In order.
  public let parameters: [Parameter]
  /// Whether the last parameter may be repeated.
  public let isVariadic: Bool
  /// Where help lists it.
  public let category: Category
  /// What it gives, in a sentence.
  public let summary: String
  /// A line that works.
  public let example: String
  let body: Body

  init(
    _ name: String, _ parameters: [Parameter], variadic: Bool = false, _ category: Category,
    _ summary: String, example: String, _ body: @escaping Body
  ) {
    self.name = name
    self.parameters = parameters
    isVariadic = variadic
    self.category = category
    self.summary = summary
    self.example = example
    self.body = body
  }

  /// `buy(pool, pay)`, with optional parameters in square brackets.
  public var signature: String {
    let list = parameters.map { $0.isOptional ? "[\($0.name)]" : $0.name }.joined(separator: ", ")
    return "\(name)(\(list)\(isVariadic ? ", …" : ""))"
  }
}

/// Why a function has no result; the evaluator adds the places.
struct CallFault: Error {
  var fault: CalculatorFault
  var summary: String
  var explanation: String?
  var hint: Hint?
  /// The argument at fault, by parameter; nil for the whole call.
  var argument: Int?

  init(
    _ fault: CalculatorFault, _ summary: String, explanation: String? = nil, hint: Hint? = nil,
    argument: Int? = nil
  ) {
    self.fault = fault
    self.summary = summary
    self.explanation = explanation
    self.hint = hint
    self.argument = argument
  }
}
