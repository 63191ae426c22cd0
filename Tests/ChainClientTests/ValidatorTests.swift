import ChainTestSupport
import Scale
import Testing

@testable import ChainClient

/// Layouts of what is told of validators, against recorded bytes and bytes made from public sources.
@Suite struct ValidatorTests {
  /// The first three of 189 funds of block 9,240,388, runtime 475, with their count set to three.
  private static let funds =
    "0x0ce08d6ca8aef999e816fcfe4043c7bbee9dcf4bfae9de07e2875812272cc894734d01000000000000"
    + "4d01000000000000820100000000000000000000000000000000000000000000046800e33b0100000000"
    + "004d010000000000004d010000000000004c050d14320d29d6efe752157b28985774b1d1a765f9a5e3dc"
    + "4b67ff05d58411ba18000000000000ba18000000000000ad190000000000000000000000000000000000"
    + "0000000000042d0067fa270000000000ba18000000000000ba180000000000008ce4fa208215a1672ba3"
    + "ba6b999371e3188ae90ff924f31e74e5ff715008fa540000000000000000000000000000000"
    + "08f590000000000000000000000000000000000000000000000"

  /// Made in the order of public sources: a validator whose stakers' return is 1.031.
  private static let pricing =
    "08de04e1d920e69580af56e21f0204100fc52f96a2479b9cd0ed1831b59f193a0090635ddc460318010000"
    + "000000000000c0f5285c8fc235010000000000000000b01c5a643bdf0f010000000000000000560e2db29d"
    + "ef07000000000000000000500e2db29def0701000000000000000010ae47e17a142e010000000000000000"
    + "10ae47e17a140e010000000000000049c885000000000000e07e8ef2f30800000090cd792f080000000000"
    + "66666666e6c71f000000000000"

  /// Three seats of subnet 1, recorded under runtime 343.
  private static let seats =
    "0x01040c4a7a6cf22af0de8f0c3566ceb47c255da605cf9243f6c1a6433cc782fa6101666ed515068a694f"
    + "ea798f6726462f09a11158dafd769f912331415d86cab25019204621013c0ee0dc901b7dcbc658892fed20"
    + "e5abe816c957166fd9f0c87a0e250c74762d04a38847530ae54f185efda75989c6cb66eab33295ee5401af"
    + "6e2ac03574762d04a38847530ae54f185efda75989c6cb66eab33295ee5401af6e2ac035cc63817c4fea79"
    + "77140bb5d28fae281c5ea845c0cddaa8d6c4c8ef9f5f0c230f0c0000000c0000000c0000000c863e9b006e"
    + "1e9b00daf2b7000c0000000c0000000c0000000c0000000c0000000c0000000c725c9101fa589101b2ac8e"
    + "010c035c5a6b98030f1f50a3000c0000000c035c5a6b98030f1f50a300080c0000000c000000"

  private static let availability =
    "0x04949779f12e592b9f926fa67789c27d8af886b12199733a0ba2ea13167057da730800000b0054ce0923"
    + "01000b0054ce09230101000f5056038f8192010b00407a10f35a0f5016897e8e3701"

  private func node() throws -> MadeNode {
    var node = MadeNode(try .embedded())
    node.calls[ValidatorUpdate.funds] = Self.funds
    node.calls[ValidatorUpdate.state] = Self.seats
    node.calls[ValidatorUpdate.pricing] = "0x04" + Self.pricing + "00"
    return node
  }

  private func read(_ node: MadeNode) throws -> ValidatorReading {
    let client = try UpdateTests.client(node)
    let moment = BlockMoment(number: node.state.block, hash: node.hash, specVersion: 475)
    return try ValidatorUpdate(client).run(at: moment) { true }
  }

  @Test func recordedFunds() throws {
    let reading = try read(try node())
    #expect(reading.funds.map(\.nav) == [333, 6_330, 0])
    #expect(reading.funds.map(\.shares) == [386, 6_573, 22_927])
    #expect(
      reading.funds[0].holdings
        == [ValidatorReading.Holding(netuid: 104, amount: 80_867, spot: 333, realizable: 333)])
    #expect(reading.funds[2].holdings.isEmpty)
    #expect(reading.seats?.count == 3)
    // What is not stored is the runtime's default of 18 %.
    #expect(reading.takes?.count == 6 && Set(reading.takes?.values.map { $0 } ?? []) == [11_796])
    let told = try #require(reading.returns?.values.first)
    #expect(abs(Double(told) / 18_446_744_073_709_551_616 - 1.031) < 1e-12)
    #expect(reading.unread.isEmpty)
  }

  /// Nothing of a part is believed that is laid out in another way, and the others still are.
  @Test func otherLayouts() throws {
    for cut in [1, 8, 40, 100] {
      var node = try node()
      node.calls[ValidatorUpdate.funds] = String(Self.funds.dropLast(2 * cut))
      let reading = try read(node)
      #expect(reading.funds.isEmpty && reading.seats?.count == 3)
      #expect(reading.unread.count == 1 && reading.unread[0].contains("another way"))
    }
    var longer = try node()
    longer.calls[ValidatorUpdate.state] = Self.seats + "00"
    #expect(try read(longer).seats == nil)
    longer.calls[ValidatorUpdate.state] = nil
    let without = try read(longer)
    #expect(without.seats == nil && without.unread == ["who has a seat on root"])
    #expect(without.funds.count == 3)
  }

  /// A node that says one fund twice, or whose pages never end, is not believed.
  @Test func returnsWithoutAnEnd() throws {
    var node = try node()
    node.calls[ValidatorUpdate.pricing] = "0x08" + Self.pricing + Self.pricing + "00"
    #expect(try read(node).returns == nil)
    node.calls[ValidatorUpdate.pricing] =
      "0x04" + Self.pricing + "01" + String(repeating: "11", count: 32)
    #expect(try read(node).returns == nil)
    node.calls[ValidatorUpdate.pricing] = "0x0001" + String(repeating: "11", count: 32)
    #expect(try read(node).returns == nil)
  }

  @Test func lockedStake() throws {
    let bytes = try #require(HexText.bytes(Self.availability))
    let found = try ValidatorLayouts.availability.list(upTo: 1).read(bytes)
    #expect(found[0].locked.map(\.0) == [0, 1])
    #expect(found[0].locked.map(\.1) == [0, 100_000_000_000_000])
  }
}
