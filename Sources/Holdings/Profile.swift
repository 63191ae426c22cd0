public import CivilTime
public import Decimals
public import Market
public import StakingEconomics
public import StakingModel

/// What a person holds, as they wrote it down. No key, seed or whole address is part of it.
public struct Profile: Hashable, Sendable {
  /// What to call the person; nil if they did not say.
  public var name: String?
  /// The currency of `taoPrice` and of the report, as `USD`.
  public var currency: String
  /// How numbers and dates are written; nil where the person did not say.
  public var locale: NumberLocale?
  /// The price of TAO the person gives; nil means unknown, not zero.
  public var taoPrice: GivenPrice?
  /// In the order of the file; a file has at least one.
  public var positions: [Position]

  /// The first line of the file format.
  public static let schema = "profile/1"

  /// The positions on root.
  public var root: [RootPosition] {
    positions.compactMap { if case .root(let position) = $0 { position } else { nil } }
  }

  /// The positions on subnets.
  public var alpha: [AlphaPosition] {
    positions.compactMap { if case .alpha(let position) = $0 { position } else { nil } }
  }

  /// The positions at custodians.
  public var custodial: [CustodialPosition] {
    positions.compactMap { if case .custodial(let position) = $0 { position } else { nil } }
  }
}

/// A price of TAO that a person gives.
public struct GivenPrice: Hashable, Sendable {
  /// In the profile's currency, for one TAO.
  public var value: Double
  /// The price as it was written.
  public var digits: String
  /// The day it was true.
  public var asOf: CivilDate
  /// Where they read it.
  public var source: String?

  /// How many days old the price is on a day; negative before its own.
  public func age(at day: CivilDate) -> Int64 { day.days(since: asOf) }
}

extension Profile {
  /// The price as it is counted with; nil if none was given.
  public var quote: TAOQuote? {
    taoPrice.map { given in
      TAOQuote(
        currency: currency, value: given.value, date: given.asOf, isApproximate: false,
        source: given.source ?? "your profile")
    }
  }
}

/// One thing a person holds.
public enum Position: Hashable, Sendable {
  case root(RootPosition)
  case alpha(AlphaPosition)
  case custodial(CustodialPosition)
}

/// TAO staked on root.
public struct RootPosition: Hashable, Sendable {
  /// How much.
  public var amount: Amount<TAO>
  /// The validator's name, for the reader only.
  public var validator: String?
  /// The part of the dividends the validator keeps; nil if not given.
  public var take: Percentage?

  /// TAO on root.
  public init(amount: Amount<TAO>, validator: String? = nil, take: Percentage? = nil) {
    (self.amount, self.validator, self.take) = (amount, validator, take)
  }
}

/// Alpha staked on a subnet.
public struct AlphaPosition: Hashable, Sendable {
  /// The subnet.
  public var netuid: Netuid
  /// How much.
  public var amount: Amount<Alpha>
  /// How much of it a lock of the person's own (conviction) holds: it earns, but cannot be sold yet.
  public var locked: Amount<Alpha> = .zero
  /// The validator's name, for the reader only.
  public var validator: String?
  /// The part of the dividends the validator keeps; nil if not given.
  public var take: Percentage?
  /// What the alpha cost, fees included; nil if not given.
  public var boughtFor: Amount<TAO>?
  /// When it was bought; nil if not given.
  public var boughtOn: CivilDate?

  /// What no lock holds.
  public var free: Amount<Alpha> { amount.subtracting(locked) ?? .zero }

  /// Alpha of a subnet.
  public init(
    netuid: Netuid, amount: Amount<Alpha>, locked: Amount<Alpha> = .zero,
    validator: String? = nil, take: Percentage? = nil,
    boughtFor: Amount<TAO>? = nil, boughtOn: CivilDate? = nil
  ) {
    (self.netuid, self.amount, self.validator) = (netuid, amount, validator)
    self.locked = min(locked, amount)
    (self.take, self.boughtFor, self.boughtOn) = (take, boughtFor, boughtOn)
  }
}

