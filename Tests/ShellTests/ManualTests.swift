import Commands
import TestSupport
import Testing

@testable import Answers

@Suite struct ManualTests {
  let lab = TestLab()

  @Test func namesEveryVerbOptionAndExitCode() throws {
    let page = lab.run(["man"]).output.replacing("\\-", with: "-")
    for verb in Catalogue.verbs { #expect(page.contains("\\fB\(verb)"), "\(verb)") }
    for option in ["--keep-going", "-k", "--json", "--plain", "--version", "--sort", "-e"] {
      #expect(page.contains(option), "\(option)")
    }
    #expect(!page.contains("`"), "what is typed is bold")
    let codes = try #require(TextFile.read(Self.codes))
    for status in ExitStatus.allCases {
      #expect(page.contains("\\fB\(status.rawValue)\\fR"))
      #expect(codes.contains("| \(status.rawValue) |"))
    }
  }

  /// Every verb on one screen, with room for the next prompt.
  @Test func helpIsOneScreen() throws {
    let terminal = try lab.open()
    let lines = try terminal.enter("help", prompt: TestLab.prompt)
    #expect(lines.count < 23)
    let words = Set(lines.joined(separator: " ").split(separator: " ").map(String.init))
    #expect(Catalogue.verbs.filter { !words.contains($0) } == [])
  }

  private static let codes =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    + "/docs/exit-codes.md"

  /// Wherever there is a formatter, it has nothing to complain of.
  @Test func formatsWithoutWarnings() {
    let path = lab.folder.path + "/taolab.1"
    TextFile.write(lab.run(["man"]).output, to: path)
    if TextFile.bytes(of: "/usr/bin/groff") != nil {
      let result = run("/usr/bin/groff", ["-man", "-Tutf8", "-P-cbou", "-ww", "-K", "utf8", path])
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(result.output.contains("SYNOPSIS"))
    }
    if TextFile.bytes(of: "/usr/bin/mandoc") != nil {
      #expect(run("/usr/bin/mandoc", ["-T", "lint", "-W", "error", path]).status == 0)
    }
  }
}
