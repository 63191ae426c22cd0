import Glibc
import TestSupport
import Testing

/// What the pages show is what the program does.
///
/// A `console` block holds shell commands behind `$ `, a `taolab` block lines behind `taolab> `;
/// what follows each is its output. `RECORD_SNAPSHOTS=1` puts the present output into the pages.
@Suite struct DocumentedSessionTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  @Test(arguments: [
    "README.md", "docs/calculator.md", "docs/exit-codes.md", "docs/profile.md", "docs/data.md",
    "docs/import.md", "docs/records.md",
    "docs/writing-lessons.md",
  ])
  func showsWhatTheProgramDoes(page: String) throws {
    let path = "\(Self.root)/\(page)"
    let text = try #require(TextFile.read(path), "\(page) is missing")
    let now = try Page(text).replayed(in: Self.root)
    if getenv("RECORD_SNAPSHOTS") != nil {
      TextFile.write(now, to: path)
    } else if now != text {
      Issue.record("\(page) shows something else (- page, + now):\n\(difference(text, now))")
    }
  }

  /// The lesson that the page writes piece by piece is the file beside it.
  @Test func theLessonOfThePageIsTheFile() throws {
    let page = try #require(TextFile.read(Self.root + "/docs/writing-lessons.md"))
    let file = try #require(
      TextFile.read(Self.root + "/docs/examples/course/00-what-a-fee-is.lesson.md"))
    let pieces = page.split(separator: "````markdown\n").dropFirst().compactMap {
      $0.split(separator: "\n````\n").first.map(String.init)
    }
    #expect(pieces.joined(separator: "\n\n") + "\n" == file)
  }

  @Test func everyMakeTargetOfTheReadmeExists() throws {
    let readme = try #require(TextFile.read(Self.root + "/README.md"))
    let makefile = try #require(TextFile.read(Self.root + "/Makefile"))
    let named = readme.matches(of: /(?:^|`)make ([a-z]+)/.anchorsMatchLineEndings()).map {
      String($0.1)
    }
    #expect(named.contains("run") && named.contains("test"))
    for target in named { #expect(makefile.contains("\n\(target): "), "make \(target)") }
  }

  private func difference(_ old: String, _ new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    return after.difference(from: before).map { change in
      switch change {
      case .remove(let line, let text, _): "\(line + 1) - \(text)"
      case .insert(let line, let text, _): "\(line + 1) + \(text)"
      }
    }.joined(separator: "\n")
  }
}

/// A Markdown page with blocks that can be run again.
private struct Page {
  private let lines: [Substring]
  /// 2026-11-22T12:00:00Z: the age of the data stands in the output.
  private static let clock = "1795348800"

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The page with the output of every block as it is now.
  func replayed(in folder: String) throws -> String {
    var result: [String] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      result.append(String(line))
      index += 1
      guard line == "```console" || line == "```taolab" else { continue }
      let end = lines[index...].firstIndex { $0 == "```" } ?? lines.endIndex
      let block = lines[index..<end]
      if line == "```console" {
        let typed = block.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        result += Self.console(typed, folder)
      } else {
        // The prompt says the day of the sandbox.
        result += try Self.lab(
          block.compactMap { line in
            line.firstMatch(of: /^(taolab(?: day [\d.]+)?> )(.*)/).map {
              (String($0.1), String($0.2))
            }
          })
      }
      index = end
    }
    return result.joined(separator: "\n")
  }

  private static func console(_ commands: [String], _ folder: String) -> [String] {
    commands.flatMap { command in
      let output = shell(command, folder)
      return ["$ " + command] + output
    }
  }

  /// The lines are typed into a lab on a terminal of 96 columns.
  private static func lab(_ typed: [(prompt: String, line: String)]) throws -> [String] {
    let home = TemporaryFolder()
    defer { withExtendedLifetime(home) {} }
    let terminal = try PseudoTerminal(
      Binary.path("taolab"), ["--no-state"],
      environment: ["HOME": home.path, "SOURCE_DATE_EPOCH": clock, "NO_COLOR": "1"],
      columns: 96, rows: 60)
    return try typed.enumerated().flatMap { index, entry in
      let next = index + 1 < typed.count ? typed[index + 1].prompt : entry.prompt
      let answer = try terminal.enter(entry.line, prompt: entry.prompt, next: next)
      return [entry.prompt + entry.line] + answer
    }
  }

  private static func shell(_ command: String, _ folder: String) -> [String] {
    let home = TemporaryFolder()
    defer { withExtendedLifetime(home) {} }
    let binaries = Binary.path("taolab").split(separator: "/").dropLast().joined(separator: "/")
    let result = run(
      "/bin/sh", ["-c", command + " 2>&1"],
      environment: [
        "PATH": "/\(binaries):/usr/bin:/bin", "HOME": home.path, "SOURCE_DATE_EPOCH": clock,
        "LC_ALL": "C.UTF-8",
      ], cwd: folder)
    var lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
