/// Where stake lies.
public enum StakePlace: Hashable, Sendable {
  /// On root: one to one, without a fee.
  case root
  /// In a subnet, through its pool.
  case subnet(Pool)
}

/// Moving stake from one place to another: out, then in, with one swap fee and the price impact of
/// both pools.
///
/// The fee is charged on the way out, or on the way in where the stake comes from root. A move within
/// one subnet, to another validator or owner, changes no pool and costs no fee; it needs no quote.
///
/// Source: pallets/subtensor/src/staking/move_stake.rs `transition_stake_internal` (runtime 475).
public struct StakeMove: Hashable, Sendable {
  /// The way out; nil from root.
  public let unstake: UnstakeQuote?
  /// The TAO between the two ways.
  public let tao: Amount<TAO>
  /// The way in; nil to root.
  public let stake: StakeQuote?

  /// Moves alpha, or TAO from root, in rao.
  ///
  /// - Throws: `amountTooLow` unless more than 0.002 TAO is moved; the refusals of both swaps.
  public init(
    _ rao: UInt64, from origin: StakePlace, to destination: StakePlace
  ) throws(SwapError) {
    switch origin {
    case .root:
      unstake = nil
      tao = Amount(rao: rao)
    case .subnet(let pool):
      let quote = try pool.unstake(Amount(rao: rao), wholeHolding: true)
      unstake = quote
      tao = quote.received
    }
    guard tao > StakeMinimum.amount else { throw .amountTooLow }
    switch destination {
    case .root: stake = nil
    case .subnet(let pool):
      stake = origin == .root ? try pool.stake(tao) : try pool.stakeWithoutFee(tao)
    }
  }

  /// What arrives, in rao of the destination's unit.
  public var receivedRao: UInt64 { stake?.received.rao ?? tao.rao }
}

extension Pool {
  /// A stake that pays no fee, in a pool that keeps its own.
  fileprivate func stakeWithoutFee(_ amount: Amount<TAO>) throws(SwapError) -> StakeQuote {
    let quote = try withoutFee.stake(amount)
    var after = quote.after
    after.feeRate = feeRate
    return StakeQuote(
      before: self, requested: amount, paid: quote.paid, fee: quote.fee, received: quote.received,
      after: after, limit: nil)
  }
}
