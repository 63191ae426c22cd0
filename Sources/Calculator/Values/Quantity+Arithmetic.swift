import Decimals

extension Quantity {
  /// This quantity in the unit of another it is added to or compared with; nil if they don't add.
  ///
  /// Percentage points add to percentages and plain numbers, nothing else crosses dimensions.
  func inUnitForAdding(to left: Quantity) throws(DecimalError) -> Quantity? {
    if let same = try converted(to: left.unit) { return same }
    if unit.single == .points, left.unit.isPlain {
      return try Quantity(number, .percent).converted(to: left.unit)
    }
    return nil
  }

  /// The sum in the unit of the left side; nil for other dimensions.
  func adding(_ other: Quantity, negated: Bool = false) throws(DecimalError) -> Quantity? {
    if unit.single == .points, other.unit.single == .percent, !negated {
      return try other.adding(self)
    }
    guard let right = try other.inUnitForAdding(to: self) else { return nil }
    return Quantity(
      try number.addingTrusted(negated ? right.number.negated : right.number), unit)
  }

  /// Whether one is a percentage and the other a number from 2 on, as in `90 + 10%`: 99 may be meant,
  /// or 90.1. Numbers below 2 are factors and shares themselves, as the 1 of `1 - 18%`.
  func isShareOfUnsaid(with other: Quantity) -> Bool {
    func isLarge(_ quantity: Quantity) -> Bool {
      quantity.unit.factors.isEmpty && !(quantity.number.magnitude < DecimalNumber(2))
    }
    return unit.single == .percent && isLarge(other)
      || other.unit.single == .percent && isLarge(self)
  }

  /// The product; units of one dimension merge into the left one, so `2 TAO/day × 1 year` is TAO.
  func multiplied(by other: Quantity) throws(DecimalError) -> Quantity {
    try combined(with: other, sign: 1)
  }

  /// The quotient.
  func divided(by other: Quantity) throws(DecimalError) -> Quantity {
    guard !other.number.isZero else { throw .divisionByZero }
    return try combined(with: other, sign: -1)
  }

  /// The product of two factors of a line: a share of a number is a number, whichever of the two is
  /// written first. 2,000 × 25 % is 500, not 50,000 %.
  func factor(by other: Quantity) throws(DecimalError) -> Quantity {
    func isShare(_ share: Quantity, of number: Quantity) -> Bool {
      share.unit.single == .percent && number.unit.factors.isEmpty
    }
    let product = try multiplied(by: other)
    guard isShare(self, of: other) || isShare(other, of: self) else { return product }
    return try product.converted(to: .none) ?? product
  }

  private func combined(with other: Quantity, sign: Int) throws(DecimalError) -> Quantity {
    var above = other.number
    var below = DecimalNumber.one
    var factors = unit.factors
    for factor in other.unit.factors {
      let power = factor.power * sign
      guard let index = factors.firstIndex(where: { $0.atom.dimension == factor.atom.dimension })
      else {
        factors.append(CompoundUnit.Factor(atom: factor.atom, power: power))
        continue
      }
      let kept = factors[index].atom
      if kept != factor.atom {
        let change = Int64(factor.power)
        above = try above.multiplied(by: factor.atom.scale.raised(to: change))
        below = try below.multiplied(by: kept.scale.raised(to: change))
      }
      let (sum, overflow) = factors[index].power.addingReportingOverflow(power)
      guard !overflow, abs(sum) <= CompoundUnit.maximumPower else { throw .unitTooComplex }
      factors[index].power = sum
    }
    guard factors.count <= CompoundUnit.maximumFactors else { throw .unitTooComplex }
    let value =
      sign > 0
      ? try number.multiplied(by: above).divided(by: below)
      : try number.multiplied(by: below).divided(by: above)
    return try Quantity(value, CompoundUnit(factors)).foldingPercent()
  }

  /// Percent stays only where it reads well: alone, or per time. `10 TAO × 17.3 %` is TAO.
  private func foldingPercent() throws(DecimalError) -> Quantity {
    guard let percent = unit.factors.first(where: { $0.atom == .percent }) else { return self }
    let others = unit.factors.filter { $0.atom != .percent }
    let reads =
      percent.power == 1 && others.allSatisfy { $0.atom.dimension == .time && $0.power < 0 }
    let kept = reads || (others.isEmpty && percent.power > 1) ? 1 : 0
    guard percent.power != kept else { return self }
    let change = try DecimalNumber.hundredth.raised(to: Int64(percent.power - kept))
    let fold = kept == 1 ? [CompoundUnit.Factor(atom: .percent, power: 1)] : []
    return Quantity(try number.multiplied(by: change), CompoundUnit(fold + others))
  }

  /// A whole power; nil if a unit's power leaves the limit.
  func raised(to power: Int) throws(DecimalError) -> Quantity? {
    guard let raisedUnit = unit.raised(to: power) else { return nil }
    return try Quantity(number.raised(to: Int64(power)), raisedUnit).foldingPercent()
  }
}
