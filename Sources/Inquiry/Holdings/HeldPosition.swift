public import Holdings
import StakingEconomics
public import StakingModel

/// One thing a person holds: what it earns while it is left alone, and what leaving it returns.
public struct HeldPosition: Sendable {
  /// What it has earned after some days, rewards at the rules' own decay, before leaving.
  public struct Earned: Hashable, Sendable {
    /// Days from now.
    public let days: Int
    /// In the position's own unit, in rao; nil where no rate is known.
    public let nativeRao: Int128?
    /// In TAO at today's price, in rao; nil where no rate is known.
    public let taoRao: Int128?
    /// Whether the rate is only known to be no lower.
    public let isAtLeast: Bool
    /// What root stake is paid when it claims then, after the fee; nil elsewhere, and where a claim
    /// is not worth its fee.
    public let claimedNetRao: Int128?
  }

  /// What leaving it today returns.
  public struct Exit: Hashable, Sendable {
    /// TAO before the transaction fee; nil if the chain refuses.
    public let received: Amount<TAO>?
    /// The swap fee in the position's unit, in rao.
    public let feeRao: UInt64
    /// The transaction fee; zero at a custodian.
    public let transactionFee: Amount<TAO>
    /// The price impact of the sale of everything held on the subnet; nil where there is no pool.
    public let priceImpact: Double?
    /// Why the chain refuses; nil where it does not.
    public let refusal: SwapError?
    /// Days until it can be had; zero for today.
    public let waitDays: Int

    /// What arrives, the transaction fee paid; nothing where the fee takes it all.
    public var net: Amount<TAO>? { received.map { $0.subtractingOrZero(transactionFee) } }
    /// Whether it can be had today.
    public var isToday: Bool { waitDays == 0 && received != nil }
  }

  /// As the person wrote it.
  public let position: Position
  /// Where it lies.
  public let place: Place
  /// Whole rao of TAO, or of the subnet's alpha.
  public let rao: UInt64
  /// The take or commission that is counted, in parts of 65535; nil at a custodian.
  public let take: UInt16?
  /// Today's rate carried on for a year, simple, in the position's own unit: a scenario. Nil if none
  /// is known.
  public let heldRate: Double?
  /// At the spot price, in rao of TAO, rounded down.
  public let spotRao: Int128
  /// How much of it a lock of the person's own holds, in the position's unit.
  public let lockedRao: UInt64
  /// What that is worth at the spot price, in rao of TAO: no part of what leaving returns.
  public let lockedSpotRao: Int128
  /// What leaving it returns.
  public let exit: Exit
  /// What it has earned, by days, in the order of the review's horizons.
  public let earned: [Earned]

  /// What it has earned after so many days, if that was asked.
  public func earned(days: Int) -> Earned? { earned.first { $0.days == days } }

  /// Whether nothing of it can be sold, for all of it is locked.
  public var isWhollyLocked: Bool { lockedRao > 0 && lockedRao == rao }

  /// Whether nobody said how many days a custodian takes to pay out: none are counted.
  public var lacksWithdrawalDays: Bool {
    if case .custodial(let custodial) = position { custodial.withdrawalDays == nil } else { false }
  }

  /// What can be sold of it at the spot price, in rao of TAO.
  public var freeSpotRao: Int128 { spotRao - lockedSpotRao }

  /// What leaving it today loses against the spot price, in rao: swap fee, price impact and
  /// transaction fee. Nil where it cannot be had today.
  public var lostByLeavingRao: Int128? {
    guard exit.isToday, let net = exit.net else { return nil }
    return freeSpotRao - Int128(net.rao)
  }

  /// What it cost, fees included, in rao; nil where the person did not say.
  public var costRao: Int128? {
    guard case .alpha(let alpha) = position else { return nil }
    return alpha.boughtFor.map { Int128($0.rao) }
  }

  /// What leaving today makes of what it cost, in rao: the result of the whole time, rewards
  /// included. Nil where the cost or the way out is not known, or a part is locked.
  public var resultRao: Int128? {
    guard lockedRao == 0, let costRao, let net = exit.net else { return nil }
    return Int128(net.rao) - costRao
  }
}

extension Amount {
  /// The difference, or zero where it would fall below.
  fileprivate func subtractingOrZero(_ other: Amount) -> Amount { subtracting(other) ?? .zero }
}
