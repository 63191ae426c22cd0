import LabSession

extension Session {
  /// What could stand at the end of a shell's line behind the program's name.
  ///
  /// - Parameter word: the word at the end as the shell cuts words, without its quotes, where the
  ///   line is without it. The answers then take the place of that word and have no quotes either:
  ///   a shell has its own.
  mutating func shellCompletions(
    of line: String, word: String?
  ) -> [LineCompletions.Candidate] {
    let start = line.lastIndex { $0 == " " || $0 == "\t" }.map(line.index(after:))
    let cut = word == nil ? start ?? line.startIndex : line.endIndex
    let typed = word ?? String(line[cut...])
    let before = LineWords.split(String(line[..<cut]))
    let verb = before.firstIndex { Catalogue.command(named: $0) != nil }
    guard let verb else {
      return topLevel(typed, after: before.last).filter { $0.begins(with: typed) }
    }
    // Options may come before the verb; what the verb takes begins behind it.
    let quoted = before[verb...].compactMap { LineWords.quoted($0) }
    let lead = quoted.joined(separator: " ") + " "
    let whole = lead + typed
    let found = completions(of: whole, at: whole.utf8.count)
    guard word != nil else { return found.candidates }
    return found.candidates.compactMap {
      $0.unquoted(in: whole, from: found.range.lowerBound, word: lead.utf8.count)
    }
  }

  private func topLevel(
    _ typed: String, after last: String?
  ) -> [LineCompletions.Candidate] {
    if let last, Session.fileOptions.contains(last) { return files(typed) }
    if typed.hasPrefix("-") {
      return CommandOption.all(of: LabTopLevel.self).map(\.completion)
        + [.init("--version", note: "the version"), .init("--help", note: "how it is used")]
    }
    let verbs = Session.verbs.filter { $0.begins(with: typed) }
    return verbs.isEmpty ? files(typed) : verbs
  }
}

extension LineCompletions.Candidate {
  /// As what takes the place of a line's last word, without quotes; nil where it would change what
  /// stands before the word.
  ///
  /// - Parameters:
  ///   - start: the UTF-8 offset the candidate is for.
  ///   - word: the offset of the last word.
  fileprivate func unquoted(
    in line: String, from start: Int, word: Int
  ) -> LineCompletions.Candidate? {
    let own = OpenWord(text)
    let plain = own.before.isEmpty ? own.typed : text
    let bytes = Array(line.utf8)
    let between = String(
      decoding: bytes[min(start, word)..<max(start, word)], as: UTF8.self)
    if start >= word { return LineCompletions.Candidate(between + plain, note: note) }
    guard plain.lowercased().hasPrefix(between.lowercased()) else { return nil }
    return LineCompletions.Candidate(String(plain.dropFirst(between.count)), note: note)
  }
}
