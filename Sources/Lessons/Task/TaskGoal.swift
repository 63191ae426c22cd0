import Calculator
import Decimals
import Diagnostics
import Sandbox
import StakingModel

/// A condition of a sandbox in the calculator's language: `alpha(64) >= 100 α64`, `free >= 5 TAO`,
/// `stake(root) > 0 TAO`, `days >= 30`.
///
/// Beside the names of the lesson it may use `free`, `worth`, `claimable`, `claimed`, `fees`, `days`,
/// `blocks`, `blocks_since_order`, `steps`, and `stake(PLACE)` or `alpha(SUBNET)`.
struct TaskGoal {
  let text: String
  private let scope: LessonScope
  /// The condition with plain names in the place of what only a sandbox knows.
  private let expression: String
  private let places: [(name: String, place: SandboxPlace)]

  init(_ text: String, _ scope: LessonScope) {
    self.text = text
    self.scope = scope
    var rewriting = GoalRewriting(text, scope)
    rewriting.run()
    expression = rewriting.result
    places = rewriting.places
  }

  /// Whether a sandbox meets it.
  ///
  /// - Throws: what is wrong with the condition.
  func holds(in state: TaskState) throws(DiagnosticList) -> Bool {
    let value = try scope.with(values(of: state)).value(of: expression)
    if case .truth(let truth) = value { return truth }
    throw DiagnosticList(
      Diagnostic(
        "lesson.task", "`\(text)` is no condition: it comes to \(value.text)",
        hint: Hint("compare it, as in `free >= 5 TAO`")))
  }

  /// What its left side is now, as `95.2 α64`; nil where it has none.
  func now(in state: TaskState) -> String? {
    let signs: Set<Character> = ["<", ">", "=", "≥", "≤", "!"]
    guard let end = expression.firstIndex(where: { signs.contains($0) }) else { return nil }
    let left = String(expression[..<end])
    return (try? scope.with(values(of: state)).value(of: left))?.text
  }

  private func values(of state: TaskState) -> [(name: String, value: Value)] {
    let portfolio = state.portfolio
    func amount(_ rao: UInt64, _ unit: UnitAtom = .tao) -> Value {
      .quantity(Quantity(DecimalNumber(rao: rao), unit))
    }
    func count(_ number: UInt64, _ unit: CompoundUnit = .none) -> Value {
      .quantity(Quantity(DecimalNumber(Int64(clamping: number)), unit))
    }
    let claimed = state.branch.acts.reduce(UInt64(0)) { sum, act in
      act.operation == .claim ? sum + act.outcome.received : sum
    }
    let fixed = [
      ("free", amount(portfolio.free.rao)), ("worth", amount(portfolio.worth.rao)),
      ("claimable", amount(portfolio.claimable.rao)), ("claimed", amount(claimed)),
      ("fees", amount(portfolio.transactionFees.rao)),
      (GoalRewriting.passed, count(state.blocks, CompoundUnit(.block))),
      (GoalRewriting.passedSince, count(state.blocksSinceOrder, CompoundUnit(.block))),
      ("steps", count(UInt64(state.branch.acts.count))),
    ]
    return fixed
      + places.map { name, place in
        let unit = place == .root ? UnitAtom.tao : .alpha(place.netuid)
        return (name, amount(state.chain.wallet.staked(at: place), unit))
      }
  }
}

/// Puts plain names in the place of `stake(root)`, `alpha(64)`, `days`.
private struct GoalRewriting {
  static let passed = "time_passed"
  static let passedSince = "time_passed_since"

  private let text: String
  private let scope: LessonScope
  private(set) var result = ""
  private(set) var places: [(name: String, place: SandboxPlace)] = []

  init(_ text: String, _ scope: LessonScope) {
    self.text = text
    self.scope = scope
  }

  mutating func run() {
    var rest = text[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard !word.isEmpty else {
        result.append(first)
        rest.removeFirst()
        continue
      }
      rest = rest.dropFirst(word.count)
      if let name = place(String(word), &rest) {
        result += name
      } else {
        result += replacement(String(word), isUnit: isBehindNumber)
      }
    }
  }

  private var isBehindNumber: Bool {
    let last = result.last { !$0.isWhitespace }
    return last?.isNumber == true || last == ")"
  }

  /// `days` is a unit behind a number and else the days that have passed.
  private func replacement(_ word: String, isUnit: Bool) -> String {
    guard !isUnit else { return word }
    return switch word {
    case "days": "(\(GoalRewriting.passed) / 1 day)"
    case "blocks": "(\(GoalRewriting.passed) / 1 block)"
    case "blocks_since_order": "(\(GoalRewriting.passedSince) / 1 block)"
    default: word
    }
  }

  /// The name for `stake(…)` or `alpha(…)`.
  private mutating func place(_ word: String, _ rest: inout Substring) -> String? {
    guard word == "stake" || word == "alpha", rest.first == "(", let end = rest.firstIndex(of: ")")
    else { return nil }
    let inside = rest[rest.index(after: rest.startIndex)..<end]
    guard let place = scope.place(named: PlacedText(inside, at: 0).trimmed.text) else { return nil }
    rest = rest[rest.index(after: end)...]
    let name = place == .root ? "stake_on_root" : "stake_in_\(place.netuid.value)"
    if !places.contains(where: { $0.name == name }) { places.append((name, place)) }
    return name
  }
}
