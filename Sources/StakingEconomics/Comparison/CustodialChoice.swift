public import StakingModel

/// A custodian's offer as somebody quoted it, with its conditions.
public struct CustodialChoice: Hashable, Sendable {
  /// Who offers it.
  public let name: String
  /// The quote and the commission.
  public let yield: CustodialYield
  /// When it was quoted, as text.
  public let quotedOn: String
  /// Days before anything can be withdrawn.
  public let lockDays: Double
  /// Days from asking to having, without rewards.
  public let withdrawalDays: Double
  /// Fees of getting in and out.
  public let fees: Amount<TAO>
  /// The probability in a year that the custodian fails: your own input.
  public let failureProbability: Double
  /// The part lost if it does.
  public let lossGivenFailure: Double

  /// An offer.
  public init(
    name: String, yield: CustodialYield, quotedOn: String, lockDays: Double = 0,
    withdrawalDays: Double = 0, fees: Amount<TAO> = .zero, failureProbability: Double = 0,
    lossGivenFailure: Double = 1
  ) {
    self.name = name
    self.yield = yield
    self.quotedOn = quotedOn
    self.lockDays = lockDays
    self.withdrawalDays = withdrawalDays
    self.fees = fees
    self.failureProbability = failureProbability
    self.lossGivenFailure = lossGivenFailure
  }

  /// What one is called whose name was not said.
  public static let unnamed = "exchange"
  /// Whether it is somebody's own offer, with its name and day.
  public var isNamed: Bool { name != CustodialChoice.unnamed }

  /// The day on which it is withdrawn to have it at the end of a horizon, or when the lock ends.
  func requestDay(days: Int) -> Double {
    max(lockDays, Double(days) - withdrawalDays, 0)
  }

  /// What rewards multiply an amount by: linear for a simple quote, compounded for the other.
  func growth(days: Double) -> Double {
    switch yield.basis {
    case .apr: 1 + yield.daily * days
    case .apy: 1 + ElementaryFunctions.compounded(yield.daily, periods: days)
    }
  }

  /// What one TAO that is left there gains by the end of a horizon, the way out counted.
  package func gain(days: Int) -> Double {
    growth(days: min(requestDay(days: days), Double(days))) - 1
  }

  /// What an amount earns in some days, to the nearest rao; nil where that passes all numbers.
  public func earned(on amount: Amount<TAO>, days: Int) -> Int128? {
    rewards(on: amount, days: Double(days))
  }

  /// A year at 17.3 % is 17.3 % to the rao: what powers lose in the last binary digit takes none away.
  private func rewards(on amount: Amount<TAO>, days: Double) -> Int128? {
    let grown = Double(amount.rao) * (growth(days: days) - 1)
    return abs(grown) < 0x1p63 ? Int128(grown.rounded()) : nil
  }

  /// The probability of failure within some days: `1 − (1 − p)^(days/365)`.
  public func failureProbability(days: Double) -> Double {
    -ElementaryFunctions.compounded(-failureProbability, periods: days / 365)
  }

  func outcome(_ amount: Amount<TAO>, days: Int) -> Result<StakeOutcome, StakeRefusalError> {
    let way = StakeWay.custodial(name)
    if let fault {
      return .failure(StakeRefusalError(way, .notPossible(fault)))
    }
    guard let stake = amount.subtracting(fees), stake > .zero else {
      return .failure(StakeRefusalError(way, .belowFees))
    }
    let request = requestDay(days: days)
    let inHand = request + withdrawalDays
    guard let rewards = rewards(on: stake, days: min(request, Double(days))) else {
      return .failure(StakeRefusalError(way, .notPossible("quoted rate")))
    }
    let lost = Double(Int128(stake.rao) + rewards) * failureProbability(days: inHand)
    return .success(
      StakeOutcome(
        way: way, paid: amount,
        steps: [
          StakeStep(kind: .custodialFee, rao: -Int128(fees.rao)),
          StakeStep(kind: .rewards, rao: rewards),
        ], days: days, daysUntilInHand: inHand,
        inAndOut: fees > .zero ? InAndOut(amount, stakeFee: fees, unstakeFee: .zero) : nil,
        expectedLossRao: Int128((lost * lossGivenFailure).rounded(.up)),
        assumptions: assumptions(days: days, inHand: inHand)))
  }

  /// The first number outside its range.
  private var fault: String? {
    let checks: [(Bool, String)] = [
      (yield.quoted > -1 && yield.quoted <= 1e3, "quoted rate"),
      ((0...1).contains(yield.commission), "commission"),
      ((0...36_500).contains(lockDays), "lock"),
      ((0...36_500).contains(withdrawalDays), "withdrawal delay"),
      ((0...1).contains(failureProbability), "probability of failure"),
      ((0...1).contains(lossGivenFailure), "loss given failure"),
    ]
    return checks.first { !$0.0 }?.1
  }

  private func assumptions(days: Int, inHand: Double) -> [String] {
    let kind = yield.basis == .apr ? "APR, simple" : "APY, compounded daily"
    var texts = [
      "\(FixedDecimal.percent(yield.quoted)) \(kind), is what was quoted on \(quotedOn); it is not "
        + "verified and is held still.",
      "The custodian keeps \(FixedDecimal.percent(yield.commission)) of the rewards.",
    ]
    if failureProbability > 0 {
      texts.append(
        "It fails with a probability of \(FixedDecimal.percent(failureProbability)) a year and then "
          + "\(FixedDecimal.percent(lossGivenFailure)) is lost: your input. It is not taken off what "
          + "is in hand, but named beside it as an expected value.")
    }
    if withdrawalDays > 0 {
      texts.append("Nothing is earned in the \(FixedDecimal.days(withdrawalDays)) of withdrawal.")
    }
    if inHand > Double(days) {
      texts.append(
        "It is in hand only after \(FixedDecimal.days(inHand)), later than the horizon; rewards after "
          + "the horizon are not counted.")
    }
    return texts
  }
}
