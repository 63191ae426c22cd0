public import Decimals

/// A number with its unit: `10 TAO`, `0.04 TAO/α`, `17.3 %`, `5`.
///
/// Two quantities are equal if number and unit are written the same; `Quantity.compare` says whether
/// they mean the same.
public struct Quantity: Hashable, Sendable {
  /// The number in `unit`: 17.3 for `17.3 %`.
  public var number: DecimalNumber
  /// The unit it is written in.
  public var unit: CompoundUnit

  /// A quantity.
  public init(_ number: DecimalNumber, _ unit: CompoundUnit = .none) {
    self.number = number
    self.unit = unit
  }

  /// A quantity of one unit.
  public init(_ number: DecimalNumber, _ atom: UnitAtom) {
    self.init(number, CompoundUnit(atom))
  }

  /// Whether both measure the same thing, in whatever units.
  public func hasDimensions(of other: Quantity) -> Bool {
    unit.dimensions == other.unit.dimensions
  }

  /// The same quantity in another unit of the same dimensions; nil for other dimensions.
  public func converted(to target: CompoundUnit) throws(DecimalError) -> Quantity? {
    guard unit.dimensions == target.dimensions else { return nil }
    if unit == target { return self }
    let from = try unit.scale()
    let to = try target.scale()
    let value = try number.multiplied(by: from.above).multiplied(by: to.below)
      .divided(by: from.below.multiplied(by: to.above))
    return Quantity(value, target)
  }

  /// The number with percent taken as hundredths; nil with any other unit.
  public var plainNumber: DecimalNumber? {
    guard unit.isPlain else { return nil }
    return try? converted(to: .none)?.number
  }

  /// Less, equal or greater by value (−1, 0, 1); nil for other dimensions.
  public static func compare(
    _ left: Quantity, _ right: Quantity
  ) throws(DecimalError) -> Int? {
    guard let other = try right.inUnitForAdding(to: left) else { return nil }
    return left.number < other.number ? -1 : left.number == other.number ? 0 : 1
  }
}
