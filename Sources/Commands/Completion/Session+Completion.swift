import ArgumentParser
import Calculator
import Files
public import LabSession
import Market
import StakingModel

extension Session {
  /// What could stand at a UTF-8 offset of a line: a verb, what a verb takes, or a name of the
  /// calculator.
  public mutating func completions(of line: String, at cursor: Int) -> LineCompletions {
    let bytes = Array(line.utf8)
    let end = min(max(0, cursor), bytes.count)
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    let word = OpenWord(text)
    guard let verb = word.before.first?.text else {
      let verbs = Self.verbs.filter { $0.begins(with: word.typed) }
      return verbs.isEmpty
        ? calculation(line, end) : LineCompletions(range: word.start..<end, candidates: verbs)
    }
    guard let type = Catalogue.command(named: verb) else { return calculation(line, end) }
    let found = completions(of: type, at: word, end)
    if found.candidates.isEmpty, text.hasOpenBracket { return calculation(line, end) }
    return found.extended(over: bytes[end...])
  }

  /// What a verb takes there. A name of several words may have been begun without quotes, so that
  /// the words before belong to it too.
  private mutating func completions(
    of type: any LabCommand.Type, at word: OpenWord, _ end: Int
  ) -> LineCompletions {
    let words = word.before.dropFirst()
    for taken in (0...min(3, words.count)).reversed() {
      let own = words.suffix(taken)
      let start = own.first?.start ?? word.start
      let typed = (own.map(\.text) + [word.typed]).joined(separator: " ")
      let candidates = completions(of: type, after: words.dropLast(taken).map(\.text), typed)
        .filter { $0.begins(with: typed) && (taken == 0 || $0.text.contains(" ")) }
        .compactMap { $0.quoted(by: word.quote) }
      if !candidates.isEmpty { return LineCompletions(range: start..<end, candidates: candidates) }
    }
    return LineCompletions(range: word.start..<end, candidates: [])
  }

  /// Options with a file or folder behind them.
  static let fileOptions: Set = ["--snapshot", "--content", "--state", "--profile", "--out"]

  /// Every verb with what it does.
  static var verbs: [LineCompletions.Candidate] {
    Catalogue.all.map { .init($0.verb, note: $0.configuration.abstract) }
  }

  private mutating func completions(
    of type: any LabCommand.Type, after words: [String], _ typed: String
  ) -> [LineCompletions.Candidate] {
    if let option = words.last, Session.fileOptions.contains(option) { return files(typed) }
    if typed.hasPrefix("-") { return CommandOption.all(of: type).map(\.completion) }
    return type.completions(after: words, typed: typed, in: &self)
  }

  /// What the calculator knows at the cursor.
  private mutating func calculation(_ line: String, _ cursor: Int) -> LineCompletions {
    let found = (try? scope())?.completions(line, cursorOffset: cursor) ?? []
    return LineCompletions(
      range: found.first?.replacing ?? cursor..<cursor,
      candidates: found.map { completion in
        .init(
          completion.text, note: completion.detail,
          isWhole: ![.function, .part, .subnet].contains(completion.kind))
      })
  }

  /// Subnets by name, or by number once a digit is typed.
  mutating func subnets(_ typed: String) -> [LineCompletions.Candidate] {
    guard let subnets = try? snapshot().subnets else { return [] }
    let names = subnets.compactMap { info -> LineCompletions.Candidate? in
      // What reads as a number or an option goes by its number only.
      guard let name = info.name, !name.hasPrefix("-"), Snapshot.number(in: name) == nil else {
        return nil
      }
      return .oneWord(name, note: "SN\(info.netuid.value)")
    }
    guard typed.first?.isNumber == true else { return names }
    return subnets.map { .init("\($0.netuid.value)", note: $0.name ?? "") } + names
  }

  /// The names given in this lab.
  mutating func variableNames() -> [LineCompletions.Candidate] {
    guard let scope = try? scope() else { return [] }
    return scope.names.map { .init($0, note: scope[$0]?.text ?? "") }
  }

  /// Files and folders that begin with the typed path.
  func files(_ typed: String) -> [LineCompletions.Candidate] {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let name = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    return environment.files.entries(folder.isEmpty ? "." : folder)
      .filter { name.hasPrefix(".") || !$0.hasPrefix(".") }
      .map { .oneWord(folder + $0, isWhole: !$0.hasSuffix("/")) }
  }
}

extension LineCompletions {
  /// Over the rest of a word behind the cursor, where the one possibility ends in it.
  fileprivate func extended(over rest: ArraySlice<UInt8>) -> LineCompletions {
    let tail = String(decoding: rest.prefix { $0 != 0x20 }, as: UTF8.self).lowercased()
    guard !tail.isEmpty, candidates.count == 1,
      candidates[0].text.lowercased().hasSuffix(tail)
    else { return self }
    return LineCompletions(
      range: range.lowerBound..<range.upperBound + tail.utf8.count, candidates: candidates)
  }
}

extension String {
  /// Whether a bracket is still to be closed.
  fileprivate var hasOpenBracket: Bool {
    utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) } > 0
  }
}
