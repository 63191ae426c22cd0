import ChainTestSupport
import Scale
import Testing
import Transport

@testable import ChainClient

@Suite struct ColdkeyTests {
  private static let coldkey = "5FRXwb2qsEhqDQQKcm5m2MF26xTWwW65MHTEtKFFydypuqjG"
  /// Three stakes as the runtime call encodes them: root, subnet 1, and one rao of subnet 64.
  private static let stakes =
    "0x0c08de04e1d920e69580af56e21f0204100fc52f96a2479b9cd0ed1831b59f193a949779f12e592b9f926fa67789c27d8a"
    + "f886b12199733a0ba2ea13167057da73000b0054ce092301000000000108de04e1d920e69580af56e21f0204100fc5"
    + "2f96a2479b9cd0ed1831b59f193a949779f12e592b9f926fa67789c27d8af886b12199733a0ba2ea13167057da7304"
    + "0f5056038f819201000791e785a103000001d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a5"
    + "6da27d949779f12e592b9f926fa67789c27d8af886b12199733a0ba2ea13167057da730101040000000000"

  private static func read(_ node: MadeNode, of address: String) throws -> ColdkeyReading {
    let transport = Transport { (request, _) throws(TransportFault) in
      HTTPReply(status: 200, body: node.answer(request.body, number: 1))
    }
    let client = ChainClient(
      try Endpoint("https://node.example"), transport, policy: RetryPolicy(gap: 0),
      pause: { _ in })
    return try ColdkeyUpdate(client, of: try SS58Address(address)).run { true }
  }

  @Test func stakesFreeTAOAndTakes() throws {
    var state = try RecordedState.embedded()
    let coldkey = try SS58Address(Self.coldkey)
    let hotkey = try SS58Address("5CGLCBndTR1BvQZzn429ckT8GyxduzyjMgt4K1UVTYa8gKfb")
    let concat = StorageKey.Hasher.blake2Concat
    state.put("Delegates", key: concat.hashed(hotkey.publicKey), [0x00, 0x10])
    // A recorded account: 7.450117072 TAO free, 0.1 reserved.
    let account =
      "0x8d000000010000000100000000000000d0c30fbc0100000000e1f505000000000000000000000000"
      + "00000000000000000000000000000080"
    state.put(
      "Account", of: "System", key: concat.hashed(coldkey.publicKey),
      try #require(HexText.bytes(account)))
    var node = MadeNode(state)
    node.stakes = Self.stakes
    let reading = try Self.read(node, of: Self.coldkey)
    #expect(reading.free == 7_450_117_072)
    #expect(
      reading.stakes.map(\.rao) == [1_250_000_000_000, 442_560_124_507_728, 1])
    #expect(reading.stakes.map(\.netuid) == [0, 1, 64])
    // The second validator never said what it keeps: the runtime's default.
    #expect(reading.stakes.map(\.take) == [4_096, 4_096, 11_796])
    #expect(reading.stakes[0].hotkey == hotkey)
  }

  @Test func stakesOfOthersAreRefused() throws {
    var node = MadeNode(try .embedded())
    node.stakes = Self.stakes
    let other = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
    #expect(throws: ChainFault.reply("a stake of another address came back")) {
      try Self.read(node, of: other)
    }
  }

  @Test func everyCutIsAFault() throws {
    let bytes = try #require(HexText.bytes(Self.stakes))
    for count in 0..<bytes.count {
      #expect(throws: ScaleFault.self) {
        try StakeInfo.shape.list(upTo: 100).read(Array(bytes[..<count]))
      }
    }
  }
}
