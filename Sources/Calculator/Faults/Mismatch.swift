import Diagnostics

/// Two quantities that cannot be added, subtracted or compared.
struct Mismatch {
  enum Verb: String {
    case add = "add"
    case subtract = "subtract"
    case compare = "compare"
  }

  struct Side {
    var quantity: Quantity
    var range: Range<Int>
    /// As typed.
    var typed: String

    init(_ quantity: Quantity, _ range: Range<Int>, _ source: SourceText) {
      self.quantity = quantity
      self.range = range
      typed = source.slice(range)
    }

    var unit: CompoundUnit { quantity.unit }
    var isPlain: Bool { unit.isPlain }

    /// For labels: `TAO`, `a plain number`, `a percentage`.
    var kind: String {
      if unit.single == .percent { return "a percentage" }
      if unit.single == .points { return "percentage points" }
      return isPlain ? "a plain number, without a unit" : unit.symbol
    }
  }

  var left: Side
  var right: Side
  var verb: Verb

  private var operatorSign: String { verb == .subtract ? "-" : "+" }

  func diagnostic(canConvert: (Quantity, CompoundUnit) -> Bool, source: SourceText) -> Diagnostic {
    let (summary, explanation) = words
    return Diagnostic(
      .unitMismatch, summary, explanation: explanation, hint: hint(canConvert, source),
      source: source,
      labels: [
        Diagnostic.Label(left.range, "this is " + left.kind),
        Diagnostic.Label(right.range, "this is " + right.kind),
      ])
  }

  private var words: (summary: String, explanation: String?) {
    let pair = [left.unit.single?.dimension, right.unit.single?.dimension]
    let alphas = pair.filter { $0?.isAlpha ?? false }.count
    if alphas == 2 {
      return (
        "alpha of two subnets does not \(verb.rawValue)",
        "Each subnet has its own token with its own price. Both can be valued in TAO."
      )
    }
    if alphas == 1, pair.contains(.tao) {
      return (
        "TAO and alpha do not \(verb.rawValue)",
        "They are different things: TAO is the coin of the network, alpha the token of one subnet. "
          + "Between them lies a market price that moves with every trade."
      )
    }
    if pair.allSatisfy({ $0?.isMoney ?? false }) {
      return (
        "\(left.kind) and \(right.kind) do not \(verb.rawValue)",
        "They are different money; a rate lies between them."
      )
    }
    if left.unit.single == .percent || right.unit.single == .percent {
      return (
        "a percentage does not \(verb.rawValue) to \(left.isPlain ? right.kind : left.kind)",
        "A percentage is a share of something; say of what by multiplying."
      )
    }
    return ("\(left.kind) and \(right.kind) do not \(verb.rawValue)", nil)
  }

  private func hint(_ canConvert: (Quantity, CompoundUnit) -> Bool, _ source: SourceText) -> Hint? {
    if let hint = moneyHint(canConvert, source) { return hint }
    let whole = left.range.lowerBound..<right.range.upperBound
    if verb != .compare, right.unit.single == .percent, !left.isPlain {
      let share = "\(bracketed(left)) * (1 \(operatorSign) \(right.typed))"
      return Hint("to change it by a share of itself:", code: source.replacing(whole, with: share))
    }
    guard left.isPlain != right.isPlain else { return nil }
    let (plain, other) = left.isPlain ? (left, right) : (right, left)
    guard plain.unit.factors.isEmpty, let unit = other.unit.single, unit != .points else {
      return nil
    }
    let isLiteral = plain.typed.utf8.allSatisfy {
      (46...57).contains($0) || $0 == UInt8(ascii: "_")
    }
    let measured =
      isLiteral ? "\(plain.typed) \(unit.symbol)" : "\(bracketed(plain)) * 1 \(unit.symbol)"
    return Hint(
      "if both are \(unit.symbol):", code: source.replacing(plain.range, with: measured))
  }

  /// A line that values one side in the money of the other.
  private func moneyHint(
    _ canConvert: (Quantity, CompoundUnit) -> Bool, _ source: SourceText
  ) -> Hint? {
    guard let leftUnit = left.unit.single, let rightUnit = right.unit.single,
      leftUnit.dimension?.isMoney ?? false, rightUnit.dimension?.isMoney ?? false
    else { return nil }
    let tao = CompoundUnit(.tao)
    let sides = [right, left].filter { $0.unit.dimensions != tao.dimensions }
    guard sides.allSatisfy({ canConvert($0.quantity, tao) }) else {
      return Hint("multiply one side by a price first, as TAO per alpha")
    }
    if sides.count == 1, let side = sides.first {
      return Hint("what it is worth at the market price:", code: "\(side.typed) -> TAO")
    }
    let middle = source.slice(left.range.upperBound..<right.range.lowerBound)
    return Hint(
      "both valued in TAO:",
      code: "(\(left.typed) -> TAO)\(middle)(\(right.typed) -> TAO)")
  }

  private func bracketed(_ side: Side) -> String {
    side.typed.contains { "+-−<>=".contains($0) } ? "(\(side.typed))" : side.typed
  }

  /// The points and the money that are multiplied, if they are.
  static func pointsTimesMoney(
    _ left: Quantity, _ leftRange: Range<Int>, _ right: Quantity, _ rightRange: Range<Int>
  ) -> (points: Range<Int>, money: Range<Int>)? {
    let isPoints: (Quantity) -> Bool = { $0.unit.factors.contains { $0.atom == .points } }
    if isPoints(left), right.unit.hasMoney { return (leftRange, rightRange) }
    if isPoints(right), left.unit.hasMoney { return (rightRange, leftRange) }
    return nil
  }
}

extension Evaluator {
  mutating func reportMismatch(_ mismatch: Mismatch) {
    let conversion = Conversion(world: world)
    report(
      mismatch.diagnostic(
        canConvert: { quantity, unit in (try? conversion.convert(quantity, to: unit)) != nil },
        source: source))
  }
}
