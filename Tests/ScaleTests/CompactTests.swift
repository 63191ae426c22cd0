import Scale
import Testing

@Suite struct CompactTests {
  static let cases: [(UInt64, String)] = [
    (0, "0x00"), (1, "0x04"), (63, "0xfc"), (64, "0x0101"), (16_383, "0xfdff"),
    (16_384, "0x02000100"), (1_073_741_823, "0xfeffffff"), (1_073_741_824, "0x0300000040"),
    (4_294_967_296, "0x070000000001"), (9_007_199_254_740_992, "0x0f00000000000020"),
    (UInt64.max, "0x13ffffffffffffffff"),
  ]

  @Test(arguments: cases)
  func bothWays(number: UInt64, text: String) throws {
    let bytes = try #require(HexText.bytes(text))
    #expect(CompactNumber.bytes(number) == bytes)
    #expect(try ScaleShape<UInt64>.compact.read(bytes) == number)
  }

  /// Longer than need be, too large for the type, cut off, or followed by something.
  @Test(arguments: [
    "0x0100", "0x02000000", "0x0300000000", "0x0700000000ff00", "0x1700000000000000000001",
    "0x01", "0x0300", "0x0400", "0xff", "0x",
  ])
  func strict(text: String) throws {
    let bytes = try #require(HexText.bytes(text))
    #expect(throws: ScaleFault.self) { try ScaleShape<UInt64>.compact.read(bytes) }
  }
}
