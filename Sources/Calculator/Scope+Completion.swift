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
    let start = Self.wordStart(in: before)
    let isQuoted = before[start...].hasPrefix("\"")
    let word = String(before[start...].drop { $0 == "\"" })
    guard isQuoted || word.first?.isNumber != true else { return [] }
    let range = before[..<start].utf8.count..<cursor
    return candidates(after: before[..<start].trimmed, word).compactMap { candidate in
      let name = candidate.text.filter { $0 != "\"" }
      guard name.hasPrefixIgnoringCase(word), !isQuoted || candidate.kind == .subnet else {
        return nil
      }
      return Completion(
        text: isQuoted ? "\"\(name)\"" : candidate.text, kind: candidate.kind,
        detail: candidate.detail, replacing: range)
    }
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// Where the word before the cursor begins: at an open quote, behind the bracket that a name of
  /// several words follows, or behind the last character that belongs to no word.
  private static func wordStart(in before: String) -> String.Index {
    let quotes = before.indices.filter { before[$0] == "\"" }
    if quotes.count % 2 == 1, let last = quotes.last { return last }
    let start =
      before.lastIndex { !isWordPart($0) }.map(before.index(after:)) ?? before.startIndex
    guard let bracket = before.lastIndex(of: "(") else { return start }
    let name = before[before.index(after: bracket)...]
    let isName = name.first?.isLetter ?? false && name.allSatisfy { isWordPart($0) || $0 == " " }
    return isName && takesPool(before[...bracket]) ? name.startIndex : start
  }

  /// Whether a text ends with the begin of a call whose first argument is a subnet.
  private static func takesPool(_ text: some StringProtocol) -> Bool {
    ["price(", "buy(", "sell(", "pool(", "round_trip(", "impact(", "root_share("]
      .contains { text.hasSuffix($0) }
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
    let others = Self.takesPool(context) ? subnets(word) : word.isEmpty ? [] : units
    return variables + functions + others
  }

  /// In quotes where a name is more than a word.
  private func subnets(_ word: String) -> [Candidate] {
    world.subnetNames(startingWith: word).filter { !$0.contains("\"") }.map { name in
      let isBare = name.first?.isLetter ?? false && name.allSatisfy(Self.isWordPart)
      return (isBare ? name : "\"\(name)\"", .subnet, "")
    }
  }

  /// Whether the text needs another line: an open bracket, or a backslash at its end. Not where more
  /// brackets are open than can be read.
  public static func isIncomplete(_ text: String) -> Bool {
    var lexer = Lexer(SourceText(name: "", text: text))
    lexer.run()
    guard lexer.brackets.count <= Parser.maximumDepth else { return false }
    return lexer.faults.isEmpty && (!lexer.brackets.isEmpty || lexer.endsWithContinuation)
  }
}

extension String {
  func hasPrefixIgnoringCase(_ prefix: String) -> Bool {
    hasPrefix(prefix) || lowercased().hasPrefix(prefix.lowercased())
  }
}
