import Scale

/// What is read of the chain, each item declared once.
///
/// Layouts and defaults are those of the runtime's metadata; where one was not seen, the value must be
/// there.
enum ChainItems {
  static let totalIssuance = StorageItem("TotalIssuance", .u64)
  static let taoWeight = StorageItem("TaoWeight", .u64, absent: 971_718_665_099_567_868)
  /// 0.000003 times 2^32 where nobody set it.
  static let movingAlpha = StorageItem("SubnetMovingAlpha", .i128, absent: 12_885)
  static let gateBar = StorageItem("EmissionGateBar", .u128)
  static let gateRank = StorageItem("EmissionBarRank", .u16, absent: 32)
  static let gateExponent = StorageItem("EmissionGateExponent", .u128, absent: 3 << 64)
  static let subnetLimit = StorageItem("SubnetLimit", .u16, absent: 128)
  static let now = StorageItem("Now", of: "Timestamp", .u64)

  // What registering a subnet costs, and how long a new one is safe.
  static let lockCostMinimum = StorageItem("NetworkMinLockCost", .u64, absent: 1_000_000_000_000)
  static let lockCostLast = StorageItem("NetworkLastLockCost", .u64, absent: 1_000_000_000_000)
  static let lockReductionInterval = StorageItem(
    "NetworkLockReductionInterval", .u64, absent: 100_800)
  static let registrationRateLimit = StorageItem("NetworkRateLimit", .u64, absent: 7_200)
  static let immunityPeriod = StorageItem("NetworkImmunityPeriod", .u64, absent: 1_296_000)
  /// By what was done: this kind of block is that of the last registration.
  static let rateLimited = StorageItem("LastRateLimitedBlock", .identity, .u64, absent: 0)
  static let networkLastRegistered: [UInt8] = [2]

  /// One, in parts of 10^18, where nothing moved it: transaction fees are multiplied by it.
  static let feeMultiplier = StorageItem(
    "NextFeeMultiplier", of: "TransactionPayment", .u128, absent: feeMultiplierOne)
  static let feeMultiplierOne: UInt128 = 1_000_000_000_000_000_000

  static let subnets = StorageItem("NetworksAdded", .identity, .bool, absent: false)
  static let tao = StorageItem("SubnetTAO", .identity, .u64, absent: 0)
  static let alphaIn = StorageItem("SubnetAlphaIn", .identity, .u64, absent: 0)
  static let alphaOut = StorageItem("SubnetAlphaOut", .identity, .u64, absent: 0)
  static let movingPrice = StorageItem("SubnetMovingPrice", .identity, .i128, absent: 0)
  static let minerBurned = StorageItem("MinerBurned", .identity, .u128, absent: 0)
  static let emissionEnabled = StorageItem(
    "SubnetEmissionEnabled", .identity, .bool, absent: true)
  static let firstEmission = StorageItem<UInt64?>(
    "FirstEmissionBlockNumber", .identity, ScaleShape<UInt64>.u64.map { $0 }, absent: .some(nil))
  static let registeredAt = StorageItem("NetworkRegisteredAt", .identity, .u64, absent: 0)
  static let tempo = StorageItem("Tempo", .identity, .u16, absent: 360)
  static let quoteWeight = StorageItem(
    "SwapBalancer", of: "Swap", .twox64Concat, .u64, absent: 500_000_000_000_000_000)
  static let feeRate = StorageItem("FeeRate", of: "Swap", .twox64Concat, .u16, absent: 33)
  static let staked = StorageItem("TotalAlphaStaked", .identity, .u64, absent: 0)

  // What the chain did in the block itself, to check the rest against.
  static let taoInEmission = StorageItem("SubnetTaoInEmission", .identity, .u64, absent: 0)
  static let excessTao = StorageItem("SubnetExcessTao", .identity, .u64, absent: 0)
  static let rootProportion = StorageItem("RootProp", .identity, .u128, absent: 0)

  static let symbol = StorageItem<[UInt8]?>(
    "TokenSymbol", .identity, ScaleShape<[UInt8]>.bytes(upTo: ChainLimits.text).map { $0 },
    absent: .some(nil))
  static let identity = StorageItem<[UInt8]?>(
    "SubnetIdentitiesV3", .blake2Concat, identityShape, absent: .some(nil))

  /// From 480 on: how a subnet's alpha is split. Absent where the owner has set nothing.
  static let emissionWeights = StorageItem<[UInt64]?>(
    "SubnetEmissionWeights", .identity, ScaleShape<UInt64>.u64.list(upTo: 16).map { $0 },
    absent: .some(nil))

  /// The keys of everything that the chain has once.
  static let ofChain: [String] = [
    totalIssuance.key(), taoWeight.key(), movingAlpha.key(), gateBar.key(), gateRank.key(),
    gateExponent.key(), subnetLimit.key(), now.key(), tao.key(0), lockCostMinimum.key(),
    lockCostLast.key(), lockReductionInterval.key(), registrationRateLimit.key(),
    immunityPeriod.key(), rateLimited.key(of: networkLastRegistered), feeMultiplier.key(),
  ]

  /// The keys of everything that a subnet has.
  static func ofSubnet(_ netuid: UInt16, spec: UInt32) -> [String] {
    let all = [
      tao.key(netuid), alphaIn.key(netuid), alphaOut.key(netuid), movingPrice.key(netuid),
      minerBurned.key(netuid), emissionEnabled.key(netuid), firstEmission.key(netuid),
      registeredAt.key(netuid), tempo.key(netuid), quoteWeight.key(netuid), feeRate.key(netuid),
      staked.key(netuid), taoInEmission.key(netuid), excessTao.key(netuid),
      rootProportion.key(netuid), symbol.key(netuid), identity.key(netuid),
    ]
    return spec < 480 ? all : all + [emissionWeights.key(netuid)]
  }

  /// A name and seven texts about the subnet, of which only the name is kept.
  private static let identityShape = ScaleShape<[UInt8]?>.record {
    (fields) throws(ScaleFault) -> [UInt8]? in
    let text = ScaleShape<[UInt8]>.bytes(upTo: ChainLimits.text)
    let name = try fields.field("subnet_name", text)
    for other in [
      "github_repo", "subnet_contact", "subnet_url", "discord", "description", "logo_url",
      "additional",
    ] {
      _ = try fields.field(other, text)
    }
    return name
  }
}
