import Calculator
import Decimals
import Diagnostics
import Presentation
import StakingModel

/// The calculator as a lesson uses it: with the lesson's pool and facts, on lines without a file.
struct LessonScope: Sendable {
  private var scope: Scope
  private let netuid: Netuid?
  /// What is wrong with the lesson's choice of data, if anything.
  private(set) var dataFault: String?

  init(data: LessonData, world: any CalculatorWorld, figures: LessonFigures?) {
    scope = Scope(world: world)
    var netuid: Netuid?
    switch data {
    case .teachingPool:
      scope.define(
        "pool", .pool(PoolValue(LessonScope.teachingPool)),
        meaning: "a pool made for learning, with round numbers")
    case .snapshot(let name?):
      netuid = UInt16(name.text).map(Netuid.init) ?? world.netuid(named: name.text)
      if let netuid, let pool = try? world.pool(of: netuid) {
        scope.define(
          "pool", .pool(PoolValue(pool, netuid: netuid)),
          meaning: "the pool of subnet \(netuid.value) at the recorded block")
      } else {
        dataFault = "the recorded block has no subnet `\(name.text)`"
      }
    case .snapshot(nil): break
    }
    self.netuid = netuid
    if case .snapshot = data { define(figures?.figures(of: netuid) ?? []) }
  }

  private mutating func define(_ figures: [LessonFigures.Figure]) {
    for figure in figures {
      if let value = try? value(of: figure.text) {
        scope.define(figure.name, value, meaning: figure.meaning)
      }
    }
  }

  /// 40,000 TAO and 1,000,000 alpha at equal weights. Without a fee, so that a lesson can take the
  /// fee out in a step of its own.
  private static let teachingPool = Pool(
    tao: Amount(rao: 40_000_000_000_000), alpha: Amount(rao: 1_000_000_000_000_000), feeRate: 0)

  /// The block behind the numbers, if they are of a recorded one.
  var block: UInt64? { scope.world.block }

  /// Computes an expression and keeps nothing.
  func value(of expression: String) throws(DiagnosticList) -> Value {
    try scope.peek(SourceText(name: "", text: expression)).value
  }

  /// Computes a line a person typed.
  mutating func evaluate(_ line: String) throws(DiagnosticList) -> Evaluation {
    try scope.evaluate(SourceText(name: "", text: line))
  }

  /// The whole scope, for `why` and for the lab.
  var lab: Scope { scope }

  /// The names that have a value.
  var names: [String] { scope.names }

  /// The same with further values under names, as those of a sandbox.
  func with(_ values: [(name: String, value: Value)]) -> LessonScope {
    var copy = self
    for (name, value) in values { copy.scope.define(name, value) }
    return copy
  }

  /// The unit of a name as `TAO/α` or `%`; no unit for an empty one, nil for words that are none.
  func unit(named name: String) -> CompoundUnit? {
    if name.isEmpty { return CompoundUnit.none }
    let text = "1 \(name)"
    guard let value = try? value(of: text).quantity, value.number == .one else { return nil }
    return inSubnetUnit(value).unit
  }

  /// In a lesson on one subnet, α without a number is the alpha of that subnet.
  func inSubnetUnit(_ quantity: Quantity) -> Quantity {
    guard let netuid, quantity.unit.factors.contains(where: { $0.atom == .lessonAlpha }) else {
      return quantity
    }
    let own = UnitAtom.alpha(netuid).symbol
    let symbol = quantity.unit.symbol.map { $0 == "α" ? own : String($0) }.joined()
    guard let unit = try? value(of: "1 \(symbol)").quantity?.unit else { return quantity }
    return Quantity(quantity.number, unit)
  }

  /// The name a line gives to its result: `fee` in `fee = spend * 2`; nil for other lines.
  static func assignedName(in line: String) -> String? {
    var text = PlacedText(line, at: 0).trimmed
    if let rest = text.dropping(prefix: "let ") { text = rest.trimmed }
    let name = text.text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard let first = name.first, first.isLetter || first == "_" else { return nil }
    let rest = text.text.dropFirst(name.count).drop { $0.isWhitespace }
    return rest.hasPrefix("=") && !rest.hasPrefix("==") ? String(name) : nil
  }
}