/// TAO that somebody else stakes for the person.
public struct CustodialPosition: Hashable, Sendable {
  /// Who.
  public var provider: String
  /// How much.
  public var amount: Amount<TAO>
  /// The rate the provider states; nil if not given.
  public var quote: Quote?
  /// The part of the rewards the provider keeps out of the quoted rate; nil if the quote is net.
  public var commission: Percentage?
  /// Days during which the TAO cannot be withdrawn.
  public var lockDays: Int?
  /// Days from asking to receiving.
  public var withdrawalDays: Int?
  /// The person's own estimate of losing everything there within a year.
  public var lossProbability: Percentage?

  /// TAO at a provider of whom nothing else is known.
  public init(provider: String, amount: Amount<TAO>) {
    self.init(
      provider: provider, amount: amount, quote: nil, commission: nil, lockDays: nil,
      withdrawalDays: nil, lossProbability: nil)
  }

  init(
    provider: String, amount: Amount<TAO>, quote: Quote?, commission: Percentage?, lockDays: Int?,
    withdrawalDays: Int?, lossProbability: Percentage?
  ) {
    (self.provider, self.amount, self.quote) = (provider, amount, quote)
    (self.commission, self.lockDays) = (commission, lockDays)
    (self.withdrawalDays, self.lossProbability) = (withdrawalDays, lossProbability)
  }

  /// A stated rate with its basis and day.
  public struct Quote: Hashable, Sendable {
    /// Per 365 days.
    public var rate: Percentage
    /// Simple or compounded.
    public var basis: CustodialYield.Basis
    /// The day it was stated.
    public var on: CivilDate

    /// How many days old the rate is on a day; negative before its own.
    public func age(at day: CivilDate) -> Int64 { day.days(since: on) }
  }
}

/// A part of a hundred as somebody wrote it: `17.3%`.
public struct Percentage: Hashable, Sendable {
  /// 0.173 for 17.3 %.
  public let fraction: Double
  /// The digits before the sign.
  public let digits: String

  /// The nearest of the chain's 65,536 steps, as a validator's take is stored.
  public var parts: UInt16 {
    UInt16(max(0, min(65_535, (fraction * 65_535).rounded())))
  }

  init(fraction: Double, digits: String) {
    (self.fraction, self.digits) = (fraction, digits)
  }

  /// A part of 65535 as the chain stores it, in four digits behind the point: `parts` gives it back.
  public init(parts: UInt16) {
    let number = (UInt64(parts) * 1_000_000 + 32_767) / 65_535
    let rest = String(number % 10_000 + 10_000).dropFirst()
    self.init(fraction: Double(number) / 1_000_000, digits: "\(number / 10_000).\(rest)")
  }
}

extension Percentage {
  /// A take as the chain stores it, as people say it: in hundredths of a percent.
  init(spokenParts parts: UInt16) {
    let fraction = Double(parts) / 65_535
    self.init(fraction: fraction, digits: "\((fraction * 10_000).rounded() / 100)")
  }
}

extension Profile {
  /// Whether the take of a validator was not said.
  public var lacksTake: Bool {
    positions.contains { position in
      switch position {
      case .root(let root): root.take == nil
      case .alpha(let alpha): alpha.take == nil
      case .custodial: false
      }
    }
  }

  /// The same with a take where none was said.
  public func assuming(take: UInt16) -> Profile {
    var profile = self
    profile.positions = positions.map { position in
      switch position {
      case .root(var root):
        root.take = root.take ?? Percentage(spokenParts: take)
        return .root(root)
      case .alpha(var alpha):
        alpha.take = alpha.take ?? Percentage(spokenParts: take)
        return .alpha(alpha)
      case .custodial: return position
      }
    }
    return profile
  }
}

extension Position {
  /// How much, in rao of TAO or of the subnet's alpha.
  public var rao: UInt64 {
    switch self {
    case .root(let root): root.amount.rao
    case .alpha(let alpha): alpha.amount.rao
    case .custodial(let custodial): custodial.amount.rao
    }
  }
}
