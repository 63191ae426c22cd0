import Answers
import CivilTime
import Diagnostics
import Files
import Market
import Presentation
import TestSupport
import Testing

@testable import Commands
@testable import LabSession

/// The seeds of `make fuzz` that are typed at the prompt, run as they are.
@Suite struct FuzzSeedTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Fuzz/Seeds/"

  @Test(arguments: ["calculator", "session"])
  func everySeedIsAnswered(target: String) throws {
    let names = FileAccess.system.list(Self.folder + target)
    #expect(names.count > 5)
    for name in names {
      var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
      let text = try #require(TextFile.read(Self.folder + target + "/" + name))
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let answer = session.run(line: String(line))
        #expect(!answer.markup.text(for: TerminalTraits(width: 40)).contains("\u{1B}"))
      }
    }
  }

  /// Seeds that are no snapshot any more would teach the fuzzer nothing.
  @Test(arguments: ["three", "priced"])
  func everySnapshotIsRead(name: String) throws {
    let text = try #require(TextFile.read(Self.folder + "snapshot/\(name).json"))
    #expect(try Snapshot.read(SourceText(name: name, text: text)).block == 9_240_381)
  }
}
