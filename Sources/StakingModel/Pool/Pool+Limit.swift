extension Pool {
  /// The TAO that moves the price from `current` up to `target`: `tao·((target/current)^w1 − 1)`,
  /// rounded down; zero if the target is not above.
  ///
  /// The power is floored to 10^-18 and capped at (2^64−1)/10^18, so a buy up to a limit takes at
  /// most 17.4467 times the reserve.
  public func taoToReach(_ target: U64F64, from current: U64F64) -> Amount<TAO> {
    Amount(
      rao: Pool.growth(
        of: tao.rao, target.bits, over: current.bits, exponent: baseWeight))
  }

  /// The alpha that moves the price from `current` down to `target`:
  /// `alpha·((current/target)^w2 − 1)`, rounded and capped as `taoToReach(_:from:)`.
  public func alphaToReach(_ target: U64F64, from current: U64F64) -> Amount<Alpha> {
    Amount(
      rao: Pool.growth(
        of: alpha.rao, current.bits, over: target.bits, exponent: quoteWeight))
  }

  /// The alpha to sell for a payout of this TAO, without fee:
  /// `alpha·((tao/(tao−payout))^(w2/w1) − 1)`, rounded down; zero where the chain's arithmetic ends
  /// (nothing left, or a power above 18.4467).
  public func alphaNeeded(for payout: Amount<TAO>) -> Amount<Alpha> {
    let left = tao.subtracting(payout)?.rao ?? 0
    let power = RationalPower(
      UInt128(tao.rao), over: UInt128(left), to: quoteWeight.raw, over: baseWeight.raw)
    let scaled = power.scaledFloor(Pool.accuracy) ?? 0
    return Amount(rao: Pool.growth(of: alpha.rao, scaledPower: scaled))
  }

  private static func growth(
    of reserve: UInt64, _ numerator: UInt128, over denominator: UInt128, exponent: Perquintill
  ) -> UInt64 {
    guard denominator > 0 else { return 0 }
    let power = RationalPower(
      numerator, over: denominator, to: exponent.raw, over: Perquintill.one.raw)
    return growth(of: reserve, scaledPower: power.scaledFloor(accuracy) ?? .max)
  }

  private static func growth(of reserve: UInt64, scaledPower: UInt64) -> UInt64 {
    let power = U64F64(truncating: scaledPower, over: accuracy)
    return U64F64(reserve).multipliedTruncated(by: power.subtractingSaturated(.one)).floorSaturated
  }
}
