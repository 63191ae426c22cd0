import ArgumentParser
import Calculator
import Files
import MarketData
import StakingModel

extension Session {
  /// What could stand at a UTF-8 offset of a line: a verb, what a verb takes, or a name of the
  /// calculator.
  public mutating func completions(of line: String, at cursor: Int) -> LineCompletions {
    let bytes = Array(line.utf8)
    let end = min(max(0, cursor), bytes.count)
    let start = (bytes[..<end].lastIndex(of: 0x20) ?? -1) + 1
    let typed = String(decoding: bytes[start..<end], as: UTF8.self)
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    var candidates: [LineCompletions.Candidate]
    if let words = LineWords.optional(before), let verb = words.first {
      guard let type = Catalogue.command(named: verb) else { return calculation(line, end) }
      candidates = completions(of: type, after: Array(words.dropFirst()), typed)
    } else {
      candidates = Self.verbs
    }
    candidates = candidates.filter { $0.begins(with: typed) }
    if candidates.isEmpty, before.isEmpty { return calculation(line, end) }
    return LineCompletions(range: start..<end, candidates: candidates)
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
          isWhole: completion.kind != .function && completion.kind != .part)
      })
  }

  /// Subnets by name, or by number once a digit is typed.
  mutating func subnets(_ typed: String) -> [LineCompletions.Candidate] {
    guard let subnets = try? snapshot().subnets else { return [] }
    if typed.first?.isNumber == true {
      return subnets.map { .init("\($0.netuid.value)", note: $0.name ?? "") }
    }
    return subnets.compactMap { info in
      // A name of several words would be cut at its space.
      guard let name = info.name, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." })
      else { return nil }
      return .init(name, note: "SN\(info.netuid.value)")
    }
  }

  /// Files and folders that begin with the typed path.
  func files(_ typed: String) -> [LineCompletions.Candidate] {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let name = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    return environment.files.entries(folder.isEmpty ? "." : folder)
      .filter { name.hasPrefix(".") || !$0.hasPrefix(".") }
      .map { .init(folder + $0, isWhole: !$0.hasSuffix("/")) }
  }
}

extension LineWords {
  /// The words before the cursor; nil if there are none.
  fileprivate static func optional(_ text: String) -> [String]? {
    let words = split(text)
    return words.isEmpty ? nil : words
  }
}
