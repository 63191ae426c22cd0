import Scale
import Testing

@testable import ChainClient

/// What we read against the recorded metadata of runtime 343, the newest that was recorded whole: where
/// each item lies, how it is laid out, and what holds where it is not stored.
@Suite struct MetadataTests {
  /// Pallet, item, hasher of its keys, bytes of its default.
  private static let recorded = [
    ("SubtensorModule", "TotalIssuance", "plain", "0x0000000000000000"),
    ("SubtensorModule", "TaoWeight", "plain", "0xfc62e03efa3c7c0d"),
    ("SubtensorModule", "SubnetMovingAlpha", "plain", "0x55320000000000000000000000000000"),
    ("SubtensorModule", "SubnetLimit", "plain", "0x8000"),
    ("SubtensorModule", "NetworkMinLockCost", "plain", "0x0010a5d4e8000000"),
    ("SubtensorModule", "NetworkLastLockCost", "plain", "0x0010a5d4e8000000"),
    ("SubtensorModule", "NetworkLockReductionInterval", "plain", "0xc089010000000000"),
    ("SubtensorModule", "NetworkRateLimit", "plain", "0x201c000000000000"),
    ("SubtensorModule", "NetworkImmunityPeriod", "plain", "0x80c6130000000000"),
    ("SubtensorModule", "LastRateLimitedBlock", "Identity", "0x0000000000000000"),
    ("TransactionPayment", "NextFeeMultiplier", "plain", "0x000064a7b3b6e00d0000000000000000"),
    ("SubtensorModule", "NetworksAdded", "Identity", "0x00"),
    ("SubtensorModule", "SubnetTAO", "Identity", "0x0000000000000000"),
    ("SubtensorModule", "SubnetAlphaIn", "Identity", "0x0000000000000000"),
    ("SubtensorModule", "SubnetAlphaOut", "Identity", "0x0000000000000000"),
    ("SubtensorModule", "SubnetMovingPrice", "Identity", "0x00000000000000000000000000000000"),
    ("SubtensorModule", "NetworkRegisteredAt", "Identity", "0x0000000000000000"),
    ("SubtensorModule", "Tempo", "Identity", "0x6801"),
    ("SubtensorModule", "SubnetTaoInEmission", "Identity", "0x0000000000000000"),
    ("SubtensorModule", "Delegates", "Blake2_128Concat", "0x142e"),
    ("Swap", "FeeRate", "Twox64Concat", "0x2100"),
    ("Timestamp", "Now", "plain", "0x0000000000000000"),
  ]

  /// An item as we read it: how its keys are hashed, and a default of its layout as we know it.
  private struct Ours {
    let hasher: String
    /// Whether these bytes are laid out as we expect, and what we take for none is what they say.
    let fits: (_ bytes: [UInt8]) -> Bool

    init<Value: Equatable>(_ item: StorageItem<Value>) {
      hasher =
        switch item.hasher {
        case .identity?: "Identity"
        case .blake2Concat?: "Blake2_128Concat"
        case .twox64Concat?: "Twox64Concat"
        case nil: "plain"
        }
      fits = { bytes in
        guard let value = try? item.shape.read(bytes) else { return false }
        return item.absent.map { $0 == value } ?? true
      }
    }
  }

  private static var ours: [String: Ours] {
    [
      "TotalIssuance": Ours(ChainItems.totalIssuance), "TaoWeight": Ours(ChainItems.taoWeight),
      "SubnetMovingAlpha": Ours(ChainItems.movingAlpha),
      "SubnetLimit": Ours(ChainItems.subnetLimit), "NetworksAdded": Ours(ChainItems.subnets),
      "NetworkMinLockCost": Ours(ChainItems.lockCostMinimum),
      "NetworkLastLockCost": Ours(ChainItems.lockCostLast),
      "NetworkLockReductionInterval": Ours(ChainItems.lockReductionInterval),
      "NetworkRateLimit": Ours(ChainItems.registrationRateLimit),
      "NetworkImmunityPeriod": Ours(ChainItems.immunityPeriod),
      "LastRateLimitedBlock": Ours(ChainItems.rateLimited),
      "NextFeeMultiplier": Ours(ChainItems.feeMultiplier),
      "SubnetTAO": Ours(ChainItems.tao), "SubnetAlphaIn": Ours(ChainItems.alphaIn),
      "SubnetAlphaOut": Ours(ChainItems.alphaOut),
      "SubnetMovingPrice": Ours(ChainItems.movingPrice),
      "NetworkRegisteredAt": Ours(ChainItems.registeredAt), "Tempo": Ours(ChainItems.tempo),
      "SubnetTaoInEmission": Ours(ChainItems.taoInEmission), "Delegates": Ours(ColdkeyUpdate.take),
      "FeeRate": Ours(ChainItems.feeRate), "Now": Ours(ChainItems.now),
    ]
  }

  @Test(arguments: recorded.indices)
  func itemsAreAsRecorded(index: Int) throws {
    let (pallet, item, hasher, bytes) = Self.recorded[index]
    let ours = try #require(Self.ours[item], "\(pallet).\(item) is not read")
    #expect(ours.hasher == hasher, "\(item)")
    let decoded = try #require(HexText.bytes(bytes))
    #expect(ours.fits(decoded), "\(item)")
    // One byte more is another layout.
    #expect(!ours.fits(decoded + [0]), "\(item)")
  }
}
