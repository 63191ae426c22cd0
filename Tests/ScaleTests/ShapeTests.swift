import Scale
import Testing

/// Bytes that nodes of the main network answered with, and the same bytes damaged.
@Suite struct ShapeTests {
  /// A fund as runtime 475 tells it.
  struct Fund: Equatable {
    var net: UInt64
    var shares: UInt64
    var holdings: [[UInt64]]
  }

  static let fund = ScaleShape<Fund>.record { (fields) throws(ScaleFault) in
    _ = try fields.field("hotkey", .account)
    let net = try fields.field("nav", .u64)
    _ = try fields.field("spot_nav", .u64)
    let shares = try fields.field("shares", .u64)
    _ = try fields.field("deposited", .u64)
    _ = try fields.field("redeemed", .u64)
    let holding = ScaleShape<[UInt64]>.record { (fields) throws(ScaleFault) in
      [
        UInt64(try fields.field("netuid", .u16)), try fields.field("alpha", .u64),
        try fields.field("spot", .u64), try fields.field("realizable", .u64),
      ]
    }
    return Fund(
      net: net, shares: shares, holdings: try fields.field("holdings", holding.list(upTo: 200)))
  }

  /// The first two of the 189 funds of block 9,240,388, with a count of their own.
  static let recorded =
    "0x08e08d6ca8aef999e816fcfe4043c7bbee9dcf4bfae9de07e2875812272cc894734d010000000000004d01000000000000"
    + "820100000000000000000000000000000000000000000000046800e33b0100000000004d010000000000004d01000000"
    + "0000004c050d14320d29d6efe752157b28985774b1d1a765f9a5e3dc4b67ff05d58411ba18000000000000ba18000000"
    + "000000ad1900000000000000000000000000000000000000000000042d0067fa270000000000ba18000000000000ba18"
    + "000000000000"

  @Test func fundsOfTheMainNetwork() throws {
    let bytes = try #require(HexText.bytes(Self.recorded))
    #expect(
      try Self.fund.list(upTo: 1_000).read(bytes) == [
        Fund(net: 333, shares: 386, holdings: [[104, 80_867, 333, 333]]),
        Fund(net: 6_330, shares: 6_573, holdings: [[45, 2_620_007, 6_330, 6_330]]),
      ])
  }

  /// However it is cut, and with anything behind it, it is a fault and no other value.
  @Test func everyCutIsAFault() throws {
    let bytes = try #require(HexText.bytes(Self.recorded))
    for count in bytes.indices {
      #expect(throws: ScaleFault.self, "\(count)") {
        try Self.fund.list(upTo: 1_000).read(Array(bytes[..<count]))
      }
    }
    #expect(throws: ScaleFault(.leftOver(1), at: bytes.count)) {
      try Self.fund.list(upTo: 1_000).read(bytes + [0])
    }
  }

  @Test func faultsNameTheirPlace() throws {
    var bytes = try #require(HexText.bytes(Self.recorded))
    bytes.removeLast()
    do throws(ScaleFault) {
      _ = try Self.fund.list(upTo: 1_000).read(bytes)
      Issue.record("it was read")
    } catch {
      #expect(error.path == "[1].holdings[0].realizable")
      #expect(error.words.contains("1 byte missing"))
    }
  }

  /// A length is not believed: nothing is made ready for it.
  @Test func lengthsAreBounded() throws {
    let huge = try #require(HexText.bytes("0x13ffffffffffffffff"))
    #expect(throws: ScaleFault(.tooLong(UInt64.max, limit: 10), at: 0)) {
      try ScaleShape<[UInt8]>.bytes(upTo: 10).read(huge)
    }
    #expect(throws: ScaleFault.self) { try Self.fund.list(upTo: 1_000).read(huge) }
  }

  @Test func smallShapes() throws {
    #expect(try ScaleShape<UInt16>.u16.read([0x14, 0x2E]) == 11_798 - 2)
    #expect(try ScaleShape<Int128>.i128.read([UInt8](repeating: 0xFF, count: 16)) == -1)
    #expect(throws: ScaleFault(.unknownCase(2), at: 0)) { try ScaleShape<Bool>.bool.read([2]) }
  }
}
