/// How a subnet's owner has its alpha split, `SubnetEmissionWeights`: parts of 2^64−1 that add up to
/// all of it. In force since runtime 480; before, every subnet had the standard one.
///
/// Burn and recycle stand in the chain's list too and are zero until a later runtime.
///
/// Source: bittensor 11.3.1rc73 `emission_weights.py`, which mirrors the runtime (480-481).
public struct EmissionWeights: Hashable, Sendable {
  /// To the subnet's owner.
  public let owner: UInt64
  /// To validators: their alpha stake and root.
  public let validator: UInt64

  /// To miners: what the others leave.
  public var miner: UInt64 { .max - owner - validator }

  private init(owner: UInt64, validator: UInt64) {
    (self.owner, self.validator) = (owner, validator)
  }

  /// What holds where an owner has set nothing: 0.18 / 0.41 / 0.41.
  public static let standard: EmissionWeights = {
    let unit = UInt64.max / 65_535
    let owner = UInt64(StakingDefaults.ownerCut) * unit
    return EmissionWeights(owner: owner, validator: (.max - owner) / 2)
  }()

  /// The chain's list: burn, recycle, owner, validators, miners. Nil unless it is one that the rules
  /// allow: five parts that add up to 2^64−1, no burn and no recycling, at most 0.33 to the owner, at
  /// most 0.50 to validators, at least 0.33 to miners.
  public init?(parts: [UInt64]) {
    guard parts.count == 5, parts[0] == 0, parts[1] == 0 else { return nil }
    let (paid, overflow) = parts[2].addingReportingOverflow(parts[3])
    guard !overflow, UInt64.max - paid == parts[4] else { return nil }
    guard parts[2] <= Self.part(33), parts[3] <= Self.part(50), parts[4] >= Self.part(33) - 100
    else { return nil }
    self.init(owner: parts[2], validator: parts[3])
  }

  /// So many hundredths; rounded up, and how the chain rounds its limits is not known, so that a
  /// hundred more parts of 2^64 break none of them.
  private static func part(_ hundredths: UInt64) -> UInt64 {
    hundredths * (UInt64.max / 100 + 1)
  }

  /// The chain's list.
  public var parts: [UInt64] { [0, 0, owner, validator, miner] }

  /// Whether it is what holds where an owner has set nothing.
  public var isStandard: Bool { self == .standard }

  /// The owner's part as a fraction.
  public var ownerShare: Double { Double(owner) / Self.whole }
  /// The validators' part.
  public var validatorShare: Double { Double(validator) / Self.whole }
  /// The miners' part.
  public var minerShare: Double { Double(miner) / Self.whole }

  private static let whole = Double(UInt64.max)

  /// Root's part of all alpha for a root proportion: what the standard split gives it, at most all
  /// that validators get.
  public func rootShare(_ rootProportion: Double) -> Double {
    min(validatorShare, EmissionWeights.standard.validatorShare * rootProportion)
  }

  /// The part of validators' dividends that goes to root.
  public func rootPart(_ rootProportion: Double) -> Double {
    if isStandard { return rootProportion }
    return validator > 0 ? rootShare(rootProportion) / validatorShare : 1
  }

  /// A root proportion at most as large as what is left for root.
  public func limited(_ rootProportion: Double) -> Double {
    isStandard
      ? rootProportion
      : min(rootProportion, validatorShare / EmissionWeights.standard.validatorShare)
  }
}
