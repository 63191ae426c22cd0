public import Decimals
public import Holdings
public import Inquiry
public import Market
public import StakingEconomics
public import StakingModel

/// What a personal summary is made from.
public struct SummaryInput: Sendable {
  /// What the person holds.
  public var profile: Profile
  private let profileText: String
  /// SHA-256 of the profile's text.
  public var profileDigest: String { SHA256(profileText).hex }
  /// The market and the moment.
  public var context: ReportContext
  /// Days of the comparison, 1 to 3,650.
  public var horizonDays: Int
  /// What the comparison stakes; nil takes what leaving returns.
  public var comparedAmount: Amount<TAO>?
  /// The line that makes the same report again.
  public var command: String
  /// The price to count with where the profile has none; nil leaves money unknown.
  public var setPrice: TAOQuote?
  /// The take that is counted where the profile says none.
  public var assumedTake = StakingDefaults.take
  /// Offers of custodians to compare with besides those of the profile.
  public var offers: [CustodialChoice] = []
  /// Whether the positions are those kept in the lab, and not a file's.
  public var isHeldInLab = false
  /// What files of the person's history tell; nil where none is given.
  public var records: RecordsResult?
  /// How long it is.
  public var length: SummaryLength = .full
  /// How numbers and dates are written, unless the profile says it.
  public var locale: NumberLocale?
  /// Columns of charts made of characters.
  public var chartWidth = 72
  /// Whether names and amounts are hidden; `hide()` sets it.
  public private(set) var isRedacted = false

  /// The input of a summary.
  ///
  /// - Parameter profileText: the profile as it was read, for its digest.
  public init(
    profile: Profile, profileText: String, context: ReportContext, horizonDays: Int = 365,
    comparedAmount: Amount<TAO>? = nil, command: String
  ) {
    self.profile = profile
    self.profileText = profileText
    self.context = context
    self.horizonDays = min(3650, max(1, horizonDays))
    self.comparedAmount = comparedAmount
    self.command = command
  }

  /// Hides names and amounts: shares, rates, dates and subnets stay.
  public mutating func hide() {
    isRedacted = true
    profile.name = nil
    profile.taoPrice?.source = nil
    records = nil
    var custodians: [String] = []
    profile.positions = profile.positions.map { position in
      switch position {
      case .root(var root):
        root.validator = nil
        return .root(root)
      case .alpha(var alpha):
        alpha.validator = nil
        return .alpha(alpha)
      case .custodial(var custodial):
        if !custodians.contains(custodial.provider) { custodians.append(custodial.provider) }
        let number = custodians.firstIndex(of: custodial.provider).map { $0 + 1 } ?? 1
        custodial.provider = "Custodian \(number)"
        return .custodial(custodial)
      }
    }
  }
}
