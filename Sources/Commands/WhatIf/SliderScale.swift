import Calculator
import Decimals

/// The round values that a slider stops at, on both sides of wherever it stands.
struct SliderScale: Hashable, Sendable {
  enum Spacing: Hashable, Sendable {
    /// 1, 2 and 5 times powers of ten: amounts matter by their size. A long move is a power of ten.
    case series
    /// Multiples of a step; a long move goes to a multiple of so many steps.
    case multiples(of: DecimalNumber, long: Int64)
    /// Nothing but these, in order; a long move is ten of them.
    case list([DecimalNumber])
  }

  let spacing: Spacing
  var low: DecimalNumber?
  var high: DecimalNumber?

  init(_ spacing: Spacing, low: DecimalNumber? = nil, high: DecimalNumber? = nil) {
    self.spacing = spacing
    self.low = low
    self.high = high
  }

  /// What suits a quantity of this kind and size.
  init(around start: Quantity) {
    let number = start.number
    if let unit = start.unit.single, unit.dimension?.isMoney == true {
      self.init(.series, low: SliderScale.smallest(unit), high: SliderScale.largest(unit))
    } else if start.unit.single == .percent || start.unit.single == .points {
      let isShare =
        !number.isNegative && number <= SliderScale.hundred && start.unit.single == .percent
      let spacing = Spacing.multiples(of: SliderScale.percentStep(number), long: 5)
      self.init(spacing, low: isShare ? .zero : nil, high: isShare ? SliderScale.hundred : nil)
    } else {
      let spacing = Spacing.multiples(of: SliderScale.step(number), long: 10)
      self.init(spacing, low: number.isNegative ? nil : .zero)
    }
    // Whoever starts outside may stay there.
    low = low.map { min($0, number) }
    high = high.map { max($0, number) }
  }

  /// The next stop up or down; the same number where there is none.
  func next(to number: DecimalNumber, up: Bool, long: Bool = false) -> DecimalNumber {
    let next: DecimalNumber?
    do throws(DecimalError) {
      switch spacing {
      case .series: next = try SliderScale.inSeries(number, up: up, steps: long ? 3 : 1)
      case .multiples(let step, let count):
        let step = long ? try step.multiplied(by: DecimalNumber(count)) : step
        next = try SliderScale.multiple(of: step, next: number, up: up)
      case .list(let numbers):
        let rest = up ? numbers.filter { $0 > number } : numbers.reversed().filter { $0 < number }
        next = long ? rest.prefix(10).last : rest.first
      }
    } catch {
      next = nil
    }
    guard var next else { return number }
    if let low { next = max(low, next) }
    if let high { next = min(high, next) }
    return next
  }

  private static let hundred = DecimalNumber(100)

  private static func inSeries(
    _ number: DecimalNumber, up: Bool, steps: Int
  ) throws(DecimalError) -> DecimalNumber {
    if number.isZero { return up ? .one : number }
    let grows = up != number.isNegative
    var result = number.magnitude
    for _ in 0..<steps {
      let power = result.magnitudeExponent
      let stops = ["5e\(power - 1)", "1e\(power)", "2e\(power)", "5e\(power)", "1e\(power + 1)"]
        .compactMap { DecimalNumber(digits: $0) }
      guard
        let next = grows ? stops.first(where: { $0 > result }) : stops.last(where: { $0 < result })
      else { throw .overflow }
      result = next
    }
    return number.isNegative ? result.negated : result
  }

  private static func multiple(
    of step: DecimalNumber, next number: DecimalNumber, up: Bool
  ) throws(DecimalError) -> DecimalNumber {
    let count = try number.divided(by: step).rounded(toFraction: 0, up ? .floor : .ceiling)
    return try count.adding(up ? .one : DecimalNumber(-1)).multiplied(by: step).asExact
  }

  /// A hundredth to a tenth of the number, a power of ten; whole numbers keep whole.
  private static func step(_ number: DecimalNumber) -> DecimalNumber {
    if number.isZero { return .one }
    let power = number.magnitudeExponent - 1
    return DecimalNumber(digits: "1e\(number.whole == nil ? power : max(0, power))") ?? .one
  }

  /// One point for percentages from 2 % on, otherwise less than half of the number.
  private static func percentStep(_ number: DecimalNumber) -> DecimalNumber {
    guard let half = try? number.magnitude.divided(by: DecimalNumber(2)), half < .one, !half.isZero
    else { return .one }
    return DecimalNumber(digits: "1e\(half.magnitudeExponent)") ?? .one
  }

  private static func smallest(_ unit: UnitAtom) -> DecimalNumber? {
    switch unit {
    case .rao: .one
    case .tao, .alpha, .lessonAlpha: DecimalNumber(rao: 1)
    default: DecimalNumber(digits: "0.01")
    }
  }

  /// Neither TAO nor the alpha of one subnet goes beyond 21 million.
  private static func largest(_ unit: UnitAtom) -> DecimalNumber? {
    switch unit {
    case .rao: DecimalNumber(digits: "21e15")
    case .tao, .alpha, .lessonAlpha: DecimalNumber(digits: "21e6")
    default: nil
    }
  }
}

extension DecimalNumber {
  /// The same digits, taken as what is meant.
  fileprivate var asExact: DecimalNumber { DecimalNumber(digits: plainText) ?? self }
}
