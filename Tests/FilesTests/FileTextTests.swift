import Files
import Testing

@Suite struct FileTextTests {
  @Test(arguments: ["", "a", "a\u{FEFF}", "é\n"])
  func aMarkIsNoPartOfTheText(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try FileText.text(of: bytes) == text)
    #expect(try FileText.text(of: [0xEF, 0xBB, 0xBF] + bytes) == text)
  }

  /// With and without their marks.
  @Test(arguments: [false, true])
  func utf16IsSaid(isBig: Bool) {
    var bytes: [UInt8] = []
    for unit in "taolab: profile/1".utf16 {
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      bytes += isBig ? pair.reversed() : pair
    }
    let mark: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(throws: FileText.Fault.encoding("UTF-16")) { try FileText.text(of: bytes) }
    #expect(throws: FileText.Fault.encoding("UTF-16")) { try FileText.text(of: mark + bytes) }
  }

  @Test func utf32IsSaid() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]
    #expect(throws: FileText.Fault.encoding("UTF-32")) { try FileText.text(of: bytes) }
  }

  @Test func noiseHasItsLine() {
    let bytes: [UInt8] = [0x61, 0x0A, 0x62, 0x0A, 0xE9, 0x0A]
    #expect(throws: FileText.Fault.notText(line: 3)) { try FileText.text(of: bytes) }
    #expect(throws: FileText.Fault.notText(line: 1)) { try FileText.text(of: [0xE9]) }
  }
}
