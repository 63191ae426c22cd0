import Calculator
import Decimals

/// How far an answer may be off.
enum Tolerance: Hashable {
  /// A part of the model's value: `2%`.
  case relative(DecimalNumber)
  /// An amount in a unit: `1 rao`, `0.01 pp`.
  case absolute(Quantity)
  /// `exact`
  case exact

  /// As written after `accept:`; nil if it makes no sense.
  init?(_ text: String) {
    let words = text.hasPrefix("±") ? String(text.dropFirst()) : text
    if words == "exact" {
      self = .exact
      return
    }
    guard let written = WrittenNumber(words), written.before.isEmpty, !written.number.isNegative,
      !written.number.isZero
    else { return nil }
    if written.unitText == "%" {
      guard let hundredth = try? written.number.divided(by: DecimalNumber(100)) else { return nil }
      self = .relative(hundredth)
    } else {
      guard let atom = UnitNames.atom(named: written.unitText) else { return nil }
      self = .absolute(Quantity(written.number, atom))
    }
  }

  /// The greatest difference that counts, in the unit of the model's value; nil for another dimension.
  func allowed(for model: Quantity) -> DecimalNumber? {
    switch self {
    case .exact: return .zero
    case .relative(let part): return try? model.number.magnitude.multiplied(by: part)
    case .absolute(let quantity):
      if quantity.unit.single == .points {
        guard model.unit.isPlain else { return nil }
        return try? Quantity(quantity.number, .percent).converted(to: model.unit)?.number
      }
      return try? quantity.converted(to: model.unit)?.number
    }
  }

  /// Whether a value is close enough; nil if it measures something else.
  func accepts(_ given: Quantity, for model: Quantity) -> Bool? {
    guard let distance = given.distance(to: model), let allowed = allowed(for: model) else {
      return nil
    }
    return distance <= allowed || self == .exact && isRounding(distance, given, model)
  }

  /// Whether a difference is only that of two ways to reckon with a fraction that never ends.
  private func isRounding(
    _ distance: DecimalNumber, _ given: Quantity, _ model: Quantity
  ) -> Bool {
    guard !given.number.isExact || !model.number.isExact,
      let part = try? model.number.magnitude.multiplied(by: Tolerance.rounding)
    else { return false }
    return distance <= part
  }

  private static let rounding = DecimalNumber(digits: "1e-15") ?? .zero

  /// In words, for the question: `within 2 %`.
  func words(in words: LessonWords) -> String {
    switch self {
    case .exact: words("page.exactly")
    case .relative(let part):
      words(
        "page.within",
        ["part": ((try? part.multiplied(by: DecimalNumber(100))) ?? part).fullText + " %"])
    case .absolute(let quantity): words("page.within", ["part": quantity.text])
    }
  }
}

extension DecimalNumber {
  static func <= (left: DecimalNumber, right: DecimalNumber) -> Bool { !(right < left) }
}

extension Quantity {
  /// How far apart two values are, in the unit of the other; nil for other dimensions.
  func distance(to other: Quantity) -> DecimalNumber? {
    guard let same = try? converted(to: other.unit) else { return nil }
    return try? same.number.subtracting(other.number).magnitude
  }
}
