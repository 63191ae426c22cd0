extension Session {
  /// What could stand at the end of a shell's line behind the program's name.
  mutating func shellCompletions(of line: String) -> [LineCompletions.Candidate] {
    let start = line.lastIndex { $0 == " " || $0 == "\t" }.map(line.index(after:))
    let typed = String(line[(start ?? line.startIndex)...])
    let before = LineWords.split(String(line[..<(start ?? line.startIndex)]))
    let verb = before.firstIndex { Catalogue.command(named: $0) != nil }
    guard let verb else {
      return topLevel(typed, after: before.last).filter { $0.begins(with: typed) }
    }
    // Options may come before the verb; what the verb takes begins behind it.
    let quoted = before[verb...].compactMap { LineWords.quoted($0) }
    let words = quoted.joined(separator: " ") + " " + typed
    return completions(of: words, at: words.utf8.count).candidates
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
