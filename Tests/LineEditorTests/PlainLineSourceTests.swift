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

  @Test func invalidTextIsSaidAndTheNextIsFound() {
    #expect(
      lines(of: [0x61, 0xFF, 0x0A, 0x62]) == [.unreadable(.notText), .line("b"), .endOfInput])
  }

  @Test func veryLongLinesAreSaidAndTheNextIsFound() {
    let long = [UInt8](repeating: 0x78, count: PlainLineSource.longestLine)
    #expect(lines(of: long).first == .line(String(repeating: "x", count: long.count)))
    for more in [1, 100_000] {
      let longer = long + [UInt8](repeating: 0x78, count: more)
      #expect(
        lines(of: longer + Array("\nnext".utf8)) == [
          .unreadable(.tooLong), .line("next"), .endOfInput,
        ])
    }
  }

  @Test func aMarkAtTheStartIsNoPartOfTheFirstLine() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(
      lines(of: mark + [0x61, 0x0A] + mark) == [.line("a"), .line("\u{FEFF}"), .endOfInput])
  }

  @Test func whatCannotBeReadIsSaidOnce() {
    let descriptor = open("/", O_RDONLY)
    defer { close(descriptor) }
    let source = PlainLineSource(descriptor: descriptor)
    #expect(source.next(prompt: "") == .unreadable(.cannotRead("Is a directory")))
    #expect(source.next(prompt: "") == .endOfInput)
  }
}
