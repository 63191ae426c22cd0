import Commands
import Diagnostics
import Glibc
import JSONText
import TestSupport
import Testing

@testable import Answers

/// The table of docs/exit-codes.md, row by row.
@Suite struct ExitCodesTests {
  private let lab = TestLab()

  /// A row's code and the command it gives as an example.
  private struct Row {
    let code: Int32
    let example: [String]?

    init?(_ line: Substring) {
      let cells = line.split(separator: "|").map { $0.split(separator: " ") }
      guard cells.count >= 2, let code = cells[0].first.flatMap({ Int32($0) }) else { return nil }
      self.code = code
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      let command = parts.first { $0.hasPrefix("taolab ") }
      example = command.map { $0.split(separator: " ").dropFirst().map(String.init) }
    }
  }

  private static let rows: [Row] = {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let page = TextFile.read(root + "/docs/exit-codes.md") ?? ""
    return page.split(separator: "\n").compactMap { $0.hasPrefix("|") ? Row($0) : nil }
  }()

  @Test func theTableHasEveryCode() {
    #expect(Self.rows.map(\.code) == ExitStatus.allCases.map { Int32($0.rawValue) })
  }

  @Test func itsExamplesEndAsItSays() {
    let shown = Self.rows.filter { $0.example != nil }
    #expect(shown.map(\.code) == [0, 1, 2, 3, 4])
    for row in shown {
      let result = lab.run(row.example ?? [])
      #expect(result.status == row.code, "\(row): \(result)")
      #expect(result.errors.isEmpty == (row.code == 0), "\(row): \(result)")
    }
  }

  /// A wrong `--snapshot` or `--content` is the same fault for a verb, for `-e` and for a script.
  @Test(arguments: [
    ("--snapshot", "none.json"), ("--snapshot", "."), ("--snapshot", "damaged.json"),
    ("--snapshot", "latin.json"), ("--content", "none"), ("--content", "damaged.json"),
    ("--content", "empty"), ("--content", "latin"),
  ])
  func wrongInputsEndWithThree(option: String, name: String) {
    let folder = lab.folder.path
    for made in ["empty", "latin", "latin/lessons"] { mkdir(folder + "/" + made, 0o755) }
    TextFile.write("{", to: folder + "/damaged.json")
    TextFile.write([0xE9, 0x0A], to: folder + "/latin.json")
    TextFile.write([0x61, 0x0A, 0xE9], to: folder + "/latin/lessons/1.lesson.md")
    TextFile.write("1 + 1\n", to: folder + "/lines.lab")
    let results = [
      lab.run(["market", option, name]), lab.run(["lesson", "check", option, name]),
      lab.run([option, name, "-e", "1 + 1"]), lab.run([option, name, "lines.lab"]),
      lab.run([option, name], stdin: "1 + 1\n"),
    ]
    #expect(results.map(\.status) == [3, 3, 3, 3, 3], "\(results)")
    #expect(results.allSatisfy { $0.output.isEmpty })
    #expect(Set(results.map(\.errors)).count == 1, "\(results.map(\.errors))")
    #expect(results[0].errors.contains(name))
  }

  @Test func aStyleSheetThatReportsRefuseFailsTheCheck() {
    let folder = lab.folder.path + "/mine"
    for made in ["", "/templates"] { mkdir(folder + made, 0o755) }
    TextFile.write("body {}\n</style>\n", to: folder + "/templates/style.css")
    let check = lab.run(["template", "check", "--content", "mine"])
    let report = lab.run(["report", "faq", "--format", "html", "--content", "mine"])
    #expect([check.status, report.status] == [1, 1])
    #expect(check.errors.contains("templates/style.css:2:1"))
    #expect(check.errors == report.errors)
  }

  @Test func aFileBesideLinesIsAnError() {
    let result = lab.run(["-e", "1 + 1", "nosuchfile"])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("nosuchfile"))
  }

  /// A state folder that cannot be one.
  @Test(arguments: [
    ["-e", "save plan"], ["save", "plan"], ["set", "take", "5%"], ["-e", "set take 5%"],
    ["stake", "1", "TAO", "into", "64"], ["--json", "-e", "save plan"],
  ])
  func whatCannotBeKeptIsSaidAndEndsWithFour(arguments: [String]) {
    TextFile.write("", to: lab.folder.path + "/afile")
    let result = lab.run(["--state", "afile"] + arguments)
    #expect(result.status == 4, "\(result)")
    #expect(result.errors.contains("cannot keep"))
    #expect(!result.output.contains("Saved"))
    #expect(lab.run(["--state", "afile", "portfolio"]).status == 0, "nothing was to be kept")
  }

  @Test func wrongSettingsAreSaid() {
    let state = lab.folder.path + "/mystate"
    mkdir(state, 0o755)
    let kept = #"{"schema": "taolab-settings/1", "values": {"take": "99%", "price": 5}}"#
    TextFile.write(kept, to: state + "/settings.json")
    let result = lab.run(["--state", "mystate", "set", "take"])
    #expect(result.status == 0 && result.output.contains("18%"))
    #expect(result.errors.contains("`take` the value `99%`"), "\(result.errors)")
    #expect(result.errors.contains("`price` the value `5`"))
  }

  /// A long wait in a terminal, stopped while it shows how far it is: what had passed is kept.
  @Test(arguments: [(nil, Int32(130)), (SIGTERM, 143), (SIGHUP, 143)] as [(Int32?, Int32)])
  func aLongWaitThatIsStopped(signal: Int32?, code: Int32) throws {
    let terminal = try PseudoTerminal(
      Binary.path("taolab"), ["wait", "1", "year"], environment: lab.environment, columns: 80,
      rows: 24)
    try terminal.waitFor("waiting [")
    if let signal { terminal.signal(signal) } else { try terminal.send(Key.control("c")) }
    #expect(try terminal.waitForEnd() == .exited(code))
    let recorded: UInt64 = 9_240_381
    let block = try #require(try keptBlock())
    #expect(block > recorded && block < recorded + 365 * 7_200)
    #expect((block - recorded).isMultiple(of: 360))
    #expect(lab.run(["history"]).output.contains("wait "))
  }

  /// The lab itself, at its prompt and in the middle of a wait.
  @Test(arguments: [SIGTERM, SIGHUP])
  func theLabInTheMiddleOfAWait(signal: Int32) throws {
    let terminal = try lab.open()
    try terminal.send("wait 1 year" + Key.enter)
    try terminal.waitFor("waiting [")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(143))
    #expect(try #require(try keptBlock()) > 9_240_381)
  }

  private func keptBlock() throws -> UInt64? {
    let answer = lab.run(["portfolio", "--json"])
    #expect(answer.status == 0)
    let json = try JSONReader.read(SourceText(name: "out", text: answer.output)).value
    return json["block"]?.uint64Value
  }
}
