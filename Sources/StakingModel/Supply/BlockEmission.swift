/// What is minted per block, for TAO from its issuance and for a subnet's alpha from its own.
///
/// Source: pallets/subtensor/src/coinbase/block_emission.rs:38 `get_block_emission_for_issuance`.
public enum BlockEmission {
  /// 21,000,000 TAO: no more is minted.
  public static let supplyCap: UInt64 = 21_000_000_000_000_000
  /// 1 TAO, the emission before the first halving.
  public static let initial: UInt64 = 1_000_000_000

  /// Rao per block at an issuance in rao: `10^9·2^−halvings`, rounded down; zero from the cap on.
  public static func perBlock(issuance: UInt64) -> UInt64 {
    issuance >= supplyCap ? 0 : initial >> UInt64(halvings(issuance: issuance))
  }

  /// How often the emission has halved at an issuance: `⌊log2(1/(1 − issuance/21·10^15))⌋`, with
  /// the fraction truncated to 2^-32; 32 from the cap on.
  public static func halvings(issuance: UInt64) -> Int {
    guard issuance < supplyCap else { return 32 }
    // The chain takes a logarithm to the same effect: the most k with left·2^k ≤ 21·10^15.
    let left = supplyCap - issuance
    let most = min(32, left.leadingZeroBitCount - supplyCap.leadingZeroBitCount)
    return most == 0 || left << UInt64(most) <= supplyCap ? most : most - 1
  }
}
