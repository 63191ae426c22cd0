import Diagnostics

/// Something a word can become.
public struct Completion: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable {
    case variable, function, unit, fact, subnet, part
  }

  /// The text that replaces the word.
  public let text: String
  /// What it is.
  public let kind: Kind
  /// A few words about it.
  public let detail: String
  /// UTF-8 offsets of what it replaces.
  public let replacing: Range<Int>
}

extension Scope {
  /// What the word before the cursor can become, by what stands before it.
  ///
  /// - Parameter cursorOffset: UTF-8 offset into the line.
  public func completions(_ line: String, cursorOffset: Int) -> [Completion] {
    guard line.utf8.count <= Lexer.maximumLength else { return [] }
    let whole = Array(line.utf8)
    var cursor = max(0, min(cursorOffset, whole.count))
    // Never in the middle of a character.
    while cursor > 0, cursor < whole.count, whole[cursor] & 0xC0 == 0x80 { cursor -= 1 }
    let before = String(decoding: whole[..<cursor], as: UTF8.self)
    let start =
      before.lastIndex { !Self.isWordPart($0) }.map(before.index(after:)) ?? before.startIndex
    let word = String(before[start...])
    guard word.first.map({ !$0.isNumber }) ?? true else { return [] }
    let range = before[..<start].utf8.count..<cursor
    let context = before[..<start].trimmed
    return candidates(after: context, word).filter { $0.text.hasPrefixIgnoringCase(word) }
      .map {
        Completion(text: $0.text, kind: $0.kind, detail: $0.detail, replacing: range)
      }
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private typealias Candidate = (text: String, kind: Completion.Kind, detail: String)

  private func candidates(after context: String, _ word: String) -> [Candidate] {
    if context.hasSuffix("fact(") {
      return world.factIdentifiers.map { ($0, .fact, world.fact($0)?.value.text ?? "") }
    }
    if context.hasSuffix(".") {
      return Value.poolMembers.map { ($0, .part, "") }
    }
    let last = context.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    if last == "alpha" || last == "α" { return subnets(word) }
    let units: [Candidate] = UnitNames.table.compactMap { entry in
      entry.names.first.map { ($0, .unit, entry.meaning) }
    }
    let currencies: [Candidate] = UnitNames.currencies.map { ($0, .unit, "currency") }
    if last == "->" || last == "→" || Keyword.conversions.contains(last) {
      return units + currencies
    }
    if last.last?.isNumber ?? false { return units + currencies }
    let variables: [Candidate] = names.map { ($0, .variable, self[$0]?.text ?? "") }
    let functions: [Candidate] = FunctionCatalogue.all.map {
      ($0.name + "(", .function, $0.summary)
    }
    let inPool = ["price(", "buy(", "sell(", "pool(", "round_trip(", "impact(", "root_share("]
    let isInPool = inPool.contains { context.hasSuffix($0) }
    let others = isInPool ? subnets(word) : word.isEmpty ? [] : units
    return variables + functions + others
  }

  private func subnets(_ word: String) -> [Candidate] {
    world.subnetNames(startingWith: word).filter(\.isPlainName).map { ($0, .subnet, "") }
  }

  /// Whether the text needs another line: an open bracket, or a backslash at its end.
  public static func isIncomplete(_ text: String) -> Bool {
    var lexer = Lexer(SourceText(name: "", text: text))
    lexer.run()
    return lexer.faults.isEmpty && (!lexer.brackets.isEmpty || lexer.endsWithContinuation)
  }
}

extension String {
  func hasPrefixIgnoringCase(_ prefix: String) -> Bool {
    hasPrefix(prefix) || lowercased().hasPrefix(prefix.lowercased())
  }
}
