import Decimals

/// Units multiplied and divided: `TAO`, `TAO/α64`, `%/day`; empty for a plain number.
public struct CompoundUnit: Hashable, Sendable {
  /// One unit and its power, never 0.
  public struct Factor: Hashable, Sendable {
    /// The unit.
    public var atom: UnitAtom
    /// How often it is multiplied; negative below the stroke.
    public var power: Int
  }

  /// In the order of writing; no dimension twice.
  public private(set) var factors: [Factor]

  /// The greatest power of one unit.
  static let maximumPower = 24

  /// The most parts of a unit.
  static let maximumFactors = 12

  /// No unit: a plain number.
  public static let none = CompoundUnit()

  init() { factors = [] }

  /// One unit.
  public init(_ atom: UnitAtom) {
    factors = [Factor(atom: atom, power: 1)]
  }

  init(_ factors: [Factor]) {
    self.factors = factors.filter { $0.power != 0 }
  }

  /// What is measured, with powers; equal dictionaries convert into each other.
  public var dimensions: [BaseDimension: Int] {
    var result: [BaseDimension: Int] = [:]
    for factor in factors {
      if let dimension = factor.atom.dimension { result[dimension, default: 0] += factor.power }
    }
    return result
  }

  /// Whether it is a plain number, perhaps in percent.
  public var isPlain: Bool { factors.allSatisfy { $0.atom == .percent } }

  /// The single unit it is, if it is one.
  public var single: UnitAtom? {
    factors.count == 1 && factors.first?.power == 1 ? factors.first?.atom : nil
  }

  /// Whether money of any kind is in it.
  var hasMoney: Bool { factors.contains { $0.atom.dimension?.isMoney ?? false } }

  /// What it measures in a word, if it is a single unit.
  var measures: String? {
    guard let dimension = single?.dimension else { return nil }
    return dimension.isMoney ? "money" : dimension == .time ? "time" : "a difference of percentages"
  }

  /// One of this in base units as a fraction of two exact numbers.
  func scale() throws(DecimalError) -> (above: DecimalNumber, below: DecimalNumber) {
    var above = DecimalNumber.one
    var below = DecimalNumber.one
    for factor in factors {
      let part = try factor.atom.scale.raised(to: Int64(abs(factor.power)))
      if factor.power > 0 { above = try above.multiplied(by: part) }
      if factor.power < 0 { below = try below.multiplied(by: part) }
    }
    return (above, below)
  }

  /// To a power.
  func raised(to power: Int) -> CompoundUnit? {
    var result: [Factor] = []
    for factor in factors {
      let (product, overflow) = factor.power.multipliedReportingOverflow(by: power)
      guard !overflow, abs(product) <= Self.maximumPower else { return nil }
      result.append(Factor(atom: factor.atom, power: product))
    }
    return CompoundUnit(result)
  }

  /// As written after the number one: `TAO/α64`, `1/day`.
  public var symbol: String { text(plural: false) }

  /// As written after a number: only a unit on its own takes the plural, as in `3 days`.
  public func text(plural: Bool) -> String {
    let upper = factors.filter { $0.power > 0 }
    let lower = factors.filter { $0.power < 0 }
    if plural, upper.count == 1, lower.isEmpty, let only = upper.first, only.power == 1 {
      return only.atom.plural
    }
    let above = upper.map { $0.atom.symbol + Self.superscript($0.power) }.joined(separator: "·")
    let below = lower.map { "/" + $0.atom.symbol + Self.superscript(-$0.power) }.joined()
    return (above.isEmpty && !below.isEmpty ? "1" : above) + below
  }

  private static func superscript(_ power: Int) -> String {
    guard power != 1 else { return "" }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String("\(power)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
