/// The gate that takes TAO emission from subnets below a bar and gives it to those above:
/// `w/(1 + (bar/w)^exponent)`, brought to one again.
///
/// A subnet at the bar keeps half of its demand. A bar of zero opens the gate; if everything
/// underflows to zero the shares stay as they are.
///
/// Source: pallets/subtensor/src/coinbase/subnet_emissions.rs `apply_emission_gate` (441-475).
public struct EmissionGate: Hashable, Sendable {
  /// The share that keeps half, `EmissionGateBar`.
  public var bar: U64F64
  /// `EmissionGateExponent`, 3 unless set.
  public var exponent: U64F64

  /// A gate.
  public init(bar: U64F64, exponent: U64F64 = StakingDefaults.gateExponent) {
    self.bar = bar
    self.exponent = exponent
  }

  /// The shares behind the gate.
  public func gated(_ shares: [U64F64]) -> [U64F64] {
    guard bar > .zero else { return shares }
    var passages = passages(of: shares.filter { $0 > .zero }).makeIterator()
    let passed = shares.map { share in
      share > .zero ? share.multipliedTruncated(by: passages.next() ?? .one) : share
    }
    let total = passed.saturatedSum
    return total > .zero ? passed.map { $0.dividedTruncated(by: total) } : shares
  }

  /// The part of each share that passes; all of it where the gate is open or the share is zero.
  public func passages(of shares: [U64F64]) -> [U64F64] {
    I32F32.powers(shares.map { bar.dividedTruncated(by: $0) }, exponent).map { power in
      U64F64.one.dividedTruncated(by: U64F64.one.addingSaturated(power))
    }
  }

  /// How the bar is found.
  public enum Rule: Hashable, Sendable {
    /// The positive share of this rank, or the smallest if there are fewer.
    case rank(UInt16)
    /// The share at which the largest add up to this part.
    case quantile(U64F64)
  }

  /// Whether the bar is found anew in a block: at every interval, and where there is none yet.
  static func isSetAnew(in block: UInt64, bar: U64F64) -> Bool {
    block % StakingDefaults.gateInterval == 0 || bar == .zero
  }

  /// The bar for some shares; zero if there is no demand.
  public static func bar(of shares: [U64F64], rule: Rule) -> U64F64 {
    let sorted = shares.sorted(by: >)
    switch rule {
    case .rank(let rank):
      let positive = sorted.prefix { $0 > .zero }
      return positive.prefix(max(1, Int(rank))).last ?? .zero
    case .quantile(let part):
      var sum = U64F64.zero
      for share in sorted {
        sum = sum.addingSaturated(share)
        if sum >= part { return share }
      }
      return sorted.last ?? .zero
    }
  }
}
