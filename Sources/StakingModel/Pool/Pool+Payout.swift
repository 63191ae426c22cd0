extension Pool {
  /// Divides a power of 18 decimal digits, the accuracy of the chain's exponentiation.
  static let accuracy: UInt64 = 1_000_000_000_000_000_000

  /// The alpha paid out for TAO that reaches the pool, without fee and checks:
  /// `alpha·(1 − (tao/(tao+input))^(w2/w1))`.
  ///
  /// The power is floored to 10^-18, which can favour the buyer by reserve·10^-18; the payout is
  /// rounded down to whole rao.
  public func alphaPayout(for input: Amount<TAO>) -> Amount<Alpha> {
    let kept = Pool.keptShare(
      of: tao.rao, adding: input.rao, to: quoteWeight, over: baseWeight)
    return Amount(rao: Pool.paidShare(of: alpha.rao, kept: kept))
  }

  /// The TAO paid out for alpha that reaches the pool, without fee and checks:
  /// `tao·(1 − (alpha/(alpha+input))^(w1/w2))`, rounded as `alphaPayout(for:)`.
  public func taoPayout(for input: Amount<Alpha>) -> Amount<TAO> {
    let kept = Pool.keptShare(
      of: alpha.rao, adding: input.rao, to: baseWeight, over: quoteWeight)
    return Amount(rao: Pool.paidShare(of: tao.rao, kept: kept))
  }

  /// `(reserve/(reserve+input))^(numerator/denominator)`, floored to 10^-18, then to 2^-64.
  ///
  /// The sum saturates at 2^64−1; an empty pool keeps nothing.
  public static func keptShare(
    of reserve: UInt64, adding input: UInt64, to numerator: Perquintill,
    over denominator: Perquintill
  ) -> U64F64 {
    let (sum, overflow) = reserve.addingReportingOverflow(input)
    let power = RationalPower(
      UInt128(reserve), over: UInt128(overflow ? .max : sum), to: numerator.raw,
      over: denominator.raw)
    let scaled = power.scaledFloor(accuracy) ?? 0
    return min(.one, U64F64(truncating: scaled, over: accuracy))
  }

  /// `reserve·(1 − kept)`, rounded down.
  static func paidShare(of reserve: UInt64, kept: U64F64) -> UInt64 {
    U64F64(reserve).multipliedTruncated(by: U64F64.one.subtractingSaturated(kept)).floorSaturated
  }
}
