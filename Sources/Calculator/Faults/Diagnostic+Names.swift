import Diagnostics
import StakingModel

/// Faults of names, with what may have been meant.
extension Diagnostic {
  /// Names longer than this are never a slip of the finger, and comparing them takes time.
  private static let longestName = 40

  /// Names near to what was typed, none of them much shorter.
  private static func suggestions(for typed: String, among names: [String]) -> [String] {
    guard typed.utf8.count <= longestName else { return [] }
    return nearest(to: typed, among: names.filter { $0.count >= max(2, typed.count / 2) })
  }

  /// `did you mean …` with the line as it would be.
  private static func didYouMean(
    _ names: [String], _ source: SourceText, _ range: Range<Int>,
    _ write: (String) -> String = { $0 }
  ) -> Hint? {
    guard let first = names.first else { return nil }
    let all = names.map { "`\($0)`" }
    let list =
      (all.count > 1 ? all.dropLast().joined(separator: ", ") + " or " : "") + (all.last ?? "")
    return Hint(
      "did you mean \(list)", code: source.replacing(range, with: write(first)))
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
      return functionWithoutBrackets(function, source, range)
    }
    if let netuid = world.netuid(named: name) {
      return Diagnostic(
        .nameUnknown, "\(quoted(name)) is a subnet, not a number",
        hint: Hint(
          "its price", code: source.replacing(range, with: "price(\(netuid.value))")),
        source: source, labels: [Label(range)])
    }
    let known = bindings.names + FunctionCatalogue.names + UnitNames.suggestions(for: name)
    let near = suggestions(for: name, among: known)
    var hint =
      near.isEmpty && name.isPlainName
      ? Hint("give it a value first", code: "\(name) = 10 TAO")
      : didYouMean(near, source, range)
    if let first = near.first, bindings[first] == nil,
      let function = FunctionCatalogue.function(named: first)
    {
      hint = Hint("did you mean the function `\(first)`", code: function.example)
    }
    return Diagnostic(
      .nameUnknown, "nothing is called \(quoted(name))", hint: hint, source: source,
      labels: [Label(range)])
  }

  static func functionWithoutBrackets(
    _ function: CalculatorFunction, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .nameUnknown, "`\(function.name)` is a function and needs brackets",
      explanation: "It is written `\(function.signature)`.",
      hint: Hint.example(function.example), source: source, labels: [Label(range)])
  }

  static func unknownUnit(
    _ word: String, bindings: Bindings, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let near =
      word.hasPrefix("α")
      ? []
      : UnitNames.letters[word]
        ?? suggestions(for: word, among: UnitNames.suggestions(for: word))
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
    if name.lowercased() == "root" {
      return Diagnostic(
        .subnetUnknown, "root is no subnet with a pool",
        explanation: "TAO on root stays TAO: it has no alpha and no price.", source: source,
        labels: [Label(range)])
    }
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
        ? Hint("to multiply", code: source.replacing(end..<end, with: " * "))
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
        "add something to it",
        code: source.replacing(range, with: "my_\(name == "_" ? "value" : name)")),
      source: source, labels: [Label(range)])
  }
}
