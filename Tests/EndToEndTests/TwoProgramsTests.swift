import TestSupport
import Testing

/// Two programs at once on one state folder, as fast as they can.
@Suite struct TwoProgramsTests {
  private let folder = TemporaryFolder()

  private func script(_ name: String, _ lines: [String]) -> String {
    let path = "\(folder.path)/\(name).lab"
    TextFile.write(lines.joined(separator: "\n") + "\n", to: path)
    return path
  }

  @Test func neitherUndoesWhatTheOtherHasKept() throws {
    let each = 90
    let scripts = [
      script(
        "one", ["learn 0"] + (1...each).flatMap { ["set take \($0 % 18)%", "a\($0) = \($0)"] }),
      script("two", ["learn 0"] + (1...each).flatMap { ["set price \($0)", "b\($0) = \($0)"] }),
    ]
    let program = "'\(Binary.path("taolab"))' --state '\(folder.path)/state'"
    let commands = scripts.map { "\(program) '\($0)' > /dev/null" }
    let result = run(
      "/bin/sh", ["-c", "\(commands[0]) & \(commands[1]); two=$?; wait $!; exit $(($? + two))"])
    #expect(result.status == 0, "\(result)")
    #expect(result.errors == "", "\(result)")
    let progress = try #require(TextFile.read("\(folder.path)/state/progress.json"))
    for number in 1...each {
      for name in ["a", "b"] {
        #expect(progress.contains("\"\(name)\(number) = \(number)\""), "\(name)\(number) is lost")
      }
    }
    let settings = try #require(TextFile.read("\(folder.path)/state/settings.json"))
    #expect(settings.contains("\"take\": \"\(each % 18)%\""))
    #expect(settings.contains("\"price\": \"\(each) USD\""))
  }
}
