import Scale
import Testing

/// Against published results, and keys and hashes recorded on the main network.
@Suite struct HashTests {
  @Test(
    arguments: [
      ("", 0, 0xEF46_DB37_51D8_E999), ("a", 0, 0xD24E_C4F1_A98C_6E5B),
      ("abc", 0, 0x44BC_2CF5_AD77_0999), ("abc", 1, 0xBEA9_CA81_9932_8908),
      ("0123456789abcdef0123456789abcdef0123456789", 0, 0xA761_90C3_ACF0_8A1C),
    ] as [(String, UInt64, UInt64)])
  func xxHash(text: String, seed: UInt64, expected: UInt64) {
    #expect(XXHash64.hash(Array(text.utf8), seed: seed) == expected)
  }

  /// Of RFC 7693 and, around the size of a block, of another implementation.
  @Test(
    arguments: [
      (
        Array("abc".utf8), 64,
        "0xba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
          + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"
      ), ([], 32, "0x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
      (
        [UInt8](repeating: 0, count: 128), 32,
        "0x378d0caaaa3855f1b38693c1d6ef004fd118691c95c959d4efa950d6d6fcf7c1"
      ),
      (
        [UInt8](repeating: 0, count: 129), 32,
        "0xbaadfb64c3bd2cd187b54accc5e61a0720ed86bf48c28017873536cf9015d1b8"
      ), (Array(0...255), 16, "0xc2472c0ac37a8dbdb25f05ada0d82643"),
    ] as [([UInt8], Int, String)])
  func blake2b(bytes: [UInt8], count: Int, expected: String) {
    #expect(HexText.text(Blake2b.hash(bytes, count: count)) == expected)
  }

  /// Keys as nodes of the main network use them.
  @Test(arguments: [
    (
      "SubtensorModule", "SubnetTAO",
      "0x658faa385070e074c85bf6b568cf05557a57dce016211512d1700561066b85a3"
    ),
    (
      "SubtensorModule", "TaoWeight",
      "0x658faa385070e074c85bf6b568cf05556b2684762c3b1e22ffb4a92939298741"
    ),
    (
      "SubtensorModule", "EmissionGateBar",
      "0x658faa385070e074c85bf6b568cf05557c9b0d2964cc73e7519676c3cc4d5df9"
    ),
    (
      "SubtensorModule", "TotalAlphaStaked",
      "0x658faa385070e074c85bf6b568cf05554f7d0814270246a648a7714c1e45cfa8"
    ),
    (
      "SubtensorModule", "FirstEmissionBlockNumber",
      "0x658faa385070e074c85bf6b568cf0555e4cfee4e36f2419d8863a3fda65c428f"
    ),
    ("Swap", "SwapBalancer", "0x746cc6d1e9dbcf1d03868e492c1d836e8129c00c7f7dc3242d3df9ca2338dc9a"),
    ("Timestamp", "Now", "0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb"),
    ("System", "Account", "0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"),
  ])
  func keysOfItems(pallet: String, item: String, expected: String) {
    #expect(HexText.text(StorageKey.prefix(pallet: pallet, item: item)) == expected)
  }

  /// A key of each kind of map: subnet 108 and 101 of recorded answers, an account, a validator.
  @Test func keysOfMaps() {
    let twox = StorageKey.Hasher.twox64Concat
    #expect(HexText.text(twox.hashed([0x6C, 0])) == "0x06a4a3d6d7a1f1146c00")
    #expect(HexText.text(twox.hashed([0x65, 0])) == "0x0763c98381dc89ab6500")
    let key = HexText.bytes(
      "0x08de04e1d920e69580af56e21f0204100fc52f96a2479b9cd0ed1831b59f193a")
    #expect(
      key.map { HexText.text(StorageKey.Hasher.blake2Concat.hashed($0)) }
        == "0x62d116fef845470b76b8545cad96420f08de04e1d920e69580af56e21f0204100fc52f96a2479b9cd0ed1831b59f193a"
    )
    #expect(
      HexText.text(StorageKey.Hasher.blake2Concat.hashed([1, 0]))
        == "0xead9a09ae23f059006f2bea50e245ff40100")
    #expect(HexText.text(StorageKey.Hasher.identity.hashed([1, 0])) == "0x0100")
  }

  @Test(arguments: ["", "0", "0x0", "0xg0", "00", "0x0 "])
  func otherTextIsNoHex(text: String) {
    #expect(HexText.bytes(text) == nil)
  }
}
