/// The share of a subnet's validator dividends that root stake earns:
/// `w·R / (w·R + I)` with TAO weight w, root TAO R and the subnet's alpha issuance I.
///
/// Source: pallets/subtensor/src/coinbase/block_step.rs:69.
public struct RootProportion: Hashable, Sendable {
  /// All TAO on root.
  public let rootTAO: Amount<TAO>
  /// Alpha in the pool, with participants and in the pool's reservoir.
  public let alphaIssuance: Amount<Alpha>
  /// TAO weight times 2^64−1.
  public let taoWeight: UInt64

  /// The ingredients.
  public init(rootTAO: Amount<TAO>, alphaIssuance: Amount<Alpha>, taoWeight: UInt64) {
    self.rootTAO = rootTAO
    self.alphaIssuance = alphaIssuance
    self.taoWeight = taoWeight
  }

  /// TAO weight truncated to 2^-32, as the chain uses it.
  public var weight: U96F32 { RootProportion.weight(taoWeight) }

  /// TAO weight/(2^64−1), truncated to 2^-32.
  public static func weight(_ taoWeight: UInt64) -> U96F32 {
    U96F32(taoWeight).dividedTruncated(by: U96F32(.max))
  }

  /// The proportion, truncated to 2^-32; zero without root stake and issuance.
  public var value: U96F32 {
    RootProportion.value(
      weightedRoot: weight.multipliedTruncated(by: U96F32(rootTAO.rao)),
      alphaIssuance: alphaIssuance)
  }

  /// The same from `w·R`, which all subnets share.
  static func value(weightedRoot: U96F32, alphaIssuance: Amount<Alpha>) -> U96F32 {
    weightedRoot.dividedTruncated(
      by: weightedRoot.addingSaturated(U96F32(alphaIssuance.rao)))
  }

  /// As a 64-bit float.
  public var approximate: Double { value.approximate }
}
