import StakingModel

/// What the model answers to a vector.
indirect enum ModelValue: Sendable {
  case number(ExactNumber)
  /// Not a number or infinite.
  case undefined
  case bool(Bool)
  case null
  case list([ModelValue])
  case object([(key: String, value: ModelValue)])
  /// A refusal of the chain by its name.
  case error(String)

  static func integer(_ value: some BinaryInteger) -> ModelValue {
    .number(ExactNumber(Int128(clamping: value)))
  }

  /// Whole numbers above 2^127 too.
  static func large(_ value: UInt128) -> ModelValue {
    .number(ExactNumber(value))
  }

  static func amount<Unit>(_ amount: Amount<Unit>) -> ModelValue {
    .integer(amount.rao)
  }

  static func fixed(_ number: some UnsignedFixedPoint) -> ModelValue {
    .number(ExactNumber(number.bits, fractionBits: type(of: number).fractionBits))
  }

  static func fixed(_ number: I96F32) -> ModelValue {
    .number(
      ExactNumber(number.bits.magnitude, fractionBits: 32, isNegative: number.bits < 0))
  }

  static func weight(_ weight: Perquintill) -> ModelValue {
    .number(ExactNumber(magnitude: BigNatural(UInt128(weight.raw)), scale: 18))
  }

  static func double(_ value: Double) -> ModelValue {
    ExactNumber(value).map(ModelValue.number) ?? .undefined
  }

  /// The value of a throwing call, a refusal as its name.
  static func orError(_ body: () throws(SwapError) -> ModelValue) -> ModelValue {
    do throws(SwapError) {
      return try body()
    } catch {
      return .error(error.rawValue)
    }
  }

  /// As JSON, for people: numbers with all their digits.
  var text: String {
    switch self {
    case .number(let number): number.text
    case .undefined: "not a number"
    case .bool(let bool): "\(bool)"
    case .null: "null"
    case .list(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.key)\": \($0.value.text)" }.joined(separator: ", ") + "}"
    case .error(let name): "{\"error\": \"\(name)\"}"
    }
  }
}
