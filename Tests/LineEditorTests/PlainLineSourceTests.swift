import Glibc
import TestSupport
import Testing

@testable import LineEditor

@Suite struct PlainLineSourceTests {
  private func lines(of bytes: [UInt8]) -> [LineInput] {
    let folder = TemporaryFolder()
    TextFile.write(bytes, to: folder.path + "/in")
    let descriptor = open(folder.path + "/in", O_RDONLY)
    defer { close(descriptor) }
    let source = PlainLineSource(descriptor: descriptor)
    var result: [LineInput] = []
    while true {
      let input = source.next(prompt: "> ")
      result.append(input)
      if input == .endOfInput { return result }
    }
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]), ("\n\na\n", ["", "", "a"]),
    ("10 α64\nτ\n", ["10 α64", "τ"]),
  ])
  func cutsIntoLines(text: String, wanted: [String]) {
    #expect(lines(of: Array(text.utf8)) == wanted.map(LineInput.line) + [.endOfInput])
  }

  @Test func invalidTextIsRepaired() {
    #expect(lines(of: [0x61, 0xFF, 0x62, 0x0A]) == [.line("a\u{FFFD}b"), .endOfInput])
  }

  @Test func veryLongLinesAreCutAndTheNextIsFound() {
    let long = [UInt8](repeating: 0x78, count: PlainLineSource.longestLine + 100_000)
    let read = lines(of: long + Array("\nnext".utf8))
    #expect(read.count == 3)
    guard case .line(let first) = read[0] else { return }
    #expect(first.utf8.count == PlainLineSource.longestLine)
    #expect(read[1] == .line("next"))
  }
}
