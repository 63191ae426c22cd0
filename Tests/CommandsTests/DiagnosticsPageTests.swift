import CivilTime
import Content
import Diagnostics
import Files
import Glibc
import Lessons
import Presentation
import StakingModel
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Makes `docs/diagnostics.md` from the lists of the rooms, running every example;
/// `RECORD_SNAPSHOTS=1` writes it.
@Suite struct DiagnosticsPageTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  @Test func thePageSaysWhatHappens() throws {
    var page = Self.opening
    for kind in DiagnosticCatalogue.all {
      page += "\n### \(kind.code)\n\n\(kind.meaning)\n\n" + section(kind)
    }
    let path = Self.root + "/docs/diagnostics.md"
    if getenv("RECORD_SNAPSHOTS") != nil {
      #expect(TextFile.write(page, to: path))
      return
    }
    let recorded = try #require(TextFile.read(path))
    let changed = zip(page.split(separator: "\n"), recorded.split(separator: "\n")).first {
      $0 != $1
    }
    #expect(
      page == recorded,
      "now “\(changed?.0 ?? "")”, the page says “\(changed?.1 ?? "")”; record it anew")
  }

  @Test func codesAreUniqueAndSaidInSentences() {
    let codes = DiagnosticCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for kind in DiagnosticCatalogue.all {
      #expect(kind.meaning.hasSuffix(".") || kind.meaning.hasSuffix(")."), "\(kind.code)")
      #expect(kind.meaning.first?.isUppercase == true || kind.meaning.hasPrefix("`"))
    }
  }

  /// Codes in the sources that no list has.
  @Test func noCodeIsMissing() throws {
    let known = Set(DiagnosticCatalogue.all.map(\.code))
    let files = FileAccess.system.list(Self.root + "/Sources").filter { $0.hasSuffix(".swift") }
    #expect(files.count > 200)
    let extensions = [
      "json", "md", "tsv", "html", "css", "mustache", "svg", "csv", "yaml", "lab", "js", "lock",
      "ndjson",
    ]
    // What lessons say has keys of the same form.
    let catalogue = try #require(TextFile.read(Self.root + "/lessons/words.tsv"))
    let words = Set(catalogue.split(separator: "\n").compactMap { $0.split(separator: "\t").first })
    var found = 0
    for file in files {
      let text = try #require(TextFile.read(Self.root + "/Sources/" + file))
      for match in text.matches(of: /"([a-z]+(?:\.[A-Za-z-]+)+)"/) {
        let code = String(match.output.1)
        guard let last = code.split(separator: ".").last, !extensions.contains(String(last)),
          !words.contains(Substring(code))
        else { continue }
        found += 1
        #expect(known.contains(code), "`\(code)` in \(file) is in no list of kinds")
      }
    }
    #expect(found > 100)
    for error in SwapError.allCases { #expect(known.contains("swap.\(error.rawValue)")) }
    let lessons = try #require(TextFile.read(Self.root + "/docs/lesson-format.md"))
    for fault in LessonFault.allCases { #expect(lessons.contains("`\(fault.rawValue)`")) }
  }

  @Test func helpExplainsEveryCode() {
    let session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    for kind in DiagnosticCatalogue.all {
      let answer = session.running("help \(kind.code)")
      #expect(
        answer.status == .success
          && answer.markup.text(for: TerminalTraits(width: 300)).contains(kind.meaning),
        "\(kind.code)")
    }
  }

  /// A hint that says what to type works when it is typed.
  @Test func everyHintThatIsALineWorks() {
    // The examples hold nothing, keep nothing, have no file and no answer yet.
    let withoutMore = [
      "hold.nothing", "file.read", "saved.nowhere", "why.nothing", "history.empty",
    ]
    var count = 0
    for kind in DiagnosticCatalogue.all {
      guard case .lines(let lines) = kind.example, !lines.contains(where: { $0.contains("wait") })
      else { continue }
      // Examples write files: here to a disk in memory.
      var environment = environment()
      environment.files = MemoryDisk().access
      var session = Session(environment: environment)
      var answer = Answer()
      for line in lines { answer = session.run(line: line) }
      let codes = answer.diagnostics.filter { $0.code == kind.code }.compactMap { $0.hint?.code }
      for code in codes
      where !code.hasPrefix("taolab ") && !code.contains("FILE") && !code.contains(" DIR") {
        count += 1
        var trial = session
        let said = trial.run(line: code)
        let faults = said.diagnostics.map(\.code)
        #expect(
          !said.isError || faults.allSatisfy(withoutMore.contains),
          "\(kind.code): `\(code)` gives \(faults)")
      }
    }
    #expect(count > 60, "\(count)")
  }

  // MARK: The page

  private static let opening = """
    # What the lab says when something is wrong

    Every error has a code that stays the same. Scripts and `--json` show it; `help CODE` explains it at the
    prompt. The examples below are run by a test, on the recorded state of mainnet at block 9,240,381; each
    shows only the error it is about. Faults of lessons have numbers, `L001` and up: see
    [lesson-format.md](lesson-format.md).

    """

  private func section(_ kind: DiagnosticKind) -> String {
    switch kind.example {
    case .described(let text): return text + "\n"
    case .shell(let words): return "```sh\ntaolab \(words)\n```\n"
    case .lines(let lines):
      return fence(lines.map { "> " + $0 } + output(kind, lines, environment()))
    case .file(let name, let text, let line):
      var environment = environment()
      environment.files = FileAccess.system.with(name, text)
      if line.contains("--snapshot \(name)") { environment.snapshotPath = name }
      let shown = VisibleText.of(text)
      return "`\(name)`:\n\n" + fence(shown.split(separator: "\n").map(String.init))
        + "\n" + fence(["> " + line] + output(kind, [line], environment))
    case .change(let name, let from, let to, let line):
      let text = ContentLibrary.embedded.text(name) ?? ""
      #expect(from.isEmpty || text.contains(from), "\(kind.code)")
      let changed = from.isEmpty ? to + text : text.replacing(from, with: to, maxReplacements: 1)
      var environment = environment()
      environment.content = ContentLibrary(
        override: { $0 == name ? changed : nil }, overrideNames: [name])
      let how = from.isEmpty ? "`\(to)` before everything" : "`\(to)` in place of `\(from)`"
      return "With \(how) in `\(name)`:\n\n"
        + fence(["> " + line] + output(kind, [line], environment))
    }
  }

  private func environment() -> Environment {
    Environment(now: UnixTime(seconds: 1_795_363_200), terminal: TerminalTraits(width: 96))
  }

  /// What the last line says about this kind.
  private func output(
    _ kind: DiagnosticKind, _ lines: [String], _ environment: Environment
  ) -> [String] {
    var session = Session(environment: environment)
    var answer = Answer()
    for line in lines { answer = session.run(line: line) }
    let found = answer.diagnostics.first { $0.code == kind.code }
    #expect(
      found != nil, "\(kind.code): \(lines.last ?? "") gives \(answer.diagnostics.map(\.code))")
    guard let found else { return [] }
    let markup = Markup([.diagnostic(DiagnosticBlock(found))])
    return markup.text(for: environment.terminal).split(separator: "\n").map(String.init)
  }

  private func fence(_ lines: [String]) -> String {
    "```text\n" + lines.map { $0 + "\n" }.joined() + "```\n"
  }
}

extension FileAccess {
  /// The same with one more file.
  fileprivate func with(_ name: String, _ text: String) -> FileAccess {
    var files = self
    let read = files.read
    files.read = { path, limit throws(FileFault) in
      path == name ? Array(text.utf8) : try read(path, limit)
    }
    return files
  }
}
