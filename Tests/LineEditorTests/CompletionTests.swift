import Testing

@testable import LineEditor

@Suite struct CompletionTests {
  /// `|` marks the cursor; the word before it is what candidates replace.
  @Test(arguments: [
    ("he|", ["help"], "help |"), ("he|", ["help", "hello"], "hel|"),
    ("hel|", ["help", "hello"], "hel|"),
    ("x|", [], "x|"), ("set ta| 9%", ["take"], "set take| 9%"), ("τ α|", ["αβγ"], "τ αβγ |"),
    ("TA|", ["take"], "take |"), ("|", ["a", "b"], "|"), ("f|", ["foo", "for"], "fo|"),
    ("Ch|", ["chutes", "chat"], "ch|"), ("chut|", ["Chutes", "Churn"], "chut|"),
  ])
  func tab(before: String, candidates: [String], after: String) throws {
    let parts = before.split(separator: "|", omittingEmptySubsequences: false)
    let line = parts.joined()
    let cursor = parts[0].utf8.count
    let word = parts[0].split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let completions = Completions(
      replaceRange: cursor - word.utf8.count..<cursor, candidates: candidates.map { .init($0) })
    let edit = CompletionEdit(completions, line: line, cursor: cursor)
    #expect(edit.map { apply($0, parts) } ?? before == after)
  }

  private func apply(_ edit: CompletionEdit, _ parts: [Substring]) -> String {
    let left = String(
      String.UnicodeScalarView(parts[0].unicodeScalars.dropLast(edit.deletesBefore)))
    let right = String(
      String.UnicodeScalarView(parts[1].unicodeScalars.dropFirst(edit.deletesAfter)))
    return left + edit.insertion + "|" + right
  }

  @Test func foldersGetNoSpace() throws {
    let folder = Completions(replaceRange: 0..<1, candidates: [.init("docs/", isWhole: false)])
    #expect(CompletionEdit(folder, line: "d", cursor: 1)?.insertion == "docs/")
  }

  @Test func rangeBehindTheCursorIsReplacedToo() throws {
    let middle = Completions(replaceRange: 0..<4, candidates: [.init("stake")])
    let edit = CompletionEdit(middle, line: "stxx 1", cursor: 2)
    #expect(edit?.deletesBefore == 2 && edit?.deletesAfter == 2)
    #expect(edit?.insertion == "stake")
  }

  @Test(arguments: [-5..<99, 50..<60, 0..<0])
  func rangesOutsideTheLineDoNotTrap(range: Range<Int>) {
    let odd = Completions(replaceRange: range, candidates: [.init("é")])
    #expect(CompletionEdit(odd, line: "ééé", cursor: 77) != nil)
  }

  @Test(arguments: [20, 40, 80])
  func listsFitTheWidth(width: Int) {
    let names = (0..<80).map { Completions.Candidate("subnet\($0)") }
    let plain = CandidateList.text(names, width: width).split(separator: "\n")
    #expect(plain.allSatisfy { $0.count < width || $0.hasPrefix("and ") })
    #expect(plain.last == "and 20 more: type a letter")
    let noted = names.prefix(3).map { Completions.Candidate($0.text, note: "what\u{1B}[2J it is") }
    let lines = CandidateList.text(noted, width: width).split(separator: "\n")
    #expect(lines.count == 3 && lines.allSatisfy { $0.count < width && !$0.contains("\u{1B}") })
  }
}
