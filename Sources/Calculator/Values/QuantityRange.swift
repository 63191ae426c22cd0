import Decimals
import Glibc

/// Quantities from one to another, evenly or by factors: `1 TAO .. 10000 TAO log`.
public struct QuantityRange: Hashable, Sendable {
  /// How the points lie.
  public enum Spacing: Hashable, Sendable {
    /// At equal distances.
    case even
    /// At these distances, the last one cut off at the end.
    case step(Quantity)
    /// At equal factors.
    case logarithmic
  }

  /// Why a range has no points.
  public enum Problem: Error, Hashable, Sendable {
    /// Start, end and step are not of one kind.
    case kinds
    /// Start and end are the same.
    case empty
    /// The step is zero, leads away from the end, or gives more than 1,000 points.
    case step
    /// Factors need both ends above zero.
    case sign
    /// The numbers are too large.
    case range
  }

  /// The most points there can be.
  public static let maximumCount = 1_000

  /// The first point.
  public let start: Quantity
  /// The last point, in the unit of the first.
  public let end: Quantity
  /// How the points lie.
  public let spacing: Spacing

  /// A range; its points have the unit of the start.
  public init(_ start: Quantity, _ end: Quantity, _ spacing: Spacing = .even) throws(Problem) {
    guard let end = try? end.converted(to: start.unit) else { throw .kinds }
    guard start.number != end.number else { throw .empty }
    switch spacing {
    case .logarithmic:
      guard start.number > .zero, end.number > .zero else { throw .sign }
    case .step(let step):
      guard let step = try? step.converted(to: start.unit) else { throw .kinds }
      guard !step.number.isZero, step.number.isNegative == (end.number < start.number) else {
        throw .step
      }
    case .even: break
    }
    self.start = start
    self.end = end
    self.spacing = spacing
  }

  /// The points, both ends included; a step decides their number itself.
  public func points(count: Int) throws(Problem) -> [Quantity] {
    let numbers: [DecimalNumber]
    do throws(DecimalError) {
      switch spacing {
      case .step(let step): numbers = try stepped(by: step)
      case .even: numbers = try even(count: max(2, min(count, Self.maximumCount)))
      case .logarithmic: numbers = try factors(count: max(2, min(count, Self.maximumCount)))
      }
    } catch {
      throw .range
    }
    guard !numbers.isEmpty else { throw .step }
    return numbers.map { Quantity($0, start.unit) }
  }

  /// What a person would put into a table: both ends, and between them about ten round numbers, or
  /// with factors 1, 2 and 5 times powers of ten, over more than four of them the powers alone.
  public func roundPoints() throws(Problem) -> [Quantity] {
    if case .step = spacing { return try points(count: 0) }
    if spacing == .even { return try roundSteps() }
    let low = min(start.number, end.number)
    let high = max(start.number, end.number)
    let powers = low.magnitudeExponent...high.magnitudeExponent
    let heads: [Int64] = powers.count > 5 ? [1] : [1, 2, 5]
    var numbers = powers.flatMap { power in
      heads.compactMap { DecimalNumber(digits: "\($0)e\(power)") }
    }.filter { $0 > low && $0 < high }
    numbers = [low] + numbers + [high]
    if end.number < start.number { numbers.reverse() }
    return numbers.map { Quantity($0, start.unit) }
  }

  /// Multiples of 1, 2 or 5 times a power of ten.
  private func roundSteps() throws(Problem) -> [Quantity] {
    do throws(DecimalError) {
      let low = min(start.number, end.number)
      let high = max(start.number, end.number)
      let least = try high.subtracting(low).divided(by: DecimalNumber(11))
      let heads = [1, 2, 5, 10].lazy.compactMap {
        DecimalNumber(digits: "\($0)e\(least.magnitudeExponent)")
      }
      guard let step = heads.first(where: { $0 >= least }) else { throw .overflow }
      var next = try low.divided(by: step).rounded(toFraction: 0, .floor).multiplied(by: step)
      var numbers = [low]
      while next < high, numbers.count < 20 {
        if next > low { numbers.append(next.significant(15)) }
        next = try next.adding(step)
      }
      numbers.append(high)
      if end.number < start.number { numbers.reverse() }
      return numbers.map { Quantity($0, start.unit) }
    } catch {
      throw .range
    }
  }

  private func stepped(by step: Quantity) throws(DecimalError) -> [DecimalNumber] {
    guard let step = try step.converted(to: start.unit)?.number else { return [] }
    var numbers: [DecimalNumber] = []
    var next = start.number
    while step.isNegative ? next >= end.number : next <= end.number {
      guard numbers.count < Self.maximumCount else { return [] }
      numbers.append(next)
      let sum = try next.adding(step)
      // A step below the last digit kept would never arrive.
      guard sum != next else { return [] }
      next = sum
    }
    return numbers
  }

  private func even(count: Int) throws(DecimalError) -> [DecimalNumber] {
    let width = try end.number.subtracting(start.number)
    let parts = DecimalNumber(Int64(count - 1))
    return try (0..<count).map { index throws(DecimalError) in
      if index == count - 1 { return end.number }
      let offset = try width.multiplied(by: DecimalNumber(Int64(index))).divided(by: parts)
      return try start.number.adding(offset).significant(15)
    }
  }

  /// Rounded to 12 digits: a place on an axis, written exactly.
  private func factors(count: Int) throws(DecimalError) -> [DecimalNumber] {
    let first = Self.logarithm(start.number)
    let last = Self.logarithm(end.number)
    return try (0..<count).map { index throws(DecimalError) in
      if index == 0 { return start.number }
      if index == count - 1 { return end.number }
      let power = first + (last - first) * Double(index) / Double(count - 1)
      let whole = power.rounded(.down)
      guard let head = DecimalNumber(digits: "\(pow(10, power - whole))"),
        let scale = DecimalNumber(digits: "1e\(Int(whole))")
      else { throw .overflow }
      return try head.multiplied(by: scale).significant(12)
    }
  }

  /// To base 10, also where the number is beyond 64-bit floating point.
  private static func logarithm(_ number: DecimalNumber) -> Double {
    let power = number.magnitudeExponent
    guard let shift = DecimalNumber(digits: "1e\(-power)"),
      let head = try? number.multiplied(by: shift)
    else { return Double(power) }
    return log10(head.approximate) + Double(power)
  }
}
