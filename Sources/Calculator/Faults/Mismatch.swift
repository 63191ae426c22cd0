import Diagnostics

/// Two quantities that cannot be added, subtracted or compared.
struct Mismatch {
  enum Verb {
    case add, subtract, compare
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
      return isPlain ? "a plain number" : unit.symbol
    }

    /// For labels under the side.
    var label: String { unit.single == .points ? kind : "this is " + kind }
  }

  var left: Side
  var right: Side
  var verb: Verb
  var market: Market

  /// What the hints have to know of prices.
  struct Market {
    /// Whether it can be valued in TAO.
    var canConvert: (Quantity) -> Bool
    var hintForMissingRate: (String) -> Hint
    /// The variable that holds a lesson's pool.
    var lessonPool: String?
  }

  private var operatorSign: String { verb == .subtract ? "-" : "+" }

  func diagnostic(_ source: SourceText) -> Diagnostic {
    let (summary, explanation) = words
    return Diagnostic(
      .unitMismatch, summary, explanation: explanation, hint: hint(source),
      source: source,
      labels: [
        Diagnostic.Label(left.range, left.label),
        Diagnostic.Label(right.range, right.label),
      ])
  }

  private var words: (summary: String, explanation: String?) {
    let pair = [left.unit.single?.dimension, right.unit.single?.dimension]
    let alphas = pair.filter { $0?.isAlpha ?? false }.count
    if alphas == 2 {
      return (
        verb == .subtract
          ? "alpha of one subnet cannot be subtracted from alpha of another"
          : sentence("alpha of one subnet", "alpha of another"),
        "Each subnet has its own token with its own price. Both can be valued in TAO."
      )
    }
    if alphas == 1, pair.contains(.tao) {
      let isAlphaFirst = pair.first != .tao
      return (
        sentence(isAlphaFirst ? "alpha" : "TAO", isAlphaFirst ? "TAO" : "alpha"),
        "They are different things: TAO is the coin of the network, alpha the token of one subnet. "
          + "Between them lies a market price that moves with every trade."
      )
    }
    if pair.allSatisfy({ $0?.isMoney ?? false }) {
      return (
        sentence(left.kind, right.kind), "They are different money; a rate lies between them."
      )
    }
    let isShare = left.unit.single == .percent || right.unit.single == .percent
    return (
      sentence(left.kind, right.kind),
      isShare ? "A percentage is a share of something; say of what by multiplying." : nil
    )
  }

  private func sentence(_ left: String, _ right: String) -> String {
    switch verb {
    case .add: "\(left) and \(right) do not add"
    case .subtract: "\(right) cannot be subtracted from \(left)"
    case .compare: "\(left) and \(right) cannot be compared"
    }
  }

  private func hint(_ source: SourceText) -> Hint? {
    if let hint = moneyHint(source) { return hint }
    let whole = left.range.lowerBound..<right.range.upperBound
    if verb != .compare, right.unit.single == .percent, left.unit.single != .percent {
      let share = "\(bracketed(left)) * (1 \(operatorSign) \(right.typed))"
      return Hint("to change it by a share of itself", code: source.replacing(whole, with: share))
    }
    if verb == .add, left.unit.single == .percent, right.unit.factors.isEmpty {
      let share = "\(bracketed(right)) * (1 + \(left.typed))"
      return Hint("to change it by a share of itself", code: source.replacing(whole, with: share))
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
      "if both are \(unit.symbol)", code: source.replacing(plain.range, with: measured))
  }

  /// A line that values one side in the money of the other.
  private func moneyHint(_ source: SourceText) -> Hint? {
    guard let leftUnit = left.unit.single, let rightUnit = right.unit.single,
      leftUnit.dimension?.isMoney ?? false, rightUnit.dimension?.isMoney ?? false
    else { return nil }
    let tao = CompoundUnit(.tao)
    let sides = [right, left].filter { $0.unit.dimensions != tao.dimensions }
    guard sides.allSatisfy({ market.canConvert($0.quantity) }) else {
      return pricelessHint(source)
    }
    if sides.count == 1, let side = sides.first {
      return Hint("what it is worth at the market price", code: "\(side.typed) -> TAO")
    }
    let middle = source.slice(left.range.upperBound..<right.range.lowerBound)
    return Hint(
      "both valued in TAO",
      code: "(\(left.typed) -> TAO)\(middle)(\(right.typed) -> TAO)")
  }

  /// For money without a market: alpha of a lesson, a currency without a rate.
  private func pricelessHint(_ source: SourceText) -> Hint? {
    for side in [left, right] {
      switch side.unit.single {
      case .currency(let code)?:
        if !market.canConvert(side.quantity) { return market.hintForMissingRate(code) }
      case .lessonAlpha?:
        guard let pool = market.lessonPool else { continue }
        return Hint(
          "what it is worth at the pool's price", code: "\(bracketed(side)) * price(\(pool))")
      default: continue
      }
    }
    return nil
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
  mutating func reportMismatch(
    _ left: Mismatch.Side, _ right: Mismatch.Side, _ verb: Mismatch.Verb
  ) {
    let world = world
    let tao = CompoundUnit(.tao)
    let pool = bindings.names.first { name in
      bindings[name]?.value.pool.map { $0.netuid == nil } ?? false
    }
    let market = Mismatch.Market(
      canConvert: { (try? Conversion(world: world).convert($0, to: tao)) != nil },
      hintForMissingRate: { world.hintForMissingRate(of: $0) }, lessonPool: pool)
    report(Mismatch(left: left, right: right, verb: verb, market: market).diagnostic(source))
  }
}
