public import CivilTime
public import Market
public import StakingEconomics

/// What the reader of a file knows besides the file.
public struct ImportContext: Sendable {
  /// Dates later than this are faults.
  public var now: UnixTime
  /// Names and supplies of subnets; without it subnets go by number and are not checked.
  public var snapshot: Snapshot?
  /// What the amounts of a file count that does not say it itself.
  public var token: LedgerAsset?

  /// A context.
  public init(now: UnixTime, snapshot: Snapshot? = nil, token: LedgerAsset? = nil) {
    (self.now, self.snapshot, self.token) = (now, snapshot, token)
  }
}
