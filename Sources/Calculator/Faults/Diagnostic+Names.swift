import Diagnostics
import StakingModel

/// Faults of names, with what may have been meant.
extension Diagnostic {
  /// Names longer than this are never a slip of the finger, and comparing them takes time.
  private static let longestName = 40

  private static func suggestions(for typed: String, among names: [String]) -> [String] {
    typed.utf8.count <= longestName ? nearest(to: typed, among: names) : []
  }

  /// `did you mean …` with the line as it would be.
  private static func didYouMean(
    _ names: [String], _ source: SourceText, _ range: Range<Int>,
    _ write: (String) -> String = { $0 }
  ) -> Hint? {
    guard let first = names.first else { return nil }
    let others = names.dropFirst().map { "`\($0)`" }.joined(separator: " or ")
    return Hint(
      others.isEmpty ? "did you mean `\(first)`?" : "did you mean `\(first)`, \(others)?",
      code: source.replacing(range, with: write(first)))
  }

  private static func quoted(_ name: String) -> String {
    name.utf8.count <= longestName ? "`\(name)`" : "this long name"
  }

  static func unknownName(
    _ name: String, bindings: Bindings, world: any CalculatorWorld, _ source: SourceText,
    _ range: Range<Int>
  ) -> Diagnostic {
    if name == "ans" {
      return Diagnostic(
        .nameUnknown, "there is no last answer yet", source: source, labels: [Label(range)])
    }
    if let function = FunctionCatalogue.function(named: name) {
      return Diagnostic(
        .nameUnknown, "`\(name)` is a function and needs brackets",
        hint: Hint("for example:", code: function.example), source: source, labels: [Label(range)])
    }
    if let netuid = world.netuid(named: name) {
      return Diagnostic(
        .nameUnknown, "\(quoted(name)) is a subnet, not a number",
        hint: Hint(
          "its price:", code: source.replacing(range, with: "price(\(netuid.value))")),
        source: source, labels: [Label(range)])
    }
    var known = bindings.names + FunctionCatalogue.names + UnitNames.suggestions
    known.removeAll { $0 == "ans" }
    let near = suggestions(for: name, among: known)
    let hint = didYouMean(near, source, range) {
      FunctionCatalogue.function(named: $0) != nil && bindings[$0] == nil ? "\($0)(" : $0
    }
    let isCallable = near.first.map {
      FunctionCatalogue.function(named: $0) != nil && bindings[$0] == nil
    }
    return Diagnostic(
      .nameUnknown, "nothing is called \(quoted(name))",
      hint: isCallable ?? false
        ? near.first.flatMap(FunctionCatalogue.function(named:)).map {
          Hint("did you mean the function `\($0.name)`?", code: $0.example)
        } : hint,
      source: source, labels: [Label(range)])
  }

  static func unknownUnit(
    _ word: String, bindings: Bindings, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let near = suggestions(for: word, among: UnitNames.suggestions)
    let isTooBig = word.hasPrefix("α") && word.dropFirst().allSatisfy(\.isNumber) && word.count > 1
    return Diagnostic(
      .unitUnknown, "no unit is called \(quoted(word))",
      explanation: isTooBig ? "Subnets are numbered from 0 to 65,535." : nil,
      hint: didYouMean(near, source, range), source: source, labels: [Label(range)])
  }

  static func unknownSubnet(
    _ name: String, world: any CalculatorWorld, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let near = name.utf8.count <= longestName ? world.subnetSuggestions(for: name) : []
    let list = near.filter(\.isPlainName).prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .subnetUnknown, "there is no subnet \(quoted(name))",
      hint: list.isEmpty ? nil : Hint("subnets near to that: \(list)"), source: source,
      labels: [Label(range)])
  }

  static func unknownFunction(
    _ name: String, isVariable: Bool, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let end = range.upperBound
    return Diagnostic(
      .functionUnknown, "no function is called \(quoted(name))",
      hint: isVariable
        ? Hint("to multiply:", code: source.replacing(end..<end, with: " * "))
        : didYouMean(suggestions(for: name, among: FunctionCatalogue.names), source, range),
      source: source, labels: [Label(range)])
  }

  static func unknownMember(
    _ name: String, of value: Value, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    guard case .pool = value else {
      return Diagnostic(
        .memberUnknown, "\(value.kindName) has no parts", source: source, labels: [Label(range)])
    }
    let parts = Value.poolMembers.map { "`\($0)`" }.joined(separator: ", ")
    let near = suggestions(for: name, among: Value.poolMembers)
    return Diagnostic(
      .memberUnknown, "a pool has no part \(quoted(name))",
      explanation: "Its parts are \(parts).", hint: didYouMean(near, source, range),
      source: source, labels: [Label(range)])
  }

  static func unknownFact(
    _ name: String, world: any CalculatorWorld, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .factUnknown, "no fact is called \(quoted(name))",
      hint: didYouMean(suggestions(for: name, among: world.factIdentifiers), source, range),
      source: source, labels: [Label(range)])
  }

  static func reservedName(
    _ name: String, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let isUnit = UnitNames.atom(named: name) != nil
    return Diagnostic(
      .nameReserved,
      "`\(name)` is \(isUnit ? "a unit" : "a word of the language") and cannot be a name",
      hint: Hint(
        "add something to it:",
        code: source.replacing(range, with: "my_\(name == "_" ? "value" : name)")),
      source: source, labels: [Label(range)])
  }
}
