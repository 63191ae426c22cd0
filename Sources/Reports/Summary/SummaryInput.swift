public import Holdings
public import Market
public import StakingModel

/// What a personal summary is made from.
public struct SummaryInput: Sendable {
  /// What the person holds.
  public var profile: Profile
  /// SHA-256 of the profile's text.
  public var profileDigest: String
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
  /// Whether the positions are those kept in the lab, and not a file's.
  public var isHeldInLab = false

  /// The input of a summary.
  ///
  /// - Parameter profileText: the profile as it was read, for its digest.
  public init(
    profile: Profile, profileText: String, context: ReportContext, horizonDays: Int = 365,
    comparedAmount: Amount<TAO>? = nil, command: String
  ) {
    self.profile = profile
    profileDigest = SHA256(profileText).hex
    self.context = context
    self.horizonDays = min(3650, max(1, horizonDays))
    self.comparedAmount = comparedAmount
    self.command = command
  }
}
