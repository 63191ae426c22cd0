import Decimals
public import StakingModel

/// What an expression comes to.
public enum Value: Hashable, Sendable {
  /// A number with a unit.
  case quantity(Quantity)
  /// The result of a comparison.
  case truth(Bool)
  /// A pool, of a subnet or of a lesson.
  case pool(PoolValue)

  /// The number with its unit, if it is one.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = self { quantity } else { nil }
  }

  /// The pool, if it is one.
  public var pool: PoolValue? {
    if case .pool(let pool) = self { pool } else { nil }
  }

  /// What kind of thing it is, for messages: `a pool`.
  var kindName: String {
    switch self {
    case .quantity(let quantity):
      quantity.unit.factors.isEmpty ? "a plain number" : quantity.unit.symbol
    case .truth: "true or false"
    case .pool: "a pool"
    }
  }
}

/// A pool as a value of the language: its reserves, and whose alpha it holds.
public struct PoolValue: Hashable, Sendable {
  /// Reserves, weights and fee.
  public var pool: Pool
  /// The subnet, or nil for the one pool of a lesson, whose alpha is plain `α`.
  public var netuid: Netuid?

  /// A pool; without a netuid it is a lesson's.
  public init(_ pool: Pool, netuid: Netuid? = nil) {
    self.pool = pool
    self.netuid = netuid
  }

  /// The unit of its alpha.
  public var alphaUnit: UnitAtom { netuid.map { .alpha($0) } ?? .lessonAlpha }

  /// The TAO reserve.
  public var tao: Quantity { Quantity(DecimalNumber(rao: pool.tao.rao), .tao) }
  /// The alpha reserve.
  public var alpha: Quantity { Quantity(DecimalNumber(rao: pool.alpha.rao), alphaUnit) }

  /// Spot price in TAO per alpha; nil without alpha. The chain cuts the same ratio to 64 binary
  /// places, which is less than 10^−18 below.
  public var price: Quantity? {
    let weight = DecimalNumber(rao: pool.quoteWeight.raw)
    let rest = DecimalNumber(rao: pool.quoteWeight.complement.raw)
    guard
      let value = try? tao.number.multiplied(by: rest)
        .divided(by: alpha.number.multiplied(by: weight))
    else { return nil }
    return Quantity(
      value,
      CompoundUnit([
        CompoundUnit.Factor(atom: .tao, power: 1), CompoundUnit.Factor(atom: alphaUnit, power: -1),
      ]))
  }
}
