import Scale
import Testing

/// Addresses with the public keys that a chain's own tools give for them.
@Suite struct AddressTests {
  static let known = [
    (
      "5CGLCBndTR1BvQZzn429ckT8GyxduzyjMgt4K1UVTYa8gKfb",
      "0x08de04e1d920e69580af56e21f0204100fc52f96a2479b9cd0ed1831b59f193a"
    ),
    (
      "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
      "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"
    ),
    (
      "5FRXwb2qsEhqDQQKcm5m2MF26xTWwW65MHTEtKFFydypuqjG",
      "0x949779f12e592b9f926fa67789c27d8af886b12199733a0ba2ea13167057da73"
    ),
  ]

  @Test(arguments: known)
  func bothWays(text: String, key: String) throws {
    let address = try SS58Address(text)
    #expect(HexText.text(address.publicKey) == key)
    #expect(address.text == text)
  }

  /// Each sign changed to another one, and each pair of neighbours that differ changed round.
  @Test func noSlipOfThePenGoesThrough() throws {
    let (text, _) = Self.known[0]
    let signs = Array(text)
    for index in signs.indices {
      var other = signs
      other[index] = signs[index] == "7" ? "8" : "7"
      #expect(throws: SS58Address.Fault.self) { try SS58Address(String(other)) }
      guard index > 0, signs[index] != signs[index - 1] else { continue }
      other = signs
      other.swapAt(index, index - 1)
      #expect(throws: SS58Address.Fault.self) { try SS58Address(String(other)) }
    }
  }

  @Test(arguments: ["", "5", "0", "not an address", String(repeating: "1", count: 48)])
  func otherTextIsNone(text: String) {
    #expect(throws: SS58Address.Fault.self) { try SS58Address(text) }
  }

  /// The same key on Polkadot, whose addresses begin with a 1.
  @Test func otherNetworksAreNamed() {
    #expect(throws: SS58Address.Fault.otherNetwork(0)) {
      try SS58Address("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5")
    }
  }
}
