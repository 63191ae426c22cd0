/// The yield series of root funds. `U64F64`, truncating.
///
/// Source: pallets/subtensor/src/staking/beta_pricing.rs (runtime 450-475).
public enum FundReturn {
  /// The time-weighted return after a deposit: `twr·(1 + stakersValue/totalRoot)`.
  public static func next(
    _ current: U64F64, gain: Amount<TAO>, on totalRoot: Amount<TAO>
  ) -> U64F64 {
    let step = U64F64(truncating: gain.rao, over: totalRoot.rao)
    return current.multipliedTruncated(by: U64F64.one.addingSaturated(step))
  }

  /// One fund between two looks at its share price.
  public struct Sample: Hashable, Sendable {
    /// Its value at the first look.
    public let value: Amount<TAO>
    /// Its share price then.
    public let price: U64F64
    /// Its share price now.
    public let nextPrice: U64F64

    /// The ingredients.
    public init(value: Amount<TAO>, price: U64F64, nextPrice: U64F64) {
      self.value = value
      self.price = price
      self.nextPrice = nextPrice
    }
  }

  /// An index level chained by the funds' price changes, weighted by value; unchanged without funds.
  public static func chained(_ level: U64F64, _ samples: [Sample]) -> U64F64 {
    var before = U64F64.zero
    var after = U64F64.zero
    for sample in samples where sample.price > .zero {
      let value = U64F64(sample.value.rao)
      before = before.addingSaturated(value)
      after = after.addingSaturated(
        value.multipliedTruncated(by: sample.nextPrice.dividedTruncated(by: sample.price)))
    }
    guard before > .zero else { return level }
    return level.multipliedTruncated(by: after.dividedTruncated(by: before))
  }
}
