import Diagnostics

/// What a name stands for and how it came about. Immutable, shared between copies of a scope.
final class Binding: Sendable {
  /// A name that went into the value, and what it stood for then.
  struct Input: Sendable {
    var name: String
    var identifier: Int
  }

  let value: Value
  /// The line it was given by; nil if the program gave it.
  let statement: Statement?
  let source: SourceText
  /// The formula as understood.
  let formula: String
  /// The formula with numbers in the place of names.
  let substituted: String
  let inputs: [Input]
  let workings: [Working]
  let notes: [Hint]
  /// What it is, in words, for values the program gave.
  let meaning: String

  init(
    value: Value, statement: Statement? = nil, source: SourceText, formula: String = "",
    substituted: String = "", inputs: [Input] = [], workings: [Working] = [], notes: [Hint] = [],
    meaning: String = ""
  ) {
    self.value = value
    self.statement = statement
    self.source = source
    self.formula = formula
    self.substituted = substituted
    self.inputs = inputs
    self.workings = workings
    self.notes = notes
    self.meaning = meaning
  }
}

/// All values by name, and those that no longer have one. A value: copies share their storage.
struct Bindings: Sendable {
  private var identifiers: [String: Int] = [:]
  private var store: [Int: Binding] = [:]
  private var nextIdentifier = 0
  /// Names in the order they were first given, without the last answer.
  private(set) var names: [String] = []

  /// How the last answer is called.
  static let answer = "ans"
  /// Values kept for `why` beyond those that have a name.
  private static let historyLimit = 2_048

  subscript(name: String) -> Binding? {
    identifier(of: name).flatMap { store[$0] }
  }

  subscript(identifier: Int) -> Binding? { store[identifier] }

  func identifier(of name: String) -> Int? {
    identifiers[name == "_" ? Self.answer : name]
  }

  /// Keeps a value under these names, or under none, and returns its identifier.
  @discardableResult
  mutating func bind(_ bound: [String], _ binding: Binding) -> Int {
    let identifier = nextIdentifier
    store[identifier] = binding
    for name in bound {
      if identifiers[name] == nil, name != Self.answer { names.append(name) }
      identifiers[name] = identifier
    }
    nextIdentifier += 1
    if store.count > 2 * Self.historyLimit + identifiers.count { forgetOldValues() }
    return identifier
  }

  /// Lets a name stand for a value that is kept already.
  mutating func point(_ name: String, at identifier: Int) {
    identifiers[name == "_" ? Self.answer : name] = identifier
  }

  mutating func remove(_ name: String) {
    identifiers[name] = nil
    names.removeAll { $0 == name }
  }

  private mutating func forgetOldValues() {
    let named = Set(identifiers.values)
    let oldest = nextIdentifier - Self.historyLimit
    store = store.filter { $0.key >= oldest || named.contains($0.key) }
  }
}

/// A step inside a function: what it computes, as a formula with the numbers in it.
public struct Working: Hashable, Sendable {
  /// What is computed, as `fee`.
  public var name: String
  /// The formula in words of the language: `paid × fee_rate`.
  public var formula: String
  /// The formula with its numbers, which can be typed: `10 TAO × 33 / 65535`.
  public var substituted: String
  /// What it comes to.
  public var value: String
  /// Where the rule is from, possibly empty.
  public var source: String
}
